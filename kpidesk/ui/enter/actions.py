"""The actions of the Enter page, for its menu."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from kpidesk.i18n.text import Text
from kpidesk.i18n.words import Words
from kpidesk.ui.common.cell_chooser import CellChooser
from kpidesk.ui.common.period_bar import EARLIER_KEYS, LATER_KEYS
from kpidesk.ui.enter import texts


class EnterActions:
    """One QAction for each command; the page connects them. Keys work anywhere on the page."""

    def __init__(self, page: QWidget, words: Words) -> None:
        self._page, self._words = page, words
        self.earlier = self._action(texts.EARLIER, EARLIER_KEYS)
        self.later = self._action(texts.LATER, LATER_KEYS)
        self.last_finished = self._action(texts.LAST_FINISHED, "Ctrl+Home")
        self.previous_client = self._action(texts.PREVIOUS_CLIENT, "Alt+PgUp")
        self.next_client = self._action(texts.NEXT_CLIENT, "Alt+PgDown")
        self.first_empty = self._action(texts.FIRST_EMPTY, "Ctrl+E")

    def all(self) -> list[QAction]:
        periods = [self.earlier, self.later, self.last_finished]
        return [*periods, self.previous_client, self.next_client, self.first_empty]

    def enable_clients(self, cells: CellChooser) -> None:
        """Enable going to a client where there is one."""
        self.previous_client.setEnabled(bool(cells.neighbor(-1)))
        self.next_client.setEnabled(bool(cells.neighbor(1)))

    def _action(self, text: Text, keys: str) -> QAction:
        action = QAction(self._words(text), self._page)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._page.addAction(action)
        return action
