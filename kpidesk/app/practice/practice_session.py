"""One open practice of the window."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import date
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject

from kpidesk.app.practice.auto_backup import AutoBackup
from kpidesk.app.practice.practice_handle import PracticeHandle
from kpidesk.app.practice.update_journal_file import UpdateJournalFile
from kpidesk.app.start.appearance import Appearance
from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.services.container import ServiceContainer
from kpidesk.services.practice.settings import SAMPLE
from kpidesk.services.session_changes import SessionChanges
from kpidesk.system.unsaved_journal import UnsavedJournal
from kpidesk.ui.workspace import Workspace


class PracticeSession(NamedTuple):
    """An open practice: its file, the workspace of its pages, its backups and its changes."""

    handle: PracticeHandle
    workspace: Workspace
    auto_backup: AutoBackup
    changes: SessionChanges

    def close(self) -> None:
        """Close the file. The pages must be gone: they save when they are hidden."""
        self.workspace.save_retry.stop()
        self.handle.close()
        self.workspace.deleteLater()
        self.auto_backup.deleteLater()


def start_session(
    handle: PracticeHandle,
    appearance: Appearance,
    today: Callable[[], date],
    backups: Callable[[], Path],
    late_backup: Callable[[Exception], object],
    exclusive: Callable[[], AbstractContextManager[bool]],
    parent: QObject,
) -> PracticeSession:
    """Returns the session of an open file; closes the file where it cannot be read.

    `late_backup` is called with the fault of an automatic backup. Raises NotDone.
    """
    try:
        sample = handle.records.setting(SAMPLE) is not None
        changes = SessionChanges(handle.records, handle.records.identity())
        kept = not handle.read_only and not sample
        journal = UnsavedJournal(handle.records.identity(), handle.path) if kept else None
        workspace = Workspace(
            ServiceContainer(handle, ready_made(), today),
            appearance.words,
            appearance.theme,
            file=handle.path,
            journal=journal,
            update_journal=UpdateJournalFile(lambda: journal.path.with_suffix(".update"))
            if journal
            else None,
            read_only=handle.read_only,
            exclusive=exclusive,
            backup=handle.backup,
            parent=parent,
        )
    except BaseException:
        handle.close()
        raise
    auto_backup = AutoBackup(handle, backups, late_backup, parent, wanted=kept)
    workspace.saved.connect(auto_backup.note_change)
    workspace.changed.connect(changes.note)
    return PracticeSession(handle, workspace, auto_backup, changes)
