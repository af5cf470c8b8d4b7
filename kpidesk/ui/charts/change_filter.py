"""Which changes a chart must be drawn anew for."""

from __future__ import annotations

from collections.abc import Iterable

from kpidesk.domain.change import (
    ClientChanged,
    EntryChanged,
    Fact,
    NoteChanged,
    SettingChanged,
    TargetChanged,
)
from kpidesk.domain.kpi import Kpi
from kpidesk.services.entry.double_counting import measure_told_of
from kpidesk.services.practice.tracking import TRACKED
from kpidesk.services.series.series_query import RESOLUTION_HOURS


def concerns(facts: Iterable[Fact], kpi: Kpi) -> bool:
    """Whether any of the facts may change the chart of the KPI."""
    return any(_one(fact, kpi) for fact in facts)


def only_entries(facts: Iterable[Fact], kpi: Kpi) -> list[EntryChanged] | None:
    """The changes of entries among the facts; None where the line may change by others, too.

    What was told apart changes what is said above the chart, and nothing in it.
    """
    own = [fact for fact in facts if _one(fact, kpi) and not _tells_apart(fact, kpi)]
    entries = [fact for fact in own if isinstance(fact, EntryChanged)]
    return entries if len(entries) == len(own) else None


def needs_lists(facts: Iterable[Fact]) -> bool:
    """Whether there may be other KPIs, clients or service languages to choose from."""
    return any(
        isinstance(fact, ClientChanged)
        or (isinstance(fact, SettingChanged) and fact.key == TRACKED)
        or (isinstance(fact, EntryChanged) and fact.place.cell.language is not None)
        for fact in facts
    )


def _one(fact: Fact, kpi: Kpi) -> bool:
    match fact:
        case EntryChanged(place, _, _):
            return place.measure in kpi.measures
        case TargetChanged(_, new):
            return new.kpi == kpi.id
        case NoteChanged(old, new):
            notes = [note for note in (old, new) if note is not None]
            return any(note.measure is None or note.measure in kpi.measures for note in notes)
        case SettingChanged(key, _, _):
            return key == RESOLUTION_HOURS or _tells_apart(fact, kpi)
    return False


def _tells_apart(fact: Fact, kpi: Kpi) -> bool:
    return isinstance(fact, SettingChanged) and measure_told_of(fact.key) in kpi.measures
