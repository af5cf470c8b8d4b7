"""Runs work in a thread, so that it does not block the window."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from threading import Thread

from PySide6.QtCore import QObject, Qt, Signal


class BackgroundTask(QObject):
    """Runs `work`, then calls `done` or `failed` in the window's thread.

    The work must not touch Qt objects, and must open its own connections to files.
    """

    _ended = Signal(object, object)

    def __init__(
        self,
        parent: QObject,
        work: Callable[[], object],
        done: Callable[[object], object],
        failed: Callable[[Exception], object],
    ) -> None:
        super().__init__(parent)
        self._work, self._done, self._failed = work, done, failed
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)
        self._thread = Thread(target=self._run, name="background")
        self._thread.start()

    def wait(self, seconds: float) -> None:
        """Block until the work is done, but no longer than that."""
        self._thread.join(seconds)

    def _run(self) -> None:
        result: object = None
        fault: Exception | None = None
        try:
            result = self._work()
        except Exception as error:  # noqa: BLE001 - passed to `failed`
            fault = error
        # The window may be destroyed by now.
        with suppress(RuntimeError):
            self._ended.emit(result, fault)

    def _on_ended(self, result: object, error: Exception | None) -> None:
        self._thread.join()
        self.deleteLater()
        if error is None:
            self._done(result)
        else:
            self._failed(error)
