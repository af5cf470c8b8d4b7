"""`due`: lists the ended periods that are not closed, and the updates that are due."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby

from kpidesk.cli.console import Console
from kpidesk.cli.output import print_json
from kpidesk.domain.cell import Client
from kpidesk.domain.period import Period
from kpidesk.i18n.kpi_words import measure_list
from kpidesk.i18n.period_words import period_title
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.services.clients.client_due import ClientDueService, OpenPeriod

_NOTHING = QT_TRANSLATE_NOOP("Due", "Nothing is due.", "printed by a command: no period is open")
_OPEN = QT_TRANSLATE_NOOP("Due", "{period}: not closed for %n clients", "not closed", 1)
_OWN = QT_TRANSLATE_NOOP("Due", "Business itself", "instead of a client’s name")
_LINE = QT_TRANSLATE_NOOP("Due", "{client}: {missing}", "a client and what is missing")
_MISSING = QT_TRANSLATE_NOOP(
    "Due", "missing {measures}", "what is open of a client: missing survey answers"
)
_OPEN_ONLY = QT_TRANSLATE_NOOP(
    "Due", "not closed", "what is open of a client: figures that nobody has to enter"
)
_UPDATES = QT_TRANSLATE_NOOP(
    "Due", "{period}: %n updates to send: {clients}", "reports to clients that are due", 1
)
_COMPLETE = QT_TRANSLATE_NOOP(
    "Due", "complete, not closed", "what is open of a client: all figures are entered"
)


def run(
    due: ClientDueService,
    updates: Mapping[Period, Sequence[Client]],
    console: Console,
    *,
    as_json: bool,
) -> int:
    """Print what is due, by period, and then the updates of closed periods that are due.

    With `as_json` only what is not closed: `update list --json` has the updates.
    """
    found = due.due()
    if as_json:
        print_json([_data(each) for each in found])
    elif not found and not updates:
        console.say(console.words(_NOTHING))
    else:
        for period, group in groupby(found, lambda each: each.period):
            some = list(group)
            clients = sum(each.client is not None for each in some)
            name = period_title(console.words, period)
            console.say(console.words(_OPEN, n=clients, period=name) if clients else name)
            for each in some:
                console.say(f"  {_line(each, console)}")
        for period, readers in updates.items():
            names = console.words.formats.listed(each.name for each in readers)
            name = period_title(console.words, period)
            said = console.words(_UPDATES, n=len(readers), period=name, clients=names)
            console.say(said)
    return 0


def _line(each: OpenPeriod, console: Console) -> str:
    words = console.words
    client = each.client.name if each.client else words(_OWN)
    missing = measure_list(words, each.missing)
    complete = words(_COMPLETE) if each.of else words(_OPEN_ONLY)
    state = words(_MISSING, measures=missing) if each.missing else complete
    return words(_LINE, client=client, missing=state)


def _data(each: OpenPeriod) -> dict[str, object]:
    return {
        "period": str(each.period),
        "client": each.client and each.client.name,
        "missing": len(each.missing),
        "closed": False,
    }
