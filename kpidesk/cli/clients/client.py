"""`client add|edit|show|list|archive|duplicate|remove`: manages clients and their cards."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from kpidesk.cli.clients.card_arguments import check_options, edited_card
from kpidesk.cli.console import Console
from kpidesk.cli.output import print_json
from kpidesk.domain.cell import Client
from kpidesk.domain.change import ClientChanged
from kpidesk.domain.clients.logo import Logo
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.period import Period
from kpidesk.export.data.client_data import client_data
from kpidesk.i18n.clients.card_words import card_fields
from kpidesk.i18n.language_names import language_code
from kpidesk.i18n.languages import language_of
from kpidesk.i18n.period_words import period_name
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.services.clients.cards import CardService
from kpidesk.services.clients.clients import ClientService, client_named
from kpidesk.services.clients.period_statuses import all_statuses
from kpidesk.services.ports import PracticeReader

_ADDED = QT_TRANSLATE_NOOP(
    "Client", "“{client}” was added to your clients.", "printed after a client was added"
)
_CHANGED = QT_TRANSLATE_NOOP(
    "Client", "The card of “{client}” was changed.", "printed after a change of a client"
)
_SAME = QT_TRANSLATE_NOOP(
    "Client", "The card of “{client}” already says that.", "printed where a change changes nothing"
)
_HIDDEN = QT_TRANSLATE_NOOP(
    "Client", "“{client}” was archived; the figures are kept. “client add” brings the client back."
)
_REMOVED = QT_TRANSLATE_NOOP(
    "Client", "“{client}” was removed permanently, with all figures, notes, drafts and imports."
)
_BACKUPS_REMOVED = QT_TRANSLATE_NOOP(
    "Client", "Backups removed with the client: {count}.", "printed after a client was removed"
)
_REVIEWS_REMOVED = QT_TRANSLATE_NOOP(
    "Client",
    "Sent reviews of the whole business that named the client were deleted: {periods}.",
    "{periods}: a list of periods",
)
_BACKUPS_LEFT = QT_TRANSLATE_NOOP(
    "Client",
    "Older backups in {folder} that still contain this client: {count}. “--backups” removes those "
    "that were not changed since they were made.",
)
_NOT_SPOKEN = QT_TRANSLATE_NOOP(
    "Client",
    "KPI Desk is not available in “{language}” yet. Until then, charts for this client are in "
    "the program’s language.",
)
_LINE = QT_TRANSLATE_NOOP("Client", "{label}: {value}", "a line of a client’s card")
_ARCHIVED = QT_TRANSLATE_NOOP("Client", "archived", "in a list of clients")
_READING = ("list", "show")


def check(args: argparse.Namespace) -> None:
    """Check the arguments. Raises WrongRequest before any file is touched."""
    check_options(args)
    if args.action == "list":
        if args.name is not None:
            raise WrongRequest("argument_unknown", argument=args.name)
    elif not (args.name or "").strip():
        raise WrongRequest("argument_missing", argument="NAME")
    if args.copy is not None and args.action != "duplicate":
        raise WrongRequest("argument_unknown", argument=args.copy)
    if args.json and args.action not in _READING:
        raise WrongRequest("argument_unknown", argument="--json")
    if args.client_language is not None:
        args.client_language = language_code(args.client_language)
    if args.action == "remove" and not args.yes:
        raise WrongRequest("removal_unconfirmed", client=args.name.strip())


def change(
    args: argparse.Namespace,
    clients: ClientService,
    cards: CardService,
    logo: Logo | None,
    console: Console,
) -> int:
    """Add, change, archive or duplicate the named client, and print that."""
    if args.action == "archive":
        console.say(console.words(_HIDDEN, client=clients.archive(args.name).new.name))
        return 0
    if args.action == "duplicate":
        changes = cards.duplicate(cards.named(args.name).id, args.copy)
    else:
        changes = cards.edit(
            args.name,
            lambda card: edited_card(card, args),
            name=args.new_name,
            language=args.client_language,
            add=args.action == "add",
            logo=logo,
        )
    added = [each.new for each in changes if isinstance(each, ClientChanged)]
    client = added[-1] if added else cards.named(args.name)
    text = _ADDED if args.action != "edit" else _CHANGED if changes else _SAME
    console.say(console.words(text, client=client.name))
    if args.client_language and language_of(args.client_language) is None:
        console.warn(console.words(_NOT_SPOKEN, language=args.client_language))
    return 0


def removed(
    client: Client, reviews: Sequence[Period], left: int, gone: int, folder: Path, console: Console
) -> int:
    """Print that a client is removed, with which reviews, and how many backups contain it still."""
    words = console.words
    console.say(words(_REMOVED, client=client.name))
    if reviews:
        periods = words.formats.listed(period_name(words, each) for each in reviews)
        console.say(words(_REVIEWS_REMOVED, periods=periods))
    if gone:
        console.say(words(_BACKUPS_REMOVED, count=words.formats.number(gone)))
    if left:
        console.warn(words(_BACKUPS_LEFT, count=words.formats.number(left), folder=folder))
    return 0


def show(args: argparse.Namespace, records: PracticeReader, console: Console) -> int:
    """Print a client's card; or all clients: name, language of the updates, whether archived."""
    if args.action == "show":
        client = client_named(records, args.name)
        if args.json:
            print_json(_data(client, records))
        else:
            console.say("\n".join((client.name, *_lines(client, records, console))))
        return 0
    if args.json:
        print_json([_data(each, records) for each in records.clients()])
        return 0
    for client in records.clients():
        console.say("\t".join(_columns(client, console)).rstrip())
    return 0


def _lines(client: Client, records: PracticeReader, console: Console) -> Iterator[str]:
    words, card = console.words, records.client_card(client.id)
    fields = card_fields(words, client, card, all_statuses(records), console.catalogue)
    for label, value in fields:
        for line in value.splitlines():
            yield words(_LINE, label=label, value=line)


def _data(client: Client, records: PracticeReader) -> Mapping[str, object]:
    card = records.client_card(client.id)
    logo = None if card.logo is None else records.logo(card.logo)
    return client_data(client, card, logo, all_statuses(records))


def _columns(client: Client, console: Console) -> list[str]:
    archived = console.words(_ARCHIVED) if client.archived else ""
    return [client.name, client.language or "", archived]
