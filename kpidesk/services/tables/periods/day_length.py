"""Which period a line of days stands for: weeks, months, or those of the page."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from kpidesk.domain.period import Length, period_of
from kpidesk.domain.tables.vocabulary import TableWord
from kpidesk.services.tables.import_plan import BEGINS, ENDS
from kpidesk.services.tables.periods.moment import Moment, MomentFlag

_WEEK = 7
_MIDDLE = timedelta(days=3)
#: Days between weeks of which some in between are missing.
_WEEKS_APART = 4 * _WEEK
_MONDAY, _SUNDAY = 0, 6
#: The weekdays on which weeks begin.
_FIRST_DAYS = (_MONDAY, _SUNDAY)
_WEEK_WORDS = frozenset({TableWord.WEEK, TableWord.WEEK_BEGINS, TableWord.WEEK_ENDS})


def possible_lengths(
    days: Iterable[date], words: frozenset[TableWord], page: Length | None
) -> tuple[Length, ...]:
    """Returns the lengths that the days can stand for, the likeliest first; none for the page's.

    Days without a pattern mean the period of the page that contains them.
    """
    ordered = sorted(set(days))
    if words & _WEEK_WORDS:
        return (Length.WEEK,)
    if TableWord.MONTH in words:
        return (Length.MONTH,)
    if _one_a_month(ordered):
        found = _of_months(ordered)
        return (*found, Length.WEEK) if page is Length.WEEK and len(ordered) == 1 else found
    gaps = [(later - earlier).days for earlier, later in pairwise(ordered)]
    weekly = all(gap % _WEEK == 0 for gap in gaps)
    if weekly and _WEEK in gaps:
        return (Length.WEEK, Length.MONTH) if TableWord.DATE in words else (Length.WEEK,)
    if page is Length.WEEK:
        several = len({(each.year, each.month) for each in ordered}) == len(ordered) > 1
        return (Length.MONTH, Length.WEEK) if several else ()
    # A single day may begin a week, and so may several that are some weeks apart.
    begins = weekly and ordered[0].weekday() in _FIRST_DAYS and min(gaps, default=0) <= _WEEKS_APART
    return (Length.WEEK, Length.MONTH) if begins else ()


def _one_a_month(ordered: list[date]) -> bool:
    """Returns whether all are first days of months or all last ones."""
    last = all((each + timedelta(days=1)).day == 1 for each in ordered)
    return last or all(each.day == 1 for each in ordered)


def _of_months(ordered: list[date]) -> tuple[Length, ...]:
    """Returns months; also quarters or years where each day begins or ends one."""
    found = [Length.MONTH]
    for length in (Length.QUARTER, Length.YEAR):
        periods = [period_of(each, length) for each in ordered]
        whole = all(
            each in (period.first_day, period.last_day)
            for each, period in zip(ordered, periods, strict=True)
        )
        if whole and len(set(periods)) == len(periods):
            found.insert(0, length)
    return tuple(found)


def asks_sunday(days: Iterable[date], words: frozenset[TableWord]) -> bool:
    """Returns whether weeks are named by Sundays, and nothing says which end these are."""
    known = words & {TableWord.WEEK_BEGINS, TableWord.WEEK_ENDS}
    return not known and all(each.weekday() == _SUNDAY for each in days)


def week_of(moment: Moment, words: frozenset[TableWord], sunday: str | None) -> Moment:
    """Returns the ISO week that a day names: the one that most of its seven days are in."""
    day = moment.day
    assert day is not None
    flags = moment.flags
    if (TableWord.WEEK_BEGINS in words or sunday == BEGINS) and day.weekday() != _MONDAY:
        day, flags = day + _MIDDLE, flags | MomentFlag.SUNDAY_WEEK
    elif (TableWord.WEEK_ENDS in words and sunday != ENDS) and day.weekday() != _SUNDAY:
        day, flags = day - _MIDDLE, flags | MomentFlag.SUNDAY_WEEK
    week = period_of(day, Length.WEEK)
    return replace(
        moment, day=None, length=Length.WEEK, year=week.year, number=week.number, flags=flags
    )
