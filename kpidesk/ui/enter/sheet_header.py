"""The header of the Figures page: which period and cell, and pasting."""

from __future__ import annotations

from PySide6.QtCore import Signal

from kpidesk.domain.cell import Cell, CellScope
from kpidesk.services.entry.sheet import Sheet
from kpidesk.ui.clients.add_dialog import AddClientDialog
from kpidesk.ui.common.buttons import make_button
from kpidesk.ui.common.cell_chooser import CellChooser
from kpidesk.ui.common.period_bar import PeriodBar
from kpidesk.ui.enter import texts
from kpidesk.ui.enter.actions import EnterActions
from kpidesk.ui.page_layout import PageHeader
from kpidesk.ui.workspace import Workspace


class SheetHeader(PageHeader):
    """Chooses the sheet, and opens the dialog that adds a client."""

    paste_requested = Signal()

    def __init__(self, workspace: Workspace) -> None:
        words = workspace.words
        period_bar, cells = PeriodBar(workspace), CellChooser(workspace)
        paste = make_button(words(texts.PASTE), self._paste)
        super().__init__(words(texts.TITLE), (period_bar, cells), (paste,), cells.spare)
        paste.setVisible(not workspace.read_only)
        self.period_bar, self.cells, self.paste = period_bar, cells, paste
        cells.clients_requested.connect(lambda: AddClientDialog(workspace, self).open())
        #: The boxes of the header.
        self.boxes = *self.period_bar.boxes, self.cells.clients, self.cells.languages

    def _paste(self) -> None:
        self.paste_requested.emit()

    def connect_actions(self, actions: EnterActions) -> None:
        """Let actions go to other periods and clients."""
        actions.earlier.triggered.connect(lambda: self.period_bar.step(-1))
        actions.later.triggered.connect(lambda: self.period_bar.step(1))
        actions.last_finished.triggered.connect(self.period_bar.go_to_finished)
        actions.previous_client.triggered.connect(lambda: self.cells.step(-1))
        actions.next_client.triggered.connect(lambda: self.cells.step(1))

    def show_sheet(self, sheet: Sheet) -> None:
        """Show which sheet it is."""
        self.period_bar.set_period(sheet.period)
        self.show_cell(sheet.cell)

    def show_cell(self, cell: Cell) -> None:
        """Show whose sheet it is; nothing is emitted."""
        if self.cells.scope.cell != cell:
            self.cells.set_scope(CellScope(cell, parts=False))
