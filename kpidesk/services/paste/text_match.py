"""Texts of a table: names as they are compared, and what tells them from figures."""

from __future__ import annotations

import unicodedata

from kpidesk.domain.amounts.parse_amount import NotUnderstood, read_amount
from kpidesk.domain.measure import Unit

_APART = ("P", "Z", "S", "C")


def folded(text: str) -> str:
    """The name in small letters, accents dropped, marks and spaces as one space."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    return " ".join(
        "".join(
            " " if unicodedata.category(letter).startswith(_APART) else letter
            for letter in letters
            if not unicodedata.combining(letter)
        ).split()
    )


def is_amount(text: str) -> bool:
    """Whether the text can be read as an amount of any unit."""
    readings = (read_amount(text, unit) for unit in (Unit.HOURS, Unit.DECIMAL))
    return any(not isinstance(reading, NotUnderstood) for reading in readings)


def has_letters(text: str) -> bool:
    """Whether there is a letter of any script in it."""
    return any(unicodedata.category(letter).startswith("L") for letter in text)
