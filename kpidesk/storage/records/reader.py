"""A practice file opened to look at: beside a window that writes, on a read-only disk."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Self

from kpidesk.storage.connection import READER_BUSY_MS, connect_to_read, connect_to_write
from kpidesk.storage.error_mapping import mapped_errors
from kpidesk.storage.records.queries import Queries
from kpidesk.storage.schema.inspection import FileState, require


class ReadOnlyPractice(Queries):
    """Fits `Records`. Close it when done, or use it in a `with` block."""

    def close(self) -> None:
        """Let go of the file."""
        self._sqlite.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def open_reader(path: Path, *, busy_ms: int = READER_BUSY_MS) -> ReadOnlyPractice:
    """Open a practice of the current schema for reading.

    Writes nothing, but where a crash cut a save off, that save is undone first. Raises
    NotDone with the codes of `schema.require`, and `file_read_only` where it cannot be undone.
    """
    path = path.resolve()
    if require(path, FileState.CURRENT).interrupted:
        undo_interrupted(path)
        require(path, FileState.CURRENT)
    with mapped_errors(path):
        return ReadOnlyPractice(connect_to_read(path, busy_ms=busy_ms), path)


def undo_interrupted(path: Path) -> None:
    """Let SQLite undo a save that was cut off. Raises NotDone where the folder is read-only."""
    with mapped_errors(path):
        connection: sqlite3.Connection = connect_to_write(path)
        try:
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        finally:
            connection.close()
