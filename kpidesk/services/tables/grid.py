"""A table as it was read: cells by row and column, before anything is known of their meaning."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

#: What a cell of a spreadsheet or of JSON holds; text has none.
CellValue = int | Decimal | dt.date | dt.datetime | dt.time | dt.timedelta


class CellFlaw(StrEnum):
    """Reasons why a cell does not hold what its file shows."""

    FORMULA_WITHOUT_VALUE = "formula_without_value"
    """A formula that was never calculated, such as in a file that a script wrote."""
    ERROR_VALUE = "error_value"
    """An error such as `#DIV/0!`, which is also the cell's text."""


class GridCell(NamedTuple):
    """One cell. Equal cells may be the same object.

    `text` is what the file shows, without blanks at either end: `85 %` for the value 0.85, an ISO
    date for a date, the formula itself where `flaw` is FORMULA_WITHOUT_VALUE.
    """

    text: str
    value: CellValue | None = None
    flaw: CellFlaw | None = None


BLANK = GridCell("")


class CellRange(NamedTuple):
    """A rectangle of merged cells, from the first row and column to the last, inclusive.

    Only the first cell has the text; the others are blank.
    """

    first_row: int
    first_column: int
    last_row: int
    last_column: int


@dataclass(frozen=True, slots=True)
class Grid:
    """A table of cells. Rows and columns count from 0, as they stand in the file.

    All rows have the same width; blank rows and columns are left out only at the end.
    """

    rows: tuple[tuple[GridCell, ...], ...]
    merged: tuple[CellRange, ...] = ()
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    #: Rows of text that have fewer or more fields than most rows.
    ragged_rows: frozenset[int] = frozenset()
    #: The name of the sheet or of the list in a JSON file; None for text.
    name: str | None = None
    #: The sheet itself is hidden: it is not entered unless the user chooses it.
    is_hidden: bool = False

    @property
    def width(self) -> int:
        """The number of columns."""
        return len(self.rows[0]) if self.rows else 0
