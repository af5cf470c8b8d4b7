"""Checks whether a practice file is intact, and returns problem codes."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from kpidesk.domain.clients.period_status import StatusKind
from kpidesk.domain.errors import NotDone, WrongRequest
from kpidesk.domain.settings.double_counting import DOUBLE_COUNTING, DoubleCounting
from kpidesk.domain.settings.resolution_hours import RESOLUTION_HOURS, ResolutionHours
from kpidesk.storage.connection import Stopped, connect_to_copy
from kpidesk.storage.encoding import period
from kpidesk.storage.error_mapping import fault_of, mapped_errors, not_done
from kpidesk.storage.records.queries import Queries
from kpidesk.storage.records.reader import undo_interrupted_save
from kpidesk.storage.schema.definitions import unexpected_objects
from kpidesk.storage.schema.inspection import FileState, require

_BAD_LOG = (
    "SELECT id FROM change WHERE at < '0001' OR at NOT GLOB '*.[0-9][0-9][0-9][0-9][0-9][0-9]Z'"
    " OR strftime('%Y-%m-%dT%H:%M:%S', substr(at, 1, 19)) IS NOT substr(at, 1, 19)"
    " OR subject = 'entry' AND ('' IN (old, new) OR old GLOB '*[^0-9]*'"
    " OR new GLOB '*[^0-9]*') ORDER BY id"
)
_KPIS = "SELECT kpi FROM ladder UNION SELECT kpi FROM target ORDER BY kpi"
_CHOICES: Mapping[str, type[StrEnum]] = {
    RESOLUTION_HOURS: ResolutionHours,
    DOUBLE_COUNTING: DoubleCounting,
}
_PERIODS = (
    "SELECT length, period FROM entry UNION SELECT length, period FROM held"
    " UNION SELECT length, period FROM draft UNION SELECT length, period FROM target"
    " UNION SELECT length, period FROM note UNION SELECT length, period FROM import_figure"
    " UNION SELECT length, period FROM period_status"
    " UNION SELECT length, period FROM client_update"
    " ORDER BY length, period"
)


@dataclass(frozen=True, slots=True)
class IntegrityProblem:
    """A problem; `detail` names the table, row, definition or period.

    Codes: `file_damaged`, `integrity_failed`, `reference_missing`, `definition_foreign` (a
    trigger, a view or another object that the program never makes), `period_malformed`,
    `record_malformed`, and of `check` only `setting_unknown`: that choice counts as not made.
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
            current = seen.state is FileState.CURRENT
            problems = integrity_problems(copy, path, current=current)
            return problems or (tuple(_unknown_settings(copy, path)) if current else ())
    except NotDone as fault:
        if fault.code != "file_damaged":
            raise
        return (IntegrityProblem(fault.code, path.name),)


def check_beside(path: Path, stopped: Stopped) -> tuple[IntegrityProblem, ...]:
    """Returns the problems of a file that a window has open; nothing once `stopped` says so.

    Holds the lock of the file for some milliseconds at a time. Raises NotDone.
    """
    try:
        with mapped_errors(path), closing(connect_to_copy(path, stopped=stopped)) as copy:
            found = integrity_problems(copy, path)
    except (NotDone, sqlite3.Error):
        if not stopped():
            raise
        return ()
    return () if stopped() else found


def require_intact(path: Path, *, most_bytes: int) -> None:
    """Check a file that can be opened, unless it is larger than that.

    Raises NotDone `file_damaged`.
    """
    with mapped_errors(path):
        if path.stat().st_size > most_bytes:
            return
        with closing(connect_to_copy(path)) as copy:
            if integrity_problems(copy, path):
                raise not_done("file_damaged", path)


def integrity_problems(
    connection: sqlite3.Connection, path: Path, *, current: bool = True
) -> tuple[IntegrityProblem, ...]:
    """Returns the same for a connection that may write. Damage is a problem, not an error."""
    found: list[IntegrityProblem] = []
    try:
        # One by one: damage met half-way must not lose what was found before.
        for each in _all_problems(connection, path, current):
            found.append(each)  # noqa: PERF402
    except (sqlite3.Error, UnicodeDecodeError) as error:
        fault = fault_of(error, path)
        if fault is None or fault.code == "file_damaged":
            found.append(IntegrityProblem("file_damaged", path.name))
        else:
            raise fault from error
    return tuple(found)


def _all_problems(
    connection: sqlite3.Connection, path: Path, current: bool
) -> Iterator[IntegrityProblem]:
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
        yield from _malformed_records(connection, path)


def _malformed_periods(connection: sqlite3.Connection) -> Iterator[IntegrityProblem]:
    for length, text in connection.execute(_PERIODS).fetchall():
        try:
            period(length, text)
        except (ValueError, TypeError, AttributeError, WrongRequest):
            # In a damaged file a period may even be NULL or a number.
            yield IntegrityProblem("period_malformed", f"{length} {text}")


def _malformed_records(connection: sqlite3.Connection, path: Path) -> Iterator[IntegrityProblem]:
    """Yields a problem for each kind of records that cannot be read, entries aside.

    Constraints, references and periods say all there is to say about entries.
    """
    records = Queries(connection, path)
    kpis = [kpi for (kpi,) in connection.execute(_KPIS).fetchall()]
    readers: Mapping[str, Callable[[], object]] = {
        "cell": records.cells,
        "client": records.clients,
        "held": records.held,
        "draft": records.drafts,
        "note": records.notes,
        "ladder": lambda: [records.ladders(kpi) for kpi in kpis],
        "target": lambda: [records.targets(kpi) for kpi in kpis],
        "import_receipt": records.imports,
        "import_figure": records.all_imports,
        "table_mapping": records.table_mappings,
        "client_card": records.client_cards,
        "logo": lambda: [
            records.logo(each.logo) for each in records.client_cards().values() if each.logo
        ],
        "period_status": lambda: list(map(records.period_statuses, StatusKind)),
        "client_update": records.all_updates,
        "sent_update": lambda: [
            (read(each.key, each.correction))
            for each in records.update_summaries()
            if each.sent_on
            for read in (records.sent_update, records.kept_update)
        ],
        "reusable_text": records.reusable_texts,
    }
    for table, read in readers.items():
        try:
            read()
        except NotDone as fault:
            if fault.code != "file_damaged":
                raise
            yield IntegrityProblem("record_malformed", table)
    for (line,) in connection.execute(_BAD_LOG).fetchall():
        yield IntegrityProblem("record_malformed", f"change {line}")


def _unknown_settings(connection: sqlite3.Connection, path: Path) -> Iterator[IntegrityProblem]:
    settings = Queries(connection, path).settings()
    for key, choices in _CHOICES.items():
        if key in settings and settings[key] not in list(choices):
            yield IntegrityProblem("setting_unknown", key)
