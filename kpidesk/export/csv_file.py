"""Entries as CSV: UTF-8 with a mark, comma, decimal point, every text quoted."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from kpidesk.export.entry_table import COLUMNS, harmless, table
from kpidesk.services.practice.contents import EntryRecord

_UTF8_MARK = "\N{ZERO WIDTH NO-BREAK SPACE}"


def csv_bytes(rows: Iterable[EntryRecord]) -> bytes:
    """The file's bytes. The mark in front tells spreadsheets that it is UTF-8."""
    stream = io.StringIO()
    stream.write(_UTF8_MARK)
    writer = csv.writer(stream, quoting=csv.QUOTE_NONNUMERIC)
    writer.writerow(COLUMNS)
    for line in table(rows):
        writer.writerow([harmless(cell) if isinstance(cell, str) else cell for cell in line])
    return stream.getvalue().encode()
