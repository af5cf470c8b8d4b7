"""Removes a client for good: the rows, the log lines, and what SQLite would leave in the file."""

from __future__ import annotations

import json

from sqlalchemy import Connection, delete, select
from sqlmodel import col

from kpidesk.domain.cell import folded_name
from kpidesk.domain.change import Subject
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.settings.baseline import baseline_client
from kpidesk.domain.settings.sender import SENDER_LOGO
from kpidesk.storage.engine import driver_connection
from kpidesk.storage.records.erasure.import_erasure import erase_imports
from kpidesk.storage.records.erasure.update_erasure import erase_mentions
from kpidesk.storage.records.update_writes import unused_files
from kpidesk.storage.schema.annotation_tables import (
    LadderRow,
    NoteRow,
    TargetRow,
    ThresholdRow,
)
from kpidesk.storage.schema.client_tables import (
    ClientCardRow,
    ClientPackageRow,
    LogoRow,
    PeriodStatusRow,
)
from kpidesk.storage.schema.tables import (
    CellRow,
    ClientRow,
    DraftRow,
    EntryRow,
    HeldRow,
    LogRow,
    SettingRow,
)
from kpidesk.storage.schema.update_tables import ClientUpdateRow, ReusableTextRow, SentUpdateRow


def erase_client(connection: Connection, client_id: int) -> None:
    """Remove a client and all that was ever typed, noted, imported or logged of it.

    Sent reviews of the business that name it are deleted, too; drafts lose the name.
    One transaction; then the file is rebuilt, so that no byte of it is left. Cannot be undone;
    archiving is the usual way. Backups made before still contain the client. Raises WrongRequest
    `client_gone`, and what SQLAlchemy raises.
    """
    with connection.begin():
        _erase(connection, client_id)
    driver_connection(connection).execute("VACUUM")


def _erase(connection: Connection, client_id: int) -> None:
    cells = select(col(CellRow.id)).where(col(CellRow.client_id) == client_id)
    ladders = select(col(LadderRow.id)).where(col(LadderRow.client_id) == client_id)
    shown_logos = select(col(ClientCardRow.logo)).where(col(ClientCardRow.logo).is_not(None))
    updates = select(col(ClientUpdateRow.id)).where(col(ClientUpdateRow.client_id) == client_id)
    sender_logo = select(col(SettingRow.value)).where(col(SettingRow.key) == SENDER_LOGO)
    statements = (
        delete(SentUpdateRow).where(col(SentUpdateRow.update_id).in_(updates)),
        unused_files(),
        delete(ClientUpdateRow).where(col(ClientUpdateRow.client_id) == client_id),
        delete(ReusableTextRow).where(col(ReusableTextRow.client_id) == client_id),
        delete(EntryRow).where(col(EntryRow.cell_id).in_(cells)),
        delete(HeldRow).where(col(HeldRow.cell_id).in_(cells)),
        delete(DraftRow).where(col(DraftRow.cell_id).in_(cells)),
        delete(NoteRow).where(col(NoteRow.cell_id).in_(cells)),
        delete(TargetRow).where(col(TargetRow.client_id) == client_id),
        delete(ThresholdRow).where(col(ThresholdRow.ladder_id).in_(ladders)),
        delete(LadderRow).where(col(LadderRow.client_id) == client_id),
        delete(CellRow).where(col(CellRow.client_id) == client_id),
        delete(ClientCardRow).where(col(ClientCardRow.client_id) == client_id),
        delete(ClientPackageRow).where(col(ClientPackageRow.client_id) == client_id),
        delete(PeriodStatusRow).where(col(PeriodStatusRow.client_id) == client_id),
        delete(LogoRow).where(
            col(LogoRow.hash).not_in(shown_logos), col(LogoRow.hash).not_in(sender_logo)
        ),
    )
    lines, names = _lines_about(connection, client_id), _names(connection, client_id)
    erase_imports(connection, client_id, {folded_name(name) for name in names})
    erase_mentions(connection, client_id, names)
    for line in lines:
        connection.execute(delete(LogRow).where(col(LogRow.id) == line))
    for key in connection.execute(select(col(SettingRow.key))).scalars().all():
        if baseline_client(key) == client_id:
            connection.execute(delete(SettingRow).where(col(SettingRow.key) == key))
    for statement in statements:
        connection.execute(statement)
    gone = connection.execute(delete(ClientRow).where(col(ClientRow.id) == client_id))
    if not gone.rowcount:
        raise WrongRequest("client_gone", client=client_id)


def _lines_about(connection: Connection, client_id: int) -> list[int]:
    """Returns the ids of the log lines about the client, found by the keys that writers use."""
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
        if _is_about(Subject(line.subject), line.key, (line.old, line.new), client_id, cells)
    ]


def _names(connection: Connection, client_id: int) -> set[str]:
    """Returns all names that the client ever had."""
    present = select(col(ClientRow.name)).where(col(ClientRow.id) == client_id)
    names = set(connection.execute(present).scalars())
    lines = select(col(LogRow.old), col(LogRow.new)).where(
        col(LogRow.subject) == Subject.CLIENT.value, col(LogRow.key) == str(client_id)
    )
    for line in connection.execute(lines):
        names.update(json.loads(text)["name"] for text in line if text)
    return names


def _is_about(
    subject: Subject, key: str, values: tuple[str | None, ...], client_id: int, cells: set[str]
) -> bool:
    match subject:
        case Subject.ENTRY | Subject.HELD:
            return key.rpartition("/")[2] in cells
        case Subject.CLIENT | Subject.CARD:
            return key == str(client_id)
        case Subject.TARGET | Subject.LADDER | Subject.STATUS | Subject.UPDATE | Subject.TEXT:
            return key.split("/")[1] == str(client_id)
        case Subject.NOTE:
            return any(json.loads(text)["client"] == client_id for text in values if text)
        case Subject.SETTING:
            return baseline_client(key) == client_id
