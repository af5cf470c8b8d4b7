"""The client service: adds, changes, archives and finds clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kpidesk.domain.cell import Client, folded_name
from kpidesk.domain.change import ClientChanged
from kpidesk.domain.errors import WrongRequest

if TYPE_CHECKING:
    from kpidesk.services.ports import PracticeFile, PracticeReader, WriteTransaction


def client_names(records: PracticeReader) -> dict[int, str]:
    """Returns the names of all clients by id."""
    return {each.id: each.name for each in records.clients()}


def client_named(records: PracticeReader, name: str) -> Client:
    """Returns the client of that name in any case of letters.

    Raises WrongRequest `client_unknown`, `no_clients`.
    """
    wanted = folded_name(name)
    clients = records.clients()
    for client in clients:
        if folded_name(client.name) == wanted:
            return client
    known = tuple(client.name for client in clients if not client.archived)
    if not known:
        raise WrongRequest("no_clients", client=name.strip())
    raise WrongRequest("client_unknown", client=name.strip(), known=known)


def add_or_restore(transaction: WriteTransaction, name: str, language: str | None) -> ClientChanged:
    """Add a client, or bring back an archived one of that name.

    Raises WrongRequest the codes of `check_client_name`.
    """
    for client in transaction.clients():
        if client.archived and folded_name(client.name) == folded_name(name):
            restored = client._replace(archived=False, language=language or client.language)
            transaction.change_client(restored)
            return ClientChanged(client, restored)
    return ClientChanged(None, transaction.add_client(name, language))


class ClientService:
    """Adds, changes and archives clients. Clients are never deleted here."""

    def __init__(self, practice: PracticeFile) -> None:
        self._practice = practice

    def add(self, name: str, language: str | None = None) -> ClientChanged:
        """Add a client, or restore an archived one of that name.

        Raises WrongRequest the codes of `check_client_name`.
        """
        with self._practice.transaction() as transaction:
            return add_or_restore(transaction, name, language)

    def change(self, client: Client) -> ClientChanged:
        """Change the name, the language or the archived state of the client of that id.

        Raises WrongRequest the codes of `check_client_name`, `client_gone`.
        """
        with self._practice.transaction() as transaction:
            old = next((each for each in transaction.clients() if each.id == client.id), None)
            return ClientChanged(old, transaction.change_client(client))

    def archive(self, name: str) -> ClientChanged:
        """Archive a client; the figures stay. Raises WrongRequest `client_unknown`."""
        with self._practice.transaction() as transaction:
            client = client_named(transaction, name)
            archived = client._replace(archived=True)
            transaction.change_client(archived)
        return ClientChanged(client, archived)
