"""The window's own actions: one QAction for each command, wherever it is shown."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from kpidesk.i18n.languages import offered_languages
from kpidesk.i18n.text import Text
from kpidesk.i18n.words import Words
from kpidesk.ui.navigation import PageId
from kpidesk.ui.window import texts
from kpidesk.ui.window.first_texts import PAGE_NAMES

_Key = QKeySequence.StandardKey


class WindowActions(QObject):
    """All actions of the frame, without words until `retranslate`.

    `schemes`, `hours` and `languages` are choices by their keys; "" is the one not made.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._texts: dict[QAction, Text] = {}
        self.new = self._made(texts.NEW, _Key.New)
        self.open = self._made(texts.OPEN, _Key.Open)
        self.sample = self._made(texts.OPEN_SAMPLE)
        self.copy_file = self._made(texts.COPY_FILE, "Ctrl+Shift+S")
        self.export = self._made(texts.EXPORT, "Ctrl+Shift+E")
        self.quit = self._made(texts.QUIT, "Ctrl+Q")
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        self.undo = self._made(texts.UNDO, _Key.Undo)
        self.redo = self._made(texts.REDO, "Ctrl+Shift+Z", "Ctrl+Y")
        self.copy = self._made(texts.COPY, _Key.Copy)
        self.paste = self._made(texts.PASTE, _Key.Paste)
        self.track = self._made(texts.TRACK)
        self.clients = self._made(texts.CLIENTS)
        self.where = self._made(texts.WHERE)
        self.keys = self._made(texts.KEYS, "F1")
        self.about = self._made(texts.ABOUT)
        self.about.setMenuRole(QAction.MenuRole.AboutRole)
        self.rooms = {
            room: self._made(PAGE_NAMES[room], f"Ctrl+{number}")
            for number, room in enumerate(PageId, start=1)
        }
        places = QActionGroup(self)
        for action in self.rooms.values():
            action.setCheckable(True)
            places.addAction(action)
        self.schemes = self._group(texts.SCHEMES)
        self.hours = self._group(texts.HOURS_CHOICES)
        self.languages = self._group({"": texts.LANGUAGE_OF_SYSTEM})
        group = self.languages[""].actionGroup()
        for code, own_name in offered_languages().items():
            action = QAction(own_name, self)
            action.setCheckable(True)
            group.addAction(action)
            self.languages[code] = action

    def retranslate(self, words: Words) -> None:
        """Say everything in these words."""
        for action, text in self._texts.items():
            action.setText(words(text))

    def _made(self, text: Text, *keys: str | QKeySequence.StandardKey) -> QAction:
        action = QAction(self)
        self._texts[action] = text
        if len(keys) == 1:
            action.setShortcut(QKeySequence(keys[0]))
        elif keys:
            action.setShortcuts([QKeySequence(key) for key in keys])
        return action

    def _group(self, choices: Mapping[str, Text]) -> dict[str, QAction]:
        group = QActionGroup(self)
        made = {}
        for key, text in choices.items():
            made[key] = self._made(text)
            made[key].setCheckable(True)
            group.addAction(made[key])
        return made
