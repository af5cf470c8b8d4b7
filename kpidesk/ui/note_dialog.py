"""The dialog that edits the text of a note."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from kpidesk.ui.common.buttons import make_button
from kpidesk.ui.common.labels import plain_label
from kpidesk.ui.common.layouts import STRETCH, make_column, make_row
from kpidesk.ui.dialog import Dialog
from kpidesk.ui.history import texts
from kpidesk.ui.text_alignment import align_text
from kpidesk.ui.theme.metrics import GRID, TextSize
from kpidesk.ui.workspace import Workspace

#: Enter alone begins a new line of a note.
_STORE_KEYS = "Ctrl+Return", "Ctrl+Enter"


class NoteDialog(Dialog):
    """Edits the text of a note; `save` gets it and returns whether it was saved."""

    def __init__(
        self,
        workspace: Workspace,
        name: str,
        text: str,
        save: Callable[[str], bool],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._save = save
        words = workspace.words
        self.setWindowTitle(words(texts.NOTE_TITLE))
        title = words(texts.NOTE_FOR, place=name)
        self.text = QPlainTextEdit(text)
        self.text.setAccessibleName(title)
        self.text.setTabChangesFocus(True)
        align_text(self.text)
        self.text.setReadOnly(workspace.read_only)
        self.save = make_button(words(texts.SAVE), self.store, primary=True)
        self.save.setEnabled(not workspace.read_only)
        label, hint = (
            plain_label(title, TextSize.STRONG),
            plain_label(words(texts.NOTE_HINT), muted=True),
        )
        cancel = make_button(words(texts.CANCEL), self.reject)
        buttons = make_row(STRETCH, cancel, self.save)
        make_column(label, (self.text, 1), hint, buttons, parent=self, margins=2 * GRID)
        QWidget.setTabOrder(self.text, self.save)
        QWidget.setTabOrder(self.save, cancel)
        for keys in _STORE_KEYS:
            QShortcut(QKeySequence(keys), self, self.store)
        self.resize(60 * GRID, 36 * GRID)

    def store(self) -> None:
        """Save the text and close; after a fault the dialog stays open."""
        if self.save.isEnabled() and self._save(self.text.toPlainText()):
            self.accept()
