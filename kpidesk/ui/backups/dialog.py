"""The dialog that lists backups, to view one or to restore it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHeaderView,
    QLineEdit,
    QTableView,
    QWidget,
)

from kpidesk.domain.backup import Backup
from kpidesk.i18n.words import Words
from kpidesk.ui.backups import texts
from kpidesk.ui.backups.model import BackupDetails, BackupModel, practice_name
from kpidesk.ui.common.buttons import make_button
from kpidesk.ui.common.cell_chooser import ARCHIVED_CLIENT
from kpidesk.ui.common.file_dialog import file_dialog
from kpidesk.ui.common.labels import plain_label
from kpidesk.ui.common.layouts import STRETCH, make_column, make_row
from kpidesk.ui.dialog import Dialog
from kpidesk.ui.theme.metrics import GRID

#: So many names of clients are shown in full.
_NAMES = 40


class _BackupTable(QTableView):
    """Up and Down choose a row where none is chosen: Qt would pass over the current one."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        chosen = self.selectionModel().hasSelection()
        if not chosen and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.selectRow(max(0, self.currentIndex().row()))
        else:
            super().keyPressEvent(event)


class RestoreDialog(Dialog):
    """Emits what the user chooses: a folder to look in, a backup to view or to restore."""

    folder_chosen = Signal(Path)
    view_chosen = Signal(object)
    restore_chosen = Signal(object)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(words(texts.TITLE))
        self.resize(112 * GRID, 64 * GRID)
        self.folder = QLineEdit(readOnly=True)
        self.folder.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.folder.setAccessibleName(words(texts.WHERE))
        self.model = BackupModel(words)
        self.table = self._make_table()
        self.note = plain_label(words(texts.LOADING))
        self.note.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.another = make_button(words(texts.ANOTHER_FOLDER), self._ask_folder)
        self.view = make_button(words(texts.OPEN_READ_ONLY), self._view)
        self.restore = make_button(words(texts.RESTORE), self._restore, primary=True)
        self.restore.setDefault(True)
        self._lay_out()
        self._on_row()
        self.table.setFocus()

    @property
    def chosen(self) -> Backup | None:
        rows = self.table.selectionModel().selectedRows()
        return self.model.backup(rows[0].row()) if rows else None

    def show_backups(
        self, folder: Path, backups: Sequence[Backup], practice: str = "", identity: str = ""
    ) -> None:
        """List the backups of a folder; the newest of a practice of this name is chosen.

        So is one of its `identity`, since its file may have been renamed; without a name, the
        newest of all.
        """
        self.folder.setText(str(folder))
        self.folder.setCursorPosition(0)
        self.model.show_rows(backups)
        own = [
            row
            for row, each in enumerate(backups)
            if practice in ("", each.practice) or (identity and each.identity == identity)
        ]
        if own:
            self.table.setCurrentIndex(self.model.index(own[0], 0))
        self._on_row()
        if not backups:
            self.another.setFocus()
            self.note.setText(self._words(texts.NOTHING))
        elif not own:
            file = practice_name(self._words, practice)
            self.note.setText(self._words(texts.NONE_OF_FILE, file=file))

    def show_details(self, backup: Backup, details: BackupDetails) -> None:
        self.model.show_details(backup, details)
        if backup == self.chosen:
            self._on_row()

    def show_fault(self, folder: Path, sentence: str) -> None:
        self.show_backups(folder, ())
        self.note.setText(sentence)

    def _make_table(self) -> QTableView:
        table = _BackupTable()
        table.setModel(self.model)
        table.setAccessibleName(self._words(texts.LIST))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        table.selectionModel().selectionChanged.connect(lambda *_: self._on_row())
        table.doubleClicked.connect(lambda _: self._view())
        return table

    def _lay_out(self) -> None:
        label = plain_label(self._words(texts.WHERE), wraps=False)
        where = make_row(label, (self.folder, 1), self.another)
        cancel = make_button(self._words(texts.CANCEL), self.reject)
        footer = make_row(STRETCH, self.view, cancel, self.restore)
        shown = where, (self.table, 1), self.note, footer
        make_column(*shown, parent=self, margins=2 * GRID, spacing=2 * GRID)

    def _on_row(self) -> None:
        """Describe the chosen backup, and what can be done with it."""
        backup = self.chosen
        details = self.model.details(backup) if backup is not None else None
        self.view.setEnabled(details is not None and details.viewable)
        self.restore.setEnabled(details is not None and details.contents is not None)
        if backup is not None:
            self.note.setText(self._description(details))

    def _description(self, details: BackupDetails | None) -> str:
        words = self._words
        if details is None:
            return words(texts.LOADING)
        if details.contents is None:
            return details.fault
        names = [
            words(ARCHIVED_CLIENT, client=name) if name in details.contents.archived else name
            for name in details.contents.clients
        ]
        shown, left = words.formats.listed(names[:_NAMES]), len(names) - _NAMES
        clients = words(texts.NAMES, names=shown) if names else words(texts.NO_CLIENTS)
        if left > 0:
            clients = words(texts.NAMES_AND_MORE, left, names=shown)
        target = texts.REPLACES if details.replaces else texts.CREATES
        return f"{clients}\n{words(target, file=details.target)}"

    def _ask_folder(self) -> None:
        dialog = file_dialog(self._words, self._words(texts.FOLDER), self)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: self.folder_chosen.emit(Path(name)))
        dialog.open()

    def _view(self) -> None:
        if self.view.isEnabled() and self.chosen is not None:
            backup = self.chosen
            self.accept()
            self.view_chosen.emit(backup)

    def _restore(self) -> None:
        if self.chosen is not None:
            backup = self.chosen
            self.accept()
            self.restore_chosen.emit(backup)
