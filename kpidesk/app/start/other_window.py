"""Brings the first window to the front when its file is opened a second time."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from time import monotonic, sleep

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer

from kpidesk.domain.errors import NotDone
from kpidesk.system.lock import FileLock, lock_path
from kpidesk.system.open_files import request_path, request_window, take_request, withdraw
from kpidesk.system.paths import owner_only

#: The time after which a window that has not answered is busy, or does not exist.
_ANSWER_SECONDS = 2.0
_LOOK_SECONDS = 0.02
#: Polls as well, since the watcher does not work on every network file system.
_POLL_MS = 1000


def other_window_shown(practice: Path) -> bool:
    """Returns whether a window that has the practice open came to the front.

    Costs one look at the folder where the practice is not open.
    """
    try:
        if not lock_path(practice).exists() or not _in_use(practice):
            return False
    except NotDone:
        # This window will say what is wrong with the name.
        return False
    request = request_window(practice)
    if request is None:
        return False
    until = monotonic() + _ANSWER_SECONDS
    while request.exists():
        if monotonic() > until:
            withdraw(request)
            return False
        sleep(_LOOK_SECONDS)
    return True


def _in_use(practice: Path) -> bool:
    lock = FileLock(practice)
    try:
        lock.take()
    except NotDone as fault:
        return fault.code == "file_in_use"
    lock.release()
    return False


class ShowRequests(QObject):
    """Watches for requests of second starts and calls `show`."""

    def __init__(self, show: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._show = show
        self._request: Path | None = None
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._look)
        self._timer = QTimer(self)
        self._timer.setInterval(_POLL_MS)
        self._timer.timeout.connect(self._look)

    def watch(self, practice: Path | None) -> None:
        """Answer requests for this practice from now on; for none with None."""
        self._request = None
        self._timer.stop()
        if practice is None:
            return
        try:
            self._request = request_path(practice)
            self._watcher.addPath(str(owner_only(self._request.parent)))
        except (OSError, NotDone):
            return
        self._timer.start()

    def _look(self) -> None:
        if self._request is not None and take_request(self._request):
            self._show()
