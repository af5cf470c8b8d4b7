"""The actions of the window, for its menus."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from kpidesk.i18n.languages import offered_languages
from kpidesk.i18n.text import Text
from kpidesk.i18n.words import Words
from kpidesk.system.preferences import Preferences
from kpidesk.ui.common.labels import command_name
from kpidesk.ui.navigation import PageId
from kpidesk.ui.window import texts
from kpidesk.ui.window.first_texts import PAGE_NAMES

_Key = QKeySequence.StandardKey


class WindowActions(QObject):
    """One QAction for each command; the window connects them. Texts are set by `retranslate`.

    `schemes` and `languages` are choices by their values; "" stands for no choice.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._texts: dict[QAction, Text] = {}
        self.new = self._action(texts.NEW, _Key.New)
        self.open = self._action(texts.OPEN, _Key.Open)
        self.open_read_only = self._action(texts.OPEN_READ_ONLY)
        self.sample = self._action(texts.OPEN_SAMPLE)
        self.copy_file = self._action(texts.COPY_FILE, "Ctrl+Shift+S")
        self.restore = self._action(texts.RESTORE)
        self.import_table = self._action(texts.IMPORT, "Ctrl+I")
        self.imports = self._action(texts.IMPORTS)
        self.export = self._action(texts.EXPORT, "Ctrl+Shift+E")
        self.export_all = self._action(texts.EXPORT_ALL)
        self.print = self._action(texts.PRINT, _Key.Print)
        self.quit = self._action(texts.QUIT, "Ctrl+Q")
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        self.undo = self._action(texts.UNDO, _Key.Undo)
        self.redo = self._action(texts.REDO, "Ctrl+Shift+Z", "Ctrl+Y")
        self.copy = self._action(texts.COPY, _Key.Copy)
        self.paste = self._action(texts.PASTE, _Key.Paste)
        self.find = self._action(texts.FIND, "Ctrl+K")
        self.track = self._action(texts.TRACK)
        self.check = self._action(texts.CHECK)
        self.where = self._action(texts.WHERE)
        self.keys = self._action(texts.KEYS, "F1")
        self.about = self._action(texts.ABOUT)
        self.about.setMenuRole(QAction.MenuRole.AboutRole)
        self.pages = {
            page_id: self._action(PAGE_NAMES[page_id], f"Ctrl+{number}")
            for number, page_id in enumerate(PageId, start=1)
        }
        self.pages[PageId.SETTINGS].setShortcut("Ctrl+,")
        self.pages[PageId.SETTINGS].setMenuRole(QAction.MenuRole.PreferencesRole)
        page_group = QActionGroup(self)
        for action in self.pages.values():
            action.setCheckable(True)
            page_group.addAction(action)
        #: What can be done with an open practice, even a read-only one.
        self.on_practice = (
            *(self.copy_file, self.export, self.export_all, self.check, self.find, self.print),
            *(self.import_table, self.imports),
            *self.pages.values(),
        )
        self.schemes = self._group(texts.SCHEMES)
        system_language = self._group({"": texts.LANGUAGE_OF_SYSTEM})[""]
        system_language.setData("")
        self.language_group = system_language.actionGroup()

    @cached_property
    def languages(self) -> Mapping[str, QAction]:
        """The system's language as "", and each offered one.

        Looking up which languages are offered takes too long for the start.
        """
        group = self.language_group
        languages = {"": group.actions()[0]}
        for code, own_name in offered_languages().items():
            action = languages[code] = QAction(own_name, group)
            action.setCheckable(True)
            action.setData(code)
        return languages

    def retranslate(self, words: Words) -> None:
        for action, text in self._texts.items():
            action.setText(words(text))
            # The name as such: the text of Undo tells what is undone.
            action.setIconText(command_name(words(text)))

    def mark_choices(self, preferences: Preferences) -> None:
        """Check the present choices of the appearance and the language."""
        self.schemes[preferences.scheme].setChecked(True)
        self.languages.get(preferences.language or "", self.languages[""]).setChecked(True)

    def _action(self, text: Text, *keys: str | QKeySequence.StandardKey) -> QAction:
        action = QAction(self)
        self._texts[action] = text
        action.setShortcuts([QKeySequence(key) for key in keys])
        return action

    def _group(self, choices: Mapping[str, Text]) -> dict[str, QAction]:
        group = QActionGroup(self)
        made = {}
        for key, text in choices.items():
            made[key] = self._action(text)
            made[key].setCheckable(True)
            group.addAction(made[key])
        return made
