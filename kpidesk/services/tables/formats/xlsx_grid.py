"""Workbooks as grids, one for each sheet."""

from __future__ import annotations

import io
import warnings
import zipfile
from typing import Any
from xml.sax.handler import ContentHandler
from xml.sax.xmlreader import AttributesImpl

from kpidesk.domain.errors import WrongRequest
from kpidesk.services.tables.formats.limits import Limits, check_extent, check_size, check_texts
from kpidesk.services.tables.formats.xlsx_archive import open_archive
from kpidesk.services.tables.formats.xlsx_cell import typed_cell
from kpidesk.services.tables.formats.xlsx_structure import (
    Formula,
    SheetStructure,
    parse_safely,
    read_structure,
)
from kpidesk.services.tables.grid import BLANK, CellFlaw, Grid, GridCell

_VISIBLE = "visible"
_SHEETS = "xl/worksheets/"
#: Tags of a sheet beside its cells, such as merged cells and links.
_MAX_OTHER_TAGS = 200_000
_SHARED_STRINGS = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"


def read_xlsx(data: bytes, limits: Limits) -> tuple[Grid, ...]:
    """Returns the sheets that have cells, hidden ones too, in their order.

    Raises WrongRequest `table_damaged`, `table_format`, `table_unzipped`, `table_empty` and the
    codes of `limits`.
    """
    check_size(len(data), limits)
    try:
        with open_archive(data) as archive, warnings.catch_warnings():
            warnings.simplefilter("ignore")
            grids = _grids(data, archive, limits)
    except WrongRequest:
        raise
    except Exception as error:
        raise WrongRequest("table_damaged") from error
    if not grids:
        raise WrongRequest("table_empty")
    return grids


def _grids(data: bytes, archive: zipfile.ZipFile, limits: Limits) -> tuple[Grid, ...]:
    from openpyxl.reader.excel import ExcelReader  # noqa: PLC0415 - 0.1 s, for spreadsheets only

    for name in archive.namelist():
        if name.startswith(_SHEETS):
            _check_tags(archive.read(name), limits)
    reader = ExcelReader(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
    reader.read_manifest()
    strings = reader.package.find(_SHARED_STRINGS)
    if strings is not None:
        with archive.open(strings.PartName.lstrip("/")) as stream:
            parse_safely(stream, _StringCounter(limits))
    reader.read()
    parts = {sheet.name: relation.target for sheet, relation in reader.parser.find_sheets()}
    # A file that a script wrote has 0 for every formula and asks to be calculated when opened.
    calculation = reader.wb.calculation
    is_calculated = calculation is None or not calculation.fullCalcOnLoad
    grids = []
    for sheet in reader.wb.worksheets:
        with archive.open(parts[sheet.title]) as stream:
            structure = read_structure(stream, limits)
        grid = _grid(sheet, structure, limits, is_calculated=is_calculated)
        if grid.rows:
            grids.append(grid)
    return tuple(grids)


class _StringCounter(ContentHandler):
    """Refuses texts of a workbook that are more than its cells may be."""

    def __init__(self, limits: Limits) -> None:
        super().__init__()
        self._limits = limits
        self._count = 0

    def startElement(self, name: str, attrs: AttributesImpl) -> None:  # noqa: ARG002, N802
        self._count += name.rpartition(":")[2] == "si"
        if self._count > self._limits.cells:
            raise WrongRequest("table_cells", limit=self._limits.cells)


def _check_tags(sheet: bytes, limits: Limits) -> None:
    """Refuses a sheet by the number of its tags, which parsing takes seconds to find out."""
    if sheet.count(b"<row") > limits.rows:
        raise WrongRequest("table_rows", limit=limits.rows)
    if sum(map(sheet.count, (b"<c ", b"<c>", b"<c/"))) > limits.cells:
        raise WrongRequest("table_cells", limit=limits.cells)
    start, end = sheet.find(b"<sheetData"), sheet.rfind(b"</sheetData")
    if 0 <= start < end and sheet.count(b"<", 0, start) + sheet.count(b"<", end) > _MAX_OTHER_TAGS:
        raise WrongRequest("table_damaged")


def _grid(
    sheet: Any,  # noqa: ANN401 - openpyxl has no types
    structure: SheetStructure,
    limits: Limits,
    *,
    is_calculated: bool,
) -> Grid:
    # Files may declare fewer cells than they have.
    sheet.reset_dimensions()
    read = sheet.iter_rows(max_row=structure.last_row + 1) if structure.last_row >= 0 else ()
    rows = [[typed_cell(each) for each in cells[: structure.width]] for cells in read]
    for (at, column), formula in structure.formulas.items():
        if _is_without_value(formula, is_calculated=is_calculated):
            row = rows[at]
            row.extend([BLANK] * (column + 1 - len(row)))
            row[column] = GridCell(f"={formula.written}", None, CellFlaw.FORMULA_WITHOUT_VALUE)
    while rows and all(cell is BLANK for cell in rows[-1]):
        rows.pop()
    width = max((_filled(row) for row in rows), default=0)
    check_extent(len(rows), width, limits)
    check_texts({cell.text for row in rows for cell in row})
    return Grid(
        tuple(tuple(row[:width] + [BLANK] * (width - len(row))) for row in rows),
        tuple(
            each._replace(
                last_row=min(each.last_row, len(rows) - 1),
                last_column=min(each.last_column, width - 1),
            )
            for each in structure.merged
            if each.first_row < len(rows) and each.first_column < width
        ),
        frozenset(row for row in structure.hidden_rows if row < len(rows)),
        frozenset(column for column in structure.hidden_columns if column < width),
        name=sheet.title,
        is_hidden=sheet.sheet_state != _VISIBLE,
    )


def _is_without_value(formula: Formula, *, is_calculated: bool) -> bool:
    if formula.is_text:
        return False
    return not formula.stored or (not is_calculated and formula.stored == "0")


def _filled(row: list[GridCell]) -> int:
    return next((index for index in range(len(row), 0, -1) if row[index - 1] is not BLANK), 0)
