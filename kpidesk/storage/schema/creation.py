"""Makes a new practice file: written under a hidden name, then given its own."""

from __future__ import annotations

from datetime import datetime
from functools import cache
from pathlib import Path

from sqlalchemy import Connection, create_mock_engine, insert
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import ExecutableDDLElement

from kpidesk.storage.atomic_files import claim, discard, make_folder, put_in_place, temporary_path
from kpidesk.storage.encoding import NOT_ASSIGNED_ID, instant_text, new_identity, now
from kpidesk.storage.engine import driver_connection, engine_for, mapped_engine_errors
from kpidesk.storage.error_mapping import not_done
from kpidesk.storage.schema.annotation_tables import NoteRow
from kpidesk.storage.schema.client_tables import ClientCardRow
from kpidesk.storage.schema.definitions import seal_of
from kpidesk.storage.schema.import_tables import ImportReceiptRow
from kpidesk.storage.schema.inspection import APPLICATION_ID, SCHEMA
from kpidesk.storage.schema.tables import CellRow, PracticeRow
from kpidesk.storage.schema.update_tables import ClientUpdateRow

#: Rows of each module with tables.
_ROWS = (PracticeRow, NoteRow, ImportReceiptRow, ClientCardRow, ClientUpdateRow)


def create_practice(path: Path, name: str, *, at: datetime | None = None) -> None:
    """Make a new practice file, readable by its owner only.

    Raises NotDone `file_exists` if there is a file of that name, or the codes of
    `error_mapping`; then nothing is left behind.
    """
    path = path.resolve()
    temporary = temporary_path(path)
    with mapped_engine_errors(path):
        if path.exists():
            raise not_done("file_exists", path)
        make_folder(path.parent)
        try:
            claim(temporary)
            fill(temporary, name, at or now())
            if path.exists():
                raise not_done("file_exists", path)
            put_in_place(temporary, path)
        except BaseException:
            discard(temporary)
            raise


def fill(path: Path, name: str, at: datetime) -> None:
    """Write the tables and the first rows into an empty file, in one transaction."""
    engine = engine_for(path)
    with engine.begin() as connection:
        for statement in _statements():
            connection.exec_driver_sql(statement)
        connection.execute(
            insert(PracticeRow).values(
                id=1, identity=new_identity(), name=name, created_at=instant_text(at), seal=0
            )
        )
        connection.execute(insert(CellRow).values(id=NOT_ASSIGNED_ID))
        write_header(connection, SCHEMA)


@cache
def _statements() -> tuple[str, ...]:
    """Returns the statements that make the tables and indexes. Composing them takes long."""
    made: list[str] = []

    def take(each: ExecutableDDLElement, *_: object, **__: object) -> None:
        made.append(str(each.compile(dialect=sqlite.dialect())))

    engine = create_mock_engine("sqlite://", take)
    # Each module adds its tables to the metadata that all share.
    (metadata,) = {row.metadata for row in _ROWS}
    metadata.create_all(engine, checkfirst=False)
    return tuple(made)


def write_header(connection: Connection, version: int) -> None:
    """Write the application id, the schema version and the seal of the definitions."""
    connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version={version}")
    connection.exec_driver_sql(
        "UPDATE practice SET seal = ?", (seal_of(driver_connection(connection)),)
    )
