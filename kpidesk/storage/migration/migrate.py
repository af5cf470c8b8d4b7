"""Brings an older practice file to the schema of this version: on a copy, all or nothing."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

from alembic.util import CommandError
from sqlalchemy.exc import SQLAlchemyError

from kpidesk.domain.errors import NotDone
from kpidesk.storage.atomic_files import claim, discard, is_writable, put_in_place, temporary_path
from kpidesk.storage.backup.backup import back_up
from kpidesk.storage.backup.integrity import integrity_problems
from kpidesk.storage.connection import connect_to_read, connect_to_write, uri
from kpidesk.storage.engine import engine_for
from kpidesk.storage.error_mapping import fault_of, mapped_errors, not_done
from kpidesk.storage.migration.alembic_runner import (
    REVISIONS,
    Revision,
    revise,
    revisions_between,
)
from kpidesk.storage.migration.content_check import differences
from kpidesk.storage.records.reader import undo_interrupted_save
from kpidesk.storage.schema.creation import write_header
from kpidesk.storage.schema.inspection import SCHEMA, FileState, require

STEPS = ("lock", "backup", "copy", "revise", "verify", "replace")


def migrate(
    practice: Path,
    folder: Path,
    *,
    app_version: str,
    at: datetime | None = None,
    script_location: Path = REVISIONS,
    target: int = SCHEMA,
    watch: Callable[[str], None] = lambda _: None,
) -> Path | None:
    """Migrate a closed practice; returns the backup made before, None if it was current.

    The revisions run on copies, one after the other, and each copy is compared with the file
    before; the last one replaces the practice. Whatever is raised, the practice is byte for byte
    as it was. `watch` is called with each of STEPS before it is taken, `copy`, `revise` and
    `verify` once for each revision. Raises NotDone `migration_failed` (with `problems` if the
    result is not what it must be), or the codes of `require`, `back_up` and `error_mapping`.
    """
    practice = practice.resolve()
    seen = require(practice, FileState.CURRENT, FileState.OLDER, newest=target)
    if seen.state is FileState.CURRENT:
        return None
    # SQLite would open a read-only file without its write lock, and say nothing.
    if not is_writable(practice):
        raise not_done("file_read_only", practice)
    start = seen.version
    assert start is not None
    if seen.interrupted:
        undo_interrupted_save(practice)
    temporary = temporary_path(practice)
    copies = temporary, temporary_path(temporary)
    try:
        with mapped_errors(practice), closing(connect_to_write(practice)) as guard:
            watch("lock")
            # Others may still read, but a save now would be missing in the copy.
            guard.execute("BEGIN IMMEDIATE")
            watch("backup")
            backup = back_up(practice, folder, app_version=app_version, at=at).path
            newest = practice
            for step, revision in enumerate(_revisions(practice, start, target, script_location)):
                before, newest = newest, copies[step % 2]
                watch("copy")
                _copy(before, newest)
                watch("revise")
                _revise(newest, revision, practice, script_location)
                watch("verify")
                _verify(before, newest, revision, practice)
            watch("replace")
            guard.execute("ROLLBACK")
        with mapped_errors(practice):
            put_in_place(newest, practice)
    finally:
        with mapped_errors(practice):
            for copy in copies:
                discard(copy)
    return backup


def _revisions(practice: Path, start: int, target: int, location: Path) -> tuple[Revision, ...]:
    try:
        return revisions_between(start, target, location)
    except CommandError as error:
        raise not_done("migration_failed", practice) from error


def _copy(source: Path, copy: Path) -> None:
    claim(copy)
    with closing(connect_to_read(source)) as connection:
        # VACUUM INTO does not write to its source, but query_only forbids it.
        connection.execute("PRAGMA query_only=OFF")
        connection.execute("VACUUM INTO ?", (str(copy),))


def _revise(copy: Path, revision: Revision, practice: Path, location: Path) -> None:
    # With foreign keys on, rebuilding a parent table would empty or refuse its children.
    engine = engine_for(copy, foreign_keys=False)
    try:
        with engine.begin() as connection:
            revise(connection, revision.start, revision.target, location)
            write_header(connection, revision.target)
    except (SQLAlchemyError, CommandError) as error:
        cause = getattr(error, "orig", None)
        fault = fault_of(cause, practice) if cause is not None else None
        if fault is not None and fault.code == "file_damaged":
            # The copy was whole: what fails is the revision.
            fault = None
        raise fault or not_done("migration_failed", practice) from error


def _verify(before: Path, copy: Path, revision: Revision, practice: Path) -> None:
    with closing(connect_to_read(before)) as old, closing(connect_to_write(copy)) as new:
        wrong = [each.code for each in integrity_problems(new, copy, current=False)]
        new.execute("ATTACH ? AS old", (uri(before, "mode=ro"),))
        wrong += differences(old, new, revision.rewrites)
    if wrong:
        raise NotDone(
            "migration_failed",
            file=practice.name,
            folder=str(practice.parent),
            problems=tuple(wrong),
        )
    require(copy, FileState.CURRENT, newest=revision.target)
