"""Combines what several headings say of time into one period: a year and a month, a day."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from kpidesk.domain.period import Length, Period, period_of
from kpidesk.services.tables.import_plan import LeftOutDetail, LeftOutReason, QuestionKey
from kpidesk.services.tables.periods.line import Refusal, Statement
from kpidesk.services.tables.periods.moment import Moment, MomentFlag

_CONTRADICTION = Refusal(LeftOutReason.NOT_A_PERIOD, LeftOutDetail.CONTRADICTION)
_WEEK_OF_MONTH = Refusal(LeftOutReason.NOT_A_PERIOD, LeftOutDetail.WEEK_OF_MONTH)
#: So many weeks a month has at most.
_WEEKS_OF_MONTH = 5
_NO_SUCH = Refusal(LeftOutReason.NOT_A_PERIOD)


class TimeFound(NamedTuple):
    """The period that some headings give; else a question, a refusal, or nothing at all.

    `year_missing` is the position of the statement whose year is not known.
    """

    period: Period | None = None
    question: QuestionKey | None = None
    refusal: Refusal | None = None
    flags: MomentFlag = MomentFlag.NONE
    year_missing: int | None = None


NO_TIME = TimeFound()


def combined(
    statements: Sequence[Statement | None], years: Sequence[int | None], length: Length
) -> TimeFound:
    """Returns the finest period of the statements; all others must contain it.

    `years` are the years of statements that name none, as far as they were answered. `length` is
    for a day.
    """
    questions: list[QuestionKey] = []
    moments: list[tuple[int, Moment]] = []
    for at, said in enumerate(statements):
        if isinstance(said, Refusal):
            return TimeFound(refusal=said)
        if isinstance(said, Moment):
            moments.append((at, said))
        elif said is not None:
            questions.append(said)
    if questions:
        return TimeFound(question=questions[0])
    if not moments:
        return NO_TIME
    return _completed(moments, years, length)


def _completed(
    moments: Sequence[tuple[int, Moment]], years: Sequence[int | None], length: Length
) -> TimeFound:
    """Returns the finest period after giving each part its year."""
    if _may_be_week_of_month([each for _, each in moments]):
        return TimeFound(refusal=_WEEK_OF_MONTH)
    year = _year_said([each for _, each in moments])
    whole: list[Moment] = []
    for at, moment in moments:
        known = year if year is not None else years[at]
        if moment.complete:
            whole.append(moment)
        elif known is None:
            return TimeFound(year_missing=at)
        elif (found := moment.in_year(known)) is not None:
            whole.append(found)
        else:
            return TimeFound(refusal=_NO_SUCH)
    return _finest(whole, length)


def _may_be_week_of_month(moments: Sequence[Moment]) -> bool:
    numbers = [m.number for m in moments if m.length is Length.WEEK and not m.complete]
    months = any(m.length is Length.MONTH for m in moments)
    return months and any(each <= _WEEKS_OF_MONTH for each in numbers)


def _year_said(moments: Sequence[Moment]) -> int | None:
    """Returns the year that years alone say, else the one of days and periods."""
    alone = {each.year for each in moments if each.is_year}
    if alone:
        return min(year for year in alone if year is not None)
    years = {each.day.year if each.day else each.year for each in moments if each.complete}
    return years.pop() if len(years) == 1 else None


def _finest(whole: Sequence[Moment], length: Length) -> TimeFound:
    finest = min(whole, key=_fineness)
    flags = MomentFlag.NONE
    for each in whole:
        flags |= each.flags
    coarser = [each for each in whole if each is not finest]
    if finest.day is not None:
        named = [each.length for each in coarser if each.length not in (None, Length.YEAR)]
        length = min((each for each in named if each), key=_rank, default=length)
    period = finest.period(length)
    for each in coarser:
        if not _contains(each, finest, period):
            return TimeFound(refusal=_CONTRADICTION)
    return TimeFound(period, flags=flags)


def _contains(coarse: Moment, finest: Moment, period: Period) -> bool:
    if coarse.day is not None:
        return coarse.day == finest.day
    assert coarse.length is not None
    whole = coarse.period(coarse.length)
    if finest.day is not None and period_of(finest.day, coarse.length) == whole:
        return True
    return whole.length.rank >= period.length.rank and period.containing(whole.length) == whole


def _fineness(moment: Moment) -> int:
    return -1 if moment.length is None else moment.length.rank


def _rank(length: Length) -> int:
    return length.rank
