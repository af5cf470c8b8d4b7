"""Opens a practice file for reading: beside a window that writes, or on a read-only disk."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Self

from kpidesk.storage.connection import READER_BUSY_MS, connect_to_read, connect_to_write, copy_into
from kpidesk.storage.error_mapping import mapped_errors
from kpidesk.storage.file_identity import FileIdentity
from kpidesk.storage.records.queries import Queries
from kpidesk.storage.schema.inspection import FileState, require


class ReadOnlyPractice(Queries):
    """Implements `PracticeReader`. Close it when done, or use it in a `with` block."""

    def identify(self) -> FileIdentity:
        """Returns the identity of the file that this has open. Raises NotDone."""
        return FileIdentity(self._path, self._sqlite)

    def save_copy(self, copy: Path) -> None:
        """Copy what this has open to an empty file, though the path may lead elsewhere now.

        Raises NotDone.
        """
        with mapped_errors(copy), closing(connect_to_write(copy)) as target:
            copy_into(self._sqlite, target)

    def close(self) -> None:
        self._sqlite.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def open_reader(path: Path, *, busy_ms: int = READER_BUSY_MS) -> ReadOnlyPractice:
    """Open a practice of the current schema for reading.

    Writes nothing, except that a save that a crash interrupted is undone first. Raises NotDone
    with the codes of `require`, and `file_read_only` if it cannot be undone.
    """
    path = path.resolve()
    if require(path, FileState.CURRENT).interrupted:
        undo_interrupted_save(path)
        require(path, FileState.CURRENT)
    with mapped_errors(path):
        return ReadOnlyPractice(connect_to_read(path, busy_ms=busy_ms), path)


def undo_interrupted_save(path: Path) -> None:
    """Let SQLite undo an interrupted save. Raises NotDone if the folder is read-only."""
    with mapped_errors(path):
        connection: sqlite3.Connection = connect_to_write(path)
        try:
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        finally:
            connection.close()
