"""Days as text in a field: written in the short form of a language, and read again."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QDate, QLocale

from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.period import FIRST_YEAR, LAST_YEAR, parse_period
from kpidesk.i18n.words import Words

_YEAR = re.compile("y+")
_DIGITS = {ord(each): str(n) for n, each in enumerate("٠١٢٣٤٥٦٧٨٩")}


def short_day(words: Words, day: date | None) -> str:
    """Returns a day in the short form of the language with a year of four digits; "" for None."""
    if day is None:
        return ""
    return words.formats.locale.toString(QDate(day.year, day.month, day.day), _pattern(words))


def read_day(words: Words, typed: str, *, last: bool = False) -> date | None:
    """Returns a typed day; None for a blank text. Periods are read as their first or last day.

    Understood are the short form of the language, 2026-03-01, and periods such as 2026-03.
    Raises ValueError for anything else.
    """
    text = typed.strip()
    if not text:
        return None
    for locale, pattern in ((words.formats.locale, _pattern(words)), (QLocale.c(), "yyyy-M-d")):
        found = locale.toDate(text, pattern)
        if found.isValid() and FIRST_YEAR <= found.year() <= LAST_YEAR:
            return date(found.year(), found.month(), found.day())
    try:
        period = parse_period(text.translate(_DIGITS))
    except WrongRequest:
        raise ValueError(typed) from None
    return period.last_day if last else period.first_day


def _pattern(words: Words) -> str:
    short = words.formats.locale.dateFormat(QLocale.FormatType.ShortFormat)
    return _YEAR.sub("yyyy", short)
