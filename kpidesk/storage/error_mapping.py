"""Maps errors of SQLite and of the operating system to NotDone; lets bugs through.

Codes: `disk_full`, `file_read_only`, `file_busy`, `file_damaged`, `file_io`, `file_unreadable`,
`file_missing`, each with `file` (its name) and `folder`. In place of `file_read_only` a folder is
`folder_unusable`, a file that does not exist `write_failed` with `why`, and one in a folder that
cannot be entered `file_unreadable`.
"""

from __future__ import annotations

import errno
import sqlite3
from contextlib import AbstractContextManager
from pathlib import Path

from kpidesk.domain.errors import NotDone, WrongRequest

_SQLITE = {
    sqlite3.SQLITE_FULL: "disk_full",
    sqlite3.SQLITE_READONLY: "file_read_only",
    sqlite3.SQLITE_PERM: "file_read_only",
    sqlite3.SQLITE_BUSY: "file_busy",
    sqlite3.SQLITE_PROTOCOL: "file_busy",
    sqlite3.SQLITE_CORRUPT: "file_damaged",
    sqlite3.SQLITE_NOTADB: "file_damaged",
    sqlite3.SQLITE_FORMAT: "file_damaged",
    sqlite3.SQLITE_IOERR: "file_io",
    sqlite3.SQLITE_NOLFS: "file_io",
    sqlite3.SQLITE_CANTOPEN: "file_unreadable",
}
#: General errors that an intact file cannot cause: all tables were there when it was opened, and
#: none has BLOBs where a query collects values as JSON.
_OF_DAMAGE = ("no such table", "JSON cannot hold BLOB values")
#: The errors that `fault_of` knows.
MAPPED = (sqlite3.Error, OSError, UnicodeDecodeError)
_SYSTEM = {
    errno.ENOSPC: "disk_full",
    errno.EDQUOT: "disk_full",
    errno.EFBIG: "disk_full",
    errno.EROFS: "file_read_only",
    errno.EACCES: "file_read_only",
    errno.EPERM: "file_read_only",
    errno.ENOENT: "file_missing",
    errno.EBUSY: "file_busy",
}


def not_done(code: str, path: Path, **values: object) -> NotDone:
    """Returns the fault of that code, about that file, with further values."""
    return NotDone(code, file=path.name, folder=str(path.parent), **values)


def result_code(error: BaseException) -> int | None:
    """Returns SQLite's extended result code; None for an error of the driver itself."""
    code = getattr(error, "sqlite_errorcode", None)
    return code if isinstance(code, int) else None


def fault_of(error: BaseException, path: Path) -> NotDone | None:
    """Returns the fault for the error, or None if the error is a bug."""
    if isinstance(error, sqlite3.Error):
        code = result_code(error)
        if code is None:
            undecodable = isinstance(error, sqlite3.OperationalError) and "decode" in str(error)
            return not_done("file_damaged", path) if undecodable else None
        if code == sqlite3.SQLITE_ERROR and str(error).startswith(_OF_DAMAGE):
            return not_done("file_damaged", path)
        name = _SQLITE.get(code & 0xFF)
        return _fault_about(name, path) if name else None
    if isinstance(error, UnicodeDecodeError):
        # The driver fails to decode a damaged definition that it quotes in its message.
        return not_done("file_damaged", path)
    if isinstance(error, OSError):
        return _fault_about(_SYSTEM.get(error.errno or 0, "file_io"), path)
    return None


def _fault_about(code: str, path: Path) -> NotDone:
    """Returns the fault; only a file that exists can be read-only."""
    if code != "file_read_only":
        return not_done(code, path)
    try:
        folder = path.is_dir()
        missing = not folder and not path.exists()
    except OSError:
        return not_done("file_unreadable", path)
    if folder:
        return NotDone("folder_unusable", folder=str(path))
    if missing:
        return NotDone("write_failed", file=path.name, why="not_allowed")
    return not_done(code, path)


class _ErrorMapping:
    """Raises NotDone for what `fault_of` knows, and `file_damaged` for the errors of `decoding`.

    Not a generator, which would take longer than most queries.
    """

    __slots__ = ("_decoding", "_path")

    def __init__(self, path: Path, decoding: tuple[type[Exception], ...] = ()) -> None:
        self._path, self._decoding = path, decoding

    def __enter__(self) -> None:
        pass

    def __exit__(self, _: object, error: BaseException | None, __: object) -> None:
        if error is None:
            return
        fault = fault_of(error, self._path)
        if fault is None and isinstance(error, self._decoding):
            fault = not_done("file_damaged", self._path)
        if fault is not None:
            raise fault from error


def mapped_errors(path: Path) -> AbstractContextManager[None]:
    """Raise NotDone for errors of SQLite and the system in the block; let other errors through."""
    return _ErrorMapping(path)


def decoding(path: Path) -> AbstractContextManager[None]:
    """Like `mapped_errors`, for a block that decodes stored texts: an invalid one is damage."""
    return _ErrorMapping(path, (ValueError, KeyError, TypeError, AttributeError, WrongRequest))
