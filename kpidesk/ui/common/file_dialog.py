"""File dialogs that do not block, with all texts in the window's language."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtWidgets import (
    QFileDialog,
    QFileSystemModel,
    QHeaderView,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.i18n.words import Words
from kpidesk.ui.common.labels import command_name
from kpidesk.ui.dialog import FRAME
from kpidesk.ui.theme.metrics import GRID

_Label = QFileDialog.DialogLabel
#: Qt leaves these in English where it draws the dialog itself.
_LABELS = {
    _Label.LookIn: QT_TRANSLATE_NOOP("Window", "Folder:", "label of a file dialog"),
    _Label.FileType: QT_TRANSLATE_NOOP("Window", "Kind of file:", "label of a file dialog"),
}
_FOLDER = QT_TRANSLATE_NOOP("Window", "Folder", "a kind of file, in a list of files")
#: Columns of Qt's own dialog after the names.
_SIZE, _KIND, _CHANGED = 1, 2, 3
#: Room for all columns beside the places, whose names may be long.
_SIZE_OF_DIALOG, _MOST_OF_PLACES = QSize(96 * GRID, 56 * GRID), 24 * GRID


class FileDetails(QStyledItemDelegate):
    """Writes sizes, days and folders in the window's words, where Qt takes the system's."""

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        model, column = index.model(), index.column()
        if not isinstance(model, QFileSystemModel):
            return
        file, formats = model.fileInfo(index), self._words.formats
        text = str(index.data() or "")
        if column == _CHANGED:
            time = file.lastModified()
            text = formats.locale.toString(time, QLocale.FormatType.ShortFormat)
        elif column == _KIND and file.isDir():
            text = self._words(_FOLDER)
        elif column == _SIZE and not file.isDir():
            text = formats.data_size(file.size())
        option.text = text


def file_dialog(words: Words, title: str, parent: QWidget) -> QFileDialog:
    """Returns a dialog to open; it is deleted when it is closed.

    `title` may be the text of a menu entry: mnemonic and ellipsis are removed.
    """
    dialog = QFileDialog(parent)
    dialog.setWindowTitle(command_name(title))
    for label, text in _LABELS.items():
        dialog.setLabelText(label, words(text))
    # There are none where the system draws the dialog.
    for view in dialog.findChildren(QTreeView):
        header, details = view.header(), FileDetails(words, dialog)
        for column in range(_SIZE, header.count()):
            view.setItemDelegateForColumn(column, details)
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        for places in dialog.findChildren(QListView, "sidebar"):
            places.setMinimumWidth(min(places.sizeHintForColumn(0) + GRID, _MOST_OF_PLACES))
        dialog.resize(_SIZE_OF_DIALOG.boundedTo(parent.screen().availableSize() - FRAME))
    dialog.finished.connect(dialog.deleteLater)
    return dialog


def save_in(dialog: QFileDialog, folder: Path) -> None:
    """Let a dialog ask for a file to save, in a folder that is made where it is missing.

    It is removed again when the dialog is canceled. Where it cannot be made, the dialog begins in
    the nearest folder above it.
    """
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    above = nearest_folder(folder)
    made = [each for each in (folder, *folder.parents) if above in each.parents]
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
    dialog.setDirectory(str(nearest_folder(folder)))
    dialog.rejected.connect(lambda: _remove_empty(made))


def nearest_folder(folder: Path) -> Path:
    """Returns a folder, or the nearest one above it that there is."""
    return next((each for each in (folder, *folder.parents) if each.is_dir()), Path.home())


def _remove_empty(folders: Iterable[Path]) -> None:
    with suppress(OSError):
        for each in folders:
            each.rmdir()
