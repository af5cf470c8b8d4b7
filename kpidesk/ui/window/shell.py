"""The empty window, painted before anything else is loaded: rail, menu titles, a place for pages.

It takes care not to touch what costs time at the first use: the `Qt` namespace, formats, dates.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kpidesk.i18n.translation import Translation
from kpidesk.ui.navigation import PageId
from kpidesk.ui.theme.colours import Colours
from kpidesk.ui.theme.metrics import GRID
from kpidesk.ui.window.first_texts import EDIT, FILE, HELP, PAGE_NAMES, PLACES, VIEW
from kpidesk.ui.window.rail import Rail

SMALLEST = (100 * GRID, 65 * GRID)
USUAL = (150 * GRID, 95 * GRID)
_MENUS = (FILE, EDIT, VIEW, None, HELP)


class Shell(QMainWindow):
    """What is seen at once. `MainWindow` furnishes it and decides what happens in it."""

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
        self.state, self.file = QLabel(), QLabel()
        self.menus: list[QMenu] = [self.menuBar().addMenu("") for _ in _MENUS]
        #: Strips go in above the stack.
        self.beside = QVBoxLayout()
        self._lay_out()
        self.retranslate(translation)

    def retranslate(self, translation: Translation) -> None:
        """Say everything in this language."""
        for menu, title in zip(self.menus, _MENUS, strict=True):
            if title is not None:
                menu.setTitle(translation.say(title))
        self.rail.setAccessibleName(translation.say(PLACES))
        for room in PageId:
            self.rail.name(room, translation.say(PAGE_NAMES[room]))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask whoever furnished the window; without anybody it just closes."""
        self.closing.emit(event)

    def _lay_out(self) -> None:
        self.beside.setSpacing(0)
        self.beside.addWidget(self.stack, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(2 * GRID, GRID // 2, 2 * GRID, GRID // 2)
        foot.addWidget(self.state, 1)
        foot.addWidget(self.file)
        self.beside.addLayout(foot)
        whole = QWidget()
        across = QHBoxLayout(whole)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.rail)
        across.addLayout(self.beside, 1)
        self.setCentralWidget(whole)
