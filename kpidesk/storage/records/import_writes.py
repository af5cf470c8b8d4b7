"""Writes the receipts of imports, and the remembered mappings of table shapes."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import delete
from sqlalchemy.dialects.sqlite import insert
from sqlmodel import col

from kpidesk.domain.cell import Cell
from kpidesk.domain.import_receipt import StoredImport, TableMapping
from kpidesk.storage.encoding import instant_text
from kpidesk.storage.records.logged_writes import LoggedWriter
from kpidesk.storage.schema.import_tables import ImportFigureRow, ImportReceiptRow, TableMappingRow


def write_import(
    writer: LoggedWriter, stored: StoredImport, cell_ids: Mapping[Cell, int]
) -> StoredImport:
    """Store an import, or replace the one of its id; returns it with its id."""
    receipt = stored.receipt
    if receipt.id is not None:
        remove_import(writer, receipt.id)
    receipt_id = writer.add(
        insert(ImportReceiptRow).values(
            id=receipt.id,
            imported_at=instant_text(receipt.at),
            source=receipt.source.value,
            file=receipt.file,
            rows_read=receipt.rows_read,
            figures_used=receipt.figures_used,
            cells_left_out=receipt.cells_left_out,
            content_hash=receipt.content_hash,
            undone_at=None if receipt.undone_at is None else instant_text(receipt.undone_at),
        )
    )
    rows = [
        {
            "receipt_id": receipt_id,
            "measure": figure.key.measure,
            "length": figure.key.period.length.value,
            "period": str(figure.key.period),
            "cell_id": cell_ids[figure.key.cell],
            "was": figure.was,
            "becomes": figure.becomes,
            "held": int(figure.held),
        }
        for figure in stored.figures
    ]
    writer.write_all(insert(ImportFigureRow), rows)
    return stored._replace(receipt=receipt._replace(id=receipt_id))


def remove_import(writer: LoggedWriter, receipt_id: int) -> None:
    """Delete a receipt and its figures."""
    writer.write(delete(ImportFigureRow).where(col(ImportFigureRow.receipt_id) == receipt_id))
    writer.write(delete(ImportReceiptRow).where(col(ImportReceiptRow.id) == receipt_id))


def write_mapping(writer: LoggedWriter, mapping: TableMapping) -> None:
    """Remember a mapping, in place of the one for that shape."""
    fresh = insert(TableMappingRow).values(shape=mapping.shape, roles=mapping.roles)
    writer.write(
        fresh.on_conflict_do_update(index_elements=["shape"], set_={"roles": fresh.excluded.roles})
    )


def forget_mapping(writer: LoggedWriter, shape: str) -> None:
    """Delete the mapping for that shape."""
    writer.write(delete(TableMappingRow).where(col(TableMappingRow.shape) == shape))
