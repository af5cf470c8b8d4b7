"""A folder on the Settings page: its path, a button that shows it, and one that changes it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from kpidesk.i18n.sentences import labelled
from kpidesk.i18n.words import Words
from kpidesk.ui.common.buttons import make_button
from kpidesk.ui.help.folder_button import open_folder
from kpidesk.ui.settings import texts
from kpidesk.ui.theme.metrics import GRID

_PATH_WIDTH = 16 * GRID


class FolderRow:
    """`widgets` are the field with the path and the two buttons; `change` asks for another."""

    def __init__(self, words: Words, name: str, change: Callable[[], object]) -> None:
        self.folder = Path()
        self.field = path_field(name)
        self.show_button = make_button(words(texts.SHOW), self._open)
        self.change_button = make_button(words(texts.CHANGE), change)
        for button in (self.show_button, self.change_button):
            button.setAccessibleName(labelled(words, button.text(), name))
        self.widgets = self.field, self.show_button, self.change_button

    def show_folder(self, folder: Path) -> None:
        self.folder = folder
        self.field.setText(str(folder))
        self.field.setCursorPosition(0)
        self.show_button.setEnabled(folder.is_dir())

    def _open(self) -> None:
        if not open_folder(self.folder):
            self.field.setFocus()


def path_field(name: str, path: str = "") -> QLineEdit:
    """Returns a field that shows a path, from left to right in every language."""
    field = QLineEdit(path)
    field.setAccessibleName(name)
    field.setReadOnly(True)
    field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    field.setCursorPosition(0)
    field.setMinimumWidth(_PATH_WIDTH)
    return field
