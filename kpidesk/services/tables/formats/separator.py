"""Finds the separator of a text table: the one by which most rows have as many fields."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from kpidesk.services.tables.formats.fields import split_fields

TAB = "\t"
#: Of two that fit equally well the first is taken: a comma may be a decimal mark.
SEPARATORS = (TAB, ";", "|", ",")
#: The first line by which spreadsheets tell each other the separator.
_DECLARED = re.compile(r"sep=(.)(?:\n|\Z)", re.IGNORECASE)
#: Lines by which the separator is found.
_SAMPLE = 2_000
#: A line that is one figure, such as `1 234,5 h` or `1,234`.
_FIGURE = re.compile(
    r"\s*[-+−(]?(?:\d[\d\s.'’]*,\d+|\d{1,3}(?:,\d{3})+(?:\.\d+)?)\)?\s*[^\W\d]{0,4}\.?\s*"
)
_COMMA_BETWEEN_DIGITS = re.compile(r"(?<=\d),(?=\d)")


@dataclass(frozen=True, slots=True)
class Separation:
    """The separator, None for a single column, and others that fit the rows as well."""

    separator: str | None
    others: tuple[str, ...] = ()
    #: The first line only declares the separator.
    is_declared: bool = False


def find_separator(text: str) -> Separation:
    """Returns the separator of a text, whose lines end in newlines."""
    declared = _DECLARED.match(text)
    if declared:
        return Separation(declared[1], is_declared=True)
    lines = [line for line in text.split("\n", _SAMPLE)[:_SAMPLE] if line.strip()]
    shares = {each: _share(lines, each) for each in SEPARATORS}
    fitting = {each: share for each, share in shares.items() if share}
    offered = dict(fitting)
    if _comma_is_within_cells(lines):
        fitting.pop(",", None)
    best = max(fitting, key=lambda each: fitting[each], default=None)
    if best == TAB:
        return Separation(best)
    least = fitting[best] if best else 1.0
    others = [each for each, share in offered.items() if each != best and share >= least]
    if best and _comma_is_decimal(lines):
        others = [each for each in others if each != ","]
    return Separation(best, tuple(others))


def _share(lines: list[str], separator: str) -> float:
    """Returns the share of the rows that have the most frequent number of fields, above one."""
    if not any(separator in line for line in lines):
        return 0
    rows = [row for row in split_fields("\n".join(lines), separator) if row]
    widths = Counter(len(row) for row in rows)
    return max((count for width, count in widths.items() if width > 1), default=0) / len(rows)


def _comma_is_decimal(lines: list[str]) -> bool:
    return all("," not in _COMMA_BETWEEN_DIGITS.sub("", line) for line in lines)


def _comma_is_within_cells(lines: list[str]) -> bool:
    """Returns whether the text can be one column: of figures, or of dates such as March 5, 2026."""
    with_comma = [line for line in lines if "," in line]
    if not with_comma:
        return False
    if all(map(_FIGURE.fullmatch, with_comma)):
        return True
    return (
        "," not in lines[0]
        and all(", " in line for line in with_comma)
        and not any("," in line.replace(", ", "") for line in with_comma)
    )
