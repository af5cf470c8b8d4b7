"""One writer per practice file: a lock that notices when its holder has died."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from PySide6.QtCore import QLockFile

from kpidesk.domain.errors import NotDone
from kpidesk.system.paths import OWNER_FILE


class FileLock:
    """The lock beside a practice file. It lives as long as its process, at most."""

    def __init__(self, practice: Path) -> None:
        # Whatever link leads to it, a file has one lock.
        practice = practice.resolve()
        self._path = practice.with_name(practice.name + ".lock")
        self._lock = QLockFile(str(self._path))
        # A lock grows stale only when its process is gone, never by age.
        self._lock.setStaleLockTime(0)

    def take(self) -> None:
        """Take the lock at once.

        Raises NotDone `file_in_use` while another window or command holds it, and
        `file_read_only` where no lock can be put beside the file.
        """
        if self._lock.tryLock(0):
            with suppress(OSError):
                self._path.chmod(OWNER_FILE)
            return
        practice = self._path.name.removesuffix(".lock")
        if self._lock.error() is QLockFile.LockError.LockFailedError:
            raise NotDone("file_in_use", file=practice)
        raise NotDone("file_read_only", file=practice)

    def release(self) -> None:
        """Give the lock back."""
        self._lock.unlock()


@contextmanager
def locked(practice: Path) -> Iterator[None]:
    """Hold the lock of a practice file. Raises as `FileLock.take`."""
    lock = FileLock(practice)
    lock.take()
    try:
        yield
    finally:
        lock.release()
