"""Finds the dates that a text mentions in its language: `Tuesday, 7 April`, `7.4.`, `4月7日`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from PySide6.QtCore import QLocale

from kpidesk.i18n.words import Words

_NUMERIC = (
    r"\d{4}-\d{2}-\d{2}",
    r"\d{1,2}([./-])\d{1,2}\1(?:\d{4}|\d{2})",
    r"\d{1,2}\.\s?\d{1,2}\.",
)
#: There are no spaces around it.
_IDEOGRAPHIC = r"(?:\d{4}年)?\d{1,2}月\d{1,2}[日号]"
_DAY, _YEAR = r"\d{1,2}(?:st|nd|rd|th|er|º|°)?", r"(?:,?\s+(?:de\s+)?\d{4})?"
#: What may stand between a weekday and a date.
_ARTICLE = r"(?:,?\s+(?:(?:the|le|el|il|den|dem|o)\s+)?)"


def date_mentions(words: Words, text: str) -> tuple[tuple[int, int], ...]:
    """Returns the beginnings and ends of the dates and weekdays in a text of that language.

    A month or a number alone is no date.
    """
    found = (each.span() for each in _pattern(words.formats.locale).finditer(text))
    return tuple(found)


@lru_cache(maxsize=16)
def _pattern(locale: QLocale) -> re.Pattern[str]:
    long, short = QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat
    weekdays = {locale.dayName(number, long) for number in range(1, 8)}
    month = rf"(?:{_any(_months(locale, long))}|(?:{_any(_months(locale, short))})\.?)"
    dates = (
        rf"{_DAY}\.?\s+(?:(?:de|of)\s+)?{month}{_YEAR}",
        rf"{month}\s+{_DAY}{_YEAR}",
        *_NUMERIC,
    )
    date, weekday = "|".join(dates), _any(weekdays)
    # The group of a separator is the first one, whatever stands before it.
    dated = rf"(?:(?:{weekday}){_ARTICLE})?(?:{date})|(?:{weekday})"
    return re.compile(rf"(?<!\w)(?:{dated})(?!\w)|{_IDEOGRAPHIC}", re.IGNORECASE)


def _months(locale: QLocale, form: QLocale.FormatType) -> set[str]:
    names = (locale.monthName, locale.standaloneMonthName)
    found = {name(number, form) for number in range(1, 13) for name in names}
    return {each for each in found if not each[:1].isdigit()}


def _any(names: Iterable[str]) -> str:
    bare = {name.rstrip(".") for name in names}
    return "|".join(map(re.escape, sorted(filter(None, bare), key=len, reverse=True)))
