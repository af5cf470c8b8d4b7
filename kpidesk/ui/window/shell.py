"""The empty window, painted before anything else is loaded: rail, menu titles, page stack.

It avoids what costs time at the first use: the `Qt` namespace, number formats, dates.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kpidesk.i18n.translation import Translation
from kpidesk.ui.menu import Menu
from kpidesk.ui.navigation import PageId
from kpidesk.ui.theme.colours import Colours
from kpidesk.ui.theme.metrics import GRID
from kpidesk.ui.window.first_texts import EDIT, FILE, HELP, PAGE_NAMES, PLACES, VIEW
from kpidesk.ui.window.rail import Rail

#: Below this, pages scroll in both directions.
SMALLEST = (60 * GRID, 40 * GRID)
USUAL = (150 * GRID, 95 * GRID)
#: In a smaller window the rail shows icons only.
_FULL_RAIL = (100 * GRID, 70 * GRID)
_MENUS = (FILE, EDIT, VIEW, None, HELP)
#: The place of the menu of the page that is shown.
PAGE_MENU = _MENUS.index(None)


class Shell(QMainWindow):
    """The widgets of the window. `MainWindow` adds actions and pages."""

    closing = Signal(QCloseEvent)

    def __init__(self, translation: Translation, colours: Colours) -> None:
        super().__init__()
        self.setObjectName("MainWindow")
        self.setWindowTitle("KPI Desk")
        self.setMinimumSize(*SMALLEST)
        self.resize(*USUAL)
        self.rail = Rail(colours)
        self.rail.setEnabled(False)
        self.stack = QStackedWidget()
        #: Whether all is saved. `MainWindow` gives it a place.
        self.state = QLabel(self)
        self.state.hide()
        bar = self.menuBar()
        self.menus: list[QMenu] = [Menu(bar) for _ in _MENUS]
        for menu in self.menus:
            bar.addMenu(menu)
        #: Message bars are inserted above the stack.
        self.column = QVBoxLayout()
        self._lay_out()
        self.retranslate(translation)

    def retranslate(self, translation: Translation) -> None:
        """Translate the titles of menus and pages, and use the application's font."""
        for each in (self.menuBar(), self.state):
            each.setFont(QApplication.font())
        for menu, title in zip(self.menus, _MENUS, strict=True):
            if title is not None:
                menu.setTitle(translation.say(title))
        self.rail.setAccessibleName(translation.say(PLACES))
        for page_id in PageId:
            self.rail.name(page_id, translation.say(PAGE_NAMES[page_id]))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow, low = self.width() < _FULL_RAIL[0], self.height() < _FULL_RAIL[1]
        self.rail.set_compact(compact=narrow or low)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let the receiver of `closing` decide; without one the window just closes."""
        self.closing.emit(event)

    def _lay_out(self) -> None:
        self.column.setSpacing(0)
        self.column.addWidget(self.stack, 1)
        whole = QWidget()
        across = QHBoxLayout(whole)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.rail)
        across.addLayout(self.column, 1)
        self.setCentralWidget(whole)
