"""Saves a verified copy of the practice under a name that the user chose."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from kpidesk import __version__
from kpidesk.app.practice.open_file import practice_lock
from kpidesk.app.start.crash_handler import fault_of
from kpidesk.domain.errors import WrongRequest
from kpidesk.i18n.file_texts import COPIED
from kpidesk.ui.background_task import BackgroundTask
from kpidesk.ui.workspace import Workspace


def save_copy(workspace: Workspace, target: Path, parent: QObject) -> None:
    """Copy the practice in the background, and show where the copy is."""
    BackgroundTask(
        parent,
        lambda: copy_practice(workspace.file, target),
        lambda _: workspace.tell(workspace.words(COPIED, file=target)),
        lambda error: workspace.tell(fault_of(error)),
    )


def copy_practice(practice: Path, target: Path) -> None:
    """Copy the practice to `target`, replacing what has that name (the user has confirmed).

    Raises WrongRequest `same_file`; NotDone `file_in_use` where a window has the other open,
    and the codes of `storage.backup.back_up_to`.
    """
    from kpidesk.storage.atomic_files import discard, journal_of, put_in_place
    from kpidesk.storage.backup.backup import back_up_to
    from kpidesk.storage.backup.location import manifest_path
    from kpidesk.storage.error_mapping import mapped_errors

    if target.resolve() == practice.resolve():
        raise WrongRequest("same_file", file=practice.name)
    if not target.exists():
        back_up_to(practice, target, app_version=__version__)
        # The copy is a practice, not a backup: it has no manifest.
        manifest_path(target).unlink(missing_ok=True)
        return
    aside = target.with_name(f".{target.name}.new")
    with practice_lock(target), mapped_errors(target):
        discard(aside)
        try:
            back_up_to(practice, aside, app_version=__version__)
            manifest_path(target).unlink(missing_ok=True)
            journal_of(target).unlink(missing_ok=True)
            put_in_place(aside, target)
        finally:
            discard(aside)
            manifest_path(aside).unlink(missing_ok=True)
