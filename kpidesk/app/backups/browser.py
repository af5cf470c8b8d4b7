"""Fills the dialog that restores backups, in the background and one file after the other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from kpidesk.app.backups.target import KnownFile, known_files, restore_target
from kpidesk.app.start.appearance import Appearance
from kpidesk.app.start.crash_handler import fault_of
from kpidesk.domain.backup import Backup
from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.errors import Fault, NotDone
from kpidesk.i18n.faults.fault_words import fault_sentence
from kpidesk.storage.backup.contents import read_contents, restorable_files
from kpidesk.system.bundled_files import PRACTICE_SUFFIX
from kpidesk.ui.background_task import BackgroundTask
from kpidesk.ui.backups.dialog import RestoreDialog
from kpidesk.ui.backups.model import BackupDetails


class BackupBrowser(QObject):
    """Lists the backups of a folder in a dialog. `known` are files that one may be restored to."""

    def __init__(
        self,
        dialog: RestoreDialog,
        appearance: Appearance,
        known: Sequence[Path],
        new_files: Path,
        practice: str,
        parent: QObject,
    ) -> None:
        """Backups of an unknown file are restored to the folder `new_files`.

        `practice` is the name of the file in the window, empty where there is none.
        """
        super().__init__(parent)
        self._appearance, self._paths, self._new_files = appearance, known, new_files
        self._practice = practice
        self._dialog: RestoreDialog | None = dialog
        self._known: tuple[KnownFile, ...] = ()
        self._folder = Path()
        dialog.folder_chosen.connect(self._show_another)
        dialog.finished.connect(self._on_finished)

    def show_folder(self, folder: Path) -> None:
        """List another folder."""
        self._folder = folder
        self._run(folder, lambda: self._read_folder(folder), self._on_listed)

    def _show_another(self, folder: Path) -> None:
        """List a folder that the user chose: for what is in it, of whatever file."""
        self._practice = ""
        self.show_folder(folder)

    def _on_finished(self) -> None:
        # What is still being read must not meet a deleted dialog.
        self._dialog = None

    def _run(
        self,
        folder: Path,
        work: Callable[[], object],
        done: Callable[[RestoreDialog, object], None],
    ) -> None:
        """Do work in the background; its result counts only while the folder is shown."""

        def finished(result: object) -> None:
            if self._dialog is not None and folder == self._folder:
                done(self._dialog, result)

        BackgroundTask(self, work, finished, lambda error: finished(fault_of(error)))

    def _read_folder(self, folder: Path) -> tuple[Backup, ...]:
        self._known = known_files(self._paths)
        try:
            return restorable_files(folder, PRACTICE_SUFFIX)
        except NotDone as fault:
            if fault.code != "file_missing":
                raise
            return ()

    def _on_listed(self, dialog: RestoreDialog, result: object) -> None:
        if isinstance(result, tuple):
            own = self._known[0] if self._known and self._practice else None
            identity = own.identity if own and own.path.stem == self._practice else ""
            dialog.show_backups(self._folder, result, self._practice, identity)
            self._read_next(result)
        elif isinstance(result, Fault):
            dialog.show_fault(self._folder, self._sentence(result))

    def _read_next(self, backups: tuple[Backup, ...]) -> None:
        if not backups:
            return
        first, rest = backups[0], backups[1:]

        def done(dialog: RestoreDialog, result: object) -> None:
            if isinstance(result, BackupDetails):
                dialog.show_details(first, result)
            self._read_next(rest)

        self._run(self._folder, lambda: self._details(first), done)

    def _details(self, backup: Backup) -> BackupDetails:
        target = restore_target(backup, self._known, self._new_files)
        try:
            return BackupDetails(read_contents(backup.path), "", True, *target)
        except NotDone as fault:
            viewable = fault.code == "backup_altered"
            return BackupDetails(None, self._sentence(fault), viewable, *target)

    def _sentence(self, fault: Fault) -> str:
        return fault_sentence(self._appearance.words, fault, ready_made())
