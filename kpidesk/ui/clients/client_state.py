"""What the Clients page shows of each client in a period."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from kpidesk.domain.cell import Client
from kpidesk.domain.change import Change
from kpidesk.domain.clients.client_card import ClientCard
from kpidesk.domain.period import Period
from kpidesk.domain.updates.update_summary import UpdateSummary
from kpidesk.export.reader import borrowed_language
from kpidesk.i18n.language_names import language_in
from kpidesk.i18n.period_words import period_in_short, period_name
from kpidesk.i18n.sentences import labelled, side_by_side
from kpidesk.i18n.updates.update_words import state_name
from kpidesk.services.clients.work_time import works
from kpidesk.services.updates.update_list import last_updates
from kpidesk.ui.clients import texts
from kpidesk.ui.clients.package_use import PackageUse, package_use
from kpidesk.ui.workspace import Workspace


class SheetState(StrEnum):
    """How far a client's sheet of a period is."""

    OPEN = "open"
    CLOSED = "closed"
    AWAY = "away"
    NOT_DUE = "not due"
    NOT_OVER = "not over"
    ARCHIVED = "archived"


#: The states alone, for a list of one period.
SHEET_STATES = {
    SheetState.OPEN: texts.OPEN,
    SheetState.CLOSED: texts.CLOSED,
    SheetState.AWAY: texts.AWAY_THEN,
    SheetState.NOT_DUE: texts.NOT_DUE,
    SheetState.NOT_OVER: texts.STILL_RUNNING,
    SheetState.ARCHIVED: texts.IS_ARCHIVED,
}
_WORDS = {
    SheetState.OPEN: texts.IS_OPEN,
    SheetState.CLOSED: texts.IS_CLOSED,
    SheetState.AWAY: texts.IS_AWAY,
    SheetState.NOT_DUE: texts.IS_NOT_DUE,
    SheetState.NOT_OVER: texts.NOT_OVER,
    SheetState.ARCHIVED: texts.IS_ARCHIVED,
}


class ClientState(NamedTuple):
    """A client in a period: the card, how far the sheet is, and the hours of the package.

    `last` is the update of the latest period, None before there is one.
    """

    client: Client
    card: ClientCard
    period: Period
    sheet: SheetState
    use: PackageUse | None
    last: UpdateSummary | None


def client_states(
    workspace: Workspace, period: Period, *, archived: bool = False
) -> list[ClientState]:
    """Returns the states of the active clients, or of all, sorted by name."""
    services = workspace.services
    cards = services.records.client_cards()
    closed, away = services.statuses.closed(), services.statuses.away()
    today, last = workspace.today(), last_updates(services.records)
    found = []
    for client in services.records.clients():
        if client.archived and not archived:
            continue
        card = cards.get(client.id) or ClientCard(client.id)
        if client.archived:
            sheet = SheetState.ARCHIVED
        elif away.find(period, client.id) or away.find(period, None):
            sheet = SheetState.AWAY
        elif closed.find(period, client.id):
            sheet = SheetState.CLOSED
        elif card.rhythm.length is not period.length or not works(card, period):
            sheet = SheetState.NOT_DUE
        else:
            sheet = SheetState.OPEN if period.ended(today) else SheetState.NOT_OVER
        use = package_use(workspace, client, card, period)
        found.append(ClientState(client, card, period, sheet, use, last.get(client.id)))
    return found


def sheet_words(workspace: Workspace, state: ClientState) -> str:
    """Returns how far the sheet is, with the period's name: October 2026 open."""
    words = workspace.words
    name = period_name(words, state.period)
    return words.formats.capitalized(words(_WORDS[state.sheet], period=name))


def update_words(workspace: Workspace, last: UpdateSummary | None) -> str:
    """Returns period and state of a client's last update: Update: Oct 2026 · Sent."""
    words = workspace.words
    if last is None or last.state is None:
        return words(texts.NO_UPDATE)
    said = period_in_short(words, last.key.period), state_name(words, last.state)
    return labelled(words, words(texts.LAST_UPDATE), side_by_side(*said))


def language_words(workspace: Workspace, client: Client) -> str:
    """Returns the name of the client's language, empty where none was chosen."""
    return language_in(workspace.words, client.language) if client.language else ""


def change_language(workspace: Workspace, client: Client, code: str | None) -> tuple[Change, ...]:
    """Change a client's language, and that of drafts that had the window's for want of it."""
    services, borrowed = workspace.services, borrowed_language(client, workspace.words)
    changed = services.clients.change(client._replace(language=code))
    if borrowed is None or code is None:
        return (changed,)
    return changed, *services.updates.follow_client(client.id, borrowed)
