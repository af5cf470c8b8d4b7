"""Days as text in a field: written in the short form of a language, and read again."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QDate, QLocale

from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.period import FIRST_YEAR, LAST_YEAR, parse_period
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.i18n.words import Words

_DAYS = QT_TRANSLATE_NOOP("Period", "{first} – {last}", "from one day to another, as numbers")
_YEAR = re.compile("y+")
#: Signs that are not seen may stand between the numbers where a language has them.
_NUMBERS = re.compile(r"(\d{1,4})[\W年月]{1,3}(\d{1,2})[\W年月]{1,3}(\d{1,4})[\W日]?")
_NAMED = ("d MMMM yyyy", "d MMM yyyy", "MMMM d, yyyy", "MMM d, yyyy")
_CENTURY, _SHORT_YEAR = 2000, 100
_DIGITS = {ord(each): str(n) for n, each in enumerate("٠١٢٣٤٥٦٧٨٩")}


def short_day(words: Words, day: date | None) -> str:
    """Returns a day in the short form of the language with a year of four digits; "" for None."""
    if day is None:
        return ""
    return words.formats.locale.toString(QDate(day.year, day.month, day.day), _pattern(words))


def short_days(words: Words, first: date, last: date) -> str:
    """Returns two days in the short form: `11/16/2026 – 11/22/2026`."""
    return words(_DAYS, first=short_day(words, first), last=short_day(words, last))


def read_day(words: Words, typed: str, *, last: bool = False) -> date | None:
    """Returns a typed day; None for a blank text. Periods are read as their first or last day.

    Understood are the short form of the language, also with fewer digits or other signs between
    them, a day with the name of its month, 2026-03-01, and periods such as 2026-03. Raises
    ValueError for anything else.
    """
    text = typed.strip()
    if not text:
        return None
    own = words.formats.locale
    named = (own.toDate(text, each) for each in (_pattern(words), *_NAMED))
    for found in (_numeric(words, text), *named):
        if found.isValid() and FIRST_YEAR <= found.year() <= LAST_YEAR:
            return date(found.year(), found.month(), found.day())
    try:
        period = parse_period(text.translate(_DIGITS))
    except WrongRequest:
        raise ValueError(typed) from None
    return period.last_day if last else period.first_day


def _numeric(words: Words, text: str) -> QDate:
    """Returns the day that three numbers are in the order of the language; else an invalid one."""
    typed = _NUMBERS.fullmatch(text.translate(_DIGITS))
    if typed is None:
        return QDate()
    order = dict.fromkeys(each for each in _pattern(words) if each in "dMy")
    if len(typed[1]) == len("2026"):
        order = dict.fromkeys("yMd")
    number = dict(zip(order, map(int, typed.groups()), strict=True))
    year = number["y"] + (_CENTURY if number["y"] < _SHORT_YEAR else 0)
    return QDate(year, number["M"], number["d"])


def _pattern(words: Words) -> str:
    short = words.formats.locale.dateFormat(QLocale.FormatType.ShortFormat)
    return _YEAR.sub("yyyy", short)
