"""Finds out whether a file is a practice and of which schema, without changing it."""

from __future__ import annotations

import sqlite3
import struct
from contextlib import closing
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from kpidesk.domain.errors import NotDone
from kpidesk.storage.connection import connect_to_read
from kpidesk.storage.error_mapping import fault_of, not_done, result_code
from kpidesk.storage.schema.definitions import seal_of, unexpected_objects

#: "KPID" in the header of every practice file.
APPLICATION_ID = 0x4B504944
#: The schema of this version; the migration revision of the same number makes it.
SCHEMA = 1005
OLDEST = 1000

# SQLite's file format: `user_version` at byte 60, `application_id` at byte 68, big-endian.
_OWNER_AND_VERSION = struct.Struct(">60x i 4x i")
_HEADER_BYTES = 100
#: No more unexpected objects than this are named in a sentence.
_MOST_NAMED = 3


class FileState(StrEnum):
    """What a file is to this version of the program."""

    ABSENT = "absent"
    EMPTY = "empty"
    CURRENT = "current"
    OLDER = "older"
    NEWER = "newer"
    FOREIGN = "foreign"
    UNEXPECTED = "unexpected"
    DAMAGED = "damaged"
    UNREADABLE = "unreadable"


class FileInspection(NamedTuple):
    """The state, and the schema number if the file is a practice.

    `interrupted`: a save was interrupted and must be undone before the file is read.
    `unexpected`: names of triggers, views and other objects that the program never makes.
    """

    state: FileState
    version: int | None = None
    interrupted: bool = False
    unexpected: tuple[str, ...] = ()


_REFUSALS = {
    FileState.ABSENT: "file_missing",
    FileState.EMPTY: "file_empty",
    FileState.OLDER: "file_older",
    FileState.NEWER: "file_newer",
    FileState.FOREIGN: "file_foreign",
    FileState.UNEXPECTED: "file_unexpected_objects",
    FileState.DAMAGED: "file_damaged",
    FileState.UNREADABLE: "file_unreadable",
}


def inspect(path: Path, *, newest: int = SCHEMA) -> FileInspection:
    """Inspect a file of any kind. Raises NotDone `file_busy` only."""
    try:
        if not path.exists():
            return FileInspection(FileState.ABSENT)
        if not path.is_file():
            return FileInspection(FileState.UNREADABLE)
        if path.stat().st_size == 0:
            return FileInspection(FileState.EMPTY)
    except OSError:
        return FileInspection(FileState.UNREADABLE)
    try:
        owner, version = _owner_and_version(path)
    except (sqlite3.Error, OSError, struct.error, UnicodeDecodeError) as error:
        return FileInspection(_state_of(error, path))
    if owner != APPLICATION_ID:
        return FileInspection(FileState.FOREIGN)
    if version > newest:
        return FileInspection(FileState.NEWER, version)
    if version < OLDEST:
        return FileInspection(FileState.DAMAGED)
    return _inside(path, version, FileState.CURRENT if version == newest else FileState.OLDER)


def require(path: Path, *states: FileState, newest: int = SCHEMA) -> FileInspection:
    """Returns the inspection of a file that must be in one of the states.

    Raises NotDone `file_missing`, `file_empty`, `file_older`, `file_newer`, `file_foreign`,
    `file_unexpected_objects` (with their names as `objects`), `file_damaged`, `file_unreadable`
    or `file_busy`.
    """
    seen = inspect(path, newest=newest)
    if seen.state not in states:
        code = _REFUSALS.get(seen.state, "file_current")
        objects = {"objects": seen.unexpected[:_MOST_NAMED]} if seen.unexpected else {}
        raise not_done(code, path, **objects)
    return seen


def _owner_and_version(path: Path) -> tuple[int, int]:
    """Returns `application_id` and `user_version` of a file in any condition.

    The first attempt takes no lock and makes no file beside it: the file may belong to another
    program. During a save the file can look damaged; the second attempt waits for its end.
    """
    try:
        return _header(connect_to_read(path, immutable=True))
    except sqlite3.DatabaseError as error:
        if _primary(error) != sqlite3.SQLITE_CORRUPT:
            raise
    try:
        return _header(connect_to_read(path))
    except sqlite3.OperationalError as error:
        if result_code(error) != sqlite3.SQLITE_READONLY_ROLLBACK:
            raise
    # A crash interrupted the save. Nobody is writing, so closing the file here drops no locks.
    with path.open("rb") as stream:
        version, owner = _OWNER_AND_VERSION.unpack_from(stream.read(_HEADER_BYTES))
    return owner, version


def _header(connection: sqlite3.Connection) -> tuple[int, int]:
    with closing(connection):
        (owner,) = connection.execute("PRAGMA application_id").fetchone()
        (version,) = connection.execute("PRAGMA user_version").fetchone()
    return owner, version


def _inside(path: Path, version: int, state: FileState) -> FileInspection:
    try:
        with closing(connect_to_read(path)) as connection:
            # Before any other query: that of a view may never end.
            unexpected = unexpected_objects(connection, current=state is FileState.CURRENT)
            if unexpected:
                return FileInspection(FileState.UNEXPECTED, version, unexpected=unexpected)
            intact = _sealed(connection, state)
    except (sqlite3.Error, UnicodeDecodeError) as error:
        if result_code(error) == sqlite3.SQLITE_READONLY_ROLLBACK:
            return FileInspection(state, version, interrupted=True)
        return FileInspection(_state_of(error, path), version)
    return FileInspection(state if intact else FileState.DAMAGED, version)


def _sealed(connection: sqlite3.Connection, state: FileState) -> bool:
    if state is not FileState.CURRENT:
        # The tables of older schemas are not known to this version.
        return bool(connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0])
    row = connection.execute("SELECT seal FROM practice").fetchone()
    return row is not None and row[0] == seal_of(connection)


def _state_of(error: Exception, path: Path) -> FileState:
    if _primary(error) == sqlite3.SQLITE_NOTADB:
        return FileState.FOREIGN
    fault: NotDone | None = fault_of(error, path)
    if fault is None or fault.code == "file_damaged":
        return FileState.DAMAGED
    if fault.code == "file_busy":
        raise fault from error
    return FileState.UNREADABLE


def _primary(error: BaseException) -> int:
    return (result_code(error) or 0) & 0xFF
