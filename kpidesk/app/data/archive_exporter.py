"""Exports everything from the window: reads the data in the background, then writes the file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from kpidesk.app.data.archive_source import archive_source, read_archive_data
from kpidesk.app.practice.practice_manager import PracticeManager
from kpidesk.app.start.crash_handler import fault_of
from kpidesk.export.archive.archive_file import SUFFIX, write_archive
from kpidesk.export.archive.source import ArchiveData
from kpidesk.system.file_names import check_target
from kpidesk.ui.archive.dialog import ArchiveDialog, ArchiveSteps
from kpidesk.ui.background_task import BackgroundTask
from kpidesk.ui.page import commit_typed
from kpidesk.ui.window.main_window import MainWindow
from kpidesk.ui.workspace import Workspace


class ArchiveExporter(QObject):
    """Opens the dialog of File › Export Everything, and does its work.

    The file dialog starts in `folder`.
    """

    def __init__(self, window: MainWindow, practices: PracticeManager, folder: Path) -> None:
        super().__init__(window)
        self._window, self._practices, self._folder = window, practices, folder
        self.dialog: ArchiveDialog | None = None

    def open(self) -> None:
        """Open the dialog for the practice in the window."""
        if self._practices.current is None:
            return
        commit_typed(self._window.page)
        workspace = self._practices.current.workspace
        proposed = f"{workspace.file.stem} {workspace.today().isoformat()}{SUFFIX}"
        dialog = ArchiveDialog(
            workspace.words,
            lambda error: workspace.sentence(fault_of(error)),
            self._folder / proposed,
            self._window.shell,
        )
        dialog.file_chosen.connect(lambda target: self._read(dialog, workspace, target))
        dialog.destroyed.connect(lambda: setattr(self, "dialog", None))
        self.dialog = dialog
        dialog.open()

    def _read(self, dialog: ArchiveDialog, workspace: Workspace, target: Path) -> None:
        practice, words = workspace.file, workspace.words

        def work() -> ArchiveData:
            check_target(target, practice)
            return read_archive_data(practice, words)

        # The dialog may be gone before the work is done.
        def done(data: object) -> None:
            if self.dialog is dialog and isinstance(data, ArchiveData):
                dialog.write(target, _steps(workspace, data, target))

        def failed(error: Exception) -> None:
            if self.dialog is dialog:
                dialog.fail(target, error)

        BackgroundTask(self, work, done, failed)


def _steps(workspace: Workspace, data: ArchiveData, target: Path) -> ArchiveSteps:
    with archive_source(workspace.file, data, workspace.today) as source:
        yield from write_archive(source, target, workspace.words)
