"""What the dialogs of Help have in common."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from kpidesk.i18n.words import Words
from kpidesk.ui.common.buttons import Button, make_button
from kpidesk.ui.help import texts
from kpidesk.ui.theme.metrics import GRID


class HelpDialog(QDialog):
    """A dialog with a column of things and, after them, a button that closes it."""

    def __init__(self, title: str, words: Words, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.words = words
        self.column = QVBoxLayout()
        self.column.setSpacing(2 * GRID)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        layout.setSpacing(2 * GRID)
        layout.addLayout(self.column, 1)

    def add_close(self) -> Button:
        """Add the button when the column is full, so that Tab comes to it last."""
        close = make_button(self.words(texts.CLOSE), self.accept, self, primary=True)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.addLayout(foot)
        close.setFocus()
        return close
