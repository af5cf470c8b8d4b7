"""Clients: whose work it is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kpidesk.domain.cell import Client, folded_name
from kpidesk.domain.change import ClientChanged
from kpidesk.domain.errors import WrongRequest

if TYPE_CHECKING:
    from kpidesk.services.ports import PracticeFile, PracticeReader


def client_named(records: PracticeReader, name: str) -> Client:
    """The client of that name, in any case of letters. Raises WrongRequest `client_unknown`."""
    wanted = folded_name(name)
    clients = records.clients()
    for client in clients:
        if folded_name(client.name) == wanted:
            return client
    known = tuple(client.name for client in clients if not client.archived)
    if not known:
        raise WrongRequest("no_clients", client=name.strip())
    raise WrongRequest("client_unknown", client=name.strip(), known=known)


class ClientService:
    """Adds, archives and brings back clients. Nothing is ever deleted with its history."""

    def __init__(self, practice: PracticeFile) -> None:
        self._practice = practice

    def add(self, name: str, language: str | None = None) -> ClientChanged:
        """Add a client, or bring an archived one of that name back.

        Raises WrongRequest `client_name` for an empty or overlong name, `client_exists` where
        the name is taken.
        """
        with self._practice.transaction() as ledger:
            for client in ledger.clients():
                if client.archived and folded_name(client.name) == folded_name(name):
                    back = replace(client, archived=False, language=language or client.language)
                    ledger.change_client(back)
                    return ClientChanged(client, back)
            return ClientChanged(None, ledger.add_client(name, language))

    def change(self, client: Client) -> ClientChanged:
        """Give the client of that id another name or language, archive or bring her back.

        Raises WrongRequest `client_name`, `client_exists`, `client_unknown`.
        """
        with self._practice.transaction() as ledger:
            old = next((each for each in ledger.clients() if each.id == client.id), None)
            return ClientChanged(old, ledger.change_client(client))

    def archive(self, name: str) -> ClientChanged:
        """Hide a client; her figures stay. Raises WrongRequest `client_unknown`."""
        with self._practice.transaction() as ledger:
            client = client_named(ledger, name)
            archived = replace(client, archived=True)
            ledger.change_client(archived)
        return ClientChanged(client, archived)
