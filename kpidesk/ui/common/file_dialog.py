"""File dialogs that do not block, with all texts in the window's language."""

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
    """Returns a dialog to open; it is deleted when it is closed.

    `title` may be the text of a menu entry: mnemonic and ellipsis are removed.
    """
    dialog = QFileDialog(parent)
    dialog.setWindowTitle(title.replace("&", "").rstrip("…"))
    for label, text in _LABELS.items():
        dialog.setLabelText(label, words(text))
    dialog.finished.connect(dialog.deleteLater)
    return dialog
