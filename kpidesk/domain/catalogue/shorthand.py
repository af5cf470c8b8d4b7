"""Shorthand for a KPI's ladder and published ranges."""

from __future__ import annotations

from fractions import Fraction

from kpidesk.domain.kpi import Published, Wording
from kpidesk.domain.ladder import Direction, Ladder, Level, Threshold

HIGHER, LOWER = Direction.HIGHER, Direction.LOWER
TYPICAL, ABOVE, EXCEPTIONAL = Level.TYPICAL, Level.ABOVE_AVERAGE, Level.EXCEPTIONAL


def ladder(better: Direction, *steps: tuple[Level, str, bool]) -> Ladder:
    """Returns a published ladder from steps of (level, bound, inclusive)."""
    return Ladder(better, tuple(Threshold(level, Fraction(at), incl) for level, at, incl in steps))


def published(wording: Wording, *figures: str, levels: tuple[Level, ...]) -> Published:
    """Returns a range as the source states it."""
    return Published(levels, wording, tuple(Fraction(figure) for figure in figures))
