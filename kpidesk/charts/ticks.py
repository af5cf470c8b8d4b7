"""The period axis: which periods get a tick, in steps of a calendar."""

from __future__ import annotations

from typing import NamedTuple

from kpidesk.domain.period import Length, Period, period_at

_WITHIN_YEAR = {
    Length.WEEK: (1, 2, 4, 13, 26),
    Length.MONTH: (1, 2, 3, 6),
    Length.QUARTER: (1, 2),
    Length.YEAR: (),
}
_PER_YEAR = {Length.WEEK: 52, Length.MONTH: 12, Length.QUARTER: 4, Length.YEAR: 1}


class Tick(NamedTuple):
    """A period with a label. `new_year` marks the first tick and the first of each year."""

    position: int
    period: Period
    new_year: bool


def period_ticks(first: Period, period_count: int, fit: int) -> tuple[Tick, ...]:
    """Returns at most `fit` ticks for `period_count` periods from `first` on.

    Weeks step by 1, 2, 4, 13, 26, months by 1, 2, 3, 6, quarters by 1, 2, all counted from the
    start of the year; then whole years by 1, 2, 5, 10, 20 and so on.
    """
    if period_count <= 0 or fit <= 0:
        return ()
    periods = [period_at(first.length, first.index + n) for n in range(period_count)]
    per_year = _PER_YEAR[first.length]
    for step in _WITHIN_YEAR[first.length]:
        if step * fit >= period_count:
            return _marked(_within(periods, step), fit, first)
    power = 1
    while True:
        for years in (power, 2 * power, 5 * power):
            if years * per_year * fit >= period_count:
                starts = [
                    (position, each)
                    for position, each in enumerate(periods)
                    if each.number == 1 and each.year % years == 0
                ]
                return _marked(starts, fit, first)
        power *= 10


def _within(periods: list[Period], step: int) -> list[tuple[int, Period]]:
    """Returns every `step`-th period of each year; a short last step of a year is skipped."""
    found: list[tuple[int, Period]] = []
    for position, period in enumerate(periods):
        if (period.number - 1) % step:
            continue
        if period.number == 1 and found and position - found[-1][0] < step:
            found.pop()
        found.append((position, period))
    return found


def _marked(chosen: list[tuple[int, Period]], fit: int, first: Period) -> tuple[Tick, ...]:
    year, ticks = None, []
    for position, period in (chosen or [(0, first)])[:fit]:
        ticks.append(Tick(position, period, period.year != year))
        year = period.year
    return tuple(ticks)
