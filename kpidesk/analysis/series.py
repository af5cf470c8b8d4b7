"""Computes the points of a KPI from rolled-up amounts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction

from kpidesk.analysis.counts import Counts
from kpidesk.analysis.point import Point, Reason
from kpidesk.analysis.rollup import Combined, RollUp
from kpidesk.analysis.subperiods import CountedSubperiods
from kpidesk.domain.catalogue.constraints import LOWER_BOUND
from kpidesk.domain.kpi import Kpi
from kpidesk.domain.ladder import Ladder
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
    level = ladder.rate(value) if value is not None and ladder.thresholds else None
    if LOWER_BOUND in warnings and level is not ladder.best:
        level = None
    return Point(
        period=period,
        value=value,
        level=level,
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
