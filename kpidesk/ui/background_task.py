"""Runs work in a thread, so that it does not block the window."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import suppress
from threading import Thread
from typing import TypeVar

from PySide6 import QtCore
from PySide6.QtCore import QObject, Qt, Signal

#: How long a thread keeps the interpreter while the window waits for it.
_SWITCH_SECONDS = 0.0002

_Result = TypeVar("_Result")


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


class _Signals(QObject):
    ended = Signal()


def finish_in_background(work: Callable[[], _Result]) -> _Result:
    """Run work in a thread and return its result, or raise what it raises.

    Meanwhile the window is painted; what the user types or clicks comes afterwards.
    """
    results: list[_Result] = []
    errors: list[Exception] = []
    # Not imported by name: no start needs the class.
    signals, loop = _Signals(), QtCore.QEventLoop()
    signals.ended.connect(loop.quit, Qt.ConnectionType.QueuedConnection)

    def run() -> None:
        try:
            results.append(work())
        except Exception as error:  # noqa: BLE001 - raised in the window's thread
            errors.append(error)
        signals.ended.emit()

    thread = Thread(target=run, name="background")
    usual = sys.getswitchinterval()
    # Painting a table calls its model hundreds of times, and each call waits for the thread.
    sys.setswitchinterval(_SWITCH_SECONDS)
    try:
        thread.start()
        loop.exec(QtCore.QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        # The application may have ended all loops.
        thread.join()
    finally:
        sys.setswitchinterval(usual)
    if errors:
        raise errors[0]
    return results[0]
