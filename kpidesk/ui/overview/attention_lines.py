"""The lines of the attention card: bad values, figures that are not saved, figures that are due."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence

from kpidesk.domain.cell import NOT_ASSIGNED, Cell, Client
from kpidesk.domain.period import Period
from kpidesk.i18n.period_words import period_name
from kpidesk.i18n.sentences import side_by_side
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.i18n.updates.update_words import title_words
from kpidesk.i18n.words import Words
from kpidesk.services.clients.clients import client_names
from kpidesk.services.entry.due import DuePeriod
from kpidesk.ui.common.cell_words import cell_name
from kpidesk.ui.navigation import Destination, PageId
from kpidesk.ui.overview.attention_card import AttentionLine, Sign
from kpidesk.ui.overview.due_words import (
    due_sentence,
    due_updates_sentence,
    open_clients_sentence,
    unsaved_sentence,
)
from kpidesk.ui.overview.tile_content import Concern, TileContent
from kpidesk.ui.workspace import Workspace

_SEE_CHART = QT_TRANSLATE_NOOP("Overview", "See Chart", "a button beside a sentence")
_ENTER = QT_TRANSLATE_NOOP("Overview", "Enter {period}", "a button")
_OPEN = QT_TRANSLATE_NOOP("Overview", "Open {client}", "a button: the sheet of a client")
_UNSAVED_WORDS = QT_TRANSLATE_NOOP(
    "Overview", "Not saved: the text of the update for {client}, {period}.", "a report to a client"
)
_WRITE = QT_TRANSLATE_NOOP("Overview", "Write to {client}", "a button: the update of a client")
_SEE = QT_TRANSLATE_NOOP("Overview", "See {period}", "a button: to what is not saved")


def attention_lines(
    words: Words,
    contents: Sequence[tuple[str, TileContent | None]],
    client: str | None,
    worse_clients: Callable[[str], Iterable[Concern]],
) -> list[AttentionLine]:
    """Returns a line for each KPI that needs attention, and for each client it is about.

    `client` is the only one that is shown; None stands for all clients. `worse_clients` returns
    those for whom a KPI became worse.
    """
    lines = []
    for kpi, each in contents:
        if each is None:
            continue
        if each.attention and not each.concerns:
            there = chart_of(kpi, client)
            lines.append(AttentionLine(Sign.BELOW, each.attention, words(_SEE_CHART), there))
        for concern in (*each.concerns, *worse_clients(kpi)):
            there, action = chart_of(kpi, concern.client), words(_SEE_CHART)
            if concern.on_card:
                there = Destination(PageId.CLIENTS, client=concern.client)
                action = words(_OPEN, client=concern.client)
            lines.append(AttentionLine(Sign.BELOW, concern.text, action, there))
    return lines


def chart_of(kpi: str, client: str | None) -> Destination:
    """Returns the destination of a KPI's chart, of one client or of all."""
    everyone = NOT_ASSIGNED if client is None else None
    return Destination(PageId.CHARTS, kpi=kpi, client=client, cell=everyone)


def unsaved_lines(workspace: Workspace) -> list[AttentionLine]:
    """Returns a line for each sheet with figures that are not saved."""
    words, lines = workspace.words, []
    sheets = Counter((each.period, each.cell) for each in workspace.unsaved)
    for (period, cell), count in sheets.items():
        whose = "" if cell == NOT_ASSIGNED else cell_name(workspace, cell)
        text = side_by_side(whose, unsaved_sentence(words, period, count))
        see = words(_SEE, period=period_name(words, period))
        there = Destination(PageId.ENTER, period=period, cell=cell)
        lines.append(AttentionLine(Sign.UNSAVED, text, see, there))
    return lines


def unsaved_update_lines(workspace: Workspace) -> list[AttentionLine]:
    """Returns a line for the update whose words the file could not take."""
    journal, words = workspace.update_journal, workspace.words
    update = journal.read() if journal is not None else None
    if update is None:
        return []
    if not workspace.update_unsaved:
        # Of a former start: it is read only now, after the first page.
        workspace.update_unsaved = True
        workspace.unsaved_changed.emit()
    period, client = update.key.period, update.key.client
    names = client_names(workspace.services.records)
    title = title_words(words, names.get(client) if client is not None else None)
    text = words(_UNSAVED_WORDS, client=title, period=period_name(words, period))
    see = words(_SEE, period=period_name(words, period))
    there = Destination(PageId.UPDATES, period=period, cell=Cell(client))
    return [AttentionLine(Sign.UNSAVED, text, see, there)]


def due_lines(
    words: Words, dues: Sequence[DuePeriod], open_clients: Mapping[Period, Sequence[Client]]
) -> list[AttentionLine]:
    """Returns a line for each period with clients whose sheets are open, or with missing figures.

    What is missing of clients whose sheets are open is not said twice.
    """
    lines = []
    for period, clients in open_clients.items():
        text = open_clients_sentence(words, period, clients)
        there = Destination(PageId.ENTER, period=period, client=clients[0].name)
        button = words(_OPEN, client=clients[0].name)
        lines.append(AttentionLine(Sign.DUE, text, button, there))
    for due in dues:
        if due.period in open_clients and (due.cell.client is not None or not due.missing):
            continue
        enter = words(_ENTER, period=period_name(words, due.period))
        there = Destination(PageId.ENTER, period=due.period, cell=due.cell)
        lines.append(AttentionLine(Sign.DUE, due_sentence(words, due), enter, there))
    return lines


def update_lines(
    words: Words, due_updates: Mapping[Period, Sequence[Client]]
) -> list[AttentionLine]:
    """Returns a line for each closed period with clients who got no update of it."""
    return [
        AttentionLine(
            Sign.DUE,
            due_updates_sentence(words, period, clients),
            words(_WRITE, client=clients[0].name),
            Destination(PageId.UPDATES, period=period, cell=Cell(clients[0].id)),
        )
        for period, clients in due_updates.items()
    ]
