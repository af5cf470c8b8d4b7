"""What the text of one cell says about time: a day, a period, or a part such as a month."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import IntFlag

from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.period import FIRST_YEAR, LAST_YEAR, Length, Period, parse_period, period_of
from kpidesk.services.tables.roles import DateOrder

_THURSDAY = 4
_FORMS = {Length.MONTH: "{}-{}", Length.QUARTER: "{}-Q{}", Length.WEEK: "{}-W{}"}


class MomentFlag(IntFlag):
    """What must be known of a reading before it is used."""

    NONE = 0
    NUMBER = 1
    """The text could be an amount."""
    BARE = 2
    """A number of one or two digits: only its heading tells what it counts."""
    SERIAL = 4
    """A spreadsheet's day number."""
    SHORT_YEAR = 8
    """A month and a number of two digits that could also be a day."""
    WEEK_OF_DAY = 16
    """A day by which a week is named."""
    SUNDAY_WEEK = 32
    """A week from Sunday to Saturday, named by its Thursday."""
    HALF_YEAR = 64
    """It could be a half of the year, where the line has no others than 1 and 2."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A reading of a text. A `day` has no length; a part has no year; a year has no number."""

    length: Length | None = None
    year: int | None = None
    number: int = 1
    day: date | None = None
    #: Month and day of a date without a year.
    month_day: tuple[int, int] | None = None
    #: The order by which its digits were read; None where they have one order only.
    order: DateOrder | None = None
    flags: MomentFlag = MomentFlag.NONE

    @property
    def complete(self) -> bool:
        """Whether it is a day or period by itself."""
        return self.day is not None or (self.year is not None and self.length is not None)

    @property
    def is_year(self) -> bool:
        """Whether it is a year and nothing else."""
        return self.length is Length.YEAR

    def in_year(self, year: int) -> Moment | None:
        """Returns the day or period that a part is in a year; None where there is none."""
        if self.month_day is not None:
            found = day_moment(year, *self.month_day)
            return None if found is None else replace(found, flags=self.flags)
        found = period_moment(self.length, year, self.number)
        return None if found is None else replace(found, flags=self.flags)

    def period(self, length: Length) -> Period:
        """Returns the period of a complete moment; `length` is for a day."""
        if self.day is not None:
            return period_of(self.day, length)
        assert self.length is not None
        assert self.year is not None
        return Period(self.length, self.year, self.number)


def period_moment(
    length: Length | None, year: int | None, number: int = 1, flags: MomentFlag = MomentFlag.NONE
) -> Moment | None:
    """Returns the moment of a period or part; None where there is no such period."""
    if year is not None and not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    if length is Length.YEAR:
        return Moment(length, year, flags=flags)
    assert length is not None
    try:
        # A leap year with 53 weeks stands for any year.
        parse_period(_FORMS[length].format(f"{year or 2020:04}", number))
    except WrongRequest:
        return None
    return Moment(length, year, number, flags=flags)


def day_moment(
    year: int,
    month: int,
    day: int,
    order: DateOrder | None = None,
    flags: MomentFlag = MomentFlag.NONE,
) -> Moment | None:
    """Returns the moment of a day; None where there is none or its year is out of bounds."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    try:
        return Moment(day=date(year, month, day), order=order, flags=flags)
    except ValueError:
        return None


def thursday_of_sunday_week(sunday: date) -> date:
    """Returns the Thursday of the week that begins on a Sunday."""
    return sunday + timedelta(days=_THURSDAY)


def full_year(two_digits: int, today: date) -> int:
    """Returns the year of two digits: at most ten years ahead."""
    year = today.year - today.year % 100 + two_digits
    return year - 100 if year > today.year + 10 else year
