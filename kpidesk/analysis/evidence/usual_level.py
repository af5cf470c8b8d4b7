"""Usual limits along a series: computed from a baseline, then kept for the points after it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from math import exp, log
from typing import NamedTuple

from kpidesk.analysis.evidence.traits import Traits
from kpidesk.analysis.evidence.usual_limits import UsualLimits, compared, runs, usual_limits
from kpidesk.analysis.point import Point
from kpidesk.domain.period import Period

#: Points that a baseline needs and has at most, and how many periods back it may begin.
LEAST_POINTS, MOST_POINTS, FARTHEST = 12, 24, 36
_RUN = 8
_RARER, _SPREAD = 3, 4


class Stretch(NamedTuple):
    """The limits of the periods from index `first` to `last`, in the KPI's unit.

    `outside` maps the indices of what is not usual to whether it is higher.
    """

    first: int
    last: int
    limits: UsualLimits
    outside: Mapping[int, bool]


def stretches(
    points: Sequence[Point],
    indices: Sequence[int],
    traits: Traits,
    baselines: Collection[Period] = (),
    away: Collection[int] = (),
) -> tuple[Stretch, ...]:
    """Returns the stretches with limits, in order; a baseline begins a new one.

    `indices` are those of the points' periods. A stretch begins at most 36 periods before its
    newest point, and its first 24 points make its limits. Fewer than 12 give none. The indices
    `away` are no gap: a moving range spans them.
    """
    reliable = [pair for pair in zip(indices, points, strict=True) if pair[1].reliable]
    if not reliable:
        return ()
    starts = sorted({each.index for each in baselines})
    ends = [each - 1 for each in starts] + [reliable[-1][0]]
    found = (
        _stretch(reliable, start, end, traits, away)
        for start, end in zip([reliable[0][0], *starts], ends, strict=True)
    )
    return tuple(each for each in found if each)


def _stretch(
    points: Sequence[tuple[int, Point]],
    start: int,
    end: int,
    traits: Traits,
    away: Collection[int],
) -> Stretch | None:
    newest = max((index for index, _ in points if index <= end), default=start)
    start = max(start, newest - FARTHEST + 1)
    inside = [pair for pair in points if start <= pair[0] <= end]
    base = [point for _, point in inside[:MOST_POINTS]]
    if len(base) < LEAST_POINTS or (traits.share and not _steady(base)):
        return None
    values = [float(each.value) for _, each in inside if each.value is not None]
    if traits.logarithmic:
        if min(values) <= 0:
            return None
        values = [log(each) for each in values]
    indices = [index for index, _ in inside]
    limits = usual_limits(_with_gaps(indices[: len(base)], values, away))
    if limits is None:
        return None
    outside = {
        indices[n]: run.above
        for run in runs(values, limits.center, _RUN)
        for n in range(run.first, run.last + 1)
    }
    for index, value in zip(indices, values, strict=True):
        if limits.outside(value):
            outside[index] = compared(value, limits.center) > 0
    return Stretch(indices[0], end, _clipped(limits, traits), outside)


def _with_gaps(
    indices: Sequence[int], values: Sequence[float], away: Collection[int]
) -> Sequence[float | None]:
    found: list[float | None] = []
    for n, index in enumerate(indices):
        if n and any(each not in away for each in range(indices[n - 1] + 1, index)):
            found.append(None)
        found.append(values[n])
    return found


def _steady(base: Sequence[Point]) -> bool:
    """Returns whether a share's counts are large and even enough for limits."""
    counts = [each.counts for each in base if each.counts]
    if len(counts) < len(base):
        return False
    wholes = [each.whole for each in counts]
    part = sum(each.plus - each.minus for each in counts)
    rarer = min(part, sum(wholes) - part)
    return rarer >= _RARER * len(base) and max(wholes) <= _SPREAD * min(wholes)


def _clipped(limits: UsualLimits, traits: Traits) -> UsualLimits:
    low, center, high = map(exp, limits) if traits.logarithmic else limits
    low = max(low, traits.floor)
    return UsualLimits(low, center, high if traits.ceiling is None else min(high, traits.ceiling))
