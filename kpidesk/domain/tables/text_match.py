"""Matches the texts of a table: names without case and accents, figures and words."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from kpidesk.domain.amounts.parse_amount import NotUnderstood, read_amount
from kpidesk.domain.measure import Unit

_SEPARATORS = ("P", "Z", "S", "C")


@lru_cache(maxsize=16_384)
def folded(text: str) -> str:
    """Returns the text in lower case without accents, with punctuation and spaces as one space."""
    characters = unicodedata.normalize("NFKD", text.casefold())
    return " ".join(
        "".join(
            " " if unicodedata.category(character).startswith(_SEPARATORS) else character
            for character in characters
            if not unicodedata.combining(character)
        ).split()
    )


def is_amount(text: str) -> bool:
    """Returns whether the text can be parsed as an amount of any unit."""
    readings = (read_amount(text, unit) for unit in (Unit.HOURS, Unit.DECIMAL))
    return any(not isinstance(reading, NotUnderstood) for reading in readings)


def has_letters(text: str) -> bool:
    """Returns whether the text has a letter of any script."""
    return any(unicodedata.category(each).startswith("L") for each in text)
