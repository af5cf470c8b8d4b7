"""Evidence of a series: what each point says, and whether it says more than chance would."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from enum import StrEnum
from fractions import Fraction
from functools import cached_property
from typing import NamedTuple

from kpidesk.analysis.evidence.change import LEAST_PERIODS, Comparison, Verdict, tested
from kpidesk.analysis.evidence.interval import Interval
from kpidesk.analysis.evidence.spans import RECENT, YEAR, Pooled, SpanSums, likely_range
from kpidesk.analysis.evidence.traits import ChangeTest, Traits
from kpidesk.analysis.evidence.usual_level import FARTHEST, LEAST_POINTS, Stretch, stretches
from kpidesk.analysis.evidence.usual_limits import UsualLimits
from kpidesk.analysis.point import Point, Series
from kpidesk.domain.amounts.half_up import rounded
from kpidesk.domain.kpi import Kpi
from kpidesk.domain.ladder import Direction, Level
from kpidesk.domain.period import Period

#: Answers from which a value is read without the pooled one.
MANY = 20


class Usual(StrEnum):
    """How a value compares with the usual limits."""

    WITHIN = "within"
    HIGHER = "higher"
    LOWER = "lower"


#: Reading a member of an enumeration takes longer than the arithmetic.
_WITHIN, _HIGHER, _LOWER = Usual
#: Beyond so many more than is usual, two numbers stay equal.
_MORE_DECIMALS = 3


class PointEvidence(NamedTuple):
    """What is known of one point; None where it does not apply.

    `range` is in the KPI's unit; `pooled` is the year that ends with the period, without the
    periods away; `limits` are in force at the period, and `usual` compares the value with them.
    """

    range: Interval | None = None
    pooled: Pooled | None = None
    change: Comparison | None = None
    limits: UsualLimits | None = None
    usual: Usual | None = None
    value: Fraction | None = None

    @property
    def beyond_usual(self) -> bool | None:
        """Whether the value lies outside the usual limits."""
        return None if self.usual is None else self.usual is not Usual.WITHIN

    def told_apart(self, decimals: int) -> int:
        """Returns with how many decimals the value is not written as the usual limit it passed.

        That is `decimals`, or up to three more.
        """
        if self.limits is None or self.value is None or not self.beyond_usual:
            return decimals
        low = self.usual is Usual.LOWER
        limit = Fraction(self.limits.low if low else self.limits.high)
        tried = range(decimals, decimals + _MORE_DECIMALS + 1)
        unlike = (each for each in tried if rounded(self.value, each) != rounded(limit, each))
        return next(unlike, decimals)


class _Fields(NamedTuple):
    series: Series
    traits: Traits
    baselines: tuple[Period, ...] = ()


class SeriesEvidence(_Fields):
    """The evidence of the points of a series, which has to reach back far enough.

    `baselines` are the periods with which new usual limits begin.
    """

    @cached_property
    def _indices(self) -> Sequence[int]:
        return [each.period.index for each in self.series.points]

    @cached_property
    def _away(self) -> Collection[int]:
        return {each.index for each in self.series.away}

    @cached_property
    def _recent(self) -> int:
        """How many periods are compared with the year before them; 0 for years."""
        return RECENT.get(self.series.by, 0)

    @cached_property
    def _year(self) -> int:
        return YEAR[self.series.by]

    @cached_property
    def _test(self) -> ChangeTest:
        return self.traits.test if self._recent else ChangeTest.NONE

    @cached_property
    def sums(self) -> SpanSums:
        """The sums over spans of the series."""
        return SpanSums(self.series.points, self._indices, self.traits, self._away)

    @cached_property
    def stretches(self) -> tuple[Stretch, ...]:
        """The stretches of usual limits."""
        return stretches(self.series.points, self._indices, self.traits, self.baselines, self._away)

    def all(self) -> tuple[PointEvidence, ...]:
        """Returns the evidence of every point."""
        return tuple(map(self._at, self.series.points, self._indices))

    def at(self, point: Point) -> PointEvidence:
        """Returns the evidence of a point of the series."""
        index = point.period.index
        known = self._known.get(index)
        if known is None or known[0] is not point:
            known = self._known[index] = point, self._at(point, index)
        return known[1]

    @cached_property
    def _known(self) -> dict[int, tuple[Point, PointEvidence]]:
        """What was asked before: several texts are about the same point."""
        return {}

    def _at(self, point: Point, index: int) -> PointEvidence:
        pooled = change = limits = usual = None
        reliable, traits = point.reliable, self.traits
        found = self.range_of(point) if traits.surveyed else None
        if traits.pools:
            pooled = self.sums.pooled(index, self._year)
        for stretch in self.stretches:
            if stretch.first <= index <= stretch.last:
                limits = stretch.limits
                higher = stretch.outside.get(index)
                if reliable:
                    usual = _WITHIN if higher is None else _HIGHER if higher else _LOWER
        if reliable and self._test is not ChangeTest.NONE:
            sudden = (
                usual not in (None, _WITHIN)
                and _is_beyond(limits, point)
                and not _is_beyond(limits, self.before(point))
            )
            change = self._change(index, usual, sudden)
            in_a_row = usual not in (None, _WITHIN) and not _is_beyond(limits, point)
            if limits and in_a_row and self._test is ChangeTest.USUAL_LIMITS:
                change = change._replace(mean=limits.center)
        return PointEvidence(found, pooled, change, limits, usual, point.value)

    def range_of(self, point: Point) -> Interval | None:
        """Returns the likely range of a point's value."""
        if point.counts is None or point.value is None:
            return None
        return likely_range(*point.counts[:3], self.traits)

    def before(self, point: Point) -> Point | None:
        """Returns the last point with a value before a point."""
        index = point.period.index
        earlier = (each for each in reversed(self.series.valued) if each.period.index < index)
        return next(earlier, None)

    def year_before(self, point: Point) -> Point | None:
        """Returns the point of the same period a year before, where it has a value."""
        index = point.period.index - self._year
        found = (each for each in self.series.valued if each.period.index == index)
        return next(found, None) if self._recent else None

    def compared_with_year_before(self, point: Point) -> Comparison | None:
        """Returns the year that ends with the point against the year before it."""
        if self._test not in (ChangeTest.SHARES, ChangeTest.SCORES):
            return None
        index, year = point.period.index, self._year
        recent, before = self.sums.pooled(index, year), self.sums.pooled(index, year, year)
        return Comparison(
            tested(recent, before, self._test) if point.reliable else None, recent, before
        )

    def periods_needed(self, point: Point) -> int | None:
        """Returns how many periods with values a verdict on a point takes, where there are fewer.

        None where there are enough, and where there is never a verdict.
        """
        found = self.at(point)
        change = found.change
        if change is None or change.verdict is not None:
            return None
        if self._test is ChangeTest.USUAL_LIMITS:
            index = point.period.index
            known = [each for each in self.series.valued if each.period.index <= index]
            few = found.limits is None and sum(each.reliable for each in known) < LEAST_POINTS
            return LEAST_POINTS if few else None
        few = change.before is None or change.before.periods < LEAST_PERIODS
        return self._recent + LEAST_PERIODS if few else None

    def _change(self, index: int, usual: Usual | None, sudden: bool) -> Comparison:
        recent = self.sums.pooled(index, self._recent)
        before = self.sums.pooled(index, self._year, self._recent)
        if self._test is ChangeTest.USUAL_LIMITS:
            verdict = _BY_LIMITS[usual] if usual else None
            return Comparison(verdict, recent, before, sudden, alone=sudden)
        return Comparison(tested(recent, before, self._test), recent, before, sudden)


def earliest(first: Period, away: Collection[Period] = ()) -> Period:
    """Returns the earliest period that the evidence of the period `first` may depend on.

    It lies two years before it, not counting the periods `away`, as spans do not.
    """
    found = first.shifted(-2 * YEAR[first.length])
    begin, end = found.index, first.index
    for index in sorted((each.index for each in away), reverse=True):
        if begin <= index < end:
            begin -= 1
    return first.shifted(min(begin, end - FARTHEST) - end)


def needs_attention(series: Series, point: Point, evidence: PointEvidence) -> bool:
    """Returns whether a point says that something has become worse, or is not good enough.

    A surveyed KPI does only where all of its pooled range, of 20 answers or more, lies below the
    lowest level, where it changed for the worse, or where a value below is beyond a usual limit,
    too; others also where the value is below. Where neither direction is better, it is a value
    above the KPI's line, or below an own ladder.
    """
    below = point.level is Level.BELOW and bool(point.ladder.thresholds)
    if series.kpi.better is Direction.MIDDLE:
        over = point.value is not None and point.value > (series.kpi.line or point.value)
        return over or below
    if has_worsened(series.kpi, evidence):
        return True
    if not series.kpi.surveyed or is_unusually_bad(series.kpi, point, evidence):
        return below
    pooled, ladder = evidence.pooled, point.ladder
    if pooled is None or pooled.range is None or pooled.n < MANY or not ladder.thresholds:
        return False
    lowest = float(ladder.thresholds[0].bound)
    if ladder.better is Direction.HIGHER:
        return pooled.range.high < lowest
    return pooled.range.low > lowest


def has_worsened(kpi: Kpi, evidence: PointEvidence) -> bool:
    """Returns whether the KPI changed for the worse; never where neither direction is better."""
    worse = _WORSE.get(kpi.better)
    return worse is not None and evidence.change is not None and evidence.change.verdict is worse


def is_unusually_bad(kpi: Kpi, point: Point, evidence: PointEvidence) -> bool:
    """Returns whether a value is below the lowest level of its ladder, and beyond a usual limit."""
    if kpi.better is Direction.MIDDLE or not point.ladder.thresholds:
        return False
    unusual = _LOWER if kpi.better is Direction.HIGHER else _HIGHER
    beyond = evidence.usual is unusual and _is_beyond(evidence.limits, point)
    return beyond and point.level is Level.BELOW


def _is_beyond(limits: UsualLimits | None, point: Point | None) -> bool:
    if limits is None or point is None or point.value is None:
        return False
    return limits.outside(float(point.value))


_WORSE = {Direction.HIGHER: Verdict.FELL, Direction.LOWER: Verdict.ROSE}
_BY_LIMITS = {
    Usual.WITHIN: Verdict.AS_BEFORE,
    Usual.HIGHER: Verdict.ROSE,
    Usual.LOWER: Verdict.FELL,
}
