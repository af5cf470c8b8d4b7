"""Computes the points of a KPI from rolled-up amounts."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Collection, Mapping, Sequence
from fractions import Fraction

from kpidesk.analysis.counts import Counts
from kpidesk.analysis.point import LadderStep, Point, Reason, Series
from kpidesk.analysis.rollup import Combined, RollUp
from kpidesk.analysis.subperiods import CountedSubperiods
from kpidesk.domain.catalogue.constraints import LOWER_BOUND
from kpidesk.domain.kpi import Kpi
from kpidesk.domain.ladder import Ladder, Level
from kpidesk.domain.measure import Measure
from kpidesk.domain.period import Length, Period

LadderAt = Callable[[Period], Ladder]


def points(
    kpi: Kpi,
    by: Length,
    roll_up: RollUp,
    ladder_at: LadderAt,
    first: Period | None = None,
    last: Period | None = None,
) -> tuple[Point, ...]:
    """Returns the points of a KPI in periods of length `by`, in order, from `first` to `last`.

    Periods without any entry have no point; nor have those inside a coarser entry.
    """
    measures = {measure.id: measure for measure in roll_up.measures}
    found = []
    views = {period.index: (period, subs) for period, subs in _by_view(roll_up.counted, by).items()}
    begin, end = (each.index if each else None for each in (first, last))
    for index, (period, subs) in sorted(views.items()):
        if (begin is not None and index < begin) or (end is not None and index > end):
            continue
        combined = roll_up.combine(period, subs)
        lengths = tuple(sorted({sub.length for sub in subs}, key=lambda each: each.rank))
        # A month of weeks has ended only when its last week has.
        unfinished = not all(each.ended(roll_up.today) for each in (period, *subs))
        found.append(
            _point(kpi, measures, period, combined, ladder_at(period), unfinished, lengths)
        )
    return tuple(found)


def _by_view(counted: CountedSubperiods, by: Length) -> Mapping[Period, list[Period]]:
    views: dict[Period, list[Period]] = {}
    for sub in counted.entered:
        if sub.length.rank <= by.rank:
            views.setdefault(sub.containing(by), []).append(sub)
    return views


def _point(
    kpi: Kpi,
    measures: Mapping[str, Measure],
    period: Period,
    combined: Combined,
    ladder: Ladder,
    unfinished: bool,
    lengths: tuple[Length, ...],
) -> Point:
    value, reason, warnings = None, combined.reason, set(combined.warnings)
    counts = counts_of(kpi, measures, combined.amounts)
    if reason is None:
        value, reason = _value(kpi, measures, combined.amounts, counts)
    if value is None:
        warnings.discard(LOWER_BOUND)
    return Point(
        period=period,
        value=value,
        level=_level(value, ladder, warnings),
        ladder=ladder,
        partial=combined.partial or bool(combined.left_out),
        unfinished=unfinished,
        reason=reason,
        warnings=tuple(sorted(warnings)),
        left_out=combined.left_out,
        amounts=combined.amounts,
        lengths=lengths,
        counts=counts,
    )


def rated(series: Series, steps: Sequence[LadderStep]) -> Series:
    """Returns a series with its levels by other ladders."""
    found, at = [], ladder_at(steps)
    for point in series.points:
        ladder = at(point.period)
        level = _level(point.value, ladder, point.warnings)
        found.append(point._replace(level=level, ladder=ladder))
    ladder = found[-1].ladder if found else series.ladder
    return series._replace(points=tuple(found), ladder=ladder, steps=tuple(steps))


def ladder_at(steps: Sequence[LadderStep]) -> LadderAt:
    """Returns a function that gives the ladder of a period; the first step has no first period."""
    begins = [each.first.index for each in steps if each.first is not None]
    return lambda period: steps[bisect_right(begins, period.index)].ladder


def _level(value: Fraction | None, ladder: Ladder, warnings: Collection[str]) -> Level | None:
    """Returns the level of a value; a lower bound has one only where it reaches the best."""
    level = ladder.rate(value) if value is not None and ladder.thresholds else None
    return None if LOWER_BOUND in warnings and level is not ladder.best else level


def _value(
    kpi: Kpi, measures: Mapping[str, Measure], amounts: Mapping[str, int], counts: Counts | None
) -> tuple[Fraction | None, Reason | None]:
    """Returns scale × signed sum ÷ sum, exact, or the reason why there is no value.

    `amounts` must hold every measure of the KPI, in smallest steps.
    """
    if not kpi.denominator:
        amount = (t.sign * measures[t.measure].quantity(amounts[t.measure]) for t in kpi.numerator)
        return sum(amount, Fraction()), None
    if counts is None or counts.whole == 0:
        return None, Reason.ZERO_DENOMINATOR
    return counts.value(kpi.scale), None


def counts_of(
    kpi: Kpi, measures: Mapping[str, Measure], amounts: Mapping[str, int]
) -> Counts | None:
    """Returns the sums of the formula; None where an amount or the denominator is missing."""
    if not kpi.denominator or any(each not in amounts for each in kpi.measures):
        return None
    return Counts(
        plus=sum(amounts[each.measure] for each in kpi.numerator if each.sign > 0),
        minus=sum(amounts[each.measure] for each in kpi.numerator if each.sign < 0),
        whole=sum(amounts[each] for each in kpi.denominator),
        above=measures[kpi.numerator[0].measure].unit,
        below=measures[kpi.denominator[0]].unit,
    )
