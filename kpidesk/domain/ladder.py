"""Levels and ladders: how a value compares with its benchmark."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction
from itertools import pairwise
from typing import NamedTuple


class Direction(StrEnum):
    """Whether higher or lower values are better, or neither."""

    HIGHER = "higher"
    LOWER = "lower"
    MIDDLE = "middle"


class Level(StrEnum):
    """The four levels, from the worst to the best. No source names "below"."""

    BELOW = "below"
    TYPICAL = "typical"
    ABOVE_AVERAGE = "above_average"
    EXCEPTIONAL = "exceptional"

    @property
    def rank(self) -> int:
        """0 for below to 3 for exceptional."""
        return _LEVELS.index(self)


_LEVELS = tuple(Level)


class Origin(StrEnum):
    """Whether a ladder was published, or is the user's own for the business or for one client."""

    PUBLISHED = "published"
    OWN = "own"
    CLIENT = "client"


class Threshold(NamedTuple):
    """The bound from which a level applies; with `inclusive`, the bound itself reaches it."""

    level: Level
    bound: Fraction
    inclusive: bool


@dataclass(frozen=True, slots=True)
class Ladder:
    """Thresholds from the worst level to the best, in the KPI's unit.

    `source` says in the user's words where an own ladder is from. Raises ValueError where levels
    or bounds are not in order from worse to better.
    """

    better: Direction
    thresholds: tuple[Threshold, ...]
    origin: Origin = Origin.PUBLISHED
    source: str = ""

    def __post_init__(self) -> None:
        sign = 1 if self.better is Direction.HIGHER else -1
        climbs = [(each.level.rank, sign * each.bound) for each in self.thresholds]
        for (low, below), (high, above) in pairwise(climbs):
            if low >= high or below >= above:
                raise ValueError("the steps of a ladder are not in order")
        if any(each.level is Level.BELOW for each in self.thresholds):
            raise ValueError("the lowest level has no threshold")

    @property
    def is_own(self) -> bool:
        """Whether it is the user's own, for the business or for one client."""
        return self.origin is not Origin.PUBLISHED

    @property
    def best(self) -> Level:
        """The best level that a value can reach."""
        return self.thresholds[-1].level if self.thresholds else Level.BELOW

    def rate(self, value: Fraction) -> Level:
        """Returns the best level that the exact value reaches."""
        above, below = value.numerator, value.denominator
        for level, bound, inclusive in reversed(self.thresholds):
            # Integers, since comparing fractions takes several times as long.
            distance = above * bound.denominator - bound.numerator * below
            if (distance > 0) is (self.better is Direction.HIGHER) if distance else inclusive:
                return level
        return Level.BELOW


class DatedLadder(NamedTuple):
    """The user's own ladder, for periods that begin on `valid_from` or later.

    With `ladder` None the published ladder applies again from that day.
    """

    kpi: str
    valid_from: date
    ladder: Ladder | None
    client: int | None = None
