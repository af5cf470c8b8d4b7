"""Writes entries as CSV: UTF-8 with a byte order mark, comma, decimal point, quoted texts."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from kpidesk.export.entry_table import COLUMNS, harmless, table
from kpidesk.services.practice.contents import EntryRecord

BYTE_ORDER_MARK = "\N{ZERO WIDTH NO-BREAK SPACE}"


def csv_bytes(rows: Iterable[EntryRecord]) -> bytes:
    """Returns the file's bytes. The byte order mark tells spreadsheets that it is UTF-8."""
    stream = io.StringIO()
    stream.write(BYTE_ORDER_MARK)
    writer = csv.writer(stream, quoting=csv.QUOTE_NONNUMERIC)
    writer.writerow(COLUMNS)
    for line in table(rows):
        writer.writerow([harmless(cell) if isinstance(cell, str) else cell for cell in line])
    return stream.getvalue().encode()
