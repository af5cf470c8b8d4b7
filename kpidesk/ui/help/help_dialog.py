"""The base class of the Help dialogs."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from kpidesk.i18n.words import Words
from kpidesk.ui.common.buttons import Button, make_button
from kpidesk.ui.help import texts
from kpidesk.ui.theme.metrics import GRID


class HelpDialog(QDialog):
    """A dialog with a column of widgets, and a button below that closes it."""

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
        """Add the button; called last, so that it is the last in the Tab order."""
        close = make_button(self.words(texts.CLOSE), self.accept, self, primary=True)
        footer = QHBoxLayout()
        footer.addStretch(1)
        footer.addWidget(close)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.addLayout(footer)
        close.setFocus()
        return close
