"""Names as they are compared: without case, accents and marks."""

from __future__ import annotations

import unicodedata

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
