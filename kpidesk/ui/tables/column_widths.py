"""Widths of columns by their longest texts, of as many rows as do not block the window."""

from __future__ import annotations

from collections.abc import Mapping
from heapq import nlargest

from PySide6.QtWidgets import QStyle, QTableView

#: Rows that are always looked at, then cells that are, and texts that are measured.
_FIRST_ROWS, _MOST_ROWS, _MOST_CELLS, _MEASURED = 24, 1000, 8000, 6
#: Pixels that a style sheet's padding takes of a text beyond what it adds to the size hint.
_SLACK = 4


class ColumnWidths:
    """Shares the width of a table among its columns.

    They have what they need where all have room; else at most `widest`, and what is left. A last
    one that takes the rest is as wide as it needs: it has sentences of the program.
    """

    def __init__(self, view: QTableView, narrowest: int, widest: int) -> None:
        self._view, self._narrowest, self._widest = view, narrowest, widest
        self._needed: Mapping[int, int] = {}

    def fit(self) -> None:
        """Measure the headings and the texts, and share the width."""
        view, model, header = self._view, self._view.model(), self._view.horizontalHeader()
        # Before the first paint, a style sheet's padding is not in the size hints yet.
        view.ensurePolished()
        header.ensurePolished()
        columns = [each for each in range(model.columnCount()) if not view.isColumnHidden(each)]
        rows = _looked_at(model.rowCount(), len(columns))
        self._needed = {each: self._need(each, rows) + _SLACK for each in columns}
        self.share()

    def share(self) -> None:
        """Share the width that there is now; the texts are still the same."""
        view = self._view
        stretched = view.horizontalHeader().stretchLastSection()
        last = view.model().columnCount() - 1 if stretched else None
        given = {
            column: needed if column == last else min(needed, self._widest)
            for column, needed in self._needed.items()
        }
        rest = self._room - sum(given.values())
        for column in sorted(given, key=lambda each: self._needed[each] - given[each]):
            more = max(0, min(rest, self._needed[column] - given[column]))
            rest -= more
            view.setColumnWidth(column, given[column] + more)

    @property
    def _room(self) -> int:
        """The width for columns, also once there is a scroll bar beside the rows."""
        view, bar = self._view, self._view.verticalScrollBar()
        extent = view.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, bar)
        return view.viewport().width() - (0 if bar.isVisible() else extent)

    def _need(self, column: int, rows: list[int]) -> int:
        view, model = self._view, self._view.model()
        texts: dict[str, int] = {}
        for row in rows:
            texts.setdefault(str(model.index(row, column).data() or ""), row)
        longest = (model.index(texts[each], column) for each in nlargest(_MEASURED, texts, len))
        widths = [view.sizeHintForIndex(each).width() for each in longest]
        return max([view.horizontalHeader().sectionSizeHint(column), *widths, self._narrowest])


def _looked_at(rows: int, columns: int) -> list[int]:
    """Returns the first rows and others all over the table."""
    most = max(_FIRST_ROWS, min(_MOST_ROWS, _MOST_CELLS // max(1, columns)))
    found = [*range(min(rows, _FIRST_ROWS)), *range(0, rows, -(-rows // most) or 1)]
    return list(dict.fromkeys(found))
