"""Splits the lines of a text table into fields, with quotation marks as in CSV."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterator
from itertools import islice

from kpidesk.domain.errors import WrongRequest
from kpidesk.services.tables.formats.limits import MAX_CELL_LENGTH

Rows = list[list[str]]

_QUOTE = '"'
#: The csv module refuses longer fields; a cell may have fewer characters.
_TOO_LONG = "field larger"


def split_fields(text: str, separator: str | None, most: int | None = None) -> Rows:
    """Returns the fields of each row, at most `most` rows; a blank line has none.

    Where quotation marks are not in pairs, each line is a row, so that no row is swallowed by a
    field. Raises WrongRequest `table_cell_length`.
    """
    if separator is None:
        return [[line] if line.strip() else [] for line in text.split("\n", most or -1)[:most]]
    if _QUOTE not in text:
        lines = text.split("\n", most or -1)[:most]
        return [line.split(separator) if line.strip() else [] for line in lines]
    try:
        rows = list(islice(_reader(text, separator), most))
    except csv.Error as error:
        if _TOO_LONG in str(error):
            raise WrongRequest("table_cell_length", limit=MAX_CELL_LENGTH) from error
        return _line_by_line(text, separator, most)
    return _line_by_line(text, separator, most) if _is_swallowed(rows, separator) else rows


def _reader(text: str, separator: str) -> Iterator[list[str]]:
    return csv.reader(
        io.StringIO(text, newline=""),
        delimiter=separator,
        strict=True,
        skipinitialspace=separator.strip() != "",
    )


def _is_swallowed(rows: Rows, separator: str) -> bool:
    """Returns whether a field of several lines has whole rows in it: its quotes belong to two."""
    long = [field for row in rows for field in row if field.count("\n") > 1]
    if not long:
        return False
    ((width, _),) = Counter(len(row) for row in rows).most_common(1)
    return any(
        all(line.count(separator) + 1 >= max(2, width) for line in field.split("\n")[1:-1])
        for field in long
    )


def _line_by_line(text: str, separator: str, most: int | None) -> Rows:
    return [_one_line(line, separator) for line in text.split("\n", most or -1)[:most]]


def _one_line(line: str, separator: str) -> list[str]:
    if not line.strip():
        return []
    if _QUOTE in line:
        try:
            return next(_reader(line, separator))
        except csv.Error:
            pass
    return line.split(separator)
