"""Checks whether a practice file is intact, and returns problem codes."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from kpidesk.domain.errors import NotDone, WrongRequest
from kpidesk.storage.connection import connect_to_copy
from kpidesk.storage.encoding import period
from kpidesk.storage.error_mapping import fault_of, mapped_errors
from kpidesk.storage.records.reader import undo_interrupted_save
from kpidesk.storage.schema.definitions import unexpected_objects
from kpidesk.storage.schema.inspection import FileState, require

_PERIODS = (
    "SELECT length, period FROM entry UNION SELECT length, period FROM held"
    " UNION SELECT length, period FROM draft UNION SELECT length, period FROM target"
    " UNION SELECT length, period FROM note"
    " ORDER BY length, period"
)


@dataclass(frozen=True, slots=True)
class IntegrityProblem:
    """A problem; `detail` names the table, row, definition or period.

    Codes: `file_damaged`, `integrity_failed`, `reference_missing`, `definition_foreign` (a
    trigger, a view or another object that the program never makes), `period_malformed`.
    """

    code: str
    detail: str


def check(path: Path) -> tuple[IntegrityProblem, ...]:
    """Returns everything that is wrong with a practice file; nothing if it is intact.

    Raises NotDone for a file that is foreign, newer, missing, unreadable or busy.
    """
    path = path.resolve()
    seen = require(
        path, FileState.CURRENT, FileState.OLDER, FileState.UNEXPECTED, FileState.DAMAGED
    )
    if seen.state is FileState.DAMAGED:
        return (IntegrityProblem("file_damaged", path.name),)
    if seen.unexpected:
        return tuple(IntegrityProblem("definition_foreign", name) for name in seen.unexpected)
    if seen.interrupted:
        undo_interrupted_save(path)
    try:
        with mapped_errors(path), closing(connect_to_copy(path)) as copy:
            return integrity_problems(copy, path, current=seen.state is FileState.CURRENT)
    except NotDone as fault:
        if fault.code != "file_damaged":
            raise
        return (IntegrityProblem(fault.code, path.name),)


def integrity_problems(
    connection: sqlite3.Connection, path: Path, *, current: bool = True
) -> tuple[IntegrityProblem, ...]:
    """Returns the same for a connection that may write. Damage is a problem, not an error."""
    found: list[IntegrityProblem] = []
    try:
        # One by one: damage met half-way must not lose what was found before.
        for each in _all_problems(connection, current):
            found.append(each)  # noqa: PERF402
    except (sqlite3.Error, UnicodeDecodeError) as error:
        fault = fault_of(error, path)
        if fault is None or fault.code == "file_damaged":
            found.append(IntegrityProblem("file_damaged", path.name))
        else:
            raise fault from error
    return tuple(found)


def _all_problems(connection: sqlite3.Connection, current: bool) -> Iterator[IntegrityProblem]:
    unexpected = unexpected_objects(connection, current=current)
    yield from (IntegrityProblem("definition_foreign", name) for name in unexpected)
    if unexpected:
        # The query of a view may never end.
        return
    for (message,) in connection.execute("PRAGMA integrity_check").fetchall():
        if message != "ok":
            yield IntegrityProblem("integrity_failed", message)
    for table, row, parent, _ in connection.execute("PRAGMA foreign_key_check").fetchall():
        yield IntegrityProblem("reference_missing", f"{table} {row or ''} {parent}")
    if current:
        yield from _malformed_periods(connection)


def _malformed_periods(connection: sqlite3.Connection) -> Iterator[IntegrityProblem]:
    for length, text in connection.execute(_PERIODS).fetchall():
        try:
            period(length, text)
        except (ValueError, TypeError, AttributeError, WrongRequest):
            # In a damaged file a period may even be NULL or a number.
            yield IntegrityProblem("period_malformed", f"{length} {text}")
