"""The practice file of a window: opened for reading, for writing only at the first change."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from kpidesk.app.practice.open_file import backup_of
from kpidesk.domain.errors import NotDone
from kpidesk.storage.atomic_files import discard, is_writable, temporary_path
from kpidesk.storage.connection import READER_BUSY_MS, WRITER_BUSY_MS
from kpidesk.storage.error_mapping import mapped_errors, not_done
from kpidesk.storage.records.reader import ReadOnlyPractice, open_reader
from kpidesk.storage.schema.inspection import FileState, require
from kpidesk.system.file_names import check_file_name, resolved
from kpidesk.system.lock import FileLock

if TYPE_CHECKING:
    from kpidesk.app.practice.updated_copy import UpdatedCopy
    from kpidesk.domain.backup import Backup
    from kpidesk.services.ports import WriteTransaction
    from kpidesk.storage.records.writer import WritablePractice


#: Faults after which what was saved is not under the name of the file, or cannot be relied on.
LOSSES = (
    "file_swapped",
    "file_overwritten",
    "file_moved",
    "file_gone",
    "folder_gone",
    "file_unsound",
)
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
        # Nobody else writes regularly beside a lock: no read waits for long, as no write does.
        patience = READER_BUSY_MS if lock is None else WRITER_BUSY_MS
        self._reader = open_reader(copy.path if copy is not None else path, busy_ms=patience)
        self._identity = self._reader.identify()
        self._data_version = self._reader.data_version()
        #: Whether anything was written since this was set to False.
        self.changed = False
        #: What was found to be wrong in the file; then nothing more is written.
        self.damage: NotDone | None = None
        #: Called before each change, so that background work on the file can delay it.
        self.before_writing: list[Callable[[], object]] = []
        #: Called with the fault when a change was refused since the file is lost.
        self.on_lost: Callable[[NotDone], object] = lambda _: None

    @property
    def records(self) -> ReadOnlyPractice:
        """A reader of the current contents."""
        return self._reader

    @property
    def read_only(self) -> bool:
        """Whether the practice cannot be written through this handle."""
        return self._lock is None

    @property
    def writing(self) -> bool:
        """Whether a transaction is open; what was written is announced afterwards."""
        return self._writer is not None and self._writer.writing

    def lost(self) -> NotDone | None:
        """Returns why nothing can be saved in this file any more, as far as is known.

        Codes: LOSSES.
        """
        return self.displaced() or self.damage

    def displaced(self) -> NotDone | None:
        """Returns how the path came to lead to another file or content, or nowhere."""
        try:
            self._identity.check()
        except NotDone as fault:
            return fault if fault.code in LOSSES else None
        return None

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

    def open_reader(self) -> ReadOnlyPractice:
        """Returns another reader of the contents, for one more thread. Raises NotDone."""
        return open_reader(self._copy.path if self._copy is not None else self.path)

    @contextmanager
    def transaction(self) -> Iterator[WriteTransaction]:
        """Yields a write transaction. Raises as `storage.records.writer`, and `file_read_only`."""
        with self._writing() as writer, writer.transaction() as transaction:
            yield transaction

    def erase_client(self, client_id: int) -> None:
        """Remove a client for good. Raises as `transaction`, and WrongRequest `client_gone`."""
        with self._writing() as writer:
            writer.erase_client(client_id)

    @contextmanager
    def _writing(self) -> Iterator[WritablePractice]:
        if self._lock is None:
            raise not_done("file_read_only", self.path)
        for each in self.before_writing:
            each()
        try:
            if self.damage is not None:
                raise self.damage
            yield self._open_writer()
        except NotDone as fault:
            if fault.code in LOSSES:
                self.on_lost(fault)
            raise
        self.changed = True

    def save_copy(self, copy: Path) -> None:
        """Copy what was saved to an empty file, wherever the path leads now. Raises NotDone."""
        self._reader.save_copy(copy)

    def close(self) -> None:
        """Close the file and release its lock."""
        if self._writer is not None:
            self._writer.close()
        self._reader.close()
        self._identity.close()
        if self._copy is not None:
            self._copy.close()
        if self._lock is not None:
            self._lock.release()

    def _open_writer(self) -> WritablePractice:
        if self._writer is None:
            # Raises `file_busy` before the slow import, where another program locks the file.
            self._reader.data_version()
            from kpidesk.storage.records.writer import open_practice

            self._identity.check()
            self._writer = open_practice(self.path, identity=self._identity)
        return self._writer


def open_to_write(path: Path, backups: Path) -> PracticeHandle:
    """Open a practice and take its lock; read-only where the disk or the file forbids writing.

    A backup is opened read-only.

    Raises NotDone `file_in_use`, `file_in_use_elsewhere` and the codes of `schema.require`,
    `file_older` among them.
    """
    path = _checked(path)
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
    path = _checked(path)
    return PracticeHandle(path, obstacle=obstacle, backup=backup_of(path, backups))


def _checked(path: Path) -> Path:
    """Returns an absolute path, since the working directory may change; keeps links.

    Raises the codes of `check_file_name` and `resolved`.
    """
    check_file_name(path)
    resolved(path)
    return path.absolute()
