"""Decides which changes affect a chart."""

from __future__ import annotations

from collections.abc import Iterable

from kpidesk.domain.catalogue.packages import HOURS_BOUGHT
from kpidesk.domain.change import (
    CardChanged,
    Change,
    ClientChanged,
    EntryChanged,
    LadderChanged,
    NoteChanged,
    SettingChanged,
    StatusChanged,
    TargetChanged,
)
from kpidesk.domain.clients.period_status import StatusKind
from kpidesk.domain.kpi import Kpi
from kpidesk.domain.settings.baseline import baseline_kpi
from kpidesk.domain.settings.double_counting import DOUBLE_COUNTING
from kpidesk.domain.settings.resolution_hours import RESOLUTION_HOURS
from kpidesk.services.practice.tracked_kpis import TRACKED


def concerns(changes: Iterable[Change], kpi: Kpi) -> bool:
    """Returns whether any of the changes may affect the chart of the KPI."""
    return any(_affects(change, kpi) for change in changes)


def only_entries(changes: Iterable[Change], kpi: Kpi) -> list[EntryChanged] | None:
    """Returns the changes of entries; None where other changes affect the chart, too."""
    own = [change for change in changes if _affects(change, kpi)]
    entries = [change for change in own if isinstance(change, EntryChanged)]
    return entries if len(entries) == len(own) else None


def needs_lists(changes: Iterable[Change]) -> bool:
    """Returns whether other KPIs, clients or service languages may have to be listed."""
    return any(
        isinstance(change, (ClientChanged, CardChanged))
        or (isinstance(change, SettingChanged) and change.key == TRACKED)
        or (isinstance(change, EntryChanged) and change.key.cell.language is not None)
        for change in changes
    )


def _affects(change: Change, kpi: Kpi) -> bool:
    match change:
        case EntryChanged(entry_key, _, _):
            return entry_key.measure in kpi.measures
        case StatusChanged(status, _):
            return status.kind is StatusKind.AWAY or HOURS_BOUGHT in kpi.measures
        case TargetChanged(old, new):
            return kpi.id in {each.subject for each in (old, new) if each is not None}
        case LadderChanged(old, new):
            return kpi.id in {each.kpi for each in (old, new) if each is not None}
        case NoteChanged(old, new):
            notes = [note for note in (old, new) if note is not None]
            return any(note.measure is None or note.measure in kpi.measures for note in notes)
        case SettingChanged(key, _, _):
            return key in (RESOLUTION_HOURS, DOUBLE_COUNTING) or baseline_kpi(key) == kpi.id
        case CardChanged(old, new):
            lasts = (old.since, old.until) == (new.since, new.until)
            return not lasts or HOURS_BOUGHT in kpi.measures
    return False
