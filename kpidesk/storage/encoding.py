"""Converts values between the program and the file: instants, periods, keys, millionths."""

from __future__ import annotations

import secrets
from datetime import UTC, date, datetime
from fractions import Fraction

from kpidesk.domain.entry import EntryKey
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.period import Length, Period, parse_period

NOT_ASSIGNED_ID = 1
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
    return secrets.token_hex(IDENTITY_LENGTH // 2)


def instant_text(instant: datetime) -> str:
    """Returns 27 characters of UTC, such as `2026-11-21T18:48:00.000000Z`."""
    return instant.astimezone(UTC).strftime(_INSTANT)


def instant(text: str) -> datetime:
    """Returns the instant that `instant_text` wrote. Raises ValueError."""
    return datetime.strptime(text, _INSTANT).replace(tzinfo=UTC)


def day(text: str) -> date:
    """Returns the day written as `2026-11-21`. Raises ValueError."""
    return date.fromisoformat(text)


def period(length: str, text: str) -> Period:
    """Returns the period of that length. Raises ValueError if the text names another length."""
    found = parse_period(text)
    if found.length is not Length(length) or str(found) != text:
        raise ValueError(text)
    return found


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


def from_millionths(steps: int) -> Fraction:
    """Returns the exact value of a number of millionths."""
    return Fraction(steps, _MILLION)
