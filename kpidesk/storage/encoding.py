"""Converts values between the program and the file: instants, periods, amounts, millionths.

A damaged file may hold a value of any type in any column: each decoder raises ValueError or
TypeError for what no rule allows.
"""

from __future__ import annotations

import os
from collections.abc import Collection
from datetime import UTC, date, datetime
from fractions import Fraction
from functools import lru_cache

from kpidesk.domain.entry import LARGEST, EntryKey
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.period import Length, Period, parse_period

NOT_ASSIGNED_ID = 1
#: The end of a note that goes on.
OPEN_END = "open"
#: The number of hexadecimal digits in the identity of a practice.
IDENTITY_LENGTH = 12
_MILLION = 1_000_000
_INSTANT = "%Y-%m-%dT%H:%M:%S.%fZ"
#: SQLite's integers have 64 bits.
_LARGEST = 2**63 - 1


def now() -> datetime:
    """Returns the present instant, in UTC."""
    return datetime.now(UTC)


def new_identity() -> str:
    """Returns a random identity for a new practice."""
    return os.urandom(IDENTITY_LENGTH // 2).hex()


def instant_text(instant: datetime) -> str:
    """Returns 27 characters of UTC, such as `2026-11-21T18:48:00.000000Z`."""
    return instant.astimezone(UTC).strftime(_INSTANT)


def instant(text: str) -> datetime:
    """Returns the instant that `instant_text` wrote."""
    return datetime.strptime(text, _INSTANT).replace(tzinfo=UTC)


def day(text: str) -> date:
    """Returns the day written as `2026-11-21`."""
    found = date.fromisoformat(text)
    if found.isoformat() != text:
        raise ValueError("not the one form of a day")
    return found


@lru_cache(maxsize=8192)
def period(length: str, text: str) -> Period:
    """Returns the period of that length."""
    found = parse_period(string(text))
    if found.length is not Length(length) or str(found) != text:
        raise ValueError("not the one form of a period of that length")
    return found


def string(value: object) -> str:
    """Returns a text."""
    if not isinstance(value, str):
        raise TypeError("not a text")
    return value


def filled(value: object) -> str:
    """Returns a text that is not empty."""
    if not string(value):
        raise ValueError("an empty text")
    return string(value)


def optional_string(value: object) -> str | None:
    """Returns a text that is not empty, or None for NULL."""
    return None if value is None else filled(value)


def whole(value: object) -> int:
    """Returns an integer."""
    if not isinstance(value, int):
        raise TypeError("not an integer")
    return value


def amount(value: object) -> int:
    """Returns the amount of an entry."""
    found = whole(value)
    if not 0 <= found <= LARGEST:
        raise ValueError("not an amount that can be entered")
    return found


def check_amounts(values: Collection[int]) -> None:
    """Raises TypeError or ValueError like `amount`, for up to a million values at once."""
    if not values:
        return
    if set(map(type, values)) != {int}:
        raise TypeError("not an integer")
    amount(min(values))
    amount(max(values))


def log_key(key: EntryKey, cell_id: int) -> str:
    """Returns the key of an entry in the log."""
    return f"{key.measure}/{key.period}/{cell_id}"


def millionths(value: Fraction) -> int:
    """Returns the value in millionths.

    Raises WrongRequest `value_too_fine` for a finer value, `value_too_large` for one that
    64 bits do not hold.
    """
    scaled = value * _MILLION
    if scaled.denominator != 1:
        raise WrongRequest("value_too_fine", value=value)
    if abs(scaled.numerator) > _LARGEST:
        raise WrongRequest("value_too_large", value=value)
    return scaled.numerator


def from_millionths(steps: object) -> Fraction:
    """Returns the exact value of a number of millionths."""
    return Fraction(whole(steps), _MILLION)
