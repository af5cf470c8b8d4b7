"""Adding and changing clients."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from sqlalchemy import insert, null, update
from sqlalchemy.sql.functions import coalesce
from sqlmodel import col

from kpidesk.domain.cell import Client, folded_name
from kpidesk.domain.change import Subject
from kpidesk.domain.errors import WrongRequest
from kpidesk.storage.records.logged_writes import LoggedWriter
from kpidesk.storage.schema.tables import ClientRow


def add_client(
    pen: LoggedWriter, present: Sequence[Client], name: str, language: str | None
) -> Client:
    """Add a client of a new name, compared without case.

    Raises WrongRequest `client_exists` where the name is taken, `client_unnamed`.
    """
    _check_name(name, present)
    kept = " ".join(name.split())
    client_id = pen.add(
        insert(ClientRow).values(
            name=kept, folded=folded_name(kept), language=language, created_at=pen.now()
        )
    )
    client = Client(client_id, kept, language)
    pen.log(Subject.CLIENT, str(client_id), None, _fields(client))
    return client


def change_client(pen: LoggedWriter, present: Sequence[Client], client: Client) -> None:
    """Give the client of that id another name, language or archived state.

    Raises WrongRequest `client_unknown`, `client_exists`, `client_unnamed`.
    """
    old = next((each for each in present if each.id == client.id), None)
    if old is None:
        raise WrongRequest("client_unknown", client=client.id)
    _check_name(client.name, (each for each in present if each.id != client.id))
    new = replace(client, name=" ".join(client.name.split()))
    since = coalesce(col(ClientRow.archived_at), pen.now()) if new.archived else null()
    pen.write(
        update(ClientRow)
        .where(col(ClientRow.id) == client.id)
        .values(
            name=new.name, folded=folded_name(new.name), language=new.language, archived_at=since
        )
    )
    pen.log(Subject.CLIENT, str(client.id), _fields(old), _fields(new))


def _check_name(name: str, others: Iterable[Client]) -> None:
    wanted = folded_name(name)
    if not wanted:
        raise WrongRequest("client_unnamed")
    for each in others:
        if folded_name(each.name) == wanted:
            raise WrongRequest("client_exists", client=each.name)


def _fields(client: Client) -> dict[str, object]:
    return {"name": client.name, "language": client.language, "archived": client.archived}
