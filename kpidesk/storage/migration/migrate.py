"""Bringing an older practice file to this version's schema: on a copy, all or nothing."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

from alembic.util import CommandError
from sqlalchemy.exc import SQLAlchemyError

from kpidesk.domain.errors import NotDone
from kpidesk.storage.atomic_files import aside_of, claim, discard, put_in_place
from kpidesk.storage.backup.backup import back_up
from kpidesk.storage.backup.integrity import integrity_problems
from kpidesk.storage.connection import connect_to_read, connect_to_write
from kpidesk.storage.engine import engine_for
from kpidesk.storage.error_mapping import fault_of, mapped_errors, not_done
from kpidesk.storage.migration.alembic_runner import REVISIONS, revise, rewritten
from kpidesk.storage.migration.content_check import differences
from kpidesk.storage.records.reader import undo_interrupted
from kpidesk.storage.schema.creation import mark
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
    """Migrate a closed practice; the path of the backup made before, None if it was current.

    Whatever is raised, the file is byte for byte as it was. `watch` is told of each of STEPS
    before it is taken. Raises NotDone `migration_failed` (with `problems`, where the result
    was not what it must be), or the codes of `schema.require`, `back_up` and `faults`.
    """
    practice = practice.resolve()
    seen = require(practice, FileState.CURRENT, FileState.OLDER, newest=target)
    if seen.state is FileState.CURRENT:
        return None
    start = seen.version
    assert start is not None
    if seen.interrupted:
        undo_interrupted(practice)
    aside = aside_of(practice)
    try:
        with mapped_errors(practice), closing(connect_to_write(practice)) as keeper:
            watch("lock")
            # Others may still read; nobody may save what the copy would not have.
            keeper.execute("BEGIN IMMEDIATE")
            watch("backup")
            backup = back_up(practice, folder, app_version=app_version, at=at).path
            watch("copy")
            _copy(practice, aside)
            watch("revise")
            _revise(practice, aside, start, target, script_location)
            watch("verify")
            _verify(practice, aside, rewritten(start, target, script_location))
            require(aside, FileState.CURRENT, newest=target)
            watch("replace")
            keeper.execute("ROLLBACK")
        with mapped_errors(practice):
            put_in_place(aside, practice)
    finally:
        with mapped_errors(practice):
            discard(aside)
    return backup


def _copy(practice: Path, aside: Path) -> None:
    claim(aside)
    with closing(connect_to_read(practice)) as source:
        # VACUUM INTO is a write to a read-only eye, though not to this file.
        source.execute("PRAGMA query_only=OFF")
        source.execute("VACUUM INTO ?", (str(aside),))


def _revise(practice: Path, aside: Path, start: int, target: int, location: Path) -> None:
    # With foreign keys on, rebuilding a parent table would empty or refuse its children.
    engine = engine_for(aside, foreign_keys=False)
    try:
        with engine.begin() as connection:
            revise(connection, start, target, location)
            mark(connection, target)
    except (SQLAlchemyError, CommandError) as error:
        cause = getattr(error, "orig", None)
        fault = fault_of(cause, practice) if cause is not None else None
        raise fault or not_done("migration_failed", practice) from error


def _verify(practice: Path, aside: Path, rewrites: frozenset[str]) -> None:
    with closing(connect_to_read(practice)) as old, closing(connect_to_write(aside)) as new:
        wrong = [each.code for each in integrity_problems(new, aside, current=False)]
        wrong += differences(old, new, rewrites)
    if wrong:
        raise NotDone(
            "migration_failed",
            file=practice.name,
            folder=str(practice.parent),
            problems=tuple(wrong),
        )
