"""Parses periods as spreadsheets write them: `March 2026`, `Mar-26`, `03/2026`, `2026-03-01`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import suppress
from datetime import date

from kpidesk.domain.amounts.characters import fold
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.period import FIRST_YEAR, LAST_YEAR, Length, Period, parse_period, period_of
from kpidesk.domain.tables.text_match import folded

_YEAR_FIRST = re.compile(r"(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2})(?:[T ]00:00(?::00)?)?)?", re.ASCII)
_MONTH_YEAR = re.compile(r"(\d{1,2})[-/.](\d{4})", re.ASCII)
_DATE = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4})", re.ASCII)
_MARKED = re.compile(r"(?:(W|KW|Q|T) ?(\d{1,2})[ /-](\d{4})|(\d{4})[ /-]?(W|KW|Q|T) ?(\d{1,2}))")
_SHORT_YEAR = re.compile(r"(\D+)-(\d{2})", re.ASCII)
_LONG_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)", re.ASCII)
_ISO_MARK = {"W": "W", "KW": "W", "Q": "Q", "T": "Q"}
#: `marzo de 2026`
_LINKS = (" de", " del", " of")


def periods_meant(
    text: str, length: Length, months: Mapping[str, int], *, day_first: bool | None = None
) -> tuple[Period, ...]:
    """Returns what a heading can mean: no period, one, or two with the day-first one first.

    A day means the period of `length` that contains it. `months` are folded names of months with
    their numbers. `day_first` decides `03/04/2026`; with points the day is always first.
    """
    plain = fold(text)
    with suppress(WrongRequest):
        return (parse_period(plain),)
    for spelling in (_YEAR_FIRST, _MONTH_YEAR, _MARKED):
        found = spelling.fullmatch(plain.upper())
        if found:
            return _numbered(found, length)
    found = _DATE.fullmatch(plain)
    if found:
        days = [each for each in _days(found, day_first) if FIRST_YEAR <= each.year <= LAST_YEAR]
        return tuple(dict.fromkeys(period_of(each, length) for each in days))
    return _named(plain, months)


def day_order(text: str) -> bool | None:
    """Returns whether a date proves that the day comes first (14/04/2026), or second; else None."""
    found = _DATE.fullmatch(fold(text))
    if found is None or found[2] == ".":
        return None
    one, other = int(found[1]), int(found[3])
    if (one > 12) == (other > 12):
        return None
    return one > 12


def _numbered(found: re.Match[str], length: Length) -> tuple[Period, ...]:
    groups = found.groups()
    if found.re is _MONTH_YEAR:
        return _parsed(f"{groups[1]}-{groups[0]}")
    if found.re is _MARKED:
        mark, number, year = groups[:3] if groups[0] else (groups[4], groups[5], groups[3])
        return _parsed(f"{year}-{_ISO_MARK[mark]}{number}")
    year, _, month, day = groups
    if day is None:
        return _parsed(f"{year}-{month}")
    day_found = _day(int(year), int(month), int(day))
    known = day_found is not None and FIRST_YEAR <= day_found.year <= LAST_YEAR
    return (period_of(day_found, length),) if day_found and known else ()


def _days(found: re.Match[str], day_first: bool | None) -> list[date]:
    one, mark, other, year = found.groups()
    first = _day(int(year), int(other), int(one))
    second = None if mark == "." else _day(int(year), int(one), int(other))
    if first and second and day_first is not None:
        return [first if day_first else second]
    return [each for each in (first, second) if each]


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _named(plain: str, months: Mapping[str, int]) -> tuple[Period, ...]:
    short = _SHORT_YEAR.fullmatch(plain)
    if short:
        return _month(short[1], f"20{short[2]}", months)
    years = _LONG_YEAR.findall(plain)
    return _month(_LONG_YEAR.sub(" ", plain), years[0], months) if len(years) == 1 else ()


def _month(name: str, year: str, months: Mapping[str, int]) -> tuple[Period, ...]:
    wanted = folded(name)
    for link in ("", *_LINKS):
        number = months.get(wanted.removesuffix(link))
        if number is not None:
            return _parsed(f"{year}-{number}")
    return ()


def _parsed(text: str) -> tuple[Period, ...]:
    with suppress(WrongRequest):
        return (parse_period(text),)
    return ()
