"""Shows where the user's data is: the practice file and the folder of backups."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from kpidesk.i18n.words import Words
from kpidesk.ui.common.labels import plain_label
from kpidesk.ui.common.layouts import make_column, make_row
from kpidesk.ui.help import texts
from kpidesk.ui.help.folder_button import folder_button
from kpidesk.ui.help.help_dialog import HelpDialog
from kpidesk.ui.theme.metrics import GRID, TextSize


class DataPlaces(QWidget):
    """Each place with a button that opens it, and advice on safety."""

    def __init__(self, words: Words, file: Path | None, backups: Path) -> None:
        super().__init__()
        places = [(words(texts.BACKUPS), backups, backups)]
        if file is not None:
            places.insert(0, (words(texts.PRACTICE), file, file.parent))
        self.column = make_column(parent=self, spacing=2 * GRID)
        for name, path, folder in places:
            field = _path(name, path)
            row = make_row((field, 1), folder_button(words, name, folder, field.offer))
            label = plain_label(name, TextSize.STRONG)
            self.column.addLayout(make_column(label, row, spacing=GRID // 2))
        self.column.addWidget(plain_label(words(texts.SAFE)))


class DataPlacesDialog(HelpDialog):
    """The dialog that shows the places."""

    def __init__(
        self, words: Words, file: Path | None, backups: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(words(texts.WHERE), words, parent)
        self.column.addWidget(DataPlaces(words, file, backups))
        self.column.addStretch(1)
        self.add_close()
        self.setMinimumWidth(72 * GRID)


class PathField(QLineEdit):
    """A read-only field with a path: paths may be long, and screen readers read fields."""

    def offer(self) -> None:
        """Select the path, to be copied and pasted elsewhere."""
        self.setFocus()
        self.selectAll()


def _path(name: str, path: Path) -> PathField:
    field = PathField(str(path))
    field.setReadOnly(True)
    field.setAccessibleName(name)
    # Paths are written from left to right in every language.
    field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    field.setCursorPosition(0)
    return field
