"""The actions of the Updates page, for its menus."""

from __future__ import annotations

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from kpidesk.domain.updates.update import Update, UpdateState
from kpidesk.i18n.text import Text
from kpidesk.i18n.words import Words
from kpidesk.ui.updates import texts


class UpdateActions:
    """One QAction for each command; the page connects them. Keys work anywhere on the page."""

    def __init__(self, page: QWidget, words: Words) -> None:
        self._page, self._words = page, words
        self.copy = self._action(texts.COPY, "Ctrl+Shift+C")
        self.save = self._action(texts.SAVE, "Ctrl+E")
        self.save_as = self._action(texts.SAVE_AS)
        self.save_mail = self._action(texts.SAVE_MAIL)
        self.save_text = self._action(texts.SAVE_TEXT)
        self.ready = self._action(texts.READY)
        self.ready.setCheckable(True)
        self.send = self._action(texts.SEND, "Ctrl+Return")
        self.take_back = self._action(texts.TAKE_BACK)
        self.discard = self._action(texts.DISCARD)
        self.texts = self._action(texts.TEXTS)
        self.sender = self._action(texts.SENDER)
        self.overall = self._action(texts.OVERALL)
        self.previous_client = self._action(texts.PREVIOUS_CLIENT, "Alt+PgUp")
        self.next_client = self._action(texts.NEXT_CLIENT, "Alt+PgDown")

    def all(self) -> list[QAction]:
        """Returns all actions in the order of the menu."""
        others = [self.overall, self.previous_client, self.next_client, self.texts, self.sender]
        return [*self._of_one_update, *others]

    def more(self, menu: QMenu) -> None:
        """Fill the menu of what has no button."""
        for group in (
            (self.save_as, self.save_mail, self.save_text),
            (self.ready, self.take_back, self.discard),
            (self.texts, self.sender),
        ):
            menu.addActions(group)
            menu.addSeparator()

    def show_list(self, *, shown: bool) -> None:
        """Let the actions of one update act only while it is on screen."""
        for action in self._of_one_update:
            action.setVisible(not shown)

    @property
    def _of_one_update(self) -> tuple[QAction, ...]:
        outputs = (self.copy, self.save, self.save_as, self.save_mail, self.save_text)
        return (*outputs, self.ready, self.send, self.take_back, self.discard)

    def enable(self, update: Update, *, writable: bool, newest: bool) -> None:
        """Enable what can be done with an update of that state, or with its earlier version."""
        sent = update.state is UpdateState.SENT
        self.ready.setEnabled(writable and not sent)
        self.ready.setChecked(update.state is UpdateState.READY)
        self.discard.setEnabled(writable and not sent and update.correction > 0)
        self.send.setEnabled(writable and not sent)
        self.take_back.setEnabled(writable and sent and newest)
        for action in (self.texts, self.sender):
            action.setEnabled(writable)

    def _action(self, text: Text, keys: str = "") -> QAction:
        action = QAction(self._words(text), self._page)
        action.setShortcut(QKeySequence(keys))
        self._page.addAction(action)
        return action
