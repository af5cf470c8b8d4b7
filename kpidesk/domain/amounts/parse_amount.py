"""Parses typed amounts: `1,5`, `1 234`, `٤٫٥`, `1:30`, `90 min`."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from kpidesk.domain.amounts.characters import APOSTROPHE, NUMBER_CHARACTERS, fold, split_sign
from kpidesk.domain.amounts.parse_decimal import read_decimal
from kpidesk.domain.amounts.parse_duration import DurationCandidates, DurationForm, read_duration
from kpidesk.domain.amounts.refusal import RefusalCode, RefusedText
from kpidesk.domain.entry import LARGEST
from kpidesk.domain.measure import Unit

#: The longest text that is parsed, in characters.
LONGEST = 64
#: Decimals of hours with which no two milliseconds have the same text, up to those of a float.
_DECIMALS_OF_STEPS = range(7, 21)
#: The reciprocal of two units in the last place of a float.
_BINARY = 2**51


@dataclass(frozen=True, slots=True)
class Understood:
    """A clear amount: `amount` in the unit's smallest steps, `quantity` in whole units."""

    amount: int
    quantity: Fraction
    form: DurationForm


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """A mark can be a decimal or a group separator; the decimal reading comes first.

    There may be one reading: `1.234` as a count can only mean 1234, but may also be a typing
    error. The user is asked, and nothing is assumed.
    """

    readings: tuple[Understood, ...]


@dataclass(frozen=True, slots=True)
class NotUnderstood:
    """The text is no amount of this unit."""

    code: RefusalCode


Reading = Understood | Ambiguous | NotUnderstood

_TOO_FINE = {
    Unit.COUNT: RefusalCode.FRACTION_OF_A_COUNT,
    Unit.HOURS: RefusalCode.FINER_THAN_MILLISECOND,
    Unit.DECIMAL: RefusalCode.FINER_THAN_MILLIONTH,
}


def read_amount(text: str, unit: Unit, *, point_is_decimal: bool = False) -> Reading:
    """Parses a typed amount. Never raises, and does not depend on the locale.

    Accepts digits of any script, a decimal point or comma, group separators of any kind in the
    right places, and one leading sign; for hours also clock times and units in words (a plain
    number is hours). Negative amounts are parsed; `domain.rules` refuses them.

    `point_is_decimal` is for the command line, where `1.234` hours are not ambiguous. A comma
    with three digits after it stays ambiguous, and so does `1.000` for a count.
    """
    if len(text) > LONGEST:
        return NotUnderstood(RefusalCode.TOO_LONG)
    folded = fold(text)
    if not folded:
        return NotUnderstood(RefusalCode.EMPTY)
    sign, rest = split_sign(folded)
    try:
        candidates = _candidates(rest, unit, point_is_decimal)
        return _read_candidates(candidates, sign, unit)
    except RefusedText as refusal:
        return NotUnderstood(refusal.code)


def _candidates(rest: str, unit: Unit, point_is_decimal: bool) -> DurationCandidates:
    if not any(character.isdecimal() for character in rest):
        raise RefusedText(RefusalCode.NO_NUMBER)
    if NUMBER_CHARACTERS.issuperset(rest) and not rest.endswith(APOSTROPHE):
        # A count has no decimals: a point before three digits is ambiguous on the command line too.
        settled = point_is_decimal and unit is not Unit.COUNT
        values = read_decimal(rest, point_is_decimal=settled)
        return DurationCandidates(values, DurationForm.NUMBER, certain=len(values) == 1)
    try:
        duration = read_duration(rest, point_is_decimal=point_is_decimal)
    except RefusedText as refusal:
        if unit is Unit.HOURS or refusal.code is RefusalCode.UNEXPECTED:
            raise
        raise RefusedText(RefusalCode.DURATION) from refusal
    if unit is not Unit.HOURS:
        raise RefusedText(RefusalCode.DURATION)
    return duration


def _read_candidates(candidates: DurationCandidates, sign: int, unit: Unit) -> Reading:
    """Returns the candidates as amounts; raises the first refusal if none is possible."""
    readings: list[Understood] = []
    refusals: list[RefusedText] = []
    for value in candidates.values:
        try:
            readings.append(_understood(sign * value, unit, candidates.form))
        except RefusedText as refusal:
            refusals.append(refusal)
    if not readings:
        raise refusals[0]
    if candidates.certain:
        return readings[0]
    return Ambiguous(tuple(readings))


def _understood(quantity: Fraction, unit: Unit, form: DurationForm) -> Understood:
    steps = quantity * unit.steps
    if form is DurationForm.NUMBER and unit is Unit.HOURS:
        steps = _nearest_step(quantity, steps)
    if steps.denominator != 1:
        raise RefusedText(_TOO_FINE[unit])
    if abs(steps) > LARGEST:
        raise RefusedText(RefusalCode.TOO_LARGE)
    return Understood(int(steps), quantity, form)


def _nearest_step(quantity: Fraction, steps: Fraction) -> Fraction:
    """Returns whole milliseconds for hours that are these, rounded to seven decimals or more.

    Exports and spreadsheets write 2:40 as 2.6666667 or 2.6666666666666665. Of numbers with fewer
    decimals, several milliseconds may have the same.
    """
    nearest = Fraction(round(steps))
    decimals = next((n for n in _DECIMALS_OF_STEPS if not 10**n % quantity.denominator), None)
    if decimals is None:
        return steps
    error = abs(quantity - nearest / Unit.HOURS.steps)
    # A spreadsheet rounds its binary number, which is itself rounded.
    allowed = Fraction(1, 2 * 10**decimals) + abs(quantity) / _BINARY
    return nearest if error <= allowed else steps
