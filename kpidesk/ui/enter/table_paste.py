"""Pasting on the Figures page: a figure into its field, a table into a preview."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget

from kpidesk.domain.cell import Cell
from kpidesk.domain.period import Period
from kpidesk.ui.enter.row.figure_field import FigureField
from kpidesk.ui.enter.row.measure_row import MeasureRow
from kpidesk.ui.enter.sheet_view import SheetView
from kpidesk.ui.paste.preview import PastePreview
from kpidesk.ui.workspace import Workspace


class TablePaste:
    """Pastes into the sheet of `period` and `cell`."""

    def __init__(self, workspace: Workspace, board: SheetView, page: QWidget) -> None:
        self._workspace, self._board, self._page = workspace, board, page
        self._where: tuple[Period, Cell] | None = None

    def aim(self, period: Period, cell: Cell) -> None:
        """Paste into this sheet from now on."""
        self._where = period, cell

    def paste(self) -> None:
        """Paste into the figure that has the focus; a table from the first one on."""
        focused, text = QApplication.focusWidget(), QApplication.clipboard().text()
        if isinstance(focused, FigureField):
            focused.paste_text(text)
        elif self._board.rows and text.strip():
            self.preview(self._board.rows[0], text)

    def preview(self, row: MeasureRow, text: str) -> None:
        """Show what a pasted table means, from a row on."""
        if self._workspace.read_only or self._where is None:
            return
        PastePreview(
            self._workspace,
            text,
            period=self._where[0],
            cell=self._where[1],
            start=row.measure.id,
            order=[each.measure.id for each in self._board.rows if each.open],
            parent=self._page,
        ).open()
