"""Opens a practice file for writing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Self

from kpidesk.domain.errors import NotDone
from kpidesk.storage.atomic_files import is_writable
from kpidesk.storage.connection import WRITER_BUSY_MS
from kpidesk.storage.encoding import now
from kpidesk.storage.engine import driver_connection, engine_for, mapped_engine_errors
from kpidesk.storage.error_mapping import not_done
from kpidesk.storage.file_identity import FileIdentity
from kpidesk.storage.records.erasure.erase_client import erase_client
from kpidesk.storage.records.logged_writes import Clock
from kpidesk.storage.records.queries import Queries
from kpidesk.storage.records.reader import ReadOnlyPractice, open_reader, undo_interrupted_save
from kpidesk.storage.records.write_transaction import SqlTransaction
from kpidesk.storage.schema.inspection import FileState, require


class WritablePractice:
    """Implements `PracticeFile`. Has one connection; readers of other threads open their own."""

    def __init__(
        self, path: Path, identity: FileIdentity | None, *, busy_ms: int, clock: Clock
    ) -> None:
        self.path = path
        self._clock = clock
        self._connection = engine_for(path, busy_ms=busy_ms).connect()
        driver = driver_connection(self._connection)
        try:
            # Spilled pages would lock out readers before the end of a long transaction.
            driver.execute("PRAGMA cache_spill=OFF").close()
            self._identity = identity or FileIdentity(path, driver)
        except BaseException:
            self._connection.close()
            raise
        self.records = Queries(driver, path)
        self._owns_identity = identity is None

    def open_reader(self) -> ReadOnlyPractice:
        return open_reader(self.path)

    @property
    def writing(self) -> bool:
        """Whether a transaction is open."""
        return self._connection.in_transaction()

    @contextmanager
    def transaction(self) -> Iterator[SqlTransaction]:
        """Begin a write transaction: committed when the block ends, rolled back when it raises.

        Another thread may continue it, but only one at a time. Raises NotDone `file_busy` after the
        timeout of the connection and where a transaction is open, `disk_full`, `file_read_only`,
        `file_io`, `file_damaged`, and the codes of `FileIdentity.check`.
        """
        self._identity.check()
        if self.writing:
            raise not_done("file_busy", self.path)
        with mapped_engine_errors(self.path):
            try:
                with self._connection.begin():
                    yield SqlTransaction(self._connection, self.path, self._clock)
            except BaseException:
                # After a COMMIT that failed, SQLAlchemy is done; the transaction of SQLite goes on.
                driver_connection(self._connection).rollback()
                raise
        with suppress(NotDone):
            # The changes are saved, whether or not they can be read again.
            self._identity.note(driver_connection(self._connection))

    def erase_client(self, client_id: int) -> None:
        self._identity.check()
        with mapped_engine_errors(self.path):
            try:
                erase_client(self._connection, client_id)
            except BaseException:
                driver_connection(self._connection).rollback()
                raise
        with suppress(NotDone):
            self._identity.note(driver_connection(self._connection))

    def close(self) -> None:
        """Close the file."""
        self._connection.close()
        if self._owns_identity:
            self._identity.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def open_practice(
    path: Path,
    *,
    busy_ms: int = WRITER_BUSY_MS,
    clock: Clock = now,
    identity: FileIdentity | None = None,
) -> WritablePractice:
    """Open a practice of the current schema for writing.

    `identity` is that of the file where a reader has it open already.

    Waits `busy_ms` milliseconds for the lock of another program; a window keeps the short
    default and tries again later. Raises NotDone with the codes of `require`, and
    `file_read_only` if the file or its folder cannot be written: a reader may still open it.
    """
    path = path.resolve()
    seen = require(path, FileState.CURRENT)
    if not is_writable(path):
        raise not_done("file_read_only", path)
    if seen.interrupted:
        undo_interrupted_save(path)
        require(path, FileState.CURRENT)
    with mapped_engine_errors(path):
        return WritablePractice(path, identity, busy_ms=busy_ms, clock=clock)
