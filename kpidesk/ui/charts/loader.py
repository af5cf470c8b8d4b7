"""Reads a series without holding the window up: what takes long goes on between events."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from kpidesk.analysis.point import Series
from kpidesk.domain.change import EntryChanged
from kpidesk.domain.errors import Fault
from kpidesk.domain.kpi import Kpi
from kpidesk.services.amending import amended
from kpidesk.services.bundle import Services
from kpidesk.services.piecewise import read_in_pieces
from kpidesk.services.reading import Question

#: Seconds of reading before the window gets a turn.
_AT_ONCE = 0.02


class Loader(QObject):
    """Answers one question at a time; a new one drops the one before.

    `waiting` is sent where the answer takes more than one turn; then `loaded` with a Series,
    or `failed` with a Fault.
    """

    waiting = Signal()
    loaded = Signal(object)
    failed = Signal(object)

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._steps: Iterator[Series | None] | None = None
        self._answer: Series | None = None
        self._question: Question | None = None
        self._last: tuple[Question | None, Series | None] = (None, None)
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.timeout.connect(self._go_on)

    @property
    def busy(self) -> bool:
        """Whether an answer is still being read."""
        return self._steps is not None

    def load(
        self, kpi: Kpi, question: Question, changes: Sequence[EntryChanged] | None = None
    ) -> None:
        """Begin to read; a short answer is there when this returns.

        With `changes`, all there were since the last answer, the same question is answered by
        reading what they touch.
        """
        asked, shown = self._last
        self.stop()
        services = self._services
        if changes is not None and shown is not None and asked == question:
            self._steps = _steps_of(services, question, shown, changes)
        else:
            self._steps = read_in_pieces(services.reading, services.records, kpi, question)
        self._question = question
        self._go_on()
        if self._steps is not None:
            self.waiting.emit()

    def stop(self) -> None:
        """Give up what is being read; what was shown is out of date then."""
        self._turn.stop()
        self._last = None, None
        self._steps = self._answer = None

    def _go_on(self) -> None:
        """Read for a while; what is drawn after a long while is the next turn's work."""
        begun = time.perf_counter()
        try:
            while self._answer is None and self._steps is not None:
                self._answer = next(self._steps)
                if time.perf_counter() - begun > _AT_ONCE:
                    self._turn.start(0)
                    return
        except Fault as fault:
            self.stop()
            self.failed.emit(fault)
            return
        answer = self._answer
        self.stop()
        if answer is not None:
            self._last = self._question, answer
            self.loaded.emit(answer)


def _steps_of(
    services: Services, question: Question, shown: Series, changes: Sequence[EntryChanged]
) -> Iterator[Series]:
    yield amended(services.reading, question, shown, changes)
