"""Where her data is: the practice file and the folder of backups."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kpidesk.i18n.words import Words
from kpidesk.ui.common.labels import plain_label
from kpidesk.ui.help import texts
from kpidesk.ui.help.folder_button import folder_button
from kpidesk.ui.help.help_dialog import HelpDialog
from kpidesk.ui.theme.metrics import GRID, TextSize


class DataPlaces(QWidget):
    """Each place with a way to see it, and what to do for its safety."""

    def __init__(
        self, words: Words, file: Path | None, backups: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        places = [(words(texts.BACKUPS), backups, backups)]
        if file is not None:
            places.insert(0, (words(texts.PRACTICE), file, file.parent))
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(2 * GRID)
        for name, path, folder in places:
            row = QHBoxLayout()
            row.setSpacing(GRID)
            row.addWidget(_path(name, path), 1)
            row.addWidget(folder_button(words, name, folder))
            place = QVBoxLayout()
            place.setSpacing(GRID // 2)
            place.addWidget(plain_label(name, TextSize.STRONG))
            place.addLayout(row)
            self.column.addLayout(place)
        self.column.addWidget(plain_label(words(texts.SAFE)))


class DataPlacesDialog(HelpDialog):
    """The places by themselves."""

    def __init__(
        self, words: Words, file: Path | None, backups: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(words(texts.WHERE), words, parent)
        self.column.addWidget(DataPlaces(words, file, backups))
        self.column.addStretch(1)
        self.add_close()
        self.setMinimumWidth(72 * GRID)


def _path(name: str, path: Path) -> QLineEdit:
    """A path of any length, to read and to copy: a field lets a screen reader say it."""
    field = QLineEdit(str(path))
    field.setReadOnly(True)
    field.setAccessibleName(name)
    # Paths begin at the left in every language.
    field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    field.setCursorPosition(0)
    return field
