"""Widths of columns by their first rows, since measuring long tables would block the window."""

from __future__ import annotations

from PySide6.QtWidgets import QTableView

_ROWS = 24
#: Pixels that a style sheet's padding takes of a text beyond what it adds to the size hint.
_SLACK = 4


def fit_columns(view: QTableView, narrowest: int, widest: int) -> None:
    """Make columns as wide as their headings and first rows need; a last one takes the rest."""
    model, header = view.model(), view.horizontalHeader()
    rows = range(min(model.rowCount(), _ROWS))
    last = model.columnCount() - 1
    if header.stretchLastSection():
        view.setColumnWidth(last, max(narrowest, header.sectionSizeHint(last) + _SLACK))
    for column in range(last + 1 - header.stretchLastSection()):
        if view.isColumnHidden(column):
            continue
        widths = [view.sizeHintForIndex(model.index(row, column)).width() for row in rows]
        width = max([header.sectionSizeHint(column), *widths]) + _SLACK
        view.setColumnWidth(column, min(max(width, narrowest), widest))
