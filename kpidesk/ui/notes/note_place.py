"""Where a note is written: what the page shows, and what the note is about."""

from __future__ import annotations

from typing import NamedTuple

from kpidesk.analysis.point import Series
from kpidesk.domain.annotations import Note
from kpidesk.domain.cell import NOT_ASSIGNED, Cell
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.period import Period
from kpidesk.i18n.kpi_words import measure_name, short_name
from kpidesk.i18n.words import Words
from kpidesk.services.practice.notes import NoteService


class NotePlace(NamedTuple):
    """What a page shows where a note is asked for.

    `measure` is that of the figure, or the first one of the chart's KPI `kpi`; None where only
    the period can have a note. `cell` is whose figures the page shows. `whole` begins with a note
    on all figures of the period, or on the figure; None with the one that there is.
    """

    period: Period
    measure: str | None = None
    cell: Cell | None = None
    kpi: str | None = None
    whole: bool | None = False

    @classmethod
    def of_figure(cls, key: EntryKey) -> NotePlace:
        """Returns the place of one figure."""
        return cls(key.period, key.measure, key.cell)

    @classmethod
    def of_period(cls, period: Period, cell: Cell | None) -> NotePlace:
        """Returns the place of all figures of a period."""
        return cls(period, cell=cell, whole=True)

    @classmethod
    def of_chart(cls, series: Series, period: Period) -> NotePlace:
        """Returns the place of a point of a chart."""
        client = series.client.id if series.client else None
        cell = Cell(client, series.language) if client or series.language else None
        return cls(period, series.kpi.measures[0], cell, series.kpi.id, None)

    @property
    def client(self) -> int | None:
        """The client of the page."""
        return self.cell.client if self.cell else None

    def name(self, words: Words) -> str:
        """Returns the name of the figure or KPI; empty without one."""
        if self.kpi is not None:
            return short_name(words, self.kpi)
        return measure_name(words, self.measure) if self.measure else ""

    def note(self, client: int | None, *, whole: bool) -> Note:
        """Returns an empty note of a client or of the business, on all figures or on this one."""
        if whole or self.measure is None:
            return Note(self.period, "", None, None if client is None else Cell(client))
        if self.cell is not None and self.cell.client == client:
            return Note(self.period, "", self.measure, self.cell)
        cell = NOT_ASSIGNED if client is None else Cell(client)
        return Note(self.period, "", self.measure, cell)

    def begins_whole(self, notes: NoteService) -> bool:
        """Returns whether the note is on all figures at first."""
        if self.measure is None:
            return True
        if self.whole is not None:
            return self.whole
        usual = self.client is None
        found = (each for each in (usual, not usual) if self._is_noted(notes, whole=each))
        return next(found, usual)

    def _is_noted(self, notes: NoteService, *, whole: bool) -> bool:
        return notes.like(self.note(self.client, whole=whole)) is not None
