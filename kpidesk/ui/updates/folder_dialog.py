"""The dialog that asks, at the first saving, in which folder updates are kept."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from kpidesk.i18n.words import Words
from kpidesk.ui.clients import texts as client_texts
from kpidesk.ui.common.buttons import make_button
from kpidesk.ui.common.file_dialog import file_dialog
from kpidesk.ui.common.labels import plain_label
from kpidesk.ui.common.layouts import STRETCH, make_column, make_row
from kpidesk.ui.dialog import Dialog
from kpidesk.ui.theme.metrics import GRID
from kpidesk.ui.updates import texts


class UpdateFolderDialog(Dialog):
    """`confirmed` carries the folder; the usual one is offered."""

    confirmed = Signal(object)

    def __init__(self, words: Words, folder: Path, client: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(words(texts.FOLDER_TITLE))
        self.setMinimumWidth(60 * GRID)
        self._words, self._folder = words, folder
        self.use = make_button(words(texts.USE_FOLDER), self.accept, primary=True)
        self.use.setDefault(True)
        self.other = make_button(words(texts.OTHER_FOLDER), self._ask)
        cancel = make_button(words(client_texts.CANCEL), self.reject)
        make_column(
            plain_label(words(texts.FOLDER_WHY, folder=str(folder), client=client)),
            plain_label(words(texts.FOLDER_LATER), muted=True),
            STRETCH,
            make_row(self.use, self.other, STRETCH, cancel),
            parent=self,
            margins=2 * GRID,
            spacing=2 * GRID,
        )

    def accept(self) -> None:
        """Close, and confirm the folder."""
        super().accept()
        self.confirmed.emit(self._folder)

    def _ask(self) -> None:
        files = file_dialog(self._words, self._words(texts.FOLDER_TITLE), self)
        files.setFileMode(QFileDialog.FileMode.Directory)
        files.setOption(QFileDialog.Option.ShowDirsOnly)
        files.fileSelected.connect(self._take)
        files.open()

    def _take(self, name: str) -> None:
        self._folder = Path(name)
        self.accept()
