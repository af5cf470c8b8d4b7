"""Tables of figures to import."""

from __future__ import annotations

from kpidesk.domain.cell import NOT_ASSIGNED
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.import_receipt import ImportSource
from kpidesk.domain.period import parse_period
from kpidesk.services.tables.table_import import ImportedFigure, TableImport

HASH = "0a" * 16


def key(measure, period, cell=NOT_ASSIGNED):
    return EntryKey(measure, parse_period(period), cell)


def table(figures, content_hash=HASH, **named):
    """A table of figures by key; a text in place of a client's id is that of a new client."""
    read = tuple(ImportedFigure(k, amount, str(amount), **named) for k, amount in figures.items())
    return TableImport(read, ImportSource.FILE, "October.xlsx", 12, 3, content_hash)


MARCH = {key("requests", "2026-03"): 30, key("request_hours", "2026-03"): 90_000}
