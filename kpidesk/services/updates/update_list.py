"""The list of updates: the newest of each client and period, and what is due."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING

from kpidesk.domain.cell import Client, name_order
from kpidesk.domain.clients.client_card import ClientCard
from kpidesk.domain.period import Length, Period, period_of
from kpidesk.domain.updates.update import UpdateForm, UpdateKey, UpdateState
from kpidesk.domain.updates.update_summary import UpdateSummary
from kpidesk.services.clients.period_statuses import StatusSet, closed_periods
from kpidesk.services.clients.work_time import away_periods, is_away, works

if TYPE_CHECKING:
    from kpidesk.services.ports import PracticeReader


def update_list(
    records: PracticeReader, today: date, client: int | None = None
) -> tuple[UpdateSummary, ...]:
    """Returns the updates of one client, or of all clients and the business.

    Due is every ended period of a client's rhythm for which nothing was sent, from the first
    that was closed or written about; not while away or archived, nor before or after its work.
    """
    newest = _newest(records.update_summaries())
    clients = {each.id: each for each in records.clients()}
    for key in _due(records, clients.values(), newest, today):
        short = key.period.length is Length.WEEK
        form = UpdateForm.WEEK if short else UpdateForm.FULL
        newest[key] = (newest.get(key) or UpdateSummary(key, form, None))._replace(due=True)
    found = [each for key, each in newest.items() if client is None or key.client == client]

    def order(each: UpdateSummary) -> tuple[int, bool, tuple[str, str]]:
        owner = clients.get(each.key.client) if each.key.client is not None else None
        return (
            -each.key.period.last_day.toordinal(),
            owner is None,
            name_order(owner.name if owner else ""),
        )

    return tuple(sorted(found, key=order))


def due_updates(records: PracticeReader, today: date) -> dict[Period, tuple[Client, ...]]:
    """Returns the clients whose updates of a closed period are due, the earliest periods first."""
    clients = {each.id: each for each in records.clients()}
    closed = closed_periods(records)
    newest = _newest(records.update_summaries())
    found: dict[Period, list[Client]] = {}
    for key in _due(records, clients.values(), newest, today):
        if key.client is not None and closed.find(key.period, key.client):
            found.setdefault(key.period, []).append(clients[key.client])
    ordered = sorted(found, key=lambda each: (each.last_day, each.first_day))
    return {period: tuple(found[period]) for period in ordered}


def last_updates(records: PracticeReader) -> dict[int | None, UpdateSummary]:
    """Returns the update of the latest period of each client, and of the business."""
    newest = _newest(records.update_summaries()).values()
    ordered = sorted(newest, key=lambda each: each.key.period.last_day)
    return {each.key.client: each for each in ordered}


def _newest(summaries: Iterable[UpdateSummary]) -> dict[UpdateKey, UpdateSummary]:
    """Returns the newest update of each key, with the day on which one was last sent."""
    found: dict[UpdateKey, UpdateSummary] = {}
    for each in summaries:
        before = found.get(each.key)
        sent_on = each.sent_on or (before.sent_on if before else None)
        found[each.key] = each._replace(sent_on=sent_on)
    return found


def _due(
    records: PracticeReader,
    clients: Iterable[Client],
    newest: dict[UpdateKey, UpdateSummary],
    today: date,
) -> Iterator[UpdateKey]:
    closed, away, cards = closed_periods(records), away_periods(records), records.client_cards()
    for client in clients:
        card = cards.get(client.id) or ClientCard(client.id)
        length = card.rhythm.length
        if client.archived or length is None:
            continue
        for period in _ended(length, client.id, closed, newest, today):
            key = UpdateKey(client.id, period)
            known = newest.get(key)
            sent = known is not None and (known.sent_on or known.state is UpdateState.SENT)
            if not sent and works(card, period) and not is_away(away, period, client.id):
                yield key


def _ended(
    length: Length,
    client: int,
    closed: StatusSet,
    newest: dict[UpdateKey, UpdateSummary],
    today: date,
) -> list[Period]:
    """Returns the ended periods from the first that was closed or written about."""
    begun = [
        each.period.first_within(length)
        for each in closed
        if each.client == client and each.period.length.rank >= length.rank
    ]
    begun += [key.period for key in newest if key.client == client and key.period.length is length]
    first = min(begun, key=lambda each: each.index, default=None)
    last = period_of(today, length).shifted(-1)
    if first is None:
        return []
    return [first.shifted(step) for step in range(last.index - first.index + 1)]
