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
        bottom, top = self._ends(low, high)
        return (bottom, top) if bottom < top else None

    def at_the_end(self, low: float, high: float) -> tuple[float, float] | None:
        """Returns the same, also where no more of an outermost band fits than its bound: 100 %."""
        bottom, top = self._ends(low, high)
        outermost = self.low is None or self.high is None
        return (bottom, top) if bottom < top or (bottom == top and outermost) else None

    def _ends(self, low: float, high: float) -> tuple[float, float]:
        bottom = low if self.low is None else max(float(self.low), low)
        return bottom, high if self.high is None else min(float(self.high), high)


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
