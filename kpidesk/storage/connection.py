"""SQLite connections for reading and for writing, with their pragmas.

Uses plain `sqlite3`, so that a chart on the command line does not load SQLAlchemy. No other
module opens a practice file.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

#: A writer gives up after this time, so that the lock of another program never blocks the window.
WRITER_BUSY_MS = 30
#: A reader may wait until a save has ended.
READER_BUSY_MS = 2000

#: Returns whether work in the background should be given up.
Stopped = Callable[[], bool]
#: A step of a copy takes some milliseconds, and the disk is left to others in between.
_PAGES_AT_ONCE, _PAUSE_MS = 256, 10
#: How many steps of SQLite's virtual machine pass between two questions whether to stop.
_STEPS_UNCHECKED = 50_000

_GUARDS = (
    "PRAGMA trusted_schema=OFF",
    "PRAGMA cell_size_check=ON",
    "PRAGMA mmap_size=0",
    "PRAGMA temp_store=MEMORY",
)
_READING = (*_GUARDS, "PRAGMA query_only=ON")
_WRITING = (
    *_GUARDS,
    "PRAGMA journal_mode=DELETE",
    # FULL does not flush the folder after the journal is deleted: in a model where that deletion
    # can be lost, 15 of 2,182 power cuts undid an acknowledged save; with EXTRA none of 1,896.
    "PRAGMA synchronous=EXTRA",
    "PRAGMA fullfsync=ON",
    "PRAGMA secure_delete=ON",
)


def uri(path: Path, options: str) -> str:
    """Returns the URI of the file for SQLite. `options` is a query such as `mode=ro`."""
    plain = path.absolute().as_posix()
    escaped = plain.replace("%", "%25").replace("?", "%3f").replace("#", "%23")
    slash = "" if escaped.startswith("/") else "/"
    return f"file://{slash}{escaped}?{options}"


def connect_to_read(
    path: Path, *, busy_ms: int = READER_BUSY_MS, immutable: bool = False
) -> sqlite3.Connection:
    """Returns a connection that cannot write. Raises sqlite3.Error.

    With `immutable` it takes no lock and ignores a journal: only for reading the header.
    """
    options = "mode=ro&immutable=1" if immutable else "mode=ro"
    return _connect(uri(path, options), busy_ms, _READING)


def connect_to_write(
    path: Path, *, busy_ms: int = WRITER_BUSY_MS, foreign_keys: bool = True
) -> sqlite3.Connection:
    """Returns a connection to an existing file, without the driver's own transactions.

    A save is on the disk when COMMIT returns. Threads may take turns. Raises sqlite3.Error.
    """
    keys = f"PRAGMA foreign_keys={'ON' if foreign_keys else 'OFF'}"
    pragmas = (*_WRITING, keys)
    return _connect(uri(path, "mode=rw"), busy_ms, pragmas, check_same_thread=False)


def connect_to_copy(path: Path, *, stopped: Stopped | None = None) -> sqlite3.Connection:
    """Returns a copy of the file in memory. Raises sqlite3.Error.

    For the checks: a connection that cannot write does not see violated CHECK constraints. With
    `stopped` it is copied in steps, between which a save is possible, and the copy is of no use
    once `stopped` has returned True: what runs on it is interrupted.
    """
    copy = _connect("file::memory:", 0, _GUARDS)
    try:
        with closing(connect_to_read(path)) as original:
            if stopped is None:
                copy_into(original, copy)
            else:
                copy.set_progress_handler(stopped, _STEPS_UNCHECKED)
                _copy_in_steps(original, copy, stopped)
    except BaseException:
        copy.close()
        raise
    return copy


def connect_to_bytes(database: bytes) -> sqlite3.Connection:
    """Returns a connection that cannot write to a file's bytes in memory. Raises sqlite3.Error."""
    connection = _connect("file::memory:", 0, _GUARDS)
    try:
        connection.deserialize(database)
        connection.execute("PRAGMA query_only=ON").close()
    except BaseException:
        connection.close()
        raise
    return connection


def copy_into(original: sqlite3.Connection, copy: sqlite3.Connection) -> None:
    """Copy a whole file. Raises sqlite3.Error.

    The backup of the driver waits for a lock for ever. The transaction keeps the timeout of
    `original`.
    """
    original.execute("BEGIN")
    original.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    original.backup(copy)
    original.execute("ROLLBACK")


def _copy_in_steps(
    original: sqlite3.Connection, copy: sqlite3.Connection, stopped: Stopped
) -> None:
    """Copy some pages at a time. After a save the copy begins anew by itself."""
    waits = 0

    def watch(status: int, _: int, __: int) -> None:
        nonlocal waits
        waits = waits + 1 if status in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED) else 0
        if waits > READER_BUSY_MS / _PAUSE_MS or stopped():
            raise sqlite3.OperationalError("the copy was given up")

    original.backup(copy, pages=_PAGES_AT_ONCE, progress=watch, sleep=_PAUSE_MS / 1000)


def _connect(
    address: str, busy_ms: int, pragmas: tuple[str, ...], *, check_same_thread: bool = True
) -> sqlite3.Connection:
    connection = sqlite3.connect(
        address,
        uri=True,
        isolation_level=None,
        timeout=busy_ms / 1000,
        check_same_thread=check_same_thread,
    )
    try:
        for pragma in pragmas:
            connection.execute(pragma).close()
    except BaseException:
        connection.close()
        raise
    return connection
