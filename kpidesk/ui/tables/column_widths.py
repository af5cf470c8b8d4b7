"""Widths of columns by their first rows, since measuring long tables would block the window."""

from __future__ import annotations

from PySide6.QtWidgets import QTableView

_ROWS, _LAST_ROWS = 24, 200
#: Pixels that a style sheet's padding takes of a text beyond what it adds to the size hint.
_SLACK = 4


def fit_columns(view: QTableView, narrowest: int, widest: int) -> None:
    """Make columns as wide as their headings and first rows need.

    A last one that takes the rest is as wide as it needs: it has sentences of the program.
    """
    model, header = view.model(), view.horizontalHeader()
    # Before the first paint, a style sheet's padding is not in the size hints yet.
    view.ensurePolished()
    header.ensurePolished()
    last = model.columnCount() - 1 if header.stretchLastSection() else None
    for column in range(model.columnCount()):
        if view.isColumnHidden(column):
            continue
        rows = range(min(model.rowCount(), _LAST_ROWS if column == last else _ROWS))
        widths = [view.sizeHintForIndex(model.index(row, column)).width() for row in rows]
        width = max([header.sectionSizeHint(column), *widths, narrowest]) + _SLACK
        view.setColumnWidth(column, width if column == last else min(width, widest))
