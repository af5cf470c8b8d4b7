"""Amounts in a field: as they are edited, and what was understood of what was typed."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from kpidesk.domain.amounts.characters import fold
from kpidesk.domain.amounts.parse_amount import Ambiguous, NotUnderstood, Understood, read_amount
from kpidesk.domain.amounts.refusal import RefusalCode
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.measure import Measure, Unit
from kpidesk.i18n.amount_words import amount_text
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.i18n.words import Words

_HOURS = QT_TRANSLATE_NOOP("Enter", "h", "the unit of hours, beside a field")
#: Hours with more places than this are written as a clock: 1.33 is not 1:20.
_PLACES = 100
_MS_PER_MINUTE = 60_000


@dataclass(frozen=True, slots=True)
class ParsedInput:
    """What a text in a field means: one amount, several, nothing (blank), or a fault.

    `readings` are two where she must say which; one that is not certain counts as a question.
    """

    amount: int | None = None
    readings: tuple[Understood, ...] = ()
    fault: WrongRequest | None = None

    @property
    def settled(self) -> bool:
        """Whether it can be recorded as it is."""
        return not self.readings and self.fault is None


def parse_input(text: str, measure: Measure) -> ParsedInput:
    """Read a field's text; a blank one means that there is no entry."""
    reading = read_amount(text, measure.unit)
    match reading:
        case Understood():
            return ParsedInput(reading.amount)
        case Ambiguous():
            return ParsedInput(readings=reading.readings)
        case NotUnderstood(RefusalCode.EMPTY):
            return ParsedInput()
    fault = WrongRequest(f"amount_{reading.code}", measure=measure.id, typed=text.strip())
    return ParsedInput(fault=fault)


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
