"""Erases a client's name from the updates of others: reviews that name it, and drafts."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from sqlalchemy import Connection, delete, select, update
from sqlmodel import col

from kpidesk.domain.clients.client_mention import names_client, without_client
from kpidesk.storage.schema.update_tables import ClientUpdateRow, SentUpdateRow
from kpidesk.storage.update_json import json_text

_INSTEAD = "…"


def erase_mentions(connection: Connection, client_id: int, names: Iterable[str]) -> None:
    """Delete sent reviews of the business that name the client; take the name out of drafts.

    `names` are all that the client ever had. What was sent to another client stays as it is.
    """
    names = tuple(names)
    for review in _reviews(connection):
        said = "\n".join(_texts_of(connection, review))
        if any(names_client(said, name) for name in names):
            connection.execute(delete(SentUpdateRow).where(col(SentUpdateRow.update_id) == review))
            connection.execute(delete(ClientUpdateRow).where(col(ClientUpdateRow.id) == review))
    drafts = select(col(ClientUpdateRow.id), col(ClientUpdateRow.words)).where(
        col(ClientUpdateRow.client_id).is_distinct_from(client_id),
        col(ClientUpdateRow.state) != "sent",
    )
    for draft, written in connection.execute(drafts).all():
        words = json.loads(written)
        erased = _erased(words, names)
        if erased != words:
            mine = col(ClientUpdateRow.id) == draft
            values = {"words": json_text(erased)}
            connection.execute(update(ClientUpdateRow).where(mine).values(**values))


def _reviews(connection: Connection) -> list[int]:
    rows = select(col(SentUpdateRow.update_id)).join(
        ClientUpdateRow, col(ClientUpdateRow.id) == col(SentUpdateRow.update_id)
    )
    found = connection.execute(rows.where(col(ClientUpdateRow.client_id).is_(None)))
    return [each for each in found.scalars().all() if each is not None]


def _texts_of(connection: Connection, review: int) -> Iterator[str]:
    kept = select(col(SentUpdateRow.html), col(SentUpdateRow.plain), col(SentUpdateRow.parts))
    html, plain, parts = connection.execute(
        kept.where(col(SentUpdateRow.update_id) == review)
    ).one()
    yield from (html, plain, *_texts(json.loads(parts)))
    words = select(col(ClientUpdateRow.words)).where(col(ClientUpdateRow.id) == review)
    yield from _texts(json.loads(connection.execute(words).scalar_one()))


def _texts(value: object) -> Iterator[str]:
    match value:
        case str():
            yield value
        case dict():
            for each in value.values():
                yield from _texts(each)
        case list():
            for each in value:
                yield from _texts(each)


def _erased(value: object, names: tuple[str, ...]) -> object:
    """Returns words without the names."""
    match value:
        case str():
            for name in names:
                if names_client(value, name):
                    value = without_client(value, name, _INSTEAD)
            return value
        case dict():
            return {key: _erased(each, names) for key, each in value.items()}
        case list():
            return [_erased(each, names) for each in value]
    return value
