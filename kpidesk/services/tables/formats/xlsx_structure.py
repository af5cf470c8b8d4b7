"""What the XML of a sheet says besides values: formulas, merged cells, hidden rows and columns.

It is read before the values, so that a sheet that is too large or declares entities is refused
first.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import IO
from xml.sax.handler import ContentHandler
from xml.sax.xmlreader import AttributesImpl

from kpidesk.domain.errors import WrongRequest
from kpidesk.services.tables.formats.limits import MAX_COLUMNS, Limits
from kpidesk.services.tables.grid import CellRange

_REFERENCE = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
_TRUE = ("1", "true")
_TEXT = "str"


@dataclass(slots=True)
class Formula:
    """A formula as written, with the value that was stored when it was calculated."""

    written: str
    stored: str
    is_text: bool


@dataclass(slots=True)
class SheetStructure:
    """Rows and columns count from 0. The last row and the width are those of filled cells."""

    last_row: int = -1
    width: int = 0
    formulas: dict[tuple[int, int], Formula] = field(default_factory=dict)
    merged: list[CellRange] = field(default_factory=list)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)


def read_structure(stream: IO[bytes], limits: Limits) -> SheetStructure:
    """Returns the structure of a sheet.

    Raises WrongRequest `table_rows`, `table_columns`, `table_cells`; `table_damaged` for rows or
    cells out of order, of which the reader of values would lose some; ValueError or SAXException
    for other XML that cannot be used.
    """
    handler = _SheetHandler(limits)
    parse_safely(stream, handler)
    return handler.structure


def parse_safely(stream: IO[bytes], handler: ContentHandler) -> None:
    """Parse XML without entities and references to other files."""
    from defusedxml.sax import make_parser  # noqa: PLC0415 - needed for spreadsheets only

    parser = make_parser()
    parser.forbid_dtd = True
    parser.setContentHandler(handler)
    parser.parse(stream)


def cell_position(reference: str) -> tuple[int, int]:
    """Returns the row and the column of a reference such as `B3`. Raises ValueError."""
    found = _REFERENCE.fullmatch(reference.replace("$", ""))
    if found is None:
        raise ValueError(reference)
    column = 0
    for letter in found[1]:
        column = column * 26 + ord(letter) - ord("A") + 1
    return int(found[2]) - 1, column - 1


class _SheetHandler(ContentHandler):
    """Collects the structure; elements may have a prefix."""

    def __init__(self, limits: Limits) -> None:
        super().__init__()
        self.structure = SheetStructure()
        self._limits = limits
        self._row = self._column = -1
        self._cells = 0
        self._type = ""
        self._formula: list[str] | None = None
        self._stored: list[str] | None = None
        self._into: list[str] | None = None

    def startElement(self, name: str, attrs: AttributesImpl) -> None:  # noqa: N802
        match name.rpartition(":")[2]:
            case "c":
                self._begin_cell(attrs)
            case "v" | "is":
                self._stored = self._into = []
            case "f":
                self._formula = self._into = []
            case "row":
                self._begin_row(attrs)
            case "col" if attrs.get("hidden") in _TRUE:
                first, last = int(attrs["min"]) - 1, int(attrs["max"]) - 1
                self.structure.hidden_columns |= {*range(first, min(last, MAX_COLUMNS) + 1)}
            case "mergeCell":
                self._merge(attrs["ref"])

    def endElement(self, name: str) -> None:  # noqa: N802
        match name.rpartition(":")[2]:
            case "c":
                self._end_cell()
            case "v" | "f" | "is":
                self._into = None

    def characters(self, content: str) -> None:
        if self._into is not None:
            self._into.append(content)

    def _begin_row(self, attrs: AttributesImpl) -> None:
        number = attrs.get("r")
        row = int(number) - 1 if number else self._row + 1
        if row <= self._row:
            raise WrongRequest("table_damaged")
        self._row, self._column = row, -1
        if attrs.get("hidden") in _TRUE:
            self.structure.hidden_rows.add(row)

    def _begin_cell(self, attrs: AttributesImpl) -> None:
        reference = attrs.get("r")
        row, column = cell_position(reference) if reference else (self._row, self._column + 1)
        if row != self._row or column <= self._column:
            raise WrongRequest("table_damaged")
        self._column = column
        self._type = attrs.get("t", "")
        self._formula = self._stored = None

    def _end_cell(self) -> None:
        if self._formula is None and self._stored is None:
            return
        self._cells += 1
        self.structure.last_row = self._row
        self.structure.width = max(self.structure.width, self._column + 1)
        if self._row >= self._limits.rows:
            raise WrongRequest("table_rows", limit=self._limits.rows)
        if self._column >= MAX_COLUMNS:
            raise WrongRequest("table_columns", limit=MAX_COLUMNS)
        if self._cells > self._limits.cells:
            raise WrongRequest("table_cells", limit=self._limits.cells)
        if self._formula is not None:
            self.structure.formulas[self._row, self._column] = Formula(
                "".join(self._formula),
                "".join(self._stored or ()),
                is_text=self._type == _TEXT and self._stored is not None,
            )

    def _merge(self, reference: str) -> None:
        first, _, last = reference.partition(":")
        merged = CellRange(*cell_position(first), *cell_position(last or first))
        self.structure.merged.append(merged)
        if len(self.structure.merged) > self._limits.rows:
            raise WrongRequest("table_damaged")
