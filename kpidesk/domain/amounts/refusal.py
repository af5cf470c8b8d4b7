"""Reasons why a typed amount cannot be parsed."""

from __future__ import annotations

from enum import StrEnum


class RefusalCode(StrEnum):
    """The reason; `i18n` has its sentence."""

    EMPTY = "empty"
    """Nothing, or blanks only."""
    TOO_LONG = "too_long"
    """More than 64 characters."""
    NO_NUMBER = "no_number"
    """No digit in it."""
    UNEXPECTED = "unexpected"
    """A digit, but also something that no amount has: a currency, a percent sign, a word."""
    GROUPING = "grouping"
    """Marks between digits at places where neither a group nor a fraction begins."""
    CLOCK = "clock"
    """The parts of a duration do not fit: minutes or seconds above 59 or not of two digits,
    parts out of order, a fraction before the last part."""
    DURATION = "duration"
    """A duration where a plain number is asked for."""
    FRACTION_OF_A_COUNT = "fraction_of_a_count"
    FINER_THAN_MILLISECOND = "finer_than_millisecond"
    FINER_THAN_MILLIONTH = "finer_than_millionth"
    TOO_LARGE = "too_large"
    """More than 10¹⁵ smallest steps of the unit, either side of zero."""


class RefusedText(Exception):
    """Raised and caught within this package."""

    def __init__(self, code: RefusalCode) -> None:
        super().__init__(code)
        self.code = code
