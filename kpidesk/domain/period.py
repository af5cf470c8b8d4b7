"""Periods: ISO weeks, months, quarters and years.

A week belongs to the month, quarter and year of its Thursday, as in ISO 8601.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from kpidesk.domain.errors import WrongRequest

FIRST_YEAR, LAST_YEAR = 1900, 2199
_FORM = re.compile(r"(\d{4})(?:-(?:W(\d{1,2})|Q(\d)|(\d{1,2})))?", re.ASCII | re.IGNORECASE)
_FIRST_MONDAY = date(FIRST_YEAR - 1, 12, 4).toordinal()
_THURSDAY = 3


class Length(StrEnum):
    """The length of a period, from the finest to the coarsest."""

    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"

    # That of StrEnum is written in Python, and periods are hashed all the time.
    __hash__ = str.__hash__

    @property
    def rank(self) -> int:
        """0 for a week to 3 for a year."""
        return _RANK[self]

    @property
    def finer(self) -> tuple[Length, ...]:
        """The lengths shorter than this one, the coarsest first."""
        return tuple(reversed(_LENGTHS[: self.rank]))

    @property
    def child(self) -> Length | None:
        """The next finer length. The lengths nest, a week by its Thursday; a week has none."""
        return _LENGTHS[self.rank - 1] if self.rank else None


_LENGTHS = tuple(Length)
_RANK = {length: rank for rank, length in enumerate(_LENGTHS)}
_PER_YEAR = {Length.MONTH: 12, Length.QUARTER: 4, Length.YEAR: 1}


class Period(NamedTuple):
    """One period. `number` counts within the year from 1 and is 1 for a year."""

    length: Length
    year: int
    number: int = 1

    def __str__(self) -> str:
        """Its form in files and commands: `2026-W07`, `2026-03`, `2026-Q1`, `2026`."""
        match self.length:
            case Length.WEEK:
                return f"{self.year:04}-W{self.number:02}"
            case Length.MONTH:
                return f"{self.year:04}-{self.number:02}"
            case Length.QUARTER:
                return f"{self.year:04}-Q{self.number}"
        return f"{self.year:04}"

    @property
    def index(self) -> int:  # type: ignore[override]
        """A running number: successive periods of one length differ by one."""
        if self.length is Length.WEEK:
            monday = date.fromisocalendar(self.year, self.number, 1).toordinal()
            return (monday - _FIRST_MONDAY) // 7
        return self.year * _PER_YEAR[self.length] + self.number - 1

    @property
    def first_day(self) -> date:
        """Its first day, a Monday for a week."""
        match self.length:
            case Length.WEEK:
                return date.fromisocalendar(self.year, self.number, 1)
            case Length.MONTH:
                return date(self.year, self.number, 1)
            case Length.QUARTER:
                return date(self.year, 3 * self.number - 2, 1)
        return date(self.year, 1, 1)

    @property
    def last_day(self) -> date:
        """Its last day, a Sunday for a week."""
        return _last_day(self)

    def shifted(self, steps: int) -> Period:
        """Returns the period `steps` later (earlier when negative), of the same length."""
        return period_at(self.length, self.index + steps)

    def ended(self, today: date) -> bool:
        """Returns whether its last day has passed."""
        return self.last_day < today

    def containing(self, length: Length) -> Period:
        """Returns the period of this or a coarser `length` that it belongs to."""
        return self if length is self.length else _container(self, length)

    def subperiods(self, length: Length) -> tuple[Period, ...]:
        """Returns the periods of a finer `length` that belong to it, in order."""
        return _subperiods(self, length)

    def first_within(self, length: Length) -> Period:
        """Returns the first subperiod of a finer `length`, or the containing period otherwise."""
        return _edge(self, length, 0)

    def last_within(self, length: Length) -> Period:
        """Returns the last subperiod of a finer `length`, or the containing period otherwise."""
        return _edge(self, length, -1)

    def first_from(self, length: Length) -> Period:
        """Returns the first period of a `length` that begins with this one or later."""
        whole = self.first_within(length)
        begins = whole.length.rank <= self.length.rank or whole.holds_at_edge(self, 0)
        return whole if begins else whole.shifted(1)

    def ending_before(self) -> tuple[Period, ...]:
        """Returns the periods, at most one of each length, that end the day before this one."""
        last = self.shifted(-1)
        finer = [last.subperiods(length)[-1] for length in self.length.finer]
        holders = [last.containing(length) for length in _LENGTHS[self.length.rank :]]
        return (*finer, *(each for each in holders if each.holds_at_edge(last, -1)))

    def starting_after(self) -> tuple[Period, ...]:
        """Returns the periods, at most one of each length, that begin the day after this one."""
        first = self.shifted(1)
        finer = [first.subperiods(length)[0] for length in self.length.finer]
        holders = [first.containing(length) for length in _LENGTHS[self.length.rank :]]
        return (*finer, *(each for each in holders if each.holds_at_edge(first, 0)))

    def holds_at_edge(self, part: Period, edge: int) -> bool:
        """Returns whether `part` is this period or its first (0) or last (-1) subperiod."""
        return part == self or self.subperiods(part.length)[edge] == part


@lru_cache(maxsize=8192)
def _last_day(period: Period) -> date:
    return period.shifted(1).first_day - timedelta(days=1)


@lru_cache(maxsize=8192)
def _container(period: Period, length: Length) -> Period:
    if length.rank < period.length.rank:
        raise ValueError(f"{period} belongs to no {length}")
    day = period.first_day
    if period.length is Length.WEEK:
        day += timedelta(days=_THURSDAY)
    return period_of(day, length)


@lru_cache(maxsize=8192)
def _subperiods(whole: Period, length: Length) -> tuple[Period, ...]:
    part = period_of(whole.first_day, length)
    if part.containing(whole.length) != whole:
        part = part.shifted(1)
    parts = []
    while part.containing(whole.length) == whole:
        parts.append(part)
        part = part.shifted(1)
    return tuple(parts)


@lru_cache(maxsize=8192)
def period_at(length: Length, index: int) -> Period:
    """Returns the period with that index."""
    if length is Length.WEEK:
        year, week, _ = date.fromordinal(_FIRST_MONDAY + 7 * index).isocalendar()
        return Period(length, year, week)
    year, rest = divmod(index, _PER_YEAR[length])
    return Period(length, year, rest + 1)


def period_of(day: date, length: Length) -> Period:
    """Returns the period of that length that contains the day."""
    match length:
        case Length.WEEK:
            year, week, _ = day.isocalendar()
            return Period(length, year, week)
        case Length.MONTH:
            return Period(length, day.year, day.month)
        case Length.QUARTER:
            return Period(length, day.year, (day.month + 2) // 3)
    return Period(length, day.year)


@lru_cache(maxsize=8192)
def parse_period(text: str) -> Period:
    """Parses `2026-W07`, `2026-03`, `2026-Q1` or `2026`; also `2026-w7` and `2026-3`.

    Raises WrongRequest `period_unknown` for anything else and for a year outside 1900 to 2199.
    """
    found = _FORM.fullmatch(text.strip())
    if not found:
        raise WrongRequest("period_unknown", period=text)
    year, week, quarter, month = (int(part) if part else None for part in found.groups())
    assert year is not None
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise WrongRequest("period_unknown", period=text)
    if week is not None:
        weeks = date(year, 12, 28).isocalendar().week
        length, number, most = Length.WEEK, week, weeks
    elif quarter is not None:
        length, number, most = Length.QUARTER, quarter, 4
    elif month is not None:
        length, number, most = Length.MONTH, month, 12
    else:
        length, number, most = Length.YEAR, 1, 1
    if not 1 <= number <= most:
        raise WrongRequest("period_unknown", period=text)
    return Period(length, year, number)


@lru_cache(maxsize=8192)
def _edge(period: Period, length: Length, which: int) -> Period:
    if length.rank < period.length.rank:
        return period.subperiods(length)[which]
    return period.containing(length)
