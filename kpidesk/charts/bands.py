"""The bands of a ladder: the range of values of each level."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from kpidesk.domain.ladder import Direction, Ladder, Level


class Band(NamedTuple):
    """The range of one level. None is an open end."""

    level: Level
    low: Fraction | None
    high: Fraction | None

    def within(self, low: float, high: float) -> tuple[float, float] | None:
        """Returns its part between two values, or None; floats are exact enough for pixels."""
        bottom = low if self.low is None else max(float(self.low), low)
        top = high if self.high is None else min(float(self.high), high)
        return (bottom, top) if bottom < top else None


def bands(ladder: Ladder) -> tuple[Band, ...]:
    """Returns all bands of a ladder, from the lowest values to the highest; none without one."""
    steps = ladder.thresholds
    if not steps:
        return ()
    levels = [Level.BELOW, *(each.level for each in steps)]
    bounds: list[Fraction | None] = [None, *(each.bound for each in steps), None]
    if ladder.better is Direction.LOWER:
        levels.reverse()
        bounds.reverse()
    return tuple(
        Band(level, low, high) for level, low, high in zip(levels, bounds, bounds[1:], strict=False)
    )
