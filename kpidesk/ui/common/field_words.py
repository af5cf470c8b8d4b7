"""Texts of an amount in a field: as it is edited, and what was understood of what was typed."""

from __future__ import annotations

from fractions import Fraction

from kpidesk.domain.amounts.characters import fold
from kpidesk.domain.measure import Measure, Unit
from kpidesk.i18n.amount_words import amount_text
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.i18n.words import Words

_HOURS = QT_TRANSLATE_NOOP("Enter", "h", "the unit of hours, beside a field")
#: Hours with more places than this are written as a clock: 1.33 is not 1:20.
_PLACES = 100
_MS_PER_MINUTE = 60_000


def field_text(words: Words, amount: int | None, measure: Measure) -> str:
    """An amount as a field shows it: exact, without group marks, read back as the same amount."""
    if amount is None:
        return ""
    quantity = measure.quantity(abs(amount))
    sign = "-" if amount < 0 else ""
    if measure.unit is Unit.HOURS and (quantity * _PLACES).denominator != 1:
        return words.formats.digits(sign + _clock(abs(amount)))
    whole, rest = divmod(quantity, 1)
    text = str(whole)
    if rest:
        text += words.formats.locale.decimalPoint() + _decimals(rest)
    return words.formats.digits(sign + text)


def echo(words: Words, text: str, amount: int, measure: Measure) -> str:
    """What was understood, where the text does not plainly say it; else nothing."""
    plain = fold(text)
    if plain.isdigit() and (plain == "0" or not plain.startswith("0")):
        return ""
    return amount_text(words, amount, measure)


def unit_word(words: Words, measure: Measure) -> str:
    """The unit beside a field: `h`; nothing for what is counted."""
    return words(_HOURS) if measure.unit is Unit.HOURS else ""


def _clock(amount: int) -> str:
    """`1:20`, `0:00:02.4`: hours and minutes, and seconds where there are any."""
    minutes, rest = divmod(amount, _MS_PER_MINUTE)
    hours, minutes = divmod(minutes, 60)
    if not rest:
        return f"{hours}:{minutes:02}"
    seconds, milliseconds = divmod(rest, 1000)
    fine = f".{milliseconds:03}".rstrip("0") if milliseconds else ""
    return f"{hours}:{minutes:02}:{seconds:02}{fine}"


def _decimals(rest: Fraction) -> str:
    """The decimals of a fraction that has six at most."""
    return f"{int(rest * 10**6):06}".rstrip("0")
