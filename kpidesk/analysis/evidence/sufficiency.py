"""How many answers or tasks make a KPI's value worth reading, from the width of its range."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise
from typing import NamedTuple

from kpidesk.analysis.evidence.interval import score_interval, wilson
from kpidesk.domain.kpi import Kpi, KpiUnit

_MOST = 2000
_STEP = 5
#: The share of answers between praise and blame, for the typical spread of a score.
_PASSIVE = 1 / 3


class Sufficiency(NamedTuple):
    """With `enough` counts the likely range of a value in the middle of the ladder is as narrow.

    `span` is the distance from the ladder's lowest level to its best, in points; `few_width` is
    the width of the range with `few` counts.
    """

    enough: int
    span: Fraction
    few: int
    few_width: float


def sufficiency(kpi: Kpi, few: int = 6) -> Sufficiency | None:
    """Returns how many answers a surveyed KPI needs; None for others, and without a ladder."""
    bounds = [each.bound for each in kpi.ladder.thresholds]
    if not kpi.surveyed or len(bounds) < 2:
        return None
    span, middle = max(bounds) - min(bounds), float(max(bounds) + min(bounds)) / 2
    for count in range(_STEP, _MOST, _STEP):
        if _width(kpi, middle, count) <= span:
            return Sufficiency(count, span, few, _width(kpi, middle, few))
    return None


def single_step(kpi: Kpi) -> tuple[int, Fraction] | None:
    """Returns below how many counts a single one skips the narrowest level of a share, in points.

    None where the ladder has no level between two bounds.
    """
    bounds = sorted(each.bound for each in kpi.ladder.thresholds)
    gaps = [high - low for low, high in pairwise(bounds)]
    if kpi.unit is not KpiUnit.PERCENT or not gaps:
        return None
    narrowest = min(gaps)
    return -(-100 // narrowest), narrowest


def _width(kpi: Kpi, value: float, count: int) -> float:
    """Returns the width of the likely range of a value with that many counts, in points."""
    share = value / kpi.scale
    if kpi.unit is KpiUnit.SCORE:
        decided = 1 - _PASSIVE
        found = score_interval((decided + share) / 2 * count, (decided - share) / 2 * count, count)
        return kpi.scale * (found.high - found.low) if found else 2.0 * kpi.scale
    low, high = wilson(share * count, count)
    return kpi.scale * (high - low)
