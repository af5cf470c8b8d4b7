"""`client add|list|archive`: manages clients."""

from __future__ import annotations

import argparse

from kpidesk.cli.console import Console
from kpidesk.domain.cell import Client, service_language
from kpidesk.domain.errors import WrongRequest
from kpidesk.i18n.languages import language_of
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.services.ports import PracticeReader
from kpidesk.services.practice.clients import ClientService

_ADDED = QT_TRANSLATE_NOOP("Client", "“{client}” is among your clients.")
_HIDDEN = QT_TRANSLATE_NOOP(
    "Client", "“{client}” is archived; the figures stay. “client add” brings the client back."
)
_NOT_SPOKEN = QT_TRANSLATE_NOOP(
    "Client",
    "KPI Desk does not speak “{language}” yet: until it does, charts for this client are in the "
    "program’s language.",
)
_ARCHIVED = QT_TRANSLATE_NOOP("Client", "archived")


def check(args: argparse.Namespace) -> None:
    """Check the arguments. Raises WrongRequest before any file is touched."""
    if args.action == "list":
        if args.name is not None:
            raise WrongRequest("argument_unknown", argument=args.name)
    elif not (args.name or "").strip():
        raise WrongRequest("argument_missing", argument="NAME")
    if args.client_language is not None:
        service_language(args.client_language)


def change(args: argparse.Namespace, clients: ClientService, console: Console) -> int:
    """Add or archive the named client, and print that."""
    if args.action == "archive":
        console.say(console.words(_HIDDEN, client=clients.archive(args.name).new.name))
        return 0
    language = args.client_language
    client = clients.add(args.name, language and service_language(language)).new
    console.say(console.words(_ADDED, client=client.name))
    if client.language and language_of(client.language) is None:
        console.warn(console.words(_NOT_SPOKEN, language=client.language))
    return 0


def show(records: PracticeReader, console: Console) -> int:
    """Print the clients, one per line: name, language of the updates, whether archived."""
    for client in records.clients():
        console.say("\t".join(_columns(client, console)).rstrip())
    return 0


def _columns(client: Client, console: Console) -> list[str]:
    archived = console.words(_ARCHIVED) if client.archived else ""
    return [client.name, client.language or "", archived]
