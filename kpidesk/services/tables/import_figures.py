"""The figures of a table that is entered: by their entries, and as its receipt keeps them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from kpidesk.domain.cell import Client, folded_name
from kpidesk.domain.change import Change, ClientChanged
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.import_receipt import ReceiptFigure
from kpidesk.services.entry.entry_service import Figure, RecordResult
from kpidesk.services.ports import WriteTransaction
from kpidesk.services.tables.table_import import ImportedFigure


def keyed_figures(
    transaction: WriteTransaction, figures: Iterable[ImportedFigure]
) -> tuple[list[Change], dict[EntryKey, Figure]]:
    """Add the new clients; returns the changes, and the figures by key.

    A new client may be there by now. Raises WrongRequest `measure_twice`, the codes of
    `check_client_name`.
    """
    known: dict[str, Client] = {}
    changes: list[Change] = []
    keyed: dict[EntryKey, Figure] = {}
    for each in figures:
        key = each.key
        if each.new_client is not None:
            name = folded_name(each.new_client)
            if not known:
                known = {folded_name(client.name): client for client in transaction.clients()}
            if name not in known:
                known[name] = transaction.add_client(each.new_client, None)
                changes.append(ClientChanged(None, known[name]))
            key = key._replace(cell=key.cell._replace(client=known[name].id))
        if key in keyed:
            raise WrongRequest("measure_twice")
        keyed[key] = Figure(key.measure, each.amount, each.typed or str(each.amount))
    return changes, keyed


def receipt_figures(
    new: Mapping[EntryKey, Figure], current: Mapping[EntryKey, int], result: RecordResult
) -> tuple[ReceiptFigure, ...]:
    """Returns what a receipt keeps of the new figures, saved or held."""
    held = [
        ReceiptFigure(each.key, current.get(each.key), each.amount, True) for each in result.held
    ]
    entered = [
        ReceiptFigure(each.key, each.old, each.new)
        for each in result.entries
        if each.key in new and each.new is not None
    ]
    return (*entered, *held)
