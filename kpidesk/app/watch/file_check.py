"""Looks for damage in an open practice file, in the background."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject

from kpidesk.ui.background_task import BackgroundTask

#: A change during the check waits for it, but no longer than this.
_PATIENCE_SECONDS = 0.08


class FileCheck(QObject):
    """Checks one file once; calls `damaged` if anything is wrong in it."""

    def __init__(self, path: Path, damaged: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._path, self._damaged = path, damaged
        self._stopped = Event()
        self._task: BackgroundTask | None = BackgroundTask(
            self, self._work, self._on_checked, self._on_failed
        )

    def wait(self) -> None:
        """Give the check a moment to end, so that damage is known before a change."""
        if self._task is not None:
            self._task.wait(_PATIENCE_SECONDS)

    def stop(self) -> None:
        """Give up the check: the file is closed."""
        self._stopped.set()

    def _work(self) -> object:
        from kpidesk.storage.backup.integrity import check_beside

        return check_beside(self._path, self._stopped.is_set)

    def _on_checked(self, problems: object) -> None:
        self._task = None
        if problems and not self._stopped.is_set():
            self._damaged()

    def _on_failed(self, _: Exception) -> None:
        # A file that cannot be read now is met when it is used.
        self._task = None
