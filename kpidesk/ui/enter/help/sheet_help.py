"""Where the help on a sheet is: beside it where there is room, else below it."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from kpidesk.domain.cell import Cell
from kpidesk.domain.period import Period
from kpidesk.ui.enter.help.help_panel import HelpPanel, HelpStrip
from kpidesk.ui.enter.sheet_view import SheetView
from kpidesk.ui.page_layout import page_margin
from kpidesk.ui.theme.metrics import GRID
from kpidesk.ui.workspace import Workspace

#: From this width of the contents on, the help is beside the sheet.
_WIDTH_BESIDE = 151 * GRID


class SheetHelp:
    """A panel and a strip, of which at most one is shown."""

    def __init__(self, workspace: Workspace, board: SheetView, page: QWidget) -> None:
        self._board = board
        self._whole = False
        self.panel, self.strip = HelpPanel(workspace, page), HelpStrip(workspace, page)

    def show(self, period: Period, cell: Cell, page: QSize) -> None:
        """Show the help on the row that had the focus last."""
        self.fit(page)
        current = self._board.current
        if current is not None:
            self.strip.show_row(*current)
            self.panel.show_row(*current, period, cell)

    def set_whole(self, whole: bool) -> None:
        """Show the strip only below a sheet that scrolls by itself, and all of the panel else."""
        self._whole = whole
        self.panel.set_whole(whole)

    def fit(self, page: QSize) -> None:
        """Choose between panel and strip for this size of the page."""
        wide = page.width() - 2 * page_margin(page.width()) >= _WIDTH_BESIDE
        needed = self._board.current is not None
        self.panel.setVisible(needed and wide)
        self.strip.setVisible(needed and not wide and not self._whole)
