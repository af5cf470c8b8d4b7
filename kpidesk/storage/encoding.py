"""How values are written in the file: instants, keys and millionths."""

from __future__ import annotations

import secrets
from datetime import UTC, date, datetime
from fractions import Fraction

from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.period import Length, Period, parse_period

NOT_ASSIGNED_ID = 1
#: Hexadecimal digits that tell one practice from another, also in the names of backups.
IDENTITY_LENGTH = 12
_MILLION = 1_000_000
_INSTANT = "%Y-%m-%dT%H:%M:%S.%fZ"
#: SQLite's integers have 64 bits.
_LARGEST = 2**63 - 1


def now() -> datetime:
    """The present instant, in UTC."""
    return datetime.now(UTC)


def new_identity() -> str:
    """Digits for a new practice that no other has."""
    return secrets.token_hex(IDENTITY_LENGTH // 2)


def instant_text(instant: datetime) -> str:
    """27 characters of UTC, such as `2026-11-21T18:48:00.000000Z`."""
    return instant.astimezone(UTC).strftime(_INSTANT)


def instant(text: str) -> datetime:
    """The instant that `instant_text` wrote. Raises ValueError."""
    return datetime.strptime(text, _INSTANT).replace(tzinfo=UTC)


def day(text: str) -> date:
    """The day written as `2026-11-21`. Raises ValueError."""
    return date.fromisoformat(text)


def period(length: str, text: str) -> Period:
    """The period of that length. Raises ValueError where the text names another length."""
    found = parse_period(text)
    if found.length is not Length(length) or str(found) != text:
        raise ValueError(text)
    return found


def place_key(measure: str, period_text: str, cell_id: int) -> str:
    """How the log names an entry."""
    return f"{measure}/{period_text}/{cell_id}"


def millionths(value: Fraction) -> int:
    """The value in millionths.

    Raises WrongRequest `value_too_fine` for what is finer than that, `value_too_large`
    for what 64 bits do not hold.
    """
    scaled = value * _MILLION
    if scaled.denominator != 1:
        raise WrongRequest("value_too_fine", value=value)
    if abs(scaled.numerator) > _LARGEST:
        raise WrongRequest("value_too_large", value=value)
    return scaled.numerator


def from_millionths(steps: int) -> Fraction:
    """The exact value of so many millionths."""
    return Fraction(steps, _MILLION)
