"""Sums over spans of periods: pooled values, rolling lines, and the spans of a comparison."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import accumulate
from typing import NamedTuple

from kpidesk.analysis.evidence.interval import Interval, score_interval, wilson
from kpidesk.analysis.evidence.traits import Traits
from kpidesk.analysis.point import Counts, Point
from kpidesk.domain.ladder import Ladder, Level
from kpidesk.domain.measure import Unit
from kpidesk.domain.period import Length

#: The periods of a year, and those that are compared with the year before them.
YEAR = {Length.WEEK: 52, Length.MONTH: 12, Length.QUARTER: 4, Length.YEAR: 1}
RECENT = {Length.WEEK: 13, Length.MONTH: 3, Length.QUARTER: 2}


class Pooled(NamedTuple):
    """The reliable points of a span taken together; `periods` is how many there are."""

    counts: Counts
    periods: int
    traits: Traits

    @property
    def value(self) -> Fraction:
        """Sum ÷ sum, exact, in the KPI's unit."""
        return self.counts.value(self.traits.scale)

    @property
    def n(self) -> Fraction:
        """The count, or the hours, that it is divided by."""
        return self.counts.n

    @property
    def range(self) -> Interval | None:
        """The likely range, in the KPI's unit; None for complete counts."""
        return likely_range(self.counts, self.traits)

    def level(self, ladder: Ladder) -> Level:
        """Returns its level on a ladder."""
        return ladder.rate(self.value)


def likely_range(counts: Counts, traits: Traits) -> Interval | None:
    """Returns the range in which the true value lies for 95 % of samples, in the KPI's unit.

    None for what is no sample, without any answer, and for the score of a single answer.
    """
    if not traits.surveyed or counts.whole <= 0:
        return None
    found: Interval | None = None
    if traits.score:
        found = score_interval(counts.plus, counts.minus, counts.whole)
    elif 0 <= counts.plus <= counts.whole:
        found = wilson(counts.plus, counts.whole)
    return found and Interval(found.low * traits.scale, found.high * traits.scale)


class SpanSums:
    """The sums over any span of a series, in constant time each. Only reliable points count."""

    def __init__(self, points: Sequence[Point], traits: Traits) -> None:
        self._traits = traits
        self._first = points[0].period.index if points else 0
        size = points[-1].period.index - self._first + 1 if points else 0
        columns = [[0] * size for _ in range(4)]
        self._units = Unit.COUNT, Unit.COUNT
        for point in points:
            counts = point.counts
            if counts is not None and point.reliable:
                self._units = counts.above, counts.below
                position = point.period.index - self._first
                for column, amount in zip(columns, (*counts[:3], 1), strict=True):
                    column[position] = amount
        self._totals = [list(accumulate(column, initial=0)) for column in columns]
        self._size = size

    def pooled(self, last: int, periods: int) -> Pooled | None:
        """Returns `periods` successive periods that end with the index `last`, taken together.

        None without any reliable point among them, and for a denominator of zero.
        """
        end = min(max(last - self._first + 1, 0), self._size)
        begin = min(max(last - self._first + 1 - periods, 0), self._size)
        plus, minus, whole, count = (total[end] - total[begin] for total in self._totals)
        if not count or not whole:
            return None
        return Pooled(Counts(plus, minus, whole, *self._units), count, self._traits)

    def rolling(self, last: int, periods: int) -> Pooled | None:
        """Returns the same, but None where the series does not reach back so far."""
        return self.pooled(last, periods) if last - periods + 1 >= self._first else None
