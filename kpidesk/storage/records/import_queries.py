"""Reads the receipts of imports, and the remembered mappings of table shapes."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from datetime import datetime

from kpidesk.domain.cell import Cell
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.import_receipt import (
    ImportReceipt,
    ImportSource,
    ReceiptFigure,
    StoredImport,
    TableMapping,
)
from kpidesk.storage.encoding import amount, filled, instant, optional_string, period, string, whole
from kpidesk.storage.error_mapping import decoding
from kpidesk.storage.records.entry_queries import ENTRY_ORDER, EntryQueries

_RECEIPTS = (
    "SELECT id, imported_at, source, file, rows_read, figures_used, cells_left_out, content_hash,"
    " undone_at FROM import_receipt"
)
_NEWEST_FIRST = " ORDER BY id DESC"
_FIGURES = (
    "SELECT measure, length, period, cell_id, was, becomes, held FROM import_figure"  # noqa: S608
    f" WHERE receipt_id = ? ORDER BY {ENTRY_ORDER}"
)
_OWNERS = "SELECT DISTINCT receipt_id, client_id FROM import_figure JOIN cell ON cell.id = cell_id"
_MAPPINGS = "SELECT shape, roles FROM table_mapping"


class ImportQueries(EntryQueries):
    """Reads imports beside entries. Raises NotDone with the codes of `error_mapping`."""

    def imports(self) -> tuple[ImportReceipt, ...]:
        with decoding(self._path):
            return tuple(map(_receipt, self._named_rows(_RECEIPTS + _NEWEST_FIRST)))

    def import_owners(self) -> Mapping[int, frozenset[int | None]]:
        found: dict[int, set[int | None]] = {}
        with decoding(self._path):
            for row in self._named_rows(_OWNERS):
                client = row["client_id"]
                owners = found.setdefault(whole(row["receipt_id"]), set())
                owners.add(None if client is None else whole(client))
        return {key: frozenset(each) for key, each in found.items()}

    def stored_import(self, receipt_id: int) -> StoredImport | None:
        rows = self._named_rows(_RECEIPTS + " WHERE id = ?", (receipt_id,))
        with decoding(self._path):
            return self._stored(_receipt(rows[0])) if rows else None

    def all_imports(self) -> tuple[StoredImport, ...]:
        """Returns all imports with their figures, the newest first."""
        return tuple(map(self._stored, self.imports()))

    def table_mappings(self) -> tuple[TableMapping, ...]:
        with decoding(self._path):
            rows = self._named_rows(_MAPPINGS + " ORDER BY shape")
            return tuple(TableMapping(filled(row["shape"]), _json(row["roles"])) for row in rows)

    def table_mapping(self, shape: str) -> TableMapping | None:
        return next((each for each in self.table_mappings() if each.shape == shape), None)

    def _stored(self, receipt: ImportReceipt) -> StoredImport:
        rows, cells = self._named_rows(_FIGURES, (receipt.id,)), self.cells()
        with decoding(self._path):
            return StoredImport(receipt, tuple(_figure(row, cells) for row in rows))


def _receipt(row: sqlite3.Row) -> ImportReceipt:
    return ImportReceipt(
        at=instant(string(row["imported_at"])),
        source=ImportSource(row["source"]),
        file=optional_string(row["file"]),
        rows_read=whole(row["rows_read"]),
        figures_used=whole(row["figures_used"]),
        cells_left_out=whole(row["cells_left_out"]),
        content_hash=filled(row["content_hash"]),
        undone_at=_optional_instant(row["undone_at"]),
        id=whole(row["id"]),
    )


def _optional_instant(value: object) -> datetime | None:
    return None if value is None else instant(string(value))


def _json(value: object) -> str:
    text = filled(value)
    json.loads(text)
    return text


def _figure(row: sqlite3.Row, cells: Mapping[int, Cell]) -> ReceiptFigure:
    key = EntryKey(
        filled(row["measure"]), period(row["length"], row["period"]), cells[row["cell_id"]]
    )
    was = None if row["was"] is None else amount(row["was"])
    return ReceiptFigure(key, was, amount(row["becomes"]), bool(whole(row["held"])))
