"""The XML of a sheet: its cells by row, merged cells, hidden rows and columns."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from xml.sax.xmlreader import AttributesImpl

from kpidesk.domain.errors import WrongRequest
from kpidesk.services.tables.formats.limits import MAX_COLUMNS, Limits, check_extent
from kpidesk.services.tables.formats.xlsx_cell import CellReader
from kpidesk.services.tables.formats.xlsx_xml import ElementHandler
from kpidesk.services.tables.grid import BLANK, CellRange, GridCell

_REFERENCE = re.compile(r"\$?([A-Z]{1,3})\$?([0-9]{1,7})")
_TRUE = ("1", "true")
_MOST_COLUMN_ELEMENTS = 20_000


@dataclass(slots=True)
class SheetContent:
    """What was read of a sheet. Rows and columns count from 0; blank cells may be missing."""

    cells: dict[int, dict[int, GridCell]] = field(default_factory=dict)
    merged: list[CellRange] = field(default_factory=list)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)

    def rows(self, limits: Limits) -> tuple[tuple[GridCell, ...], ...]:
        """Returns all rows, equally wide, up to the last cell that is not blank."""
        height = max((row + 1 for row, cells in self.cells.items() if cells), default=0)
        width = max((max(cells) + 1 for cells in self.cells.values() if cells), default=0)
        check_extent(height, width, limits)
        blank = (BLANK,) * width
        return tuple(
            tuple([cells.get(column, BLANK) for column in range(width)])
            if (cells := self.cells.get(row))
            else blank
            for row in range(height)
        )


class SheetHandler(ElementHandler):
    """Collects a sheet.

    Raises WrongRequest `table_rows`, `table_columns` or `table_cells`; `table_damaged` for rows
    or cells out of order, of which one would hide another.
    """

    def __init__(self, reader: CellReader, limits: Limits) -> None:
        super().__init__()
        self.sheet = SheetContent()
        self._reader = reader
        self._limits = limits
        self._count = 0
        self._row = self._column = -1
        self._cells: dict[int, GridCell] = {}
        self._type = self._style = ""
        self._stored: list[str] | None = None
        self._formula: list[str] | None = None
        self._columns = 0

    def begin(self, name: str, attrs: AttributesImpl) -> None:  # noqa: D102
        match name:
            case "c":
                self._begin_cell(attrs)
            case "v" | "t":
                if self._stored is None:
                    self._stored = []
                self.text = self._stored
            case "f":
                self.text = self._formula = []
            case "row":
                self._begin_row(attrs)
            case "col":
                self._hide_columns(attrs)
            case "mergeCell":
                self._merge(attrs["ref"])

    def end(self, name: str) -> None:  # noqa: D102
        if name == "c":
            self._end_cell()
        elif name in ("v", "f", "t"):
            self.text = None

    def _begin_row(self, attrs: AttributesImpl) -> None:
        number = attrs.get("r")
        row = int(number) - 1 if number else self._row + 1
        if row <= self._row:
            raise WrongRequest("table_damaged")
        self._row, self._column, self._cells = row, -1, {}
        self.sheet.cells[row] = self._cells
        if attrs.get("hidden") in _TRUE:
            self.sheet.hidden_rows.add(row)

    def _begin_cell(self, attrs: AttributesImpl) -> None:
        reference = attrs.get("r")
        row, column = cell_position(reference) if reference else (self._row, self._column + 1)
        if row != self._row or column <= self._column:
            raise WrongRequest("table_damaged")
        self._column = column
        self._type, self._style = attrs.get("t", "n"), attrs.get("s", "0")
        self._formula = self._stored = None

    def _end_cell(self) -> None:
        if self._formula is None and self._stored is None:
            return
        stored = None if self._stored is None else "".join(self._stored)
        cell = self._reader.cell(self._type, self._style, stored)
        if self._formula is not None:
            cell = self._reader.formula_cell(cell, "".join(self._formula), self._type, stored)
        if cell is BLANK:
            return
        self._count += 1
        if self._row >= self._limits.rows or self._column >= MAX_COLUMNS:
            check_extent(self._row + 1, self._column + 1, self._limits)
        if self._count > self._limits.cells:
            raise WrongRequest("table_cells", limit=self._limits.cells)
        self._cells[self._column] = cell

    def _hide_columns(self, attrs: AttributesImpl) -> None:
        self._columns += 1
        if self._columns > _MOST_COLUMN_ELEMENTS:
            raise WrongRequest("table_damaged")
        if attrs.get("hidden") in _TRUE:
            first, last = int(attrs["min"]) - 1, int(attrs["max"]) - 1
            self.sheet.hidden_columns |= {*range(first, min(last, MAX_COLUMNS) + 1)}

    def _merge(self, reference: str) -> None:
        first, _, last = reference.partition(":")
        merged = CellRange(*cell_position(first), *cell_position(last or first))
        self.sheet.merged.append(merged)
        if len(self.sheet.merged) > self._limits.rows:
            raise WrongRequest("table_damaged")


def cell_position(reference: str) -> tuple[int, int]:
    """Returns the row and the column of a reference such as `B3`. Raises ValueError."""
    found = _REFERENCE.fullmatch(reference)
    if found is None:
        raise ValueError(reference)
    column = 0
    for letter in found[1]:
        column = column * 26 + ord(letter) - ord("A") + 1
    return int(found[2]) - 1, column - 1
