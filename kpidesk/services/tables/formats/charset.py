"""Finds the encoding of a text file: by its mark, by what decodes, then by what reads as words."""

from __future__ import annotations

import codecs
import contextlib
import itertools
import re
import unicodedata
from dataclasses import dataclass

from kpidesk.domain.errors import WrongRequest

#: Longer marks first: that of UTF-32 begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_WIDE = ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be")
#: The first of two that read equally well is taken.
_ONE_BYTE = ("cp1252", "mac-roman")
_BYTE_ORDER_MARK = "\N{ZERO WIDTH NO-BREAK SPACE}"
_ALLOWED_CONTROLS = frozenset("\t\n\r\v\f\x1a")
#: Of 100 characters, at least so many are digits, separators or other ASCII in any table of
#: figures, and at most so many are stray control characters.
_LEAST_ASCII, _MOST_CONTROLS = 25, 1
#: The best reading of 100 characters outside ASCII is certain where it is better by so many points.
_CERTAIN = 50
_SAMPLE = 20_000
_OUTSIDE_ASCII = re.compile(r"[^\x00-\x7f]")

_TYPOGRAPHY = frozenset("’‘“”„«»–—…•·€£°§©®№\u00a0¿¡ªº¹²³µ×±½¼¾´`¨")
_RARE = frozenset("ÝýÐðÞþŽžŠšıƒﬁﬂ¯ˆ˜˙˚˝˛ˇ˘¤¦¬¸¶†‡™◊∆Ω√∂∑∏π∫≈≠≤≥∞ÿŸ")


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text with its encoding, and the other encodings in which it reads as words too."""

    text: str
    encoding: str
    others: tuple[str, ...] = ()


def decode(data: bytes, encoding: str | None = None) -> Decoded:
    """Returns the text of a file; `encoding` is the user's choice.

    Raises WrongRequest `table_not_text` for other data, `table_encoding` where the bytes are not
    of the chosen encoding, or of the one that the mark at their beginning names.
    """
    if encoding is None:
        found = _by_mark(data) or _wide(data) or _utf8(data) or _by_words(data)
    else:
        found = Decoded(_strictly(data, encoding), encoding)
    text = found.text.removeprefix(_BYTE_ORDER_MARK)
    if not is_text(text):
        raise WrongRequest("table_not_text")
    return Decoded(text, found.encoding, found.others)


def is_text(text: str) -> bool:
    """Returns whether it has no NUL and hardly any other control characters."""
    if "\0" in text:
        return False
    controls = sum(
        text.count(chr(code)) for code in range(32) if chr(code) not in _ALLOWED_CONTROLS
    )
    return controls * 100 <= _MOST_CONTROLS * len(text) + 100


def _by_mark(data: bytes) -> Decoded | None:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return Decoded(_strictly(data, encoding), encoding)
    return None


def _strictly(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except (UnicodeError, LookupError) as error:
        raise WrongRequest("table_encoding", encoding=encoding) from error


def _wide(data: bytes) -> Decoded | None:
    """UTF-16 or UTF-32 without a mark: its digits and separators have zeros at regular places."""
    if b"\0" not in data:
        return None
    for encoding in _WIDE:
        try:
            text = data.decode(encoding)
        except UnicodeError:
            continue
        # Line ends of one byte each would be halves of other characters.
        if data.count(b"\n") > 2 * text.count("\n"):
            continue
        if "\0" not in text and _ascii_share(text) >= _LEAST_ASCII:
            return Decoded(text, encoding)
    raise WrongRequest("table_not_text")


def _ascii_share(text: str) -> float:
    return 100 * sum(map(str.isascii, text[:_SAMPLE])) / max(1, len(text[:_SAMPLE]))


def _utf8(data: bytes) -> Decoded | None:
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeError:
        return None


def _by_words(data: bytes) -> Decoded:
    """The one-byte encoding in which the text reads best; all of them decode most bytes."""
    texts: dict[str, str] = {}
    for encoding in _ONE_BYTE:
        with contextlib.suppress(UnicodeError):
            texts[encoding] = data.decode(encoding)
    points = {encoding: _plausibility(text) for encoding, text in texts.items()}
    best = max(points, key=lambda each: points[each])
    if points[best] <= -100:
        raise WrongRequest("table_not_text")
    others = (each for each in points if each != best and points[each] >= points[best] - _CERTAIN)
    return Decoded(texts[best], best, tuple(others))


def _plausibility(text: str) -> float:
    """Returns points from 100 to −200: how far the letters outside ASCII are where letters are."""
    places = [each.start() for each in itertools.islice(_OUTSIDE_ASCII.finditer(text), _SAMPLE)]
    points = (_points(text[at], text[at - 1 : at], text[at + 1 : at + 2]) for at in places)
    return sum(points) / len(places)


def _points(character: str, before: str, after: str) -> int:
    if unicodedata.category(character) == "Cc":
        return -200
    in_word = before.isalpha() or after.isalpha()
    if character in _RARE:
        return -100 if in_word else -20
    if character in _TYPOGRAPHY:
        return 100 if character == "’" and in_word else 50
    if not character.isalpha():
        return -100 if in_word else 0
    if before.isdigit() or after.isdigit():
        return -200
    if character.isupper() and before.islower():
        return -200
    if character.islower() and before.isupper() and after.isupper():
        return -200
    return 100 if in_word else 0
