"""Writes entries as an XLSX workbook: texts stay texts, amounts are numbers."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from itertools import islice

import xlsxwriter

from kpidesk.export.entry_table import COLUMNS, Value, table
from kpidesk.services.practice.contents import EntryRecord

#: The rows of a sheet below its heading; xlsxwriter drops further rows silently.
MAX_ROWS = 1_048_575
_WIDTHS = (10, 24, 16, 30, 12, 8)


def xlsx_bytes(rows: Iterable[EntryRecord]) -> bytes:
    """Returns the file's bytes: a table with filters and a frozen heading.

    Rows that do not fit continue on further sheets.
    """
    stream = io.BytesIO()
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    book = xlsxwriter.Workbook(stream, options)
    book.set_properties({"title": "KPI Desk", "author": "KPI Desk"})
    lines = table(rows)
    number, filled = 1, _write_sheet(book, "KPI Desk", lines)
    while filled == MAX_ROWS:
        number += 1
        filled = _write_sheet(book, f"KPI Desk {number}", lines)
    book.close()
    return stream.getvalue()


def _write_sheet(book: xlsxwriter.Workbook, name: str, lines: Iterator[tuple[Value, ...]]) -> int:
    """Write as many lines as fit on a sheet; returns their number."""
    sheet = book.add_worksheet(name)
    sheet.write_row(0, 0, COLUMNS, book.add_format({"bold": True}))
    last = 0
    for last, line in enumerate(islice(lines, MAX_ROWS), start=1):
        for column, cell in enumerate(line):
            if isinstance(cell, str):
                sheet.write_string(last, column, cell)
            else:
                sheet.write_number(last, column, cell)
    for column, width in enumerate(_WIDTHS):
        sheet.set_column(column, column, width)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, last, len(COLUMNS) - 1)
    return last
