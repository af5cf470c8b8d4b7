"""A new practice file: written whole under an aside name, then given its own."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, insert

from kpidesk.storage.atomic_files import aside_of, claim, discard, make_folder, put_in_place
from kpidesk.storage.encoding import NOT_ASSIGNED_ID, instant_text, new_identity, now
from kpidesk.storage.engine import driver_connection, engine_for, mapped_engine_errors
from kpidesk.storage.error_mapping import not_done
from kpidesk.storage.schema.inspection import APPLICATION_ID, SCHEMA, seal_of
from kpidesk.storage.schema.tables import CellRow, PracticeRow, TableRow


def create_practice(path: Path, name: str, *, at: datetime | None = None) -> None:
    """Make a new practice file, readable by its owner only.

    Raises NotDone `file_exists` where there is anything of that name already, or the codes
    of `faults`; then nothing is left behind.
    """
    path = path.resolve()
    aside = aside_of(path)
    with mapped_engine_errors(path):
        if path.exists():
            raise not_done("file_exists", path)
        make_folder(path.parent)
        try:
            claim(aside)
            fill(aside, name, at or now())
            if path.exists():
                raise not_done("file_exists", path)
            put_in_place(aside, path)
        except BaseException:
            discard(aside)
            raise


def fill(path: Path, name: str, at: datetime) -> None:
    """Write the tables and the first rows into an empty file, in one transaction."""
    engine = engine_for(path)
    with engine.begin() as connection:
        TableRow.metadata.create_all(connection)
        connection.execute(
            insert(PracticeRow).values(
                id=1, identity=new_identity(), name=name, created_at=instant_text(at), seal=0
            )
        )
        connection.execute(insert(CellRow).values(id=NOT_ASSIGNED_ID))
        mark(connection, SCHEMA)


def mark(connection: Connection, version: int) -> None:
    """Say in the file whose it is, of which schema, and seal the definitions."""
    connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version={version}")
    connection.exec_driver_sql(
        "UPDATE practice SET seal = ?", (seal_of(driver_connection(connection)),)
    )
