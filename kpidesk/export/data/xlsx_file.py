"""Writes entries as an XLSX workbook in the reader's words: amounts are numbers, texts texts."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from itertools import islice

import xlsxwriter

from kpidesk.export.data.reader_table import ReaderRow, headings, reader_table
from kpidesk.i18n.words import Words
from kpidesk.services.practice.contents import EntryRecord

#: The rows of a sheet below its heading; xlsxwriter drops further rows silently.
MAX_ROWS = 1_048_575
_WIDTHS = (18, 24, 16, 34, 12, 10, 26)


def xlsx_bytes(rows: Iterable[EntryRecord], words: Words) -> bytes:
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
    lines, head = reader_table(rows, words), headings(words)
    number, filled = 1, _write_sheet(book, "KPI Desk", head, lines)
    while filled == MAX_ROWS:
        number += 1
        filled = _write_sheet(book, f"KPI Desk {number}", head, lines)
    book.close()
    return stream.getvalue()


def _write_sheet(
    book: xlsxwriter.Workbook, name: str, head: Sequence[str], lines: Iterator[ReaderRow]
) -> int:
    """Write as many lines as fit on a sheet; returns their number."""
    sheet = book.add_worksheet(name)
    sheet.write_row(0, 0, head, book.add_format({"bold": True}))
    last = 0
    for last, line in enumerate(islice(lines, MAX_ROWS), start=1):
        for column, cell in enumerate(line):
            if isinstance(cell, Fraction):
                sheet.write_number(last, column, float(cell))
            else:
                sheet.write_string(last, column, str(cell))
    for column, width in enumerate(_WIDTHS):
        sheet.set_column(column, column, width)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, last, len(head) - 1)
    return last
