"""Writes files atomically."""

from __future__ import annotations

import errno
import io
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileDevice, QFileInfo, QIODevice, QSaveFile

from kpidesk.domain.errors import NotDone
from kpidesk.system.file_names import check_file_name

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer as Buffer

_Error = QFileDevice.FileError
_OWNER = QFileDevice.Permission.ReadOwner | QFileDevice.Permission.WriteOwner


class SafeFile(io.RawIOBase):
    """The file that `safe_writer` yields. A failed write raises NotDone `write_failed` at once."""

    def __init__(self, file: QSaveFile, path: Path) -> None:
        super().__init__()
        self._file, self._path = file, path
        self._fault: NotDone | None = None

    def write(self, data: Buffer) -> int:
        """Write all of the data; returns its length."""
        plain = bytes(data)
        done = 0
        while done < len(plain):
            # Of what is larger than its buffer Qt may write a part only, without an error.
            written = self._file.write(plain[done:] if done else plain)
            if written <= 0:
                raise self._failed()
            done += written
        return done

    def writable(self) -> bool:
        """Returns True."""
        return True

    def seekable(self) -> bool:
        """Returns True."""
        return True

    def tell(self) -> int:
        """Returns the position of the next byte."""
        return self._file.pos()

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Move to a position; returns it from the beginning of the file."""
        base = {os.SEEK_SET: 0, os.SEEK_CUR: self._file.pos(), os.SEEK_END: self._file.size()}
        # What is buffered is written first, which may fail.
        if not self._file.seek(base[whence] + offset):
            raise self._failed()
        return self._file.pos()

    def _failed(self) -> NotDone:
        """Returns the first fault, also later: Qt forgets the cause."""
        if self._fault is None:
            self._fault = _write_fault(self._file, self._path)
        return self._fault


@contextmanager
def safe_writer(path: Path, *, owner_only: bool = False) -> Iterator[SafeFile]:
    """Yields a file whose bytes become the file `path` at the end, all or none.

    They are written to a temporary file, flushed to the disk and renamed. Raises NotDone
    `write_failed` with `file` (its name) and `why`: `folder_missing`, `is_a_folder`,
    `not_allowed`, `disk_full` or `unknown`; and the codes of `check_file_name`. An exception
    inside leaves an existing file unchanged. With `owner_only` other users of the computer
    cannot read the file.
    """
    check_file_name(path)
    if QFileInfo(str(path)).isDir():
        raise NotDone("write_failed", file=path.name, why="is_a_folder")
    if not QFileInfo(str(path.parent)).isDir():
        raise NotDone("write_failed", file=path.name, why="folder_missing")
    file = QSaveFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise NotDone("write_failed", file=path.name, why=_why_not_opened(path.parent))
    try:
        if owner_only:
            file.setPermissions(_OWNER)
        yield SafeFile(file, path)
    except BaseException:
        file.cancelWriting()
        file.commit()
        raise
    if not file.commit():
        raise _write_fault(file, path)


def _write_fault(file: QSaveFile, path: Path) -> NotDone:
    """Returns the fault of a failed write: Qt tells a full disk, a quota and a limit alike."""
    full = file.error() in (_Error.ResourceError, _Error.WriteError)
    broken = file.errorString() == os.strerror(errno.EIO)
    why = "disk_full" if full and not broken else "unknown"
    return NotDone("write_failed", file=path.name, why=why)


def _why_not_opened(folder: Path) -> str:
    """Returns why no file can be made in the folder; Qt does not tell."""
    try:
        with tempfile.TemporaryFile(dir=folder):
            return "not_allowed"
    except OSError as error:
        return "disk_full" if error.errno in (errno.ENOSPC, errno.EDQUOT) else "not_allowed"
