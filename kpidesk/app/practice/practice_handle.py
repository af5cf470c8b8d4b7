"""The practice file of a window: opened for reading, for writing only at the first change."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from kpidesk.app.practice.open_file import backup_of
from kpidesk.domain.errors import NotDone
from kpidesk.storage.atomic_files import discard, is_writable, temporary_path
from kpidesk.storage.error_mapping import mapped_errors, not_done
from kpidesk.storage.records.reader import ReadOnlyPractice, open_reader
from kpidesk.storage.schema.inspection import FileState, require
from kpidesk.system.lock import FileLock

if TYPE_CHECKING:
    from kpidesk.app.practice.updated_copy import UpdatedCopy
    from kpidesk.domain.backup import Backup
    from kpidesk.services.ports import WriteTransaction
    from kpidesk.storage.records.writer import WritablePractice


#: Faults of taking the lock that leave a file readable.
_READABLE = ("file_read_only", "disk_full")


class PracticeHandle:
    """A `PracticeFile` that reads by plain SQLite and imports SQLModel at the first change.

    Without a lock it is read-only; `obstacle` is the fault for which it cannot be written. A
    `backup` of an older schema is read from a `copy`.
    """

    def __init__(
        self,
        path: Path,
        lock: FileLock | None = None,
        obstacle: NotDone | None = None,
        *,
        backup: Backup | None = None,
        copy: UpdatedCopy | None = None,
    ) -> None:
        self.path, self.backup = path, backup
        self.obstacle = obstacle
        self._lock, self._copy = lock, copy
        self._writer: WritablePractice | None = None
        self._reader = open_reader(copy.path if copy is not None else path)
        self._identity = _identity(path)
        self._data_version = self._reader.data_version()
        #: Whether anything was written since this was set to False.
        self.changed = False
        #: Called before each change, so that a running backup can delay it.
        self.before_writing: Callable[[], object] = lambda: None

    @property
    def records(self) -> ReadOnlyPractice:
        """A reader of the current contents."""
        return self._reader

    @property
    def read_only(self) -> bool:
        """Whether the practice cannot be written through this handle."""
        return self._lock is None

    @property
    def replaced(self) -> bool:
        """Whether the path now leads to another file, or to none."""
        try:
            return _identity(self.path) != self._identity
        except NotDone:
            return True

    def leads_to(self, path: Path) -> bool:
        """Returns whether a path leads to the file of this practice."""
        try:
            return path.samefile(self.path)
        except OSError:
            return False

    def changed_elsewhere(self) -> bool:
        """Returns whether another program has written since the last call."""
        before, self._data_version = self._data_version, self._reader.data_version()
        return self._data_version != before

    @contextmanager
    def transaction(self) -> Iterator[WriteTransaction]:
        """Yields a write transaction. Raises as `storage.records.writer`, and `file_read_only`."""
        if self._lock is None:
            raise not_done("file_read_only", self.path)
        self.before_writing()
        with self._open_writer().transaction() as transaction:
            yield transaction
        self.changed = True

    def close(self) -> None:
        """Close the file and release its lock."""
        if self._writer is not None:
            self._writer.close()
        self._reader.close()
        if self._copy is not None:
            self._copy.close()
        if self._lock is not None:
            self._lock.release()

    def _open_writer(self) -> WritablePractice:
        if self._writer is None:
            from kpidesk.storage.records.writer import open_practice

            if self.replaced:
                gone = not self.path.exists()
                raise not_done("file_gone" if gone else "file_swapped", self.path)
            self._writer = open_practice(self.path)
        return self._writer


def open_to_write(path: Path, backups: Path) -> PracticeHandle:
    """Open a practice and take its lock; read-only where the disk or the file forbids writing.

    A backup is opened read-only.

    Raises NotDone `file_in_use`, `file_in_use_elsewhere` and the codes of `schema.require`,
    `file_older` among them.
    """
    path = _absolute(path)
    backup = backup_of(path, backups)
    if backup is not None:
        return PracticeHandle(path, backup=backup)
    # Check first: no lock file next to a file that is not a practice.
    require(path, FileState.CURRENT)
    lock = FileLock(path)
    try:
        lock.take()
    except NotDone as fault:
        if fault.code not in _READABLE:
            raise
        return PracticeHandle(path, obstacle=fault)
    try:
        if is_writable(path):
            with mapped_errors(path):
                # Left by a killed restoration or update.
                discard(temporary_path(path.resolve()))
            return PracticeHandle(path, lock)
        handle = PracticeHandle(path, obstacle=not_done("file_read_only", path))
    except BaseException:
        lock.release()
        raise
    lock.release()
    return handle


def open_read_only(path: Path, backups: Path, obstacle: NotDone | None = None) -> PracticeHandle:
    """Open a practice that another program may be writing. Raises the codes of `open_reader`.

    `obstacle` is the fault for which it was not opened for writing.
    """
    path = _absolute(path)
    return PracticeHandle(path, obstacle=obstacle, backup=backup_of(path, backups))


def _absolute(path: Path) -> Path:
    """Returns an absolute path, since the working directory may change; keeps links."""
    return path.absolute()


def _identity(path: Path) -> tuple[int, int]:
    with mapped_errors(path):
        seen = path.stat()
    return seen.st_dev, seen.st_ino
