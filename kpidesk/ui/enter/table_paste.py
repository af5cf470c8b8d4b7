"""Pasting on the Figures page: a figure into its field, a table into a preview."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from kpidesk.domain.cell import Cell
from kpidesk.domain.period import Period
from kpidesk.services.tables.context import PageTarget
from kpidesk.ui.enter.row.measure_row import MeasureRow
from kpidesk.ui.enter.sheet_view import SheetView
from kpidesk.ui.page import Page
from kpidesk.ui.tables.table_origin import clipboard_origin


class TablePaste:
    """Pastes into the sheet of `period` and `cell`; a table is for the window to show."""

    def __init__(self, board: SheetView, page: Page) -> None:
        self._board, self._page = board, page
        self._where: tuple[Period, Cell] | None = None

    def aim(self, period: Period, cell: Cell) -> None:
        """Paste into this sheet from now on."""
        self._where = period, cell

    def paste(self) -> None:
        """Paste into the figure that has the focus; a table from the first one on."""
        focused = QApplication.focusWidget()
        row = next((each for each in self._board.rows if each.field is focused), None)
        if row is not None:
            self.paste_at(row)
        elif self._board.rows:
            self.paste_at(self._board.rows[0])

    def paste_at(self, row: MeasureRow) -> None:
        """Paste a figure into a row, or a table from the row on."""
        origin = clipboard_origin()
        if origin.is_single and row.field is QApplication.focusWidget():
            row.field.insert_text(origin.text)
        else:
            self._page.table_pasted.emit(origin, self.target(row))

    def target(self, row: MeasureRow | None) -> PageTarget | None:
        """Returns where a table is entered, from a row on; None before there is a sheet."""
        if self._where is None:
            return None
        order = tuple(each.measure.id for each in self._board.rows if each.open)
        return PageTarget(*self._where, order, row.measure.id if row is not None else None)
