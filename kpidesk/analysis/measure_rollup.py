"""Roll-up of one measure: what the entries of shorter periods give for a longer one."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from kpidesk.domain.measure import Aggregation, Measure
from kpidesk.domain.period import Period


def contributing(
    measure: Measure, whole: Period, periods: Collection[Period]
) -> Collection[Period]:
    """Returns those of `periods`, parts of `whole`, whose amounts make up the measure's amount.

    Where two periods begin or end on the same day, the longer one counts.
    """
    match measure.nature.aggregation:
        case Aggregation.SUM:
            return periods
        case Aggregation.FIRST if periods:
            return (min(periods, key=_start),)
        case Aggregation.LAST if periods:
            return (max(periods, key=end_key),)
    return (whole,) if whole in periods else ()


def roll_up_measure(
    measure: Measure, whole: Period, entries: Collection[tuple[Period, int]], today: date
) -> int | None:
    """Returns the amount that entries within `whole` give together, None for no amount.

    A stock counts only at its own end of the period: the opening stock of the first subperiod,
    the closing stock of the last one, or of the latest one while the period is running.
    """
    if measure.nature.aggregation is Aggregation.SUM:
        return sum(amount for _, amount in entries) if entries else None
    counting = contributing(measure, whole, {period for period, _ in entries})
    if measure.nature.is_stock:
        counting = [each for each in counting if _at_edge(measure, whole, each, today)]
    if not counting:
        return None
    return sum(amount for period, amount in entries if period in counting)


def _at_edge(measure: Measure, whole: Period, part: Period, today: date) -> bool:
    if measure.nature.aggregation is Aggregation.FIRST:
        return whole.holds_at_edge(part, 0)
    return not whole.ended(today) or whole.holds_at_edge(part, -1)


def _start(period: Period) -> tuple[date, int]:
    return period.first_day, -period.length.rank


def end_key(period: Period) -> tuple[date, int]:
    """Sorts periods by their end, the longer one last where two end on the same day."""
    return period.last_day, period.length.rank
