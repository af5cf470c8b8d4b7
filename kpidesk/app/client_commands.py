"""The commands about clients: cards, closed periods, what is due."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from kpidesk.app.command_files import practice_file, practice_records
from kpidesk.app.start.file_arguments import path_of
from kpidesk.app.start.language import console_in
from kpidesk.domain.catalogue.catalogue import ready_made

if TYPE_CHECKING:
    from kpidesk.domain.clients.logo import Logo

Clock = Callable[[], date]


def client_command(args: Namespace, today: Clock) -> int:
    """`client`: manages clients and their cards."""
    from kpidesk.cli.clients import client

    console = console_in(args.language)
    client.check(args)
    if args.action in ("list", "show"):
        with practice_records(args) as records:
            return client.show(args, records, console)
    if args.action == "remove":
        return _remove(args, today)
    from kpidesk.services.clients.cards import CardService
    from kpidesk.services.clients.clients import ClientService

    logo = _logo(args)
    with practice_file(args) as practice:
        cards = CardService(practice, ready_made())
        return client.change(args, ClientService(practice), cards, logo, console)


def status_command(args: Namespace, today: Clock) -> int:
    """`close`, `reopen`, `away` and `back`."""
    from kpidesk.cli.clients import period_status
    from kpidesk.services.clients.client_due import ClientDueService
    from kpidesk.services.clients.period_statuses import StatusService

    with practice_file(args) as practice:
        due = ClientDueService(practice.records, ready_made(), today)
        statuses = StatusService(practice, today)
        console = console_in(args.language)
        return period_status.run(args, practice.records, statuses, due, console)


def due_command(args: Namespace, today: Clock) -> int:
    """`due`: lists what is due."""
    from kpidesk.cli.clients import due
    from kpidesk.services.clients.client_due import ClientDueService
    from kpidesk.services.updates.update_list import due_updates

    with practice_records(args) as records:
        found = ClientDueService(records, ready_made(), today)
        updates = due_updates(records, today())
        return due.run(found, updates, console_in(args.language), as_json=args.json)


def _logo(args: Namespace) -> Logo | None:
    if args.logo in (None, "none"):
        return None
    from kpidesk.services.clients.logo_check import read_logo

    return read_logo(Path(args.logo))


def _remove(args: Namespace, today: Clock) -> int:
    from kpidesk.cli.clients import client as output
    from kpidesk.services.clients.clients import client_named
    from kpidesk.services.updates.update_query import UpdateQuery
    from kpidesk.storage.backup.cleanup import backups_with_client, remove_backups
    from kpidesk.system.preferences import backup_folder

    path, folder = path_of(args), backup_folder()
    with practice_file(args) as practice:
        client = client_named(practice.records, args.name)
        naming = UpdateQuery(practice.records, ready_made(), today).naming(client)
        reviews = [each.period for each in naming if each.client is None]
        practice.erase_client(client.id)
    containing = backups_with_client(path, folder, client.id)
    gone = remove_backups(containing) if args.backups else ()
    left = len(containing) - len(gone)
    console = console_in(args.language)
    return output.removed(client, reviews, left, len(gone), folder, console)
