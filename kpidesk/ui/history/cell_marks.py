"""Held figures, notes and drafts of the cells of the grid."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from kpidesk.domain.annotations import Note
from kpidesk.domain.cell import CellScope
from kpidesk.domain.change import Change, HeldChanged, HeldFigure, NoteChanged, StatusChanged
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.period import Period
from kpidesk.services.clients.period_statuses import closed_fault
from kpidesk.services.practice.notes import belongs_to
from kpidesk.services.series.history import ShownAmount
from kpidesk.ui.history.period_headings import HeadingMarks
from kpidesk.ui.notes.note_words import NoteMark, note_mark
from kpidesk.ui.workspace import Workspace

_At = tuple[str, Period]


class CellMarks:
    """Finds them by measure and period, for the cells of a scope."""

    def __init__(self, workspace: Workspace, scope: CellScope) -> None:
        self._workspace = workspace
        self._scope = scope
        self._held: Mapping[_At, tuple[HeldFigure, ...]] = {}
        self._notes: Mapping[_At, tuple[Note, ...]] = {}
        self._on_periods: Mapping[Period, tuple[Note, ...]] = {}
        self._spans: tuple[Note, ...] = ()
        self.read_held()
        self.read_notes()
        self.read_closed()

    def read_closed(self) -> None:
        self._closed = self._workspace.services.statuses.closed()

    def read_held(self) -> None:
        held: dict[_At, tuple[HeldFigure, ...]] = {}
        for each in self._workspace.services.records.held():
            if self._scope.includes(each.key.cell):
                at = each.key.measure, each.key.period
                held[at] = (*held.get(at, ()), each)
        self._held = held

    def read_notes(self) -> None:
        notes: dict[_At, tuple[Note, ...]] = {}
        on_periods: dict[Period, tuple[Note, ...]] = {}
        every = self._workspace.services.records.notes()
        shown = tuple(each for each in every if belongs_to(each, self._scope))
        for note in shown:
            if note.measure is None:
                on_periods[note.period] = (*on_periods.get(note.period, ()), note)
            else:
                at = note.measure, note.period
                notes[at] = (*notes.get(at, ()), note)
        self._notes, self._on_periods = notes, on_periods
        self._spans = tuple(each for each in shown if each.ongoing or each.until is not None)

    def held(self, measure: str, period: Period) -> tuple[HeldFigure, ...]:
        return self._held.get((measure, period), ())

    def notes(self, measure: str, period: Period) -> tuple[Note, ...]:
        return self._notes.get((measure, period), ())

    def notes_on(self, period: Period) -> tuple[Note, ...]:
        """Returns the notes on all figures of a period, or on a span that begins with it."""
        return self._on_periods.get(period, ())

    def notes_about(self, measure: str, period: Period) -> list[Note]:
        """Returns the notes on a figure and on its period, spans that contain it included."""
        at = [*self.notes(measure, period), *self.notes_on(period)]
        around = (
            each
            for each in self._spans
            if each not in at and each.measure in (None, measure) and each.overlaps(period, period)
        )
        return [*at, *around]

    def marks(self, periods: Collection[Period]) -> set[NoteMark]:
        """Returns the marks of the notes on these periods and their figures."""
        on_figures = (notes for (_, period), notes in self._notes.items() if period in periods)
        on_periods = (notes for period, notes in self._on_periods.items() if period in periods)
        marks = (note_mark(notes) for notes in (*on_figures, *on_periods))
        return {each for each in marks if each is not None}

    def update_for(self, changes: Sequence[Change]) -> bool:
        """Read again what changed; returns whether periods were closed or reopened."""
        kinds = {type(change) for change in changes}
        if HeldChanged in kinds:
            self.read_held()
        if NoteChanged in kinds:
            self.read_notes()
        if StatusChanged in kinds:
            self.read_closed()
        return StatusChanged in kinds

    def on_heading(self, period: Period) -> HeadingMarks:
        """Returns what is marked in the heading of a period."""
        unfinished = not period.ended(self._workspace.today())
        return HeadingMarks(unfinished, self.is_closed(period), note_mark(self.notes_on(period)))

    def is_closed(self, period: Period) -> bool:
        """Returns whether the period is closed for the one client, or nobody's cell."""
        scope = self._scope
        return not scope.every_client and bool(self._closed.find(period, scope.cell.client))

    def closed_fault(self, key: EntryKey) -> WrongRequest | None:
        """Returns why an entry cannot be changed: it lies in a closed period."""
        return closed_fault(self._closed, key, self._workspace.services.records.clients)

    def key(self, measure: str, period: Period, shown: ShownAmount | None) -> EntryKey | None:
        """Returns which entry a typed amount changes; None where several cells have figures."""
        own = self._scope.cell
        if not self._scope.parts:
            return EntryKey(measure, period, own)
        held = {each.key.cell for each in self.held(measure, period)}
        holders = held if shown is None or shown.rolled_up else held | {shown.cell}
        if None in holders or len(holders) > 1:
            return None
        return EntryKey(measure, period, next(iter(holders), None) or own)

    def draft(self, key: EntryKey | None) -> str | None:
        """Returns the typed text that is neither saved nor held."""
        return None if key is None else self._workspace.drafts.get(key)
