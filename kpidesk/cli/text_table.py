"""A plain text table for a terminal, with columns as wide as their widest cell."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

_GAP = "  "


def lines(heading: Sequence[str], rows: Sequence[Sequence[str]], right: Sequence[bool]) -> str:
    """Returns the table as text; `right` is True for columns that are right-aligned."""
    table = [heading, *rows]
    widths = [max(_width(row[column]) for row in table) for column in range(len(heading))]
    rule = _GAP.join("─" * width for width in widths)
    printed = [_line(row, widths, right) for row in table]
    return "\n".join([printed[0], rule, *printed[1:]])


def _line(row: Sequence[str], widths: Sequence[int], right: Sequence[bool]) -> str:
    cells = []
    for cell, width, flush_right in zip(row, widths, right, strict=True):
        space = " " * (width - _width(cell))
        cells.append(space + cell if flush_right else cell + space)
    return _GAP.join(cells).rstrip()


def _width(text: str) -> int:
    """Returns the width in columns: two for wide characters, none for marks and isolates."""
    return sum(0 if _invisible(letter) else 2 if _wide(letter) else 1 for letter in text)


def _invisible(letter: str) -> bool:
    return bool(unicodedata.combining(letter)) or unicodedata.category(letter) == "Cf"


def _wide(letter: str) -> bool:
    return unicodedata.east_asian_width(letter) in "WF"
