"""Removing a client for good: the rows, the log, and what SQLite would leave in the file."""

from __future__ import annotations

import json
from pathlib import Path

from sqlalchemy import Connection, delete, select, update
from sqlmodel import col

from kpidesk.domain.change import Subject
from kpidesk.domain.client_settings import without_client
from kpidesk.domain.errors import WrongRequest
from kpidesk.storage.engine import driver_connection, engine_for, mapped_engine_errors
from kpidesk.storage.schema.inspection import FileState, require
from kpidesk.storage.schema.tables import (
    CellRow,
    ClientRow,
    EntryRow,
    HeldRow,
    LadderRow,
    LogRow,
    NoteRow,
    SettingRow,
    TargetRow,
    ThresholdRow,
)


def erase_client(path: Path, client_id: int) -> None:
    """Remove a client and all that was ever entered, noted or logged of it, in one transaction.

    Then the file is rebuilt, so that no byte of it stays. Not undoable; archiving is the
    everyday way. Backups made before still hold the client. Close the practice first.

    Raises WrongRequest `client_unknown`, NotDone with the codes of `schema.require` and `faults`.
    """
    path = path.resolve()
    require(path, FileState.CURRENT)
    cells = select(col(CellRow.id)).where(col(CellRow.client_id) == client_id)
    ladders = select(col(LadderRow.id)).where(col(LadderRow.client_id) == client_id)
    statements = (
        delete(EntryRow).where(col(EntryRow.cell_id).in_(cells)),
        delete(HeldRow).where(col(HeldRow.cell_id).in_(cells)),
        delete(NoteRow).where(col(NoteRow.cell_id).in_(cells)),
        delete(TargetRow).where(col(TargetRow.client_id) == client_id),
        delete(ThresholdRow).where(col(ThresholdRow.ladder_id).in_(ladders)),
        delete(LadderRow).where(col(LadderRow.client_id) == client_id),
        delete(CellRow).where(col(CellRow.client_id) == client_id),
    )
    with mapped_engine_errors(path), engine_for(path).connect() as connection:
        with connection.begin():
            for line in _lines_about(connection, client_id):
                connection.execute(delete(LogRow).where(col(LogRow.id) == line))
            for statement in statements:
                connection.execute(statement)
            _forget_in_settings(connection, client_id)
            gone = connection.execute(delete(ClientRow).where(col(ClientRow.id) == client_id))
            if not gone.rowcount:
                raise WrongRequest("client_unknown", client=client_id)
        driver_connection(connection).execute("VACUUM")


def _lines_about(connection: Connection, client_id: int) -> list[int]:
    """The ids of the log's lines that speak of the client, by the keys that writers give."""
    mine = select(col(CellRow.id)).where(col(CellRow.client_id) == client_id)
    cells = {str(id_) for id_ in connection.execute(mine).scalars()}
    lines = connection.execute(
        select(
            col(LogRow.id),
            col(LogRow.subject),
            col(LogRow.key),
            col(LogRow.old),
            col(LogRow.new),
        )
    )
    return [
        line.id
        for line in lines
        if _speaks_of(Subject(line.subject), line.key, (line.old, line.new), client_id, cells)
    ]


def _speaks_of(
    subject: Subject, key: str, values: tuple[str | None, ...], client_id: int, cells: set[str]
) -> bool:
    match subject:
        case Subject.ENTRY | Subject.HELD:
            return key.rpartition("/")[2] in cells
        case Subject.CLIENT:
            return key == str(client_id)
        case Subject.TARGET | Subject.LADDER:
            return key.split("/")[1] == str(client_id)
        case Subject.NOTE:
            return any(json.loads(text)["client"] == client_id for text in values if text)
        case Subject.SETTING:
            return any(without_client(key, text, client_id) != text for text in values if text)


def _forget_in_settings(connection: Connection, client_id: int) -> None:
    """What was typed for her and not saved, and what was said of her figures."""
    key, value = col(SettingRow.key), col(SettingRow.value)
    for name, text in connection.execute(select(key, value)).all():
        left = without_client(name, text, client_id)
        if left is None:
            connection.execute(delete(SettingRow).where(key == name))
        elif left != text:
            connection.execute(update(SettingRow).where(key == name).values(value=left))
