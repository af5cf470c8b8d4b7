"""Erases a client from the receipts of imports and from remembered mappings."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import PurePath

from sqlalchemy import Connection, delete, select, update
from sqlmodel import col

from kpidesk.domain.cell import folded_name
from kpidesk.storage.schema.import_tables import ImportFigureRow, ImportReceiptRow, TableMappingRow
from kpidesk.storage.schema.tables import CellRow


def erase_imports(connection: Connection, client_id: int, names: set[str]) -> None:
    """Delete the client's figures, receipts without others, and where a name is mentioned.

    `names` are all that the client ever had, folded.
    """
    cells = select(col(CellRow.id)).where(col(CellRow.client_id) == client_id)
    about = col(ImportFigureRow.cell_id).in_(cells)
    touched = connection.execute(select(col(ImportFigureRow.receipt_id)).where(about).distinct())
    receipts = touched.scalars().all()
    connection.execute(delete(ImportFigureRow).where(about))
    others = select(col(ImportFigureRow.receipt_id))
    emptied = col(ImportReceiptRow.id).in_(receipts), col(ImportReceiptRow.id).not_in(others)
    connection.execute(delete(ImportReceiptRow).where(*emptied))
    _erase_file_names(connection, names)
    _erase_mappings(connection, names)


def _erase_file_names(connection: Connection, names: set[str]) -> None:
    files = connection.execute(select(col(ImportReceiptRow.id), col(ImportReceiptRow.file)))
    for receipt_id, file in files.all():
        if file is not None and _mentions(PurePath(file).stem, names):
            mine = col(ImportReceiptRow.id) == receipt_id
            connection.execute(update(ImportReceiptRow).where(mine).values(file=None))


def _erase_mappings(connection: Connection, names: set[str]) -> None:
    mappings = connection.execute(select(col(TableMappingRow.shape), col(TableMappingRow.roles)))
    for shape, roles in mappings.all():
        if any(_mentions(text, names) for text in _texts(json.loads(roles))):
            connection.execute(delete(TableMappingRow).where(col(TableMappingRow.shape) == shape))


def _mentions(text: str, names: set[str]) -> bool:
    folded = folded_name(text)
    spaced = folded_name(text.replace("_", " ").replace("-", " "))
    return any(name in folded or name in spaced for name in names)


def _texts(value: object) -> Iterator[str]:
    """Yields all texts in a JSON value, keys included."""
    match value:
        case str():
            yield value
        case dict():
            for key, each in value.items():
                yield from (str(key), *_texts(each))
        case list():
            for each in value:
                yield from _texts(each)
