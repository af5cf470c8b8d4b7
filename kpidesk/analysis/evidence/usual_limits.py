"""Usual limits of single values (individuals and moving range chart), and runs on one side."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

#: 3 / 1.128, rounded as it is published.
_PER_MOVING_RANGE = 2.66
#: Equal values differ by less, relative to the center, after floating-point sums.
_SLACK = 1e-9


class UsualLimits(NamedTuple):
    """The limits between which values usually lie, and their mean."""

    low: float
    center: float
    high: float

    def outside(self, value: float) -> bool:
        """Returns whether a value lies beyond a limit; one that equals it does not."""
        return compared(value, self.low) < 0 or compared(value, self.high) > 0


class Run(NamedTuple):
    """Successive values strictly on one side of the center, `first` to `last` by index."""

    first: int
    last: int
    above: bool


def usual_limits(values: Sequence[float | None]) -> UsualLimits | None:
    """Returns mean ± 2.66 × mean moving range; None for fewer than two successive values.

    None in `values` is a gap, which no moving range spans.
    """
    given = [each for each in values if each is not None]
    ranges = [
        abs(one - two) for one, two in pairwise(values) if one is not None and two is not None
    ]
    if not ranges:
        return None
    center = sum(given) / len(given)
    away = _PER_MOVING_RANGE * sum(ranges) / len(ranges)
    return UsualLimits(center - away, center, center + away)


def runs(values: Sequence[float], center: float, least: int) -> list[Run]:
    """Returns the runs of `least` or more values; a value on the center ends a run."""
    found: list[Run] = []
    start, side = 0, 0
    for index, value in enumerate(values):
        now = compared(value, center)
        if now != side:
            if side and index - start >= least:
                found.append(Run(start, index - 1, side > 0))
            start, side = index, now
    if side and len(values) - start >= least:
        found.append(Run(start, len(values) - 1, side > 0))
    return found


def compared(value: float, other: float) -> int:
    """Returns -1, 0 or 1 for a value below, equal to or above another one."""
    if abs(value - other) <= _SLACK * max(abs(value), abs(other), 1.0):
        return 0
    return 1 if value > other else -1
