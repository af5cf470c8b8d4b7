"""Texts at a field: the amount to edit, and how a typed text was understood."""

from __future__ import annotations

from fractions import Fraction

from kpidesk.domain.amounts.characters import fold
from kpidesk.domain.measure import Measure, Unit
from kpidesk.i18n.amount_words import amount_text
from kpidesk.i18n.kpi_texts.lookup import measure_texts
from kpidesk.i18n.sentences import sentences
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.i18n.words import Words

_HOURS = QT_TRANSLATE_NOOP("Enter", "h", "the unit of hours, beside a field")
_MS_PER_MINUTE = 60_000


def field_text(words: Words, amount: int | None, measure: Measure) -> str:
    """Returns an amount as a field shows it: exact and without group separators.

    Hours that are not whole are written as in the columns beside it: `1:30`.
    """
    if amount is None:
        return ""
    quantity = measure.quantity(amount)
    if measure.unit is Unit.HOURS and quantity.denominator != 1:
        sign = "-" if amount < 0 else ""
        return words.formats.digits(sign + _clock(abs(amount)))
    return number_text(words, quantity)


def number_text(words: Words, number: Fraction) -> str:
    """Returns a number of at most six decimals as a field shows it, without group separators."""
    whole, rest = divmod(abs(number), 1)
    text = "-" * (number < 0) + str(whole)
    if rest:
        text += words.formats.locale.decimalPoint() + _decimals(rest)
    return words.formats.digits(text)


def column_text(words: Words, amount: int | None, measure: Measure) -> str:
    """Returns an amount as a column of figures shows it: hours as `31:20`, counts grouped."""
    if amount is None:
        return ""
    if measure.unit is not Unit.HOURS:
        return words.formats.amount(amount, measure)
    sign = "-" if amount < 0 else ""
    return words.formats.digits(sign + _clock(abs(amount)))


def echo(words: Words, text: str, amount: int, measure: Measure) -> str:
    """Returns how a text was understood; empty where that is obvious."""
    plain = fold(text)
    if plain.isdigit() and (plain == "0" or not plain.startswith("0")):
        return ""
    return amount_text(words, amount, measure)


def unit_word(words: Words, measure: Measure) -> str:
    """Returns the unit to show after a field: `h` for hours, empty for counts."""
    return words(_HOURS) if measure.unit is Unit.HOURS else ""


def measure_help(words: Words, measure_id: str, *, hinted: bool) -> str:
    """Returns what counts as a measure, and a hint if wanted; empty for an unknown one."""
    known = measure_texts(measure_id)
    if known is None:
        return ""
    hint = words(known.hint) if known.hint and hinted else ""
    return sentences(words, words(known.counts), hint)


def _clock(amount: int) -> str:
    """Returns hours and minutes, and seconds where there are any: `1:20`, `0:00:02.4`."""
    minutes, rest = divmod(amount, _MS_PER_MINUTE)
    hours, minutes = divmod(minutes, 60)
    if not rest:
        return f"{hours}:{minutes:02}"
    seconds, milliseconds = divmod(rest, 1000)
    fine = f".{milliseconds:03}".rstrip("0") if milliseconds else ""
    return f"{hours}:{minutes:02}:{seconds:02}{fine}"


def _decimals(rest: Fraction) -> str:
    """Returns the decimals of a fraction that has at most six."""
    return f"{int(rest * 10**6):06}".rstrip("0")
