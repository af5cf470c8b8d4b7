"""Parses a number without its sign, with any decimal and group separators."""

from __future__ import annotations

import re
from fractions import Fraction

from kpidesk.domain.amounts.characters import ARABIC_DECIMAL, ARABIC_GROUP, COMMA, POINT
from kpidesk.domain.amounts.refusal import RefusalCode, RefusedText

_ONE_GROUP_BEFORE = re.compile(r"[1-9][0-9]{0,2}")
_GROUPS_OF_THREE = re.compile(r"[1-9][0-9]{0,2}(?:[^0-9][0-9]{3})+")
# 12,34,567 as in South Asia, where spaces, points or apostrophes are not used.
_INDIAN_GROUPS = re.compile(r"[1-9][0-9]?(?:[^0-9][0-9]{2})+[^0-9][0-9]{3}")
_INDIAN_MARKS = (COMMA, ARABIC_GROUP)


def read_decimal(folded: str, *, point_is_decimal: bool) -> tuple[Fraction, ...]:
    """Returns the possible values of folded text: one, or two with the decimal one first.

    The text has at least one digit and otherwise only digits, group and decimal separators.

    There are two values where one point or comma is the only separator, with one to three digits
    before it (no leading zero) and exactly three after it; with `point_is_decimal` only a comma
    is ambiguous.

    Raises `RefusedText` with `GROUPING` for separators in impossible places.
    """
    mark = _decimal_mark(folded)
    if mark is None:
        return (Fraction(_ungrouped(folded)),)
    whole, _, fraction = folded.partition(mark)
    if fraction and not fraction.isdecimal():
        raise RefusedText(RefusalCode.GROUPING)
    # `1,234.` may be a number that ends a sentence: its comma may be either separator.
    if not fraction and (POINT in whole or COMMA in whole):
        raise RefusedText(RefusalCode.GROUPING)
    digits = _ungrouped(whole) if whole else "0"
    value = Fraction(int(digits + fraction), 10 ** len(fraction))
    settled = mark == ARABIC_DECIMAL or (mark == POINT and point_is_decimal)
    if not settled and len(fraction) == 3 and _ONE_GROUP_BEFORE.fullmatch(whole):
        return value, Fraction(int(whole + fraction))
    return (value,)


def _decimal_mark(folded: str) -> str | None:
    """Returns the separator that begins or may begin the fraction; None if all are groups."""
    if ARABIC_DECIMAL in folded:
        return ARABIC_DECIMAL
    points, commas = folded.count(POINT), folded.count(COMMA)
    if points and commas:
        return max(POINT, COMMA, key=folded.rindex)
    if points == 1:
        return POINT
    return COMMA if commas == 1 else None


def _ungrouped(whole: str) -> str:
    """Returns the digits of a whole number after checking its group separators."""
    if whole.isdecimal():
        return whole
    marks = {character for character in whole if not character.isdecimal()}
    if len(marks) > 1:
        raise RefusedText(RefusalCode.GROUPING)
    mark = marks.pop()
    indian = mark in _INDIAN_MARKS and _INDIAN_GROUPS.fullmatch(whole)
    if not indian and not _GROUPS_OF_THREE.fullmatch(whole):
        raise RefusedText(RefusalCode.GROUPING)
    return whole.replace(mark, "")
