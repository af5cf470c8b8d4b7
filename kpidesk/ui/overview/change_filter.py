"""Decides which changes affect the tiles."""

from __future__ import annotations

from kpidesk.domain.change import (
    CardChanged,
    Change,
    ClientChanged,
    LadderChanged,
    SettingChanged,
    StatusChanged,
)
from kpidesk.domain.settings.baseline import baseline_kpi
from kpidesk.domain.settings.double_counting import DOUBLE_COUNTING
from kpidesk.services.practice.tracked_kpis import TRACKED


def for_all_tiles(change: Change) -> bool:
    """Returns whether tiles come and go, or the clients whose figures are expected or named."""
    if isinstance(change, SettingChanged):
        return change.key in (TRACKED, DOUBLE_COUNTING) or bool(baseline_kpi(change.key))
    if isinstance(change, (CardChanged, LadderChanged, StatusChanged)):
        return True
    return isinstance(change, ClientChanged) and change.old is not None
