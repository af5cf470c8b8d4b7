"""Background work during which no practice is opened and the window does not close."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QTimer

from kpidesk.ui.background_task import BackgroundTask


class ExclusiveTask(QObject):
    """At most one piece of work at a time, from `begin` until it is done or failed."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.busy = False
        self._afterwards: Callable[[], object] | None = None

    def begin(self) -> bool:
        """Returns whether work may begin now; then `run` or `end` has to follow."""
        free, self.busy = not self.busy, True
        return free

    def run(
        self,
        work: Callable[[], object],
        done: Callable[[object], object],
        failed: Callable[[Exception], object],
    ) -> None:
        """Do work in the background, then call `done` or `failed`."""
        BackgroundTask(
            self,
            work,
            lambda result: self.end(lambda: done(result)),
            lambda error: self.end(lambda: failed(error)),
        )

    @contextmanager
    def hold(self) -> Iterator[bool]:
        """Let no other work begin during a block; yields False where some has begun."""
        is_free = self.begin()
        try:
            yield is_free
        finally:
            if is_free and self._afterwards is None:
                self.busy = False
            elif is_free:
                # What waits may close the practice, which callers of the block still use.
                QTimer.singleShot(0, self, lambda: self.end(lambda: None))

    def end(self, then: Callable[[], object]) -> None:
        """Call what is waiting for the end, else `then`."""
        self.busy = False
        waiting, self._afterwards = self._afterwards, None
        (waiting or then)()

    def is_idle(self, then: Callable[[], object]) -> bool:
        """Returns whether nothing is under way; else `then` is called at the end."""
        if self.busy:
            self._afterwards = then
        return not self.busy
