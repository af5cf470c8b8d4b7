"""Folds the characters of typed amounts to a small set.

Digits of any script become 0-9, every minus `-`, every space a plain one, every apostrophe `'`.
Compatibility normalization (NFKC) cannot be used: it turns `5²` into 52.
"""

from __future__ import annotations

import unicodedata

MINUS = "-"
PLUS = "+"
SPACE = " "
APOSTROPHE = "'"
PRIME = "\N{PRIME}"
DOUBLE_PRIME = '"'
COLON = ":"
POINT = "."
COMMA = ","
ARABIC_DECIMAL = "\N{ARABIC DECIMAL SEPARATOR}"
ARABIC_GROUP = "\N{ARABIC THOUSANDS SEPARATOR}"

#: The characters of a folded number without its sign.
NUMBER_CHARACTERS = frozenset(
    "0123456789" + POINT + COMMA + ARABIC_DECIMAL + ARABIC_GROUP + APOSTROPHE + SPACE
)

_ALIKE = {
    MINUS: (
        "\N{MINUS SIGN}\N{EN DASH}\N{EM DASH}\N{HYPHEN}\N{NON-BREAKING HYPHEN}"
        "\N{SMALL HYPHEN-MINUS}\N{FULLWIDTH HYPHEN-MINUS}"
    ),
    PLUS: "\N{FULLWIDTH PLUS SIGN}\N{SMALL PLUS SIGN}",
    SPACE: (
        "\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{THIN SPACE}\N{FIGURE SPACE}"
        "\N{IDEOGRAPHIC SPACE}"
    ),
    APOSTROPHE: (
        "\N{RIGHT SINGLE QUOTATION MARK}\N{LEFT SINGLE QUOTATION MARK}"
        "\N{MODIFIER LETTER APOSTROPHE}\N{FULLWIDTH APOSTROPHE}"
    ),
    DOUBLE_PRIME: "\N{DOUBLE PRIME}\N{RIGHT DOUBLE QUOTATION MARK}\N{FULLWIDTH QUOTATION MARK}",
    COLON: "\N{RATIO}\N{FULLWIDTH COLON}\N{SMALL COLON}",
    POINT: "\N{FULLWIDTH FULL STOP}\N{SMALL FULL STOP}",
    COMMA: "\N{FULLWIDTH COMMA}\N{SMALL COMMA}\N{ARABIC COMMA}",
}

# Direction marks, embeddings and isolates, zero-width characters, the byte order mark.
_INVISIBLE = (
    "\u200b\u200c\u200d\u200e\u200f\u061c\u2060\ufeff"
    "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)

_FOLDING: dict[int, str | None] = {
    **{ord(other): mark for mark, others in _ALIKE.items() for other in others},
    **{ord(character): None for character in _INVISIBLE},
}


def fold(text: str) -> str:
    """Returns the text without invisible characters and outer spaces, digits and marks folded."""
    visible = text.translate(_FOLDING).strip()
    if visible.isascii():
        return visible
    return "".join(
        str(unicodedata.decimal(character)) if character.isdecimal() else character
        for character in visible
    )


def split_sign(folded: str) -> tuple[int, str]:
    """Returns the sign, -1 or 1, and the text after it. Only one leading sign is removed."""
    if folded.startswith((MINUS, PLUS)):
        return (-1 if folded[0] == MINUS else 1), folded[1:].lstrip()
    return 1, folded
