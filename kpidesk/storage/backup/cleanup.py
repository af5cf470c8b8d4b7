"""Removes backups that retention does not keep, never one that was changed since it was made."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from contextlib import closing, suppress
from pathlib import Path

from kpidesk.domain.backup import Backup
from kpidesk.domain.errors import NotDone
from kpidesk.storage.backup.backup_file import backups_in, backups_of, identity_of, require_usable
from kpidesk.storage.backup.location import manifest_path
from kpidesk.storage.backup.manifest import agrees
from kpidesk.storage.backup.retention import budget, expendable, kept
from kpidesk.storage.connection import connect_to_read
from kpidesk.storage.error_mapping import mapped_errors


def prune(practice: Path, folder: Path, *, most_bytes: int | None = None) -> tuple[Backup, ...]:
    """Remove this practice's superfluous backups, and any practice's for lack of space.

    All backups together take at most `most_bytes`, by default the `budget` of the disk. A file
    that does not agree with its manifest stays: it may be somebody's work. Returns the removed
    ones. Raises NotDone, also where the identity of the practice is unknown.
    """
    practice = practice.resolve()
    require_usable(practice)
    identity_of(practice)
    own = backups_of(practice, folder)
    if not own:
        return ()
    staying = kept(own)
    with mapped_errors(folder):
        removed = [each for each in own if each.sequence not in staying and _remove(each)]
        present = backups_in(folder)
        most = most_bytes
        if most is None:
            most = budget(shutil.disk_usage(folder).free)
        total = sum(each.size for each in present)
        for each in expendable(present):
            if total <= most:
                break
            if _remove(each):
                removed.append(each)
                total -= each.size
    return tuple(removed)


def backups_with_client(practice: Path, folder: Path, client_id: int) -> tuple[Backup, ...]:
    """Returns this practice's backups that contain a client, also under another name.

    A backup that cannot be read may contain it. Raises NotDone.
    """
    return tuple(each for each in backups_of(practice, folder) if _contains(each.path, client_id))


def remove_backups(backups: Iterable[Backup]) -> tuple[Backup, ...]:
    """Remove backups that are as they were made; returns those that are gone. Raises NotDone."""
    gone = []
    for each in backups:
        with mapped_errors(each.path):
            if _remove(each):
                gone.append(each)
    return tuple(gone)


def _contains(backup: Path, client_id: int) -> bool:
    try:
        with mapped_errors(backup), closing(connect_to_read(backup)) as connection:
            query = "SELECT 1 FROM client WHERE id = ?"
            return connection.execute(query, (client_id,)).fetchone() is not None
    except NotDone:
        return True


def _remove(backup: Backup) -> bool:
    """Remove a backup that is as it was made; return whether it is gone. Raises OSError."""
    # A file that is open in a window cannot be removed on Windows, and has time.
    with suppress(PermissionError):
        if agrees(backup.path):
            backup.path.unlink(missing_ok=True)
            manifest_path(backup.path).unlink(missing_ok=True)
            return True
    return False
