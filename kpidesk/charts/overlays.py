"""Overlays of a chart by evidence: likely ranges, limits, rolling and last year's line."""

from fractions import Fraction
from typing import NamedTuple

from kpidesk.analysis.evidence.evidence import PointEvidence, SeriesEvidence
from kpidesk.analysis.evidence.spans import YEAR
from kpidesk.domain.measure import Unit

#: Points from which a chart is read by its rolling line, and up to which ranges are drawn.
MANY_POINTS = 60
_FEW_COUNTS = 20


class OverlayChoice(NamedTuple):
    """What is drawn by choice. `rolling` is how many periods are taken together."""

    rolling: int | None = None
    last_year: bool = False
    limits: bool = False


class LikelyRange(NamedTuple):
    """The likely range of the value at a position."""

    position: int
    low: float
    high: float


class LimitSpan(NamedTuple):
    """The usual limits that apply from position `first` to `last`, both included."""

    first: int
    last: int
    low: float
    center: float
    high: float


class Overlays(NamedTuple):
    """The overlays of a chart, by position; lines are broken where a position is missing.

    `rolling_periods` is 0 without a rolling line; with `bold` the chart is read by it. `counts`
    are those below the axis, empty where every point has many. `final` is the evidence of the
    value that the chart is read by.
    """

    ranges: tuple[LikelyRange, ...] = ()
    limits: tuple[LimitSpan, ...] = ()
    rolling: tuple[tuple[int, Fraction], ...] = ()
    rolling_periods: int = 0
    bold: bool = False
    last_year: tuple[tuple[int, Fraction], ...] = ()
    counts: tuple[tuple[int, int], ...] = ()
    final: PointEvidence | None = None


NO_CHOICE, NO_OVERLAYS = OverlayChoice(), Overlays()


def overlays(
    evidence: SeriesEvidence, first: int, period_count: int, choice: OverlayChoice
) -> Overlays:
    """Returns the overlays of a chart that begins with the period of index `first`.

    From 60 points on there is a rolling line of a year without being asked for.
    """
    inside = [
        each for each in evidence.series.valued if 0 <= each.period.index - first < period_count
    ]
    many = len(inside) >= MANY_POINTS
    periods = choice.rolling or (YEAR[evidence.series.by] if many else 0)
    rolling = _rolling(evidence, first, period_count, periods)
    final = evidence.series.final
    return Overlays(
        ranges=() if many else _ranges(evidence, first, period_count),
        limits=_limits(evidence, first, period_count) if choice.limits else (),
        rolling=rolling,
        rolling_periods=periods if rolling else 0,
        bold=many and bool(rolling),
        last_year=_last_year(evidence, first, period_count) if choice.last_year else (),
        counts=() if many else _counts(evidence, first, period_count),
        final=evidence.at(final) if final else None,
    )


def _ranges(evidence: SeriesEvidence, first: int, period_count: int) -> tuple[LikelyRange, ...]:
    if not evidence.traits.surveyed:
        return ()
    found = []
    for point in evidence.series.valued:
        position = point.period.index - first
        likely = evidence.range_of(point) if 0 <= position < period_count else None
        if likely is not None:
            found.append(LikelyRange(position, likely.low, likely.high))
    return tuple(found)


def _limits(evidence: SeriesEvidence, first: int, period_count: int) -> tuple[LimitSpan, ...]:
    found = []
    for each in evidence.stretches:
        begin, end = max(each.first - first, 0), min(each.last - first, period_count - 1)
        if begin <= end:
            found.append(LimitSpan(begin, end, *each.limits))
    return tuple(found)


def _rolling(
    evidence: SeriesEvidence, first: int, period_count: int, periods: int
) -> tuple[tuple[int, Fraction], ...]:
    if not periods or not evidence.traits.pools:
        return ()
    ended = [each.period.index for each in evidence.series.points if not each.unfinished]
    found = []
    for position in range(period_count):
        pooled = evidence.sums.rolling(first + position, periods)
        if pooled is not None and ended and first + position <= ended[-1]:
            found.append((position, pooled.value))
    return tuple(found)


def _last_year(
    evidence: SeriesEvidence, first: int, period_count: int
) -> tuple[tuple[int, Fraction], ...]:
    series = evidence.series
    year = YEAR[series.by]
    values = {each.period.index: each.value for each in series.valued}
    found = []
    for position in range(period_count):
        value = values.get(first + position - year)
        if value is not None and year > 1:
            found.append((position, value))
    return tuple(found)


def _counts(evidence: SeriesEvidence, first: int, period_count: int) -> tuple[tuple[int, int], ...]:
    """Returns the counts of all points where any has fewer than 20; hours are no counts."""
    found = [
        (point.period.index - first, point.counts.whole)
        for point in evidence.series.valued
        if point.counts
        and point.counts.below is Unit.COUNT
        and 0 <= point.period.index - first < period_count
    ]
    return tuple(found) if any(whole < _FEW_COUNTS for _, whole in found) else ()
