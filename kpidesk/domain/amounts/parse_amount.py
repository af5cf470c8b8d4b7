"""Amounts as people type them: `1,5`, `1 234`, `٤٫٥`, `1:30`, `90 min`."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from kpidesk.domain.amounts.characters import APOSTROPHE, NUMBER_CHARACTERS, fold, split_sign
from kpidesk.domain.amounts.parse_decimal import read_decimal
from kpidesk.domain.amounts.parse_duration import DurationCandidates, DurationForm, read_duration
from kpidesk.domain.amounts.refusal import RefusalCode, RefusedText
from kpidesk.domain.measure import Unit

#: The longest text that is read, in characters.
LONGEST = 64
#: The largest amount, in smallest steps of its unit, either side of zero.
LARGEST = 10**15


@dataclass(frozen=True, slots=True)
class Understood:
    """One meaning. `amount` in the unit's smallest steps, `quantity` the same in whole units."""

    amount: int
    quantity: Fraction
    form: DurationForm


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """A mark can be a decimal or a group mark; the decimal meaning stands first.

    Only one reading is left where the other is impossible: `1.234` as a count can only mean
    1234, but it may also be a slip. So it is asked about, never taken.
    """

    readings: tuple[Understood, ...]


@dataclass(frozen=True, slots=True)
class NotUnderstood:
    """Nothing that could be taken for an amount of this unit."""

    code: RefusalCode


Reading = Understood | Ambiguous | NotUnderstood

_TOO_FINE = {
    Unit.COUNT: RefusalCode.FRACTION_OF_A_COUNT,
    Unit.HOURS: RefusalCode.FINER_THAN_MILLISECOND,
    Unit.DECIMAL: RefusalCode.FINER_THAN_MILLIONTH,
}


def read_amount(text: str, unit: Unit, *, point_is_decimal: bool = False) -> Reading:
    """What a typed amount means. Never raises, and knows no locale.

    Digits of any script, decimal point or comma, group marks of any kind where the groups are
    right, one leading sign. For hours also clock times and parts with words; a plain number is
    hours. An amount may be negative: the rules refuse it, not the reading.

    `point_is_decimal` is for the command line, where `1.234` hours are no question; a comma with
    three digits after it stays one, and so does `1.000` for a count.
    """
    if len(text) > LONGEST:
        return NotUnderstood(RefusalCode.TOO_LONG)
    folded = fold(text)
    if not folded:
        return NotUnderstood(RefusalCode.EMPTY)
    sign, rest = split_sign(folded)
    try:
        candidates = _candidates(rest, unit, point_is_decimal)
        return _series_service(candidates, sign, unit)
    except RefusedText as refusal:
        return NotUnderstood(refusal.code)


def _candidates(rest: str, unit: Unit, point_is_decimal: bool) -> DurationCandidates:
    if not any(character.isdecimal() for character in rest):
        raise RefusedText(RefusalCode.NO_NUMBER)
    if NUMBER_CHARACTERS.issuperset(rest) and not rest.endswith(APOSTROPHE):
        # A count has no decimals: there a point before three digits is a question everywhere.
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


def _series_service(candidates: DurationCandidates, sign: int, unit: Unit) -> Reading:
    """The candidates in steps of the unit; the first one's refusal if none is possible."""
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
    if steps.denominator != 1:
        raise RefusedText(_TOO_FINE[unit])
    if abs(steps) > LARGEST:
        raise RefusedText(RefusalCode.TOO_LARGE)
    return Understood(int(steps), quantity, form)
