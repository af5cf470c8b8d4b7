"""Text from a file or from the clipboard as a grid of cells."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from kpidesk.domain.errors import WrongRequest
from kpidesk.services.tables.formats.charset import is_text
from kpidesk.services.tables.formats.fields import Rows, split_fields
from kpidesk.services.tables.formats.limits import (
    MAX_CELL_LENGTH,
    MAX_COLUMNS,
    Limits,
    check_extent,
    check_growth,
    check_texts,
)
from kpidesk.services.tables.formats.separator import SEPARATORS, find_separator
from kpidesk.services.tables.grid import BLANK, Grid, GridCell

#: A cell may have several lines, but hardly all of them ten.
_LINES_PER_ROW = 10


@dataclass(frozen=True, slots=True)
class TextTable:
    """A grid with the separator it was read by, None for a single column.

    `other_separators` fit as well: the user is asked which one is right.
    """

    grid: Grid
    separator: str | None
    other_separators: tuple[str, ...] = ()


def read_text(text: str, limits: Limits, separator: str | None = None) -> TextTable:
    """Returns the table of a text; `separator` is the user's choice.

    Raises WrongRequest `table_empty`, `table_not_text`, and the codes of `limits`.
    """
    if not is_text(text):
        raise WrongRequest("table_not_text")
    plain = text.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n\x1a")
    if not plain.strip():
        raise WrongRequest("table_empty")
    if plain.count("\n") > limits.rows * _LINES_PER_ROW:
        raise WrongRequest("table_rows", limit=limits.rows)
    check_growth(plain)
    # No cell has as many separators, so there are too many cells.
    long = [line for line in plain.split("\n") if len(line) > MAX_CELL_LENGTH]
    if any(line.count(each) > MAX_CELL_LENGTH for line in long for each in SEPARATORS):
        raise WrongRequest("table_columns", limit=MAX_COLUMNS)
    found = find_separator(plain)
    taken = separator or found.separator
    rows = split_fields(plain, taken, limits.rows + 1)
    if found.is_declared:
        rows[0] = []
    others = (found.separator, *found.others) if separator else found.others
    grid = _grid(rows, limits)
    return TextTable(grid, taken, tuple(each for each in others if each and each != taken))


def _grid(rows: Rows, limits: Limits) -> Grid:
    """Returns the grid without blank rows and columns at its end."""
    stripped = [[field.strip() for field in row] for row in rows]
    while stripped and not any(stripped[-1]):
        stripped.pop()
    if not stripped:
        raise WrongRequest("table_empty")
    width = max(map(_filled, stripped))
    check_extent(len(stripped), width, limits)
    cells = {text: GridCell(text) for row in stripped for text in row}
    cells[""] = BLANK
    check_texts(cells)
    return Grid(
        tuple(
            tuple([cells[text] for text in row[:width]] + [BLANK] * (width - len(row)))
            for row in stripped
        ),
        ragged_rows=_ragged(stripped),
    )


def _filled(row: list[str]) -> int:
    """Returns the width of a row without its blank end."""
    return next((index for index in range(len(row), 0, -1) if row[index - 1]), 0)


def _ragged(rows: Rows) -> frozenset[int]:
    """Returns the rows that have fewer fields than most, or figures beyond them."""
    filled = {index: row for index, row in enumerate(rows) if any(row)}
    ((width, _),) = Counter(len(row) for row in filled.values()).most_common(1)
    return frozenset(
        index for index, row in filled.items() if len(row) < width or _filled(row) > width
    )
