"""Isolates texts whose direction differs from that of the text around them."""

from __future__ import annotations

import re

_FIRST_STRONG, POP = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"
LEFT_TO_RIGHT, _RIGHT_TO_LEFT = "\N{LEFT-TO-RIGHT ISOLATE}", "\N{RIGHT-TO-LEFT ISOLATE}"
# Patterns are compiled at first use: two milliseconds that most starts do not need.
_ISOLATED = "[\u2066-\u2068][^\u2066-\u2069]*\u2069"
#: Hebrew, Arabic and the other scripts written from right to left, and marks of direction.
_BLOCKS = "\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"
_CONTROLS = "\u202a-\u202e\u2066-\u2069"
FROM_RIGHT = f"[{_BLOCKS}{_CONTROLS}]"
#: The parts of 2026-03 and ..40 would change places after an Arabic letter.
_FROM_LEFT = (
    f"(?![{_BLOCKS}])[^\\W\\d_]|[{_CONTROLS}]|[0-9](?:[-+/][0-9]|\\.\\.)|^[.=<>≤≥#-]+ ?[0-9]"
)


def isolated(text: str, *, right_to_left: bool) -> str:
    """Returns a text so that it and the text around it keep their order.

    `right_to_left` is the direction around it. A text of that direction alone is returned as it
    is; one with letters of both directions is read in it, unless it begins with letters of the
    other direction and has more of them.
    """
    if not right_to_left and text.isascii():
        return text
    outside, more = text, 1
    while more:
        outside, more = re.subn(_ISOLATED, "", outside)
    other, own = (_FROM_LEFT, FROM_RIGHT) if right_to_left else (FROM_RIGHT, _FROM_LEFT)
    if not re.search(other, outside):
        return text
    if not re.search(own, outside) or _is_mostly(outside, other, own):
        return f"{_FIRST_STRONG}{text}{POP}"
    return f"{_RIGHT_TO_LEFT if right_to_left else LEFT_TO_RIGHT}{text}{POP}"


def _is_mostly(text: str, other: str, own: str) -> bool:
    """Returns whether a text with letters of both kinds begins with, and mostly has, the other."""
    first, second = list(re.finditer(other, text)), list(re.finditer(own, text))
    return first[0].start() < second[0].start() and len(first) > len(second)


def paragraph_from_right(text: str, *, right_to_left: bool) -> bool:
    """Returns whether a paragraph is read from right to left on a page of that direction.

    One without any letter of the page's direction, or with a few of them after its own, is read
    in its own, so that its full stop is at its end.
    """
    alone = isolated_paragraph(text, right_to_left=right_to_left) != text
    return right_to_left is not alone


def isolated_paragraph(text: str, *, right_to_left: bool) -> str:
    """Returns a paragraph isolated where `paragraph_from_right` turns its direction."""
    marked = isolated(text, right_to_left=right_to_left)
    return marked if marked.startswith(_FIRST_STRONG) else text


def isolated_text(text: str, *, right_to_left: bool, around: bool) -> str:
    """Returns a text of a known direction for a text whose direction is `around`."""
    if right_to_left is around or not text:
        return text
    return f"{_RIGHT_TO_LEFT if right_to_left else LEFT_TO_RIGHT}{text}{POP}"


def isolated_name(name: str, *, right_to_left: bool) -> str:
    """Returns the same for what a user typed; its first letter decides its direction."""
    marked = isolated(name, right_to_left=right_to_left)
    return marked if marked == name else f"{_FIRST_STRONG}{name}{POP}"
