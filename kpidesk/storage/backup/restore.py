"""Restores a backup in place of the practice, after saving the practice as it is."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from kpidesk.domain.errors import NotDone, WrongRequest
from kpidesk.storage.atomic_files import (
    claim,
    discard,
    flush_folder,
    journal_of,
    make_folder,
    put_in_place,
    temporary_path,
)
from kpidesk.storage.backup.backup import back_up, copy_verified
from kpidesk.storage.backup.contents import is_blank
from kpidesk.storage.backup.manifest import agrees
from kpidesk.storage.connection import connect_to_write
from kpidesk.storage.encoding import now
from kpidesk.storage.error_mapping import mapped_errors, not_done
from kpidesk.storage.schema.inspection import FileState, require

_BLOCK = 1 << 20
# A practice with one of these faults cannot be backed up; its bytes are kept instead.
_NOT_BACKED_UP = {
    "file_damaged",
    "file_unexpected_objects",
    "file_foreign",
    "file_newer",
    "file_empty",
}


def restore(
    backup: Path,
    practice: Path,
    folder: Path,
    *,
    app_version: str,
    at: datetime | None = None,
    watch: Callable[[str], None] = lambda _: None,
) -> Path | None:
    """Replace the practice by the backup; returns where the former state was saved, if any.

    A practice in which nothing was ever saved is not kept.

    Close the practice first. Whatever is raised, the practice is as it was. A backup of an
    older schema is restored as it is, and migrated when it is opened. `watch` is called with
    each step before it is taken: `verify`, `save`, `replace`.

    Raises WrongRequest `same_file`; NotDone `backup_altered` if the bytes are not those of the
    manifest, `file_damaged` and the other codes of `require` about the backup, `file_busy` if
    the practice is in use.
    """
    practice, backup = practice.resolve(), backup.resolve()
    if backup == practice:
        raise WrongRequest("same_file", file=practice.name)
    temporary = temporary_path(practice)
    try:
        watch("verify")
        _verify(backup, practice, temporary)
        watch("save")
        saved = _save(practice, folder, app_version, (at or now()).astimezone(UTC))
        watch("replace")
        with mapped_errors(practice):
            _check_unused(practice)
            _drop_journal(practice)
            put_in_place(temporary, practice)
    finally:
        with mapped_errors(practice):
            discard(temporary)
    return saved


def _verify(backup: Path, practice: Path, temporary: Path) -> None:
    with mapped_errors(backup):
        if agrees(backup) is False:
            raise not_done("backup_altered", backup)
    seen = require(backup, FileState.CURRENT, FileState.OLDER)
    if seen.interrupted:
        raise not_done("file_damaged", backup)
    with mapped_errors(practice):
        make_folder(practice.parent)
        claim(temporary)
    copy_verified(backup, temporary, current=seen.state is FileState.CURRENT)


def _save(practice: Path, folder: Path, app_version: str, at: datetime) -> Path | None:
    with mapped_errors(practice):
        if not practice.exists():
            return None
    try:
        if is_blank(practice):
            return None
        return back_up(practice, folder, app_version=app_version, at=at).path
    except NotDone as fault:
        if fault.code not in _NOT_BACKED_UP:
            raise
    with mapped_errors(folder):
        kept = _free_name(folder, f"{practice.stem}-{at.strftime('%Y%m%dT%H%M%SZ')}-as-it-was")
        _copy_bytes(practice, kept)
        if journal_of(practice).exists():
            _copy_bytes(journal_of(practice), journal_of(kept))
    return kept


def _free_name(folder: Path, stem: str) -> Path:
    names = (folder / f"{stem}{'-' * bool(n)}{n or ''}.damaged" for n in count())
    return next(name for name in names if not name.exists())


def _copy_bytes(source: Path, target: Path) -> None:
    """Copy the bytes of a file that SQLite cannot read."""
    temporary = temporary_path(target)
    claim(temporary)
    with source.open("rb") as reading, temporary.open("wb") as writing:
        while block := reading.read(_BLOCK):
            writing.write(block)
    put_in_place(temporary, target)


def _check_unused(practice: Path) -> None:
    """Take the write lock for a moment, which also undoes an interrupted save.

    Raises NotDone `file_busy`, `file_read_only`; a damaged file is accepted.
    """
    if not practice.exists():
        return
    try:
        with mapped_errors(practice), closing(connect_to_write(practice)) as connection:
            connection.execute("BEGIN IMMEDIATE")
    except NotDone as fault:
        if fault.code != "file_damaged":
            raise


def _drop_journal(practice: Path) -> None:
    """Remove the journal of the former file: SQLite would apply it to the new one."""
    journal = journal_of(practice)
    if journal.exists():
        journal.unlink()
        flush_folder(practice.parent)
