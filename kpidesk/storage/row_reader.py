"""Reads rows of a practice file over plain `sqlite3`, and caches what is read until a save."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from time import monotonic
from typing import Any, NoReturn, TypeVar

from kpidesk.storage.error_mapping import MAPPED, fault_of

_Read = TypeVar("_Read")
#: How long reads do not wait for a lock after one has waited in vain.
_IMPATIENT_S = 0.3


class RowReader:
    """Runs statements that read. Raises NotDone with the codes of `error_mapping`."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._sqlite = connection
        self._path = path
        #: What was read, with the version of the data, by what it is.
        self._cached: dict[object, tuple[tuple[int, int], Any]] = {}
        #: The version of the data in a snapshot.
        self._version: tuple[int, int] | None = None
        #: The usual timeout, and until when there is none, after a wait in vain.
        self._busy_ms, self._impatient_until = 0, 0.0

    def data_version(self) -> tuple[int, int] | None:
        """Returns a pair that differs after any save, by anybody; None inside a transaction."""
        if self._version is not None or self._sqlite.in_transaction:
            return self._version
        return self._read_version()

    def _read_version(self) -> tuple[int, int]:
        return int(self._first_row("PRAGMA data_version")[0]), self._sqlite.total_changes

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Let the reads of the block see one state of the file, which is locked only once.

        A save of another connection waits meanwhile: for short reads only.
        """
        if self._sqlite.in_transaction:
            yield
            return
        self._sqlite.execute("BEGIN")
        try:
            self._version = self._read_version()
            yield
        finally:
            self._version = None
            self._sqlite.rollback()

    def until_saved(self, what: object, read: Callable[[], _Read]) -> _Read:
        """Returns what is read, again only after a save; a transaction reads it each time."""
        return self.cached_at(RowReader.data_version(self), what, read)

    def cached_at(
        self, version: tuple[int, int] | None, what: object, read: Callable[[], _Read]
    ) -> _Read:
        """Returns what is read, again only at another version; without one each time."""
        if version is None:
            return read()
        known = self._cached.get(what)
        if known is None or known[0] != version:
            known = self._cached[what] = version, read()
        found: _Read = known[1]
        return found

    def _end_impatience(self) -> None:
        """Wait for locks again some time after a wait in vain."""
        if self._impatient_until and monotonic() > self._impatient_until:
            self._impatient_until = 0.0
            self._sqlite.execute(f"PRAGMA busy_timeout={self._busy_ms}")

    def _refuse(self, error: Exception) -> NoReturn:
        """Raise NotDone, or the error; after a wait for a lock in vain the next reads do not wait.

        What is shown after a figure was typed takes several reads.
        """
        fault = fault_of(error, self._path)
        if fault is None:
            raise error
        if fault.code == "file_busy":
            if not self._impatient_until:
                self._busy_ms = self._sqlite.execute("PRAGMA busy_timeout").fetchone()[0]
                self._sqlite.execute("PRAGMA busy_timeout=0")
            self._impatient_until = monotonic() + _IMPATIENT_S
        raise fault from error

    # A cursor that stops at a damaged row, and that a traceback refers to, keeps SQLite's lock even
    # after its connection is closed.
    # The values of a row are Any to sqlite3: each caller knows the columns of its statement.
    def _rows(self, statement: str, values: tuple[object, ...] = ()) -> list[tuple[Any, ...]]:
        self._end_impatience()
        try:
            with closing(self._sqlite.execute(statement, values)) as cursor:
                return cursor.fetchall()
        except MAPPED as error:
            self._refuse(error)

    def _named_rows(self, statement: str, values: tuple[object, ...] = ()) -> list[sqlite3.Row]:
        self._end_impatience()
        try:
            with closing(self._sqlite.cursor()) as cursor:
                cursor.row_factory = sqlite3.Row
                return cursor.execute(statement, values).fetchall()
        except MAPPED as error:
            self._refuse(error)

    def _first_row(self, statement: str, values: tuple[object, ...] = ()) -> tuple[Any, ...]:
        """Returns the first row; without rows, one of a single None."""
        rows = self._rows(statement, values)
        return rows[0] if rows else (None,)
