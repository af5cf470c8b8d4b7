"""Periods in words: in full for a sentence, short for the ticks of an axis."""

from __future__ import annotations

from kpidesk.domain.period import Length, Period
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.i18n.words import Words

_FULL = {
    Length.WEEK: QT_TRANSLATE_NOOP("Period", "Week {number}, {year}", "a week: Week 7, 2026"),
    Length.MONTH: QT_TRANSLATE_NOOP("Period", "{month} {year}", "a month in full: March 2026"),
    Length.QUARTER: QT_TRANSLATE_NOOP(
        "Period", "Quarter {number}, {year}", "a quarter of a year, in full"
    ),
    Length.YEAR: QT_TRANSLATE_NOOP("Period", "{year}", "a year"),
}
_TICK = {
    Length.WEEK: QT_TRANSLATE_NOOP("Period", "W{number}", "a week on an axis, short: W07"),
    Length.QUARTER: QT_TRANSLATE_NOOP("Period", "Q{number}", "a quarter on an axis, short: Q1"),
}
_LENGTHS = {
    Length.WEEK: QT_TRANSLATE_NOOP("Period", "by week", "the length of periods, inside a line"),
    Length.MONTH: QT_TRANSLATE_NOOP("Period", "by month", "the length of periods, inside a line"),
    Length.QUARTER: QT_TRANSLATE_NOOP(
        "Period", "by quarter", "the length of periods, inside a line"
    ),
    Length.YEAR: QT_TRANSLATE_NOOP("Period", "by year", "the length of periods, inside a line"),
}
_SPAN = QT_TRANSLATE_NOOP("Period", "{first} to {last}", "two periods: March 2026 to May 2026")
_ONGOING = QT_TRANSLATE_NOOP("Period", "{period} onward", "a period and all later ones")
#: The patterns whose words mark weeks and quarters.
PERIOD_PATTERNS = {
    length: (_FULL[length], _TICK[length]) for length in (Length.WEEK, Length.QUARTER)
}


def period_name(words: Words, period: Period) -> str:
    """Returns the period in full: `Week 7, 2026`, `March 2026`, `Quarter 1, 2026`, `2026`."""
    return words(
        _FULL[period.length],
        number=words.formats.number(period.number),
        month=words.formats.month_name(period.number, short=False)
        if period.length is Length.MONTH
        else "",
        year=words.formats.year(period.year),
    )


def period_title(words: Words, period: Period) -> str:
    """Returns the period in full, as it is written at the start of a line: `Mars 2026`."""
    return words.formats.capitalized(period_name(words, period))


def span_name(words: Words, first: Period, last: Period | None, *, ongoing: bool = False) -> str:
    """Returns one period, `March 2026 to May 2026`, or `March 2026 onward`."""
    name = period_name(words, first)
    if ongoing:
        return words(_ONGOING, period=name)
    return words(_SPAN, first=name, last=period_name(words, last)) if last else name


def period_in_short(words: Words, period: Period) -> str:
    """Returns the period with its year, a month in short: `Mar 2026`, `Week 7, 2026`."""
    if period.length is not Length.MONTH:
        return period_name(words, period)
    month, year = tick_name(words, period), words.formats.year(period.year)
    return words(_FULL[Length.MONTH], month=month, year=year, number="")


def tick_name(words: Words, period: Period) -> str:
    """Returns the period within its year, short: `W07`, `Mar`, `Q1`; a year in full."""
    match period.length:
        case Length.MONTH:
            return words.formats.month_name(period.number, short=True)
        case Length.YEAR:
            return words.formats.year(period.year)
    number = f"{period.number:02}" if period.length is Length.WEEK else str(period.number)
    return words(_TICK[period.length], number=words.formats.digits(number))


def length_name(words: Words, length: Length) -> str:
    """Returns the period length of a series: `by month`."""
    return words(_LENGTHS[length])
