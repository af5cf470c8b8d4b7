"""Writes entries as CSV: for programs, or for a reader with a spreadsheet in that language."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from fractions import Fraction

from kpidesk.export.data.entry_table import COLUMNS, harmless, table
from kpidesk.export.data.plain_numbers import decimal_mark, plain_number
from kpidesk.export.data.reader_table import headings, reader_table
from kpidesk.i18n.words import Words
from kpidesk.services.practice.contents import EntryRecord

#: Tells spreadsheets that a file is UTF-8.
BYTE_ORDER_MARK = "\N{ZERO WIDTH NO-BREAK SPACE}"


def csv_bytes(rows: Iterable[EntryRecord]) -> bytes:
    """Returns a file for programs: commas, decimal points, ids, quoted texts."""
    stream = io.StringIO()
    stream.write(BYTE_ORDER_MARK)
    writer = csv.writer(stream, quoting=csv.QUOTE_NONNUMERIC)
    writer.writerow(COLUMNS)
    for line in table(rows):
        writer.writerow([harmless(cell) if isinstance(cell, str) else cell for cell in line])
    return stream.getvalue().encode()


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
