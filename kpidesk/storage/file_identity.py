"""Notices that an open practice file was replaced, overwritten, moved or deleted by others.

The inode tells another file, and the size, time and first page tell another content: then the
file is read again, and it must still have what was last saved in it.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from io import FileIO
from pathlib import Path

from kpidesk.domain.errors import NotDone
from kpidesk.storage.connection import WRITER_BUSY_MS, connect_to_read
from kpidesk.storage.error_mapping import fault_of, mapped_errors, not_done

#: The header, with SQLite's count of changes, and the list of the definitions.
_FIRST_PAGE = 4096
_IDENTITY = "SELECT identity FROM practice"
_LAST_LINE = "SELECT id, at, subject, key, old, new FROM change ORDER BY id DESC LIMIT 1"
_LINE = "SELECT id, at, subject, key, old, new FROM change WHERE id = ?"
_DRAFTS = "SELECT measure, length, period, cell_id, typed FROM draft"

_Row = tuple[object, ...]


class FileIdentity:
    """Remembers which file was opened and what was last saved in it.

    The file stays open here as long as SQLite has it open: on POSIX systems closing it would
    drop SQLite's locks.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        """`connection` is to the file; raises NotDone where that has no name any more."""
        self._path = path
        with mapped_errors(path):
            self._file = FileIO(path)
            seen = os.fstat(self._file.fileno())
            self._disk = path.parent.stat().st_dev
        self._number = seen.st_dev, seen.st_ino
        try:
            self.note(connection)
        except BaseException:
            self._file.close()
            raise

    def note(self, connection: sqlite3.Connection) -> None:
        """Remember the present content: it was just read or written. Raises NotDone."""
        with mapped_errors(self._path):
            identity = connection.execute(_IDENTITY).fetchone()
            line: _Row | None = connection.execute(_LAST_LINE).fetchone()
            drafts: frozenset[_Row] = frozenset(connection.execute(_DRAFTS).fetchall())
            self._signature = self._read_signature()
        self._identity, self._line, self._drafts = identity, line, drafts

    def check(self) -> None:
        """Raises NotDone where the path leads to another file or content, or nowhere.

        Codes: `file_swapped`, `file_overwritten`, `file_moved` (with its new `name`), `file_gone`,
        `folder_gone` (or its disk), and `file_busy`, `file_io` where that cannot be told now.
        """
        try:
            seen = self._path.stat()
        except (FileNotFoundError, NotADirectoryError) as error:
            raise self._absent() from error
        except OSError as error:
            raise not_done("folder_gone", self._path) from error
        if (seen.st_dev, seen.st_ino) != self._number:
            raise not_done("file_swapped", self._path)
        try:
            signature = self._read_signature()
        except OSError as error:
            raise not_done("folder_gone", self._path) from error
        if signature != self._signature:
            if not self._has_what_was_saved():
                raise not_done("file_overwritten", self._path)
            self._signature = signature

    def close(self) -> None:
        """Close the file, after SQLite has closed it. May be called twice."""
        self._file.close()

    def _read_signature(self) -> tuple[int, int, bytes]:
        seen = os.fstat(self._file.fileno())
        self._file.seek(0)
        page = self._file.read(_FIRST_PAGE) or b""
        return seen.st_size, seen.st_mtime_ns, page

    def _has_what_was_saved(self) -> bool:
        """Returns whether the file has the last line of the log and the drafts.

        What other programs added is no loss. A connection of its own is needed: that of the
        window keeps pages in memory where a copy happens to have the same count of changes.
        """
        try:
            with closing(connect_to_read(self._path, busy_ms=WRITER_BUSY_MS)) as connection:
                identity = connection.execute(_IDENTITY).fetchone()
                line = self._line and connection.execute(_LINE, self._line[:1]).fetchone()
                drafts = frozenset(connection.execute(_DRAFTS).fetchall())
        except (sqlite3.Error, UnicodeDecodeError) as error:
            fault = fault_of(error, self._path)
            if fault is not None and fault.code in ("file_busy", "file_io"):
                raise fault from error
            return False
        return identity == self._identity and line == self._line and drafts >= self._drafts

    def _absent(self) -> NotDone:
        folder = self._path.parent
        try:
            if folder.stat().st_dev != self._disk:
                # The empty folder where the disk was mounted.
                return not_done("folder_gone", self._path)
            beside = [each for each in os.scandir(folder) if each.is_file(follow_symlinks=False)]
        except OSError:
            return not_done("folder_gone", self._path)
        for each in beside:
            if each.inode() == self._number[1]:
                return not_done("file_moved", self._path, name=each.name)
        return not_done("file_gone", self._path)
