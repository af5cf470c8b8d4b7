"""Reads a series in slices between events, so that the window stays responsive."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from kpidesk.analysis.point import Series
from kpidesk.domain.change import EntryChanged
from kpidesk.domain.errors import Fault
from kpidesk.domain.kpi import Kpi
from kpidesk.services.container import ServiceContainer
from kpidesk.services.series.chunked import read_in_chunks
from kpidesk.services.series.incremental import KnownSeries, refreshed
from kpidesk.services.series.series_query import SeriesQuery

#: Seconds of reading before control returns to the event loop.
_SLICE_SECONDS = 0.02
#: An answer that takes longer is `slow`: until then the previous chart may stay visible.
_SLOW_MS = 150


class SeriesLoader(QObject):
    """Answers one query at a time; a new one cancels the one before.

    `slow` is emitted where the answer takes a while; then `loaded` with a Series, or `failed`
    with a Fault.
    """

    slow = Signal()
    loaded = Signal(object)
    failed = Signal(object)

    def __init__(self, services: ServiceContainer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._steps: Iterator[Series | None] | None = None
        self._answer: Series | None = None
        self._day = services.today()
        self._question: SeriesQuery | None = None
        self._last: KnownSeries | None = None
        self._turn = QTimer(self, singleShot=True)
        self._turn.timeout.connect(self._read_on)
        self._clock = QTimer(self, singleShot=True, interval=_SLOW_MS)
        self._clock.timeout.connect(self.slow)

    @property
    def busy(self) -> bool:
        """Whether a query is not yet answered."""
        return self._steps is not None

    def load(
        self,
        kpi: Kpi,
        question: SeriesQuery,
        known: KnownSeries | None = None,
        entry_changes: Sequence[EntryChanged] | None = None,
    ) -> None:
        """Begin to read; a quick answer is emitted before this returns.

        Where `known` answers the query and `entry_changes` are all changes since, only what they
        affect is read.
        """
        self.stop()
        services = self._services
        self._day, self._question = services.today(), question
        if known is None or entry_changes is None or not known.answers(self._day, question):
            self._steps = read_in_chunks(services.series, services.records, kpi, question)
        else:
            self._steps = _steps_of(services, question, known.series, entry_changes)
        self._read_on()
        if self._steps is not None:
            self._clock.start()

    def stop(self) -> KnownSeries | None:
        """Cancel the query; returns the last answer and forgets it."""
        self._turn.stop()
        self._clock.stop()
        last, self._last = self._last, None
        self._steps = self._answer = None
        return last

    def _read_on(self) -> None:
        """Read one slice. An answer that exceeds the slice is emitted in the next turn."""
        begun = time.perf_counter()
        try:
            while self._answer is None and self._steps is not None:
                self._answer = next(self._steps)
                if time.perf_counter() - begun > _SLICE_SECONDS:
                    self._turn.start(0)
                    return
        except Fault as fault:
            self.stop()
            self.failed.emit(fault)
            return
        answer = self._answer
        self.stop()
        if answer is not None and self._question is not None:
            self._last = KnownSeries(self._day, self._question, answer)
            self.loaded.emit(answer)


def _steps_of(
    services: ServiceContainer,
    question: SeriesQuery,
    shown: Series,
    entry_changes: Sequence[EntryChanged],
) -> Iterator[Series]:
    yield refreshed(services.series, question, shown, entry_changes)
