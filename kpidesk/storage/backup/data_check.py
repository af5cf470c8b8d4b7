"""Checks a practice file and its newest backup, for the user to read."""

from __future__ import annotations

from pathlib import Path

from kpidesk.domain.backup import Backup, BackupContents
from kpidesk.domain.data_check import BackupsCheck, DataCheck
from kpidesk.domain.errors import NotDone
from kpidesk.storage.backup.backup_file import backup_at, backups_of
from kpidesk.storage.backup.contents import read_contents, same_content
from kpidesk.storage.backup.integrity import check


def check_data(practice: Path, folder: Path) -> DataCheck:
    """Returns what is in a practice file and in its backups in the folder. Writes nothing.

    Raises NotDone for a file that is foreign, newer, missing, unreadable or busy.
    """
    problems = tuple((each.code, each.detail) for each in check(practice))
    contents = _contents(practice)
    is_backup = backup_at(practice, folder) is not None
    backups = None if is_backup else _check_backups(practice, folder, readable=contents is not None)
    return DataCheck(practice.name, problems, contents, backups, is_backup)


def _contents(practice: Path) -> BackupContents | None:
    try:
        return read_contents(practice)
    except NotDone:
        return None


def _check_backups(practice: Path, folder: Path, *, readable: bool) -> BackupsCheck | None:
    try:
        made = backups_of(practice, folder)
    except NotDone:
        return None
    unusable: list[tuple[Backup, str]] = []
    for backup in reversed(made):
        fault = _fault(backup)
        if fault is None:
            complete = _is_complete(backup, practice) if readable else None
            return BackupsCheck(backup, complete, tuple(unusable))
        unusable.append((backup, fault))
    return BackupsCheck(unusable=tuple(unusable))


def _is_complete(backup: Backup, practice: Path) -> bool | None:
    try:
        return same_content(practice, backup.path)
    except NotDone:
        # A practice of an older schema is not compared.
        return None


def _fault(backup: Backup) -> str | None:
    """Returns the code of why a backup cannot be restored."""
    try:
        read_contents(backup.path)
        # A setting that is not known counts as not made, and hinders nothing.
        damaged = any(each.code != "setting_unknown" for each in check(backup.path))
        return "file_damaged" if damaged else None
    except NotDone as fault:
        return fault.code
