"""Entries as a workbook: texts stay texts, amounts are numbers."""

from __future__ import annotations

import io
from collections.abc import Iterable

import xlsxwriter

from kpidesk.export.table import COLUMNS, table
from kpidesk.services.exporting import Row

_WIDTHS = (10, 24, 16, 30, 12, 8)


def xlsx_bytes(rows: Iterable[Row]) -> bytes:
    """The file's bytes; the table can be sorted and filtered, its heading stays in sight."""
    stream = io.BytesIO()
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    book = xlsxwriter.Workbook(stream, options)
    book.set_properties({"title": "KPI Desk", "author": "KPI Desk"})
    sheet = book.add_worksheet("KPI Desk")
    sheet.write_row(0, 0, COLUMNS, book.add_format({"bold": True}))
    last = 0
    for last, line in enumerate(table(rows), start=1):
        for column, cell in enumerate(line):
            if isinstance(cell, str):
                sheet.write_string(last, column, cell)
            else:
                sheet.write_number(last, column, cell)
    for column, width in enumerate(_WIDTHS):
        sheet.set_column(column, column, width)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, last, len(COLUMNS) - 1)
    book.close()
    return stream.getvalue()
