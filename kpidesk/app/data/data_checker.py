"""Checks the practice in the window and its newest backup, beside the window."""

from __future__ import annotations

from pathlib import Path

from kpidesk.app.practice.practice_manager import PracticeManager
from kpidesk.app.start.crash_handler import fault_of
from kpidesk.domain.data_check import DataCheck
from kpidesk.i18n.faults.data_check_words import check_lines
from kpidesk.storage.backup.data_check import check_data
from kpidesk.ui.background_task import BackgroundTask
from kpidesk.ui.help.data_check import DataCheckDialog
from kpidesk.ui.page import commit_typed
from kpidesk.ui.window.main_window import MainWindow


def check_in_window(
    window: MainWindow, practices: PracticeManager, backups: Path
) -> DataCheckDialog | None:
    """Open the dialog and check; returns the dialog, None where no practice is open."""
    if practices.current is None:
        return None
    commit_typed(window.page)
    workspace = practices.current.workspace
    dialog = DataCheckDialog(workspace.words, window.shell)
    open_dialogs = [dialog]
    # The dialog may be gone before the work is done.
    dialog.destroyed.connect(open_dialogs.clear)
    dialog.restore_requested.connect(window.restore_requested)
    practice = workspace.file

    def done(found: object) -> None:
        assert isinstance(found, DataCheck)
        lines = check_lines(workspace.words, found, backups)
        for each in open_dialogs:
            each.show_result(lines, intact=not found.problems)

    def failed(error: Exception) -> None:
        for each in open_dialogs:
            each.show_fault(workspace.sentence(fault_of(error)))

    dialog.open()
    BackgroundTask(window, lambda: check_data(practice, backups), done, failed)
    return dialog
