"""What the menus do: dialogs and the few things that no page does itself."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QFileDialog

from kpidesk.domain.errors import Fault
from kpidesk.export.data_file import export_data
from kpidesk.i18n.text import Text
from kpidesk.services.practice.contents import practice_contents
from kpidesk.services.practice.settings import change_setting
from kpidesk.services.series.series_query import RESOLUTION_HOURS
from kpidesk.ui.clients.dialog import ClientsDialog
from kpidesk.ui.common.file_dialog import file_dialog
from kpidesk.ui.help.about import AboutDialog
from kpidesk.ui.help.data_places import DataPlacesDialog
from kpidesk.ui.help.keys import KeysDialog
from kpidesk.ui.tracked_kpis.dialog import TrackingDialog
from kpidesk.ui.window import texts

if TYPE_CHECKING:
    from kpidesk.ui.window.main_window import MainWindow

SUFFIX = ".kpidesk"


class WindowCommands:
    """One method for each command of the window."""

    def __init__(self, window: MainWindow, practices: Path, backups: Path) -> None:
        """`practices` is where practice files are looked for first, `backups` where copies are."""
        self._window = window
        self._practices, self._backups = practices, backups

    def new(self) -> None:
        """Ask where the new practice is to lie."""
        dialog = self._file_dialog(texts.NEW, self._practices, [self._practice_filter()])
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX)
        # Nothing is ever written over: the app refuses a name that is taken, in words.
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.fileSelected.connect(lambda name: self._window.new_wished.emit(Path(name)))
        dialog.open()

    def open(self) -> None:
        """Ask which practice to open."""
        filters = [self._practice_filter(), self._window.words(texts.ALL_FILES)]
        dialog = self._file_dialog(texts.OPEN, self._practices, filters)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self._window.open_wished.emit(Path(name)))
        dialog.open()

    def copy_file(self) -> None:
        """Ask where a copy of the practice is to go."""
        workspace = self._window.workspace
        if workspace is None:
            return
        dialog = self._file_dialog(texts.COPY_FILE, self._backups.parent, [self._practice_filter()])
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX)
        dialog.selectFile(f"{workspace.file.stem} {workspace.today().isoformat()}{SUFFIX}")
        dialog.fileSelected.connect(lambda name: self._window.copy_wished.emit(Path(name)))
        dialog.open()

    def export(self) -> None:
        """Ask where the whole practice is to go as data, and write it."""
        workspace = self._window.workspace
        if workspace is None:
            return
        words = self._window.words
        filters = [words(text) for text in texts.DATA_FILES.values()]
        dialog = self._file_dialog(texts.EXPORT, self._backups.parent, filters)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        suffixes = dict(zip(filters, texts.DATA_FILES, strict=True))
        dialog.setDefaultSuffix(next(iter(texts.DATA_FILES)))
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(suffixes[chosen]))
        dialog.selectFile(workspace.file.stem)
        dialog.fileSelected.connect(lambda name: self._export_to(Path(name)))
        dialog.open()

    def track(self) -> None:
        """Choose which KPIs are tracked."""
        if self._window.workspace is not None:
            self._show(TrackingDialog(self._window.workspace, self._window.shell))

    def clients(self) -> None:
        """Add, rename and archive clients."""
        if self._window.workspace is not None:
            self._show(ClientsDialog(self._window.workspace, self._window.shell))

    def count_hours(self, choice: str) -> None:
        """Say how hours to resolve are counted in this practice; "" for not said."""
        workspace = self._window.workspace
        if workspace is not None:
            label = workspace.words(texts.HOURS).replace("&", "")
            practice = workspace.services.practice
            workspace.do(label, lambda: change_setting(practice, RESOLUTION_HOURS, choice or None))

    def mark_hours(self) -> None:
        """Mark the present choice in its menu."""
        workspace = self._window.workspace
        if workspace is not None:
            present = workspace.services.records.setting(RESOLUTION_HOURS) or ""
            self._window.commands.hours[present].setChecked(True)

    def where(self) -> None:
        """Say where her files are."""
        self._show(DataPlacesDialog(self._window.words, *self._places(), self._window.shell))

    def keys(self) -> None:
        """List the keys."""
        page = self._window.page
        actions, others = (page.commands(), page.keys()) if page is not None else ([], [])
        self._show(
            KeysDialog(
                self._window.words, self._window.commands, actions, others, self._window.shell
            )
        )

    def about(self) -> None:
        """Say what this program is."""
        self._show(AboutDialog(self._window.words, *self._places(), self._window.shell))

    def copy(self) -> None:
        """Have the page copy what is selected."""
        if self._window.page is not None:
            self._window.page.copy()

    def paste(self) -> None:
        """Have the page paste."""
        if self._window.page is not None:
            self._window.page.paste()

    def _export_to(self, path: Path) -> None:
        workspace = self._window.workspace
        if workspace is None:
            return
        try:
            export_data(practice_contents(workspace.services.records, workspace.catalogue), path)
        except Fault as fault:
            workspace.tell(fault)
            return
        workspace.tell(workspace.words(texts.EXPORTED, file=path))

    def _places(self) -> tuple[Path | None, Path]:
        """The practice file, if one is open, and the folder of backups."""
        workspace = self._window.workspace
        return workspace.file if workspace is not None else None, self._backups

    def _file_dialog(self, title: Text, folder: Path, filters: list[str]) -> QFileDialog:
        words = self._window.words
        dialog = file_dialog(words, words(title), self._window.shell)
        dialog.setNameFilters(filters)
        if folder.is_dir():
            dialog.setDirectory(str(folder))
        return dialog

    def _practice_filter(self) -> str:
        return self._window.words(texts.PRACTICES)

    def _show(self, dialog: QDialog) -> None:
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
