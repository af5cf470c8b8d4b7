"""Parses periods and dates of digits: `2026-03`, `01/03/26`, `2026-W07`, `20260301`, `46023`."""

from __future__ import annotations

import datetime as dt
import re

from kpidesk.domain.period import Length
from kpidesk.services.tables.periods.moment import (
    Moment,
    MomentFlag,
    day_moment,
    full_year,
    period_moment,
)
from kpidesk.services.tables.roles import DateOrder

_TIME = re.compile(
    r"(?:[Tt]|,? +(?:at )?)\d{1,2}[:h]\d{2}(?::\d{2}(?:[.,]\d+)?)?"
    r"(?: ?[AaPp]\.?[Mm]\.?)?(?: ?(?:Z|UTC|GMT|[+-]\d{2}:?\d{2}))?",
    re.ASCII,
)
_YEAR_FIRST = re.compile(r"(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2})\.?)?", re.ASCII)
_YEAR_LAST = re.compile(r"(\d{1,2})([-/.]|\. )(\d{1,2})\2(\d{4}|\d{2})", re.ASCII)
_MONTH_YEAR = re.compile(r"(\d{1,2})([-/.])(\d{4})", re.ASCII)
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})?", re.ASCII)
_SINO = re.compile(r"(\d{4})[年년] ?(?:(\d{1,2})[月월] ?(?:(\d{1,2})[日일])?)?")
_NUMBER = MomentFlag.NUMBER
#: Day 0 of spreadsheets, which count a 29 February 1900.
_EPOCH = dt.date(1899, 12, 30)
#: Years of two digits are this close to today, unless nothing else fits.
_USUAL_YEARS = 10
_SERIALS = range(20_000, 80_000)

Moments = tuple[Moment, ...]


def without_time(text: str) -> str:
    """Returns a date without the time of day after it."""
    found = _TIME.search(text)
    return text[: found.start()] if found and found.end() == len(text) and found.start() else text


def digit_moments(plain: str, today: dt.date) -> Moments:
    """Returns the readings of a text without letters, by each order of digits that fits."""
    if found := _YEAR_FIRST.fullmatch(plain):
        return _year_first(found)
    if found := _MONTH_YEAR.fullmatch(plain):
        flags = _NUMBER if found[2] == "." else MomentFlag.NONE
        return _alone(period_moment(Length.MONTH, int(found[3]), int(found[1]), flags))
    if found := _YEAR_LAST.fullmatch(plain):
        return _year_last(found, today)
    if found := _SINO.fullmatch(plain):
        return _sino(found)
    if plain.isdecimal():
        return _number(plain)
    if plain.partition(".")[0].isdecimal() and plain.count(".") == 1 and len(plain) > 6:
        whole = int(plain.partition(".")[0])
        return _serial(whole) if whole in _SERIALS else ()
    return ()


def serial_moment(number: int) -> Moment | None:
    """Returns the day of a spreadsheet's day number."""
    day = _EPOCH + dt.timedelta(days=number)
    return day_moment(day.year, day.month, day.day, flags=MomentFlag.SERIAL | _NUMBER)


def _year_first(found: re.Match[str]) -> Moments:
    year, mark, month, day = found.groups()
    if day is None:
        flags = _NUMBER if mark == "." else MomentFlag.NONE
        return _alone(period_moment(Length.MONTH, int(year), int(month), flags))
    return _alone(day_moment(int(year), int(month), int(day)))


def _year_last(found: re.Match[str], today: dt.date) -> Moments:
    one, mark, two, last = found.groups()
    short = len(last) == 2
    year = full_year(int(last), today) if short else int(last)
    read = [day_moment(year, int(two), int(one), DateOrder.DMY)]
    if mark in "-/":
        read.append(day_moment(year, int(one), int(two), DateOrder.MDY))
    # A year of two digits may come first, too; with points or slashes only where all else is odd.
    usual = abs(year - today.year) <= _USUAL_YEARS and any(read)
    if short and len(one) == 2 and (mark == "-" or not usual):
        first = full_year(int(one), today)
        read.append(day_moment(first, int(two), int(last), DateOrder.YMD))
    return tuple(each for each in read if each is not None)


def _sino(found: re.Match[str]) -> Moments:
    year, month, day = (int(each) if each else None for each in found.groups())
    assert year is not None
    if month is None:
        return _alone(period_moment(Length.YEAR, year))
    if day is None:
        return _alone(period_moment(Length.MONTH, year, month))
    return _alone(day_moment(year, month, day))


def _number(plain: str) -> Moments:
    """Returns what a whole number can mean; its heading or its line must confirm it."""
    number = int(plain)
    if len(plain) <= 2:
        return (Moment(number=number, flags=_NUMBER | MomentFlag.BARE),)
    if len(plain) == 4:
        return _alone(period_moment(Length.YEAR, number, flags=_NUMBER))
    if len(plain) == 5 and number in _SERIALS:
        return _serial(number)
    found = _COMPACT.fullmatch(plain)
    if found is None:
        return ()
    year, month, day = (int(each) if each else None for each in found.groups())
    assert year is not None
    assert month is not None
    if day is None:
        return _alone(period_moment(Length.MONTH, year, month, _NUMBER))
    return _alone(day_moment(year, month, day, flags=_NUMBER))


def _serial(number: int) -> Moments:
    return _alone(serial_moment(number))


def _alone(moment: Moment | None) -> Moments:
    return () if moment is None else (moment,)
