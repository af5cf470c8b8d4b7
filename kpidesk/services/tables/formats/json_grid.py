"""The program's own JSON files: the lists of entries in them as grids."""

from __future__ import annotations

import json
from collections.abc import Mapping
from decimal import Decimal
from typing import NoReturn

from kpidesk.domain.errors import WrongRequest
from kpidesk.services.tables.formats.limits import Limits, check_extent, check_texts
from kpidesk.services.tables.grid import BLANK, Grid, GridCell

#: The lists that hold figures. Held figures are not entered unless the user chooses them.
_LISTS = ("entries", "held")
_MOST_OBJECTS = 1_000_000


def is_json(text: str) -> bool:
    """Returns whether the text is an object or a list in JSON, by its first characters."""
    start = text.lstrip()[:200]
    return start[:1] == "{" or (start[:1] == "[" and start[1:].lstrip()[:1] == "{")


def read_json(text: str, limits: Limits) -> tuple[Grid, ...]:
    """Returns a grid for each list, with the keys as headings.

    Raises WrongRequest `table_damaged`, `table_json_foreign` for JSON of another program,
    `table_empty`, and the codes of `limits`.
    """
    # Other lists of the file, such as that of imports, have no more objects.
    if text.count("{") > _MOST_OBJECTS:
        raise WrongRequest("table_rows", limit=limits.rows)
    try:
        data = json.loads(text, parse_float=Decimal, parse_constant=_refused)
    except (ValueError, RecursionError, ArithmeticError) as error:
        raise WrongRequest("table_damaged") from error
    if not isinstance(data, dict) or not isinstance(data.get(_LISTS[0]), list):
        raise WrongRequest("table_json_foreign")
    grids = tuple(_grid(name, data[name], limits) for name in _LISTS if data.get(name))
    if not grids:
        raise WrongRequest("table_empty")
    return grids


def _refused(_: str) -> NoReturn:
    raise ValueError


def _grid(name: str, lines: object, limits: Limits) -> Grid:
    if not isinstance(lines, list) or not all(isinstance(line, dict) for line in lines):
        raise WrongRequest("table_json_foreign")
    check_extent(len(lines) + 1, max(map(len, lines), default=0), limits)
    headings = list(dict.fromkeys(key for line in lines for key in line))
    check_extent(len(lines) + 1, len(headings), limits)
    rows = [
        tuple(map(GridCell, headings)),
        *(tuple(_cell(line, key) for key in headings) for line in lines),
    ]
    check_texts(cell.text for row in rows for cell in row)
    return Grid(tuple(rows), name=name, is_hidden=name != _LISTS[0])


def _cell(line: Mapping[str, object], key: str) -> GridCell:
    value = line.get(key)
    if value is None:
        return BLANK
    if isinstance(value, bool) or not isinstance(value, (str, int, Decimal)):
        raise WrongRequest("table_json_foreign")
    if isinstance(value, str):
        return GridCell(value.strip())
    try:
        return GridCell(str(value), value)
    except ValueError as error:
        # More digits than Python converts.
        raise WrongRequest("table_damaged") from error
