"""The actions of the Enter page, for its menu."""

from __future__ import annotations

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from kpidesk.i18n.text import Text
from kpidesk.i18n.words import Words
from kpidesk.ui.common.cell_chooser import CellChooser
from kpidesk.ui.common.period_bar import EARLIER, EARLIER_KEYS, LATER, LATER_KEYS
from kpidesk.ui.enter import texts
from kpidesk.ui.notes import texts as note_texts


class EnterActions:
    """One QAction for each command; the page connects them. Keys work while the page is shown."""

    def __init__(self, page: QWidget, words: Words) -> None:
        self._page, self._words = page, words
        self.earlier = self._action(EARLIER, EARLIER_KEYS)
        self.later = self._action(LATER, LATER_KEYS)
        self.last_finished = self._action(texts.LAST_FINISHED, "Ctrl+Home")
        self.previous_client = self._action(texts.PREVIOUS_CLIENT, "Alt+PgUp")
        self.next_client = self._action(texts.NEXT_CLIENT, "Alt+PgDown")
        self.first_empty = self._action(texts.FIRST_EMPTY, "Ctrl+E")
        self.note = self._action(note_texts.SHEET_NOTE, "F4")
        self.period_note = self._action(note_texts.SHEET_PERIOD_NOTE, "Shift+F4")
        self.close_period = self._action(texts.CLOSE_PERIOD, "Ctrl+Return")
        self.reopen_period = self._action(texts.REOPEN_PERIOD)
        self.away = self._action(texts.AWAY)
        self.away.setCheckable(True)

    def all(self) -> list[QAction]:
        periods = [self.earlier, self.later, self.last_finished]
        statuses = [self.close_period, self.reopen_period, self.away]
        figures = [self.previous_client, self.next_client, self.first_empty]
        return [*periods, *figures, self.note, self.period_note, *statuses]

    def enable_clients(self, cells: CellChooser) -> None:
        """Enable going to a client where there is one."""
        self.previous_client.setEnabled(bool(cells.neighbor(-1)))
        self.next_client.setEnabled(bool(cells.neighbor(1)))

    def enable_statuses(self, *, ended: bool, closed: bool, away: bool, writable: bool) -> None:
        """Enable what can be done with the period on screen, and check whether it is away."""
        self.close_period.setEnabled(writable and ended and not closed)
        self.reopen_period.setEnabled(writable and closed)
        self.away.setEnabled(writable and not closed)
        self.away.setChecked(away)

    def _action(self, text: Text, keys: str = "") -> QAction:
        action = QAction(self._words(text), self._page)
        action.setShortcut(QKeySequence(keys))
        self._page.addAction(action)
        return action
