"""Workbooks as grids, one for each sheet.

openpyxl reads the workbook, its relations and its styles. Its reader of sheets leaves out what
a grid needs: formulas without values, merged and hidden cells, cells beyond declared dimensions.
"""

from __future__ import annotations

import io
import warnings
import zipfile
from typing import Any

from kpidesk.domain.errors import WrongRequest
from kpidesk.services.tables.formats.limits import Limits, check_size, check_texts
from kpidesk.services.tables.formats.xlsx_archive import open_archive
from kpidesk.services.tables.formats.xlsx_cell import CellReader
from kpidesk.services.tables.formats.xlsx_sheet import SheetContent, SheetHandler
from kpidesk.services.tables.formats.xlsx_xml import StringTable, parse_safely
from kpidesk.services.tables.grid import Grid

_VISIBLE = "visible"
_STYLES = "xl/styles.xml"
_SHEETS = "xl/worksheets/"
_SHARED_STRINGS = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"
#: Tags of a sheet beside its cells, such as merged cells and links.
_MAX_OTHER_TAGS = 200_000


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
        # openpyxl raises anything for a damaged file.
        raise WrongRequest("table_damaged") from error
    if not grids:
        raise WrongRequest("table_empty")
    return grids


def _grids(data: bytes, archive: zipfile.ZipFile, limits: Limits) -> tuple[Grid, ...]:
    from openpyxl.reader.excel import ExcelReader  # noqa: PLC0415 - 0.1 s, for spreadsheets only

    for name in archive.namelist():
        if name.startswith(_SHEETS):
            _check_tags(archive.read(name), limits)
    book = ExcelReader(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
    book.read_manifest()
    book.read_workbook()
    calculation = book.wb.calculation
    reader = CellReader(
        _strings(book.package.find(_SHARED_STRINGS), archive, limits),
        _formats(archive),
        book.wb.epoch,
        is_calculated=calculation is None or not calculation.fullCalcOnLoad,
    )
    grids = []
    for sheet, relation in book.parser.find_sheets():
        if "worksheet" in relation.Type:
            handler = SheetHandler(reader, limits)
            with archive.open(relation.target) as stream:
                parse_safely(stream, handler)
            is_hidden = sheet.state != _VISIBLE
            grids.append(_grid(handler.sheet, limits, name=sheet.name, is_hidden=is_hidden))
    return tuple(grid for grid in grids if grid.rows)


def _check_tags(sheet: bytes, limits: Limits) -> None:
    """Refuses a sheet by the number of its tags, which parsing takes seconds to find out."""
    if sheet.count(b"<row") > limits.rows:
        raise WrongRequest("table_rows", limit=limits.rows)
    if sum(map(sheet.count, (b"<c ", b"<c>", b"<c/"))) > limits.cells:
        raise WrongRequest("table_cells", limit=limits.cells)
    start, end = sheet.find(b"<sheetData"), sheet.rfind(b"</sheetData")
    if 0 <= start < end and sheet.count(b"<", 0, start) + sheet.count(b"<", end) > _MAX_OTHER_TAGS:
        raise WrongRequest("table_damaged")


def _strings(part: Any, archive: zipfile.ZipFile, limits: Limits) -> list[str]:  # noqa: ANN401
    table = StringTable(limits)
    if part is not None:
        with archive.open(part.PartName.lstrip("/")) as stream:
            parse_safely(stream, table)
    return table.strings


def _formats(archive: zipfile.ZipFile) -> list[str]:
    """Returns the number formats by style."""
    from openpyxl.styles.numbers import BUILTIN_FORMATS, BUILTIN_FORMATS_MAX_SIZE  # noqa: PLC0415
    from openpyxl.styles.stylesheet import Stylesheet  # noqa: PLC0415 - for spreadsheets only
    from openpyxl.xml.functions import fromstring  # noqa: PLC0415

    if _STYLES not in archive.namelist():
        return []
    sheet = Stylesheet.from_tree(fromstring(archive.read(_STYLES)))
    numbers = [style.numFmtId for style in sheet.cell_styles]
    return [
        BUILTIN_FORMATS.get(number, "")
        if number < BUILTIN_FORMATS_MAX_SIZE
        else sheet.number_formats[number - BUILTIN_FORMATS_MAX_SIZE]
        for number in numbers
    ]


def _grid(sheet: SheetContent, limits: Limits, *, name: str, is_hidden: bool) -> Grid:
    rows = sheet.rows(limits)
    height, width = len(rows), len(rows[0]) if rows else 0
    check_texts({cell.text for row in rows for cell in row})
    return Grid(
        rows,
        tuple(
            each._replace(
                last_row=min(each.last_row, height - 1),
                last_column=min(each.last_column, width - 1),
            )
            for each in sheet.merged
            if each.first_row < height and each.first_column < width
        ),
        frozenset(row for row in sheet.hidden_rows if row < height),
        frozenset(column for column in sheet.hidden_columns if column < width),
        name=name,
        is_hidden=is_hidden,
    )
