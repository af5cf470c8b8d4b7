"""Amounts and durations in words: how a typed amount was understood."""

from __future__ import annotations

from fractions import Fraction

from kpidesk.domain.measure import Measure, Unit
from kpidesk.i18n.formats import MINUS
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.i18n.words import Words

_PARTS = {
    "h": QT_TRANSLATE_NOOP("Amount", "{hours} h", "a duration: 2 h"),
    "hm": QT_TRANSLATE_NOOP("Amount", "{hours} h {minutes} min", "a duration"),
    "m": QT_TRANSLATE_NOOP("Amount", "{minutes} min", "a duration: 5 min"),
    "hms": QT_TRANSLATE_NOOP("Amount", "{hours} h {minutes} min {seconds} s", "a duration"),
    "ms": QT_TRANSLATE_NOOP("Amount", "{minutes} min {seconds} s", "a duration"),
    "s": QT_TRANSLATE_NOOP("Amount", "{seconds} s", "a duration: 30 s"),
}
_HOURS_AND_MINUTES = QT_TRANSLATE_NOOP("Amount", "{hours} h {minutes}", "short: 1 h 30")
_MS_PER_SECOND, _MS_PER_MINUTE, _MS_PER_HOUR = 1_000, 60_000, 3_600_000


def amount_text(words: Words, amount: int, measure: Measure) -> str:
    """Returns an amount with its unit, exact to the millisecond: `1 h 30 min`, `2.4 s`, `80`."""
    if measure.unit is not Unit.HOURS:
        return words.formats.amount(amount, measure)
    return _duration(words, amount)


def hours_text(words: Words, amount: int) -> str:
    """Returns a duration in ms as it is said of packages: `18 h 30`, `20 h`, `45 min`.

    From an hour on it is rounded to the minute.
    """
    if abs(amount) >= _MS_PER_HOUR:
        amount = round(Fraction(amount, _MS_PER_MINUTE)) * _MS_PER_MINUTE
    hours, rest = divmod(amount, _MS_PER_HOUR)
    if amount < 0 or not hours or not rest:
        return _duration(words, amount)
    minutes = words.formats.digits(f"{rest // _MS_PER_MINUTE:02}")
    return words(_HOURS_AND_MINUTES, hours=words.formats.number(hours), minutes=minutes)


def _duration(words: Words, amount: int) -> str:
    hours, rest = divmod(abs(amount), _MS_PER_HOUR)
    minutes, rest = divmod(rest, _MS_PER_MINUTE)
    given = [("h", hours), ("m", minutes), ("s", rest)]
    while len(given) > 1 and not given[-1][1]:
        given.pop()
    while len(given) > 1 and not given[0][1]:
        given.pop(0)
    number = words.formats.number
    said = words(
        _PARTS["".join(letter for letter, _ in given)],
        hours=number(hours),
        minutes=number(minutes),
        seconds=number(Fraction(rest, _MS_PER_SECOND), 3, trim=True),
    )
    return MINUS + said if amount < 0 else said
