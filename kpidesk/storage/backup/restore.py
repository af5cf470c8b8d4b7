"""A backup put back in the practice's place, the present state saved first."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from kpidesk.domain.errors import NotDone, WrongRequest
from kpidesk.storage.atomic_files import (
    aside_of,
    claim,
    discard,
    flush_folder,
    journal_of,
    make_folder,
    put_in_place,
)
from kpidesk.storage.backup.backup import back_up, copy_verified
from kpidesk.storage.backup.manifest import agrees
from kpidesk.storage.connection import connect_to_write
from kpidesk.storage.encoding import now
from kpidesk.storage.error_mapping import mapped_errors, not_done
from kpidesk.storage.schema.inspection import FileState, require

_BLOCK = 1 << 20
# What a practice cannot be backed up for, and still has to be kept as it is.
_BEYOND_BACKUP = {"file_damaged", "file_foreign", "file_newer", "file_empty"}


def restore(
    backup: Path,
    practice: Path,
    folder: Path,
    *,
    app_version: str,
    at: datetime | None = None,
    watch: Callable[[str], None] = lambda _: None,
) -> Path | None:
    """Put the backup in the practice's place; where the former state was saved, if there was one.

    Close the practice first. Whatever is raised, the practice is as it was. A backup of an
    older schema is restored as it is, and migrated when it is opened. `watch` is told of each
    step before it is taken: `verify`, `save`, `replace`.

    Raises WrongRequest `same_file`; NotDone `backup_altered` where the bytes are not those of
    the manifest, `file_damaged` and the other codes of `schema.require` about the backup,
    `file_busy` where the practice is in use.
    """
    practice, backup = practice.resolve(), backup.resolve()
    if backup == practice:
        raise WrongRequest("same_file", file=practice.name)
    aside = aside_of(practice)
    try:
        watch("verify")
        _verify(backup, practice, aside)
        watch("save")
        saved = _save(practice, folder, app_version, (at or now()).astimezone(UTC))
        watch("replace")
        with mapped_errors(practice):
            _check_unused(practice)
            _drop_journal(practice)
            put_in_place(aside, practice)
    finally:
        with mapped_errors(practice):
            discard(aside)
    return saved


def _verify(backup: Path, practice: Path, aside: Path) -> None:
    with mapped_errors(backup):
        if agrees(backup) is False:
            raise not_done("backup_altered", backup)
    seen = require(backup, FileState.CURRENT, FileState.OLDER)
    if seen.interrupted:
        raise not_done("file_damaged", backup)
    with mapped_errors(practice):
        make_folder(practice.parent)
        claim(aside)
    copy_verified(backup, aside, current=seen.state is FileState.CURRENT)


def _save(practice: Path, folder: Path, app_version: str, at: datetime) -> Path | None:
    with mapped_errors(practice):
        if not practice.exists():
            return None
    try:
        return back_up(practice, folder, app_version=app_version, at=at).path
    except NotDone as fault:
        if fault.code not in _BEYOND_BACKUP:
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
    """Copy a file that SQLite cannot read, byte by byte."""
    aside = aside_of(target)
    claim(aside)
    with source.open("rb") as reading, aside.open("wb") as writing:
        while block := reading.read(_BLOCK):
            writing.write(block)
    put_in_place(aside, target)


def _check_unused(practice: Path) -> None:
    """Take the write lock for a moment, which also undoes a save that was cut off.

    Raises NotDone `file_busy`, `file_read_only`; damage is no hindrance here.
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
    """A journal that stayed belongs to the former file; SQLite would play it into the new one."""
    journal = journal_of(practice)
    if journal.exists():
        journal.unlink()
        flush_folder(practice.parent)
