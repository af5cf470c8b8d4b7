"""Parses durations without their sign: `1:30`, `1h30`, `1 h 30 min`, `90 min`, `1,5 h`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from itertools import pairwise, product

from kpidesk.domain.amounts.characters import APOSTROPHE, COLON, DOUBLE_PRIME, PRIME
from kpidesk.domain.amounts.duration_words import DurationUnit, part_named
from kpidesk.domain.amounts.parse_decimal import read_decimal
from kpidesk.domain.amounts.refusal import RefusalCode, RefusedText


class DurationForm(StrEnum):
    """How an amount was written."""

    NUMBER = "number"
    """`1.5`: in whole units, so for hours in hours."""
    CLOCK = "clock"
    """`1:30` or `1:30:15`."""
    HOURS_AND_MINUTES = "hours_and_minutes"
    """In two or three parts: `1h30`, `1 h 30 min 15 s`, `5 min 30`."""
    HOURS = "hours"
    MINUTES = "minutes"
    SECONDS = "seconds"


@dataclass(frozen=True, slots=True)
class DurationCandidates:
    """The possible values of a text, in whole units.

    `certain` is false where a separator is ambiguous, even if only one reading is possible.
    """

    values: tuple[Fraction, ...]
    form: DurationForm
    certain: bool = True


_CLOCK = re.compile(r"([0-9]+):([0-9]{2})(?::([0-9]{2})(?:[.,٫]([0-9]+))?)?(?: ?([^0-9:]+))?")
_CLOCK_CHARACTERS = re.compile(r"[0-9:.,٫٬' ]*")
# A later part begins with a digit: `1 Std.30 Min` must not become 0.30 minutes.
_PART = re.compile(
    r"""(?P<number>[0-9](?:[0-9.,٫٬' ]*[0-9])?[.,٫]?|^[.,٫][0-9]+)
        [ ]?
        (?P<word>['"′]|[^0-9\s.,٫٬:'"′]+(?:\.(?![0-9])|'(?![0-9]))?)?
        [ ]?""",
    re.VERBOSE,
)
_FORMS = {
    DurationUnit.HOUR: DurationForm.HOURS,
    DurationUnit.MINUTE: DurationForm.MINUTES,
    DurationUnit.SECOND: DurationForm.SECONDS,
}
_NEXT = {DurationUnit.HOUR: DurationUnit.MINUTE, DurationUnit.MINUTE: DurationUnit.SECOND}


def read_duration(folded: str, *, point_is_decimal: bool) -> DurationCandidates:
    """Returns the possible durations of folded text, in hours.

    Raises `RefusedText` with `UNEXPECTED` if it is no duration, `CLOCK` if its parts do not fit,
    and what `read_decimal` raises for a part's number.
    """
    if COLON in folded:
        return DurationCandidates((_read_clock(folded),), DurationForm.CLOCK)
    parts = _split(folded)
    _check_order(parts)
    readings = [read_decimal(number, point_is_decimal=point_is_decimal) for _, number in parts]
    names = [part for part, _ in parts]
    possible = tuple(
        sum((value * part for value, part in zip(values, names, strict=True)), Fraction(0))
        / DurationUnit.HOUR
        for values in product(*readings)
        if _fits(values)
    )
    if not possible:
        raise RefusedText(RefusalCode.CLOCK)
    form = _FORMS[names[0]] if len(names) == 1 else DurationForm.HOURS_AND_MINUTES
    return DurationCandidates(possible, form, certain=all(len(values) == 1 for values in readings))


def _read_clock(folded: str) -> Fraction:
    match = _CLOCK.fullmatch(folded)
    if match is None:
        plain = _CLOCK_CHARACTERS.fullmatch(folded)
        raise RefusedText(RefusalCode.CLOCK if plain else RefusalCode.UNEXPECTED)
    hours, minutes, seconds, fraction, word = match.groups(default="")
    if word:
        _check_clock_word(word)
    if int(minutes) > 59 or int(seconds or "0") > 59:
        raise RefusedText(RefusalCode.CLOCK)
    whole = int(hours) * DurationUnit.HOUR + int(minutes) * DurationUnit.MINUTE
    return (
        whole + Fraction(int((seconds or "0") + fraction), 10 ** len(fraction))
    ) / DurationUnit.HOUR


def _check_clock_word(word: str) -> None:
    """Checks the word after a clock time: `1:30 h` is `1:30`, `1:30 min` is not."""
    part = part_named(word)
    if part is not DurationUnit.HOUR:
        raise RefusedText(RefusalCode.UNEXPECTED if part is None else RefusalCode.CLOCK)


def _split(folded: str) -> list[tuple[DurationUnit, str]]:
    """Returns each unit with its number as text; the last may have no unit, as in `1h30`."""
    parts: list[tuple[DurationUnit, str]] = []
    position = 0
    while position < len(folded):
        match = _PART.match(folded, position)
        if match is None:
            raise RefusedText(RefusalCode.UNEXPECTED)
        position = match.end()
        number, word = match["number"], match["word"]
        if word is None:
            if position < len(folded) or not parts:
                raise RefusedText(RefusalCode.UNEXPECTED)
            parts.append((_next_part(parts[-1][0], number), number))
            break
        part = part_named(word)
        if part is None:
            raise RefusedText(RefusalCode.UNEXPECTED)
        # `1'30"` and the group separator of `1'300` cannot be distinguished safely.
        if APOSTROPHE in number and word in (APOSTROPHE, PRIME, DOUBLE_PRIME):
            raise RefusedText(RefusalCode.GROUPING)
        parts.append((part, number))
    return parts


def _next_part(part: DurationUnit, number: str) -> DurationUnit:
    """Returns the unit of a last number without one; two digits, as `1h5` may mean 1 h 50."""
    if part not in _NEXT or len(number) != 2 or not number.isdecimal():
        raise RefusedText(RefusalCode.CLOCK)
    return _NEXT[part]


def _check_order(parts: list[tuple[DurationUnit, str]]) -> None:
    if any(first <= second for (first, _), (second, _) in pairwise(parts)):
        raise RefusedText(RefusalCode.CLOCK)


def _fits(values: tuple[Fraction, ...]) -> bool:
    """Returns whether only the last value has a fraction and all but the first are below 60."""
    return all(value.denominator == 1 for value in values[:-1]) and all(
        value < 60 for value in values[1:]
    )
