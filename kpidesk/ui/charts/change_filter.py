"""Which changes a chart must be drawn anew for."""

from __future__ import annotations

from collections.abc import Iterable

from kpidesk.domain.change import (
    Change,
    ClientChanged,
    EntryChanged,
    NoteChanged,
    SettingChanged,
    TargetChanged,
)
from kpidesk.domain.kpi import Kpi
from kpidesk.domain.resolution_hours import RESOLUTION_HOURS
from kpidesk.services.entry.double_counting import measure_told_of
from kpidesk.services.practice.tracked_kpis import TRACKED


def concerns(changes: Iterable[Change], kpi: Kpi) -> bool:
    """Whether any of the facts may change the chart of the KPI."""
    return any(_one(change, kpi) for change in changes)


def only_entries(changes: Iterable[Change], kpi: Kpi) -> list[EntryChanged] | None:
    """The changes of entries among the facts; None where the line may change by others, too.

    What was told apart changes what is said above the chart, and nothing in it.
    """
    own = [change for change in changes if _one(change, kpi) and not _tells_apart(change, kpi)]
    entries = [change for change in own if isinstance(change, EntryChanged)]
    return entries if len(entries) == len(own) else None


def needs_lists(changes: Iterable[Change]) -> bool:
    """Whether there may be other KPIs, clients or service languages to choose from."""
    return any(
        isinstance(change, ClientChanged)
        or (isinstance(change, SettingChanged) and change.key == TRACKED)
        or (isinstance(change, EntryChanged) and change.key.cell.language is not None)
        for change in changes
    )


def _one(change: Change, kpi: Kpi) -> bool:
    match change:
        case EntryChanged(place, _, _):
            return place.measure in kpi.measures
        case TargetChanged(_, new):
            return new.kpi == kpi.id
        case NoteChanged(old, new):
            notes = [note for note in (old, new) if note is not None]
            return any(note.measure is None or note.measure in kpi.measures for note in notes)
        case SettingChanged(key, _, _):
            return key == RESOLUTION_HOURS or _tells_apart(change, kpi)
    return False


def _tells_apart(change: Change, kpi: Kpi) -> bool:
    return isinstance(change, SettingChanged) and measure_told_of(change.key) in kpi.measures
