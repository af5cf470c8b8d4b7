"""Writes entries as CSV: for programs, or for a reader with a spreadsheet in that language."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from fractions import Fraction

from kpidesk.export.data.entry_table import COLUMNS, Value, harmless, table
from kpidesk.export.data.plain_numbers import FOR_PROGRAMS, decimal_mark, plain_number
from kpidesk.export.data.reader_table import headings, reader_table
from kpidesk.i18n.words import Words
from kpidesk.services.practice.contents import EntryRecord

#: Tells spreadsheets that a file is UTF-8.
BYTE_ORDER_MARK = "\N{ZERO WIDTH NO-BREAK SPACE}"


def csv_bytes(rows: Iterable[EntryRecord]) -> bytes:
    """Returns a file for programs: commas, decimal points, ids, quoted texts."""
    lines = [BYTE_ORDER_MARK, csv_line(COLUMNS)]
    lines += (csv_line(row) for row in table(rows))
    return "".join(lines).encode()


def csv_line(cells: Iterable[Value]) -> str:
    """Returns a line of quoted texts and numbers; `csv` would write exponents."""
    return ",".join(map(_cell, cells)) + "\r\n"


def _cell(cell: Value) -> str:
    if isinstance(cell, Fraction):
        return plain_number(cell, ".", FOR_PROGRAMS)
    quoted = harmless(cell).replace('"', '""')
    return f'"{quoted}"'


def reader_csv_bytes(rows: Iterable[EntryRecord], words: Words) -> bytes:
    """Returns a file for spreadsheets: names, separator and decimal mark of the language."""
    mark = decimal_mark(words)
    stream = io.StringIO()
    stream.write(BYTE_ORDER_MARK)
    writer = csv.writer(stream, delimiter=";" if mark == "," else ",")
    writer.writerow(headings(words))
    for row in reader_table(rows, words):
        writer.writerow(
            plain_number(cell, mark) if isinstance(cell, Fraction) else harmless(str(cell))
            for cell in row
        )
    return stream.getvalue().encode()
