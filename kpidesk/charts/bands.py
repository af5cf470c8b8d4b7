"""The bands of a ladder: from which value to which each level reaches."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from kpidesk.domain.ladder import Direction, Ladder, Level


class Band(NamedTuple):
    """One level's values. None is an open end."""

    level: Level
    low: Fraction | None
    high: Fraction | None

    def within(self, low: float, high: float) -> tuple[float, float] | None:
        """The part of it between two values, near enough for pixels; None where there is none."""
        bottom = low if self.low is None else max(float(self.low), low)
        top = high if self.high is None else min(float(self.high), high)
        return (bottom, top) if bottom < top else None


def bands(ladder: Ladder) -> tuple[Band, ...]:
    """All bands of a ladder, from the lowest values to the highest."""
    steps = ladder.thresholds
    levels = [Level.BELOW, *(each.level for each in steps)]
    bounds: list[Fraction | None] = [None, *(each.bound for each in steps), None]
    if ladder.better is Direction.LOWER:
        levels.reverse()
        bounds.reverse()
    return tuple(
        Band(level, low, high) for level, low, high in zip(levels, bounds, bounds[1:], strict=False)
    )
