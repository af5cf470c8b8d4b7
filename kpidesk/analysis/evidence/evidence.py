"""Evidence of a series: what each point says, and whether it says more than chance would."""

from __future__ import annotations

from collections.abc import Collection
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

from kpidesk.analysis.evidence.change import Change, Verdict, tested
from kpidesk.analysis.evidence.interval import Interval
from kpidesk.analysis.evidence.spans import RECENT, YEAR, Pooled, SpanSums, likely_range
from kpidesk.analysis.evidence.traits import ChangeTest, Traits
from kpidesk.analysis.evidence.usual_level import Stretch, stretches
from kpidesk.analysis.evidence.usual_limits import UsualLimits
from kpidesk.analysis.point import Point, Series
from kpidesk.domain.ladder import Direction, Level
from kpidesk.domain.period import Period

#: Answers from which a value is read without the pooled one.
MANY = 20


class Usual(StrEnum):
    """How a value compares with the usual limits."""

    WITHIN = "within"
    HIGHER = "higher"
    LOWER = "lower"


class PointEvidence(NamedTuple):
    """What is known of one point; None where it does not apply.

    `range` is in the KPI's unit; `pooled` is the year that ends with the period; `limits` are in
    force at the period, and `usual` compares the value with them.
    """

    range: Interval | None = None
    pooled: Pooled | None = None
    change: Change | None = None
    limits: UsualLimits | None = None
    usual: Usual | None = None

    @property
    def beyond_usual(self) -> bool | None:
        """Whether the value lies outside the usual limits."""
        return None if self.usual is None else self.usual is not Usual.WITHIN


class SeriesEvidence:
    """The evidence of the points of a series, which has to reach back far enough."""

    def __init__(self, series: Series, traits: Traits, baselines: Collection[Period] = ()) -> None:
        self.series = series
        self.traits = traits
        self.baselines = tuple(sorted(baselines, key=lambda each: each.index))

    @cached_property
    def sums(self) -> SpanSums:
        """The sums over spans of the series."""
        return SpanSums(self.series.points, self.traits)

    @cached_property
    def stretches(self) -> tuple[Stretch, ...]:
        """The stretches of usual limits."""
        return stretches(self.series.points, self.traits, self.baselines)

    def at(self, point: Point) -> PointEvidence:
        """Returns the evidence of a point of the series."""
        index = point.period.index
        found = None
        if point.counts is not None and point.value is not None:
            found = likely_range(point.counts, self.traits)
        pooled = None
        if self.traits.pools:
            pooled = self.sums.pooled(index, YEAR[self.series.by])
        stretch = self._stretch(index)
        usual = None
        if stretch and point.reliable:
            higher = stretch.outside.get(index)
            usual = Usual.WITHIN if higher is None else Usual.HIGHER if higher else Usual.LOWER
        change = self._change(point, usual)
        return PointEvidence(found, pooled, change, stretch and stretch.limits, usual)

    def compared_with_year_before(self, point: Point) -> Change | None:
        """Returns the year that ends with the point against the year before it."""
        by, test = self.series.by, self.traits.test
        if by not in RECENT or test not in (ChangeTest.SHARES, ChangeTest.SCORES):
            return None
        index, year = point.period.index, YEAR[by]
        recent, before = self.sums.pooled(index, year), self.sums.pooled(index - year, year)
        return Change(tested(recent, before, test) if point.reliable else None, recent, before)

    def _change(self, point: Point, usual: Usual | None) -> Change | None:
        by, test = self.series.by, self.traits.test
        if by not in RECENT or test is ChangeTest.NONE or not point.reliable:
            return None
        index, recently = point.period.index, RECENT[by]
        recent = self.sums.pooled(index, recently)
        before = self.sums.pooled(index - recently, YEAR[by])
        if test is ChangeTest.USUAL_LIMITS:
            return Change(_BY_LIMITS[usual] if usual else None, recent, before)
        return Change(tested(recent, before, test), recent, before)

    def _stretch(self, index: int) -> Stretch | None:
        return next((each for each in self.stretches if each.first <= index <= each.last), None)


def needs_attention(series: Series, point: Point, evidence: PointEvidence) -> bool:
    """Returns whether a point says that something has become worse, or is not good enough.

    A surveyed KPI does only where all of its pooled range, of 20 answers or more, lies below the
    lowest level, or where it changed for the worse; others also where the value is below.
    """
    verdict = evidence.change.verdict if evidence.change else None
    if verdict is (Verdict.FELL if series.kpi.better is Direction.HIGHER else Verdict.ROSE):
        return True
    if not series.kpi.surveyed:
        return point.level is Level.BELOW and bool(point.ladder.thresholds)
    pooled, ladder = evidence.pooled, point.ladder
    if pooled is None or pooled.range is None or pooled.n < MANY or not ladder.thresholds:
        return False
    lowest = float(ladder.thresholds[0].bound)
    if ladder.better is Direction.HIGHER:
        return pooled.range.high < lowest
    return pooled.range.low > lowest


_BY_LIMITS = {
    Usual.WITHIN: Verdict.AS_BEFORE,
    Usual.HIGHER: Verdict.ROSE,
    Usual.LOWER: Verdict.FELL,
}
