"""File dialogs: never blocking, and in the window's language throughout."""

from __future__ import annotations

from PySide6.QtWidgets import QFileDialog, QWidget

from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.i18n.words import Words

_Label = QFileDialog.DialogLabel
#: Qt leaves these two in English where it draws the dialog itself.
_LABELS = {
    _Label.LookIn: QT_TRANSLATE_NOOP("Window", "Folder:", "label of a file dialog"),
    _Label.FileType: QT_TRANSLATE_NOOP("Window", "Kind of file:", "label of a file dialog"),
}


def file_dialog(words: Words, title: str, parent: QWidget) -> QFileDialog:
    """A dialog to be opened; it goes when it is closed.

    `title` may be that of the menu's entry: its mark of a dialog to come and its letter go.
    """
    dialog = QFileDialog(parent)
    dialog.setWindowTitle(title.replace("&", "").rstrip("…"))
    for label, text in _LABELS.items():
        dialog.setLabelText(label, words(text))
    dialog.finished.connect(dialog.deleteLater)
    return dialog
