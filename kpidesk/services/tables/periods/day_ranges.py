"""Parses ranges of days and months: `2–8 March 2026`, `01/03/2026 - 31/03/2026`, `Jan–Mar 2026`."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta

from kpidesk.domain.period import Length, period_of
from kpidesk.domain.tables.vocabulary import TableVocabulary, TableWord
from kpidesk.services.tables.periods.moment import (
    Moment,
    MomentFlag,
    day_moment,
    period_moment,
    thursday_of_sunday_week,
)
from kpidesk.services.tables.periods.word_dates import date_tokens

_BETWEEN = re.compile(r"\s+[-–—→]\s+|\s*[–—→]\s*|\s*\.\.+\s*|\s+-\s*|\s*-\s+")
_HYPHEN = re.compile(r"(?<=\d)-(?=\d)|(?<=[^\W\d_])-(?=[^\W\d_])")
_WORK_WEEKS = (5, 6)
_SUNDAY = 6


def ends_of_range(plain: str, vocabulary: TableVocabulary) -> tuple[str, str] | None:
    """Returns the two ends of a range as text; None where the text is no range."""
    parts = _BETWEEN.split(plain)
    if len(parts) == 2 and all(any(map(str.isdigit, each)) for each in parts[1:]):
        return parts[0], parts[1]
    words = plain.split()
    for at in range(1, len(words) - 1):
        if TableWord.UNTIL in vocabulary.means(words[at]):
            return " ".join(words[:at]), " ".join(words[at + 1 :])
    if _HYPHEN.search(plain) and any(map(str.isalpha, plain)):
        one, other = _HYPHEN.split(plain, maxsplit=1)
        return one, other
    return None


def range_moments(
    ends: tuple[str, str],
    vocabulary: TableVocabulary,
    read: Callable[[str], tuple[Moment, ...]],
) -> tuple[Moment, ...]:
    """Returns the period that a range is, by each order of digits; none for any other range."""
    one, other = read(ends[0]), read(ends[1])
    found = [
        _period(first.day, last.day, last)
        for last in other
        for first in one
        if first.day and last.day and first.order == last.order
    ]
    if not found:
        found.append(_in_words(ends, vocabulary))
    return tuple(each for each in found if each is not None)


def _in_words(ends: tuple[str, str], vocabulary: TableVocabulary) -> Moment | None:
    """Returns the period of `2` and `8 March 2026`, or of `Jan` and `Mar 2026`."""
    tokens = [date_tokens(each, vocabulary) for each in ends]
    if tokens[0] is None or tokens[1] is None:
        return None
    kinds = ["".join(kind for kind, _ in each) for each in tokens if each is not None]
    one, other = ([number for _, number in each] for each in tokens if each is not None)
    match kinds:
        case ["d", "dmY"]:
            first, last = (other[2], other[1], one[0]), (other[2], other[1], other[0])
        case ["d", "mdY"]:
            first, last = (other[2], other[0], one[0]), (other[2], other[0], other[1])
        case ["md", "dY"]:
            first, last = (other[1], one[0], one[1]), (other[1], one[0], other[0])
        case ["dm", "dmY"]:
            first, last = (other[2], one[1], one[0]), (other[2], other[1], other[0])
        case ["md", "mdY"]:
            first, last = (other[2], one[0], one[1]), (other[2], other[0], other[1])
        case ["m", "mY"]:
            return _quarter(one[0], other[0], other[1])
        case _:
            return None
    days = day_moment(*first), day_moment(*last)
    if days[0] is None or days[1] is None or days[0].day is None or days[1].day is None:
        return None
    return _period(days[0].day, days[1].day, days[1])


def _quarter(first: int, last: int, year: int) -> Moment | None:
    if last - first != 2 or first % 3 != 1:
        return None
    return period_moment(Length.QUARTER, year, last // 3)


def _period(first: date, last: date, source: Moment) -> Moment | None:
    """Returns the period from the first to the last day; working days stand for their week."""
    for length in Length:
        period = period_of(first, length)
        if (period.first_day, period.last_day) == (first, last):
            return Moment(length, period.year, period.number, order=source.order)
    days = (last - first).days + 1
    if first.weekday() == 0 and days in _WORK_WEEKS:
        return _week(first, source, MomentFlag.NONE)
    if first.weekday() == _SUNDAY and last - first == timedelta(days=_SUNDAY):
        return _week(thursday_of_sunday_week(first), source, MomentFlag.SUNDAY_WEEK)
    return None


def _week(day: date, source: Moment, flags: MomentFlag) -> Moment:
    week = period_of(day, Length.WEEK)
    return Moment(Length.WEEK, week.year, week.number, order=source.order, flags=flags)
