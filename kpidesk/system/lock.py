"""The lock that lets one process at a time write a practice file."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QLockFile, QSysInfo

from kpidesk.domain.errors import NotDone
from kpidesk.system.file_names import check_file_name, resolved
from kpidesk.system.open_files import open_file_entry
from kpidesk.system.paths import OWNER_FILE, owner_only


class LockHolder(NamedTuple):
    """The process that a lock names: its computer, its number, and since when."""

    computer: str
    process: int
    since: datetime | None

    @property
    def here(self) -> bool:
        """Whether it runs, or ran, on this computer."""
        return self.computer in ("", QSysInfo.machineHostName())


class FileLock:
    """Locks a practice file by a lock file beside it. It ends with its process at the latest.

    A second lock in the state folder belongs to the file itself and not to its name, so that
    a hard link is the same file. It covers the processes of one user on one computer.
    """

    def __init__(self, practice: Path) -> None:
        # A file has one lock, through whatever symbolic link it is named.
        self._practice = resolved(practice)
        self._beside = _lock_file(lock_path(self._practice))
        self._shared: QLockFile | None = None

    @property
    def holder(self) -> LockHolder | None:
        """The process named in the lock file; None where there is none or it is unreadable."""
        return _holder(self._beside)

    def take(self) -> None:
        """Take the lock at once.

        Raises NotDone `file_in_use` while another process of this computer holds it,
        `file_in_use_elsewhere` (with `computer` and `since`) where the lock names another
        computer, `disk_full`, `file_read_only` and, for a file that does not exist,
        `write_failed` where no lock can be put beside the file, and the codes of
        `check_file_name`.
        """
        check_file_name(self._practice)
        self._take(self._beside)
        try:
            self._take_shared()
        except NotDone:
            self._beside.unlock()
            raise

    def break_lock(self) -> None:
        """Remove a lock that names another computer. Does nothing where its holder is alive."""
        self._beside.removeStaleLockFile()

    def release(self) -> None:
        """Give the lock back."""
        if self._shared is not None:
            self._shared.unlock()
            self._shared = None
        self._beside.unlock()

    def _take(self, lock: QLockFile) -> None:
        if not _try(lock):
            raise self._refusal(lock)

    def _take_shared(self) -> None:
        try:
            entry = open_file_entry(self._practice)
            owner_only(entry.parent)
        except (OSError, NotDone):
            # Without a state folder, or before the file exists, the lock beside it must do.
            return
        path = entry.with_suffix(".lock")
        shared, holder = _lock_file(path), _holder(_lock_file(path))
        if holder is not None and not holder.here:
            # The lock beside the file is the one between computers.
            shared.removeStaleLockFile()
        if not _try(shared):
            if shared.error() is QLockFile.LockError.LockFailedError:
                raise NotDone("file_in_use", file=self._practice.name)
            return
        self._shared = shared
        # A process that was killed leaves the lock of a file that may have been replaced since.
        for other in path.parent.glob("*.lock"):
            if other != path:
                _lock_file(other).removeStaleLockFile()

    def _refusal(self, lock: QLockFile) -> NotDone:
        name = self._practice.name
        match lock.error():
            case QLockFile.LockError.LockFailedError:
                holder = self.holder
                if holder is not None and not holder.here:
                    return NotDone(
                        "file_in_use_elsewhere",
                        file=name,
                        computer=holder.computer,
                        since=holder.since,
                    )
                return NotDone("file_in_use", file=name)
            case QLockFile.LockError.UnknownError:
                return NotDone("disk_full", file=name)
        try:
            missing = not self._practice.exists()
        except PermissionError:
            return NotDone("file_unreadable", file=name)
        if missing:
            return NotDone("write_failed", file=name, why="not_allowed")
        return NotDone("file_read_only", file=name)


def _holder(lock: QLockFile) -> LockHolder | None:
    process, computer, _ = lock.getLockInfo()
    if not process:
        return None
    with suppress(OSError):
        modified = Path(lock.fileName()).stat().st_mtime
        return LockHolder(computer, process, datetime.fromtimestamp(modified).astimezone())
    return LockHolder(computer, process, None)


def _try(lock: QLockFile) -> bool:
    """Take a lock at once if it is free. Returns whether it was.

    A lock file that names nobody is free: a crash or a full disk left it.
    """
    if not lock.tryLock(0):
        process, *_ = lock.getLockInfo()
        if process or not lock.removeStaleLockFile() or not lock.tryLock(0):
            return False
    # Qt creates it with the user's own mode.
    with suppress(OSError):
        Path(lock.fileName()).chmod(OWNER_FILE)
    return True


def lock_path(practice: Path) -> Path:
    """The lock file of a practice, beside the file that any symbolic link leads to.

    Raises NotDone `link_endless`.
    """
    practice = resolved(practice)
    return practice.with_name(practice.name + ".lock")


@contextmanager
def locked(practice: Path) -> Iterator[None]:
    """Hold the lock of a practice file. Raises like `FileLock.take`."""
    lock = FileLock(practice)
    lock.take()
    try:
        yield
    finally:
        lock.release()


def _lock_file(path: Path) -> QLockFile:
    lock = QLockFile(str(path))
    # A lock grows stale only when its process is gone, never by age.
    lock.setStaleLockTime(0)
    return lock
