"""Work beside the window, in a thread, so that the window never stands still for it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from threading import Thread

from PySide6.QtCore import QObject, Qt, Signal


class BackgroundTask(QObject):
    """Does work that touches no Qt; afterwards calls `done` or `failed` in the window's thread.

    Each connection to a file that the work needs it opens itself.
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
        self._thread = Thread(target=self._run, name="beside")
        self._thread.start()

    def wait(self, seconds: float) -> None:
        """Stand still until the work is over, but no longer than that."""
        self._thread.join(seconds)

    def _run(self) -> None:
        result: object = None
        fault: Exception | None = None
        try:
            result = self._work()
        except Exception as error:  # noqa: BLE001 - whatever it is, the window is told
            fault = error
        # The window may be gone by now, and nobody is left to be told.
        with suppress(RuntimeError):
            self._ended.emit(result, fault)

    def _on_ended(self, result: object, error: Exception | None) -> None:
        self._thread.join()
        self.deleteLater()
        if error is None:
            self._done(result)
        else:
            self._failed(error)
