"""Adds and changes clients."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import insert, null, update
from sqlalchemy.sql.functions import coalesce
from sqlmodel import col

from kpidesk.domain.cell import Client, check_client_name, folded_name
from kpidesk.domain.change import Subject
from kpidesk.domain.errors import WrongRequest
from kpidesk.storage.records.logged_writes import LoggedWriter
from kpidesk.storage.schema.tables import ClientRow


def add_client(
    writer: LoggedWriter, present: Sequence[Client], name: str, language: str | None
) -> Client:
    """Add a client. Names are compared without case.

    Raises WrongRequest the codes of `check_client_name`.
    """
    kept = check_client_name(name, present)
    client_id = writer.add(
        insert(ClientRow).values(
            name=kept, folded=folded_name(kept), language=language, created_at=writer.now()
        )
    )
    client = Client(client_id, kept, language)
    writer.log(Subject.CLIENT, str(client_id), None, _fields(client))
    return client


def change_client(writer: LoggedWriter, present: Sequence[Client], client: Client) -> Client:
    """Give the client of that id another name, language or archived state; returns the client.

    Raises WrongRequest `client_gone`, the codes of `check_client_name`.
    """
    old = next((each for each in present if each.id == client.id), None)
    if old is None:
        raise WrongRequest("client_gone", client=client.id)
    others = (each for each in present if each.id != client.id)
    new = client._replace(name=check_client_name(client.name, others))
    since = coalesce(col(ClientRow.archived_at), writer.now()) if new.archived else null()
    writer.write(
        update(ClientRow)
        .where(col(ClientRow.id) == client.id)
        .values(
            name=new.name, folded=folded_name(new.name), language=new.language, archived_at=since
        )
    )
    writer.log(Subject.CLIENT, str(client.id), _fields(old), _fields(new))
    return new


def _fields(client: Client) -> dict[str, object]:
    return {"name": client.name, "language": client.language, "archived": client.archived}
