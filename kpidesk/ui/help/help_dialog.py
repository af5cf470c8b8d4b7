"""The base class of the Help dialogs."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from kpidesk.i18n.words import Words
from kpidesk.ui.common.buttons import Button, make_button
from kpidesk.ui.common.layouts import STRETCH, make_column, make_row
from kpidesk.ui.dialog import Dialog
from kpidesk.ui.help import texts
from kpidesk.ui.theme.metrics import GRID


class HelpDialog(Dialog):
    """A dialog with a column of widgets, and a button below that closes it."""

    def __init__(self, title: str, words: Words, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.words = words
        self.column = make_column(spacing=2 * GRID)
        margins = (3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        self._outside = make_column(
            (self.column, 1), parent=self, margins=margins, spacing=2 * GRID
        )

    def add_close(self) -> Button:
        """Add the button; called last, so that it is the last in the Tab order."""
        close = make_button(self.words(texts.CLOSE), self.accept, self, primary=True)
        self._outside.addLayout(make_row(STRETCH, close))
        close.setFocus()
        return close
