"""Adds the earlier updates of the sample in pauses, once it is on screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from PySide6.QtCore import QObject, QTimer

from kpidesk.app.practice.practice_manager import PracticeManager
from kpidesk.app.practice.practice_session import PracticeSession
from kpidesk.app.start.appearance import Appearance
from kpidesk.domain.change import Change
from kpidesk.domain.errors import Fault

#: How long after the sample was opened the first one is made, and the pause after each part.
_DELAY_MS, _PAUSE_MS = 2000, 20


class SampleYear(QObject):
    """Makes part after part of an update; pages are told when all are there.

    What is missing when the sample is closed follows when it is opened again.
    """

    def __init__(
        self, practices: PracticeManager, appearance: Appearance, today: Callable[[], date]
    ) -> None:
        super().__init__(practices)
        self._practices, self._appearance, self._today = practices, appearance, today
        self._session: PracticeSession | None = None
        self._parts: Iterator[tuple[Change, ...]] = iter(())
        self._changes: list[Change] = []
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._go_on)
        practices.practice_opened.connect(self._begin)

    def _begin(self) -> None:
        session = self._session = self._practices.current
        self._timer.stop()
        self._changes = []
        if session is None or not session.workspace.sample or session.workspace.read_only:
            return
        self._parts = self._earlier(session)
        self._timer.start(_DELAY_MS)

    def _earlier(self, session: PracticeSession) -> Iterator[tuple[Change, ...]]:
        # Imported by the first part: the sample is not on screen before.
        from kpidesk.app.sample.sample_updates import earlier_updates

        yield from earlier_updates(session.handle, self._appearance.words, self._today())

    def _go_on(self) -> None:
        """Make the next part, unless another practice is open or other work has the file."""
        session = self._session
        if session is None or session is not self._practices.current:
            return
        if self._practices.task.busy:
            self._timer.start(_DELAY_MS)
            return
        try:
            self._changes += next(self._parts)
        except (StopIteration, Fault):
            # After a fault, too: the sample is complete without the others.
            session.workspace.made(self._changes)
        else:
            self._timer.start(_PAUSE_MS)
