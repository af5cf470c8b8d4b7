"""Sums over spans of periods: pooled values, rolling lines, and the spans of a comparison."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Sequence
from fractions import Fraction
from itertools import accumulate
from typing import NamedTuple

from kpidesk.analysis.counts import Counts
from kpidesk.analysis.evidence.interval import Interval, score_interval, wilson
from kpidesk.analysis.evidence.traits import Traits
from kpidesk.analysis.point import Point
from kpidesk.domain.ladder import Ladder, Level
from kpidesk.domain.measure import Unit
from kpidesk.domain.period import Length

#: The periods of a year, and those that are compared with the year before them.
YEAR = {Length.WEEK: 52, Length.MONTH: 12, Length.QUARTER: 4, Length.YEAR: 1}
RECENT = {Length.WEEK: 13, Length.MONTH: 3, Length.QUARTER: 2}


class Pooled(NamedTuple):
    """The reliable points of a span taken together, see `Counts`; `periods` is how many.

    `of` are the sums that it was taken from.
    """

    plus: int
    minus: int
    whole: int
    periods: int
    of: SpanSums

    @property
    def counts(self) -> Counts:
        """Its sums with their units."""
        return Counts(*self[:3], *self.of.units)

    @property
    def value(self) -> Fraction:
        """Sum ÷ sum, exact, in the KPI's unit."""
        return self.counts.value(self.of.traits.scale)

    @property
    def n(self) -> Fraction:
        """The count, or the hours, that it is divided by."""
        return self.counts.n

    @property
    def range(self) -> Interval | None:
        """The likely range, in the KPI's unit; None for complete counts."""
        return likely_range(self.plus, self.minus, self.whole, self.of.traits)

    def level(self, ladder: Ladder) -> Level:
        """Returns its level on a ladder."""
        return ladder.rate(self.value)


def likely_range(plus: int, minus: int, whole: int, traits: Traits) -> Interval | None:
    """Returns the range in which the true value lies for 95 % of samples, in the KPI's unit.

    None for what is no sample, without any answer, and for the score of a single answer.
    """
    if not traits.surveyed or whole <= 0:
        return None
    found: Interval | None = None
    if traits.score:
        found = score_interval(plus, minus, whole)
    elif 0 <= plus <= whole:
        found = wilson(plus, whole)
    return found and Interval(found.low * traits.scale, found.high * traits.scale)


class SpanSums:
    """The sums over any span of a series, quickly. Only reliable points count.

    A span is of so many periods; those away, unless they have a reliable point, are not among
    them: the span reaches back as much farther.
    """

    def __init__(
        self,
        points: Sequence[Point],
        indices: Sequence[int],
        traits: Traits,
        away: Collection[int] = (),
    ) -> None:
        """`indices` are those of the points' periods."""
        self.traits = traits
        self.units = Unit.COUNT, Unit.COUNT
        reliable = {index for index, point in zip(indices, points, strict=True) if point.reliable}
        self._first = indices[0] if indices else 0
        self._away = sorted(each for each in away if each not in reliable and each >= self._first)
        size = self._position(indices[-1]) + 1 if indices else 0
        plus, minus, whole, periods = ([0] * size for _ in range(4))
        carried: dict[int, int] = {}
        for point, index in zip(points, indices, strict=True):
            counts = point.counts
            if counts is not None and point.reliable:
                position = self._position(index)
                plus[position], minus[position], whole[position], *_ = counts
                if point.package:
                    # Carried hours were bought in a period before: they count once in a span.
                    carried[position] = point.package.carried_in
                    whole[position] -= carried[position]
                periods[position] = 1
                self.units = counts.above, counts.below
        self._plus, self._minus, self._whole, self._periods = (
            list(accumulate(each, initial=0)) for each in (plus, minus, whole, periods)
        )
        self._size = size
        self._carried = carried

    def pooled(self, last: int, periods: int, skipped: int = 0) -> Pooled | None:
        """Returns `periods` successive periods that end with the index `last`, taken together.

        With `skipped`, those before as many others. None without any reliable point among them,
        and for a denominator of zero.
        """
        end = self._position(last) + 1 - skipped
        begin = max(end - periods, 0)
        if end <= 0:
            return None
        end = min(end, self._size)
        begin = min(begin, end)
        whole = self._whole[end] - self._whole[begin]
        if self._carried:
            opening = next((each for each in range(begin, end) if each in self._carried), None)
            whole += 0 if opening is None else self._carried[opening]
        if whole <= 0:
            return None
        return Pooled(
            self._plus[end] - self._plus[begin],
            self._minus[end] - self._minus[begin],
            whole,
            self._periods[end] - self._periods[begin],
            self,
        )

    def rolling(self, last: int, periods: int) -> Pooled | None:
        """Returns the same, but None where the series does not reach back so far."""
        return self.pooled(last, periods) if self._position(last) + 1 >= periods else None

    def _position(self, index: int) -> int:
        """Returns the position of a period, or of the last one before it that is not away."""
        return index - self._first - bisect_right(self._away, index)
