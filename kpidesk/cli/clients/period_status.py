"""`close`, `reopen`, `away`, `back`: declare a period complete or off, and take that back."""

from __future__ import annotations

import argparse

from kpidesk.cli.console import Console
from kpidesk.i18n.kpi_words import measure_list
from kpidesk.i18n.period_words import period_name
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.services.clients.client_due import ClientDueService
from kpidesk.services.clients.clients import client_named
from kpidesk.services.clients.period_statuses import StatusService
from kpidesk.services.ports import PracticeReader

#: What is said of the business and of a client, after a change.
_SAID = {
    "close": (
        QT_TRANSLATE_NOOP(
            "Closing", "{period} is closed.", "printed after a period of the business was closed"
        ),
        QT_TRANSLATE_NOOP(
            "Closing",
            "{period} is closed for “{client}”.",
            "printed after a period of a client was closed",
        ),
    ),
    "reopen": (
        QT_TRANSLATE_NOOP(
            "Closing", "{period} is open.", "printed after a period of the business was reopened"
        ),
        QT_TRANSLATE_NOOP(
            "Closing",
            "{period} is open for “{client}”.",
            "printed after a period of a client was reopened",
        ),
    ),
    "away": (
        QT_TRANSLATE_NOOP(
            "Closing",
            "{period}: away. Nothing is due.",
            "printed after the business was marked as off in a period",
        ),
        QT_TRANSLATE_NOOP(
            "Closing",
            "{period}: away for “{client}”. Nothing is due.",
            "printed after a client was marked as off in a period",
        ),
    ),
    "back": (
        QT_TRANSLATE_NOOP(
            "Closing",
            "{period}: not away.",
            "printed after the business is no longer off in a period",
        ),
        QT_TRANSLATE_NOOP(
            "Closing",
            "{period}: not away for “{client}”.",
            "printed after a client is no longer off in a period",
        ),
    ),
}
_MISSING = QT_TRANSLATE_NOOP(
    "Closing", "Missing in {period}: {measures}.", "printed as a warning after a period was closed"
)


def run(
    args: argparse.Namespace,
    records: PracticeReader,
    statuses: StatusService,
    due: ClientDueService,
    console: Console,
) -> int:
    """Do what the command says, and print what holds now."""
    client = None if args.client is None else client_named(records, args.client)
    client_id = None if client is None else client.id
    act = {
        "close": statuses.close,
        "reopen": statuses.reopen,
        "away": statuses.leave,
        "back": statuses.come_back,
    }
    act[args.command](args.period, client_id)
    own, of_client = _SAID[args.command]
    words, period = console.words, period_name(console.words, args.period)
    text = own if client is None else of_client
    said = words(text, period=period, client=client.name if client else "")
    console.say(words.formats.capitalized(said))
    missing = due.missing(args.period, client_id) if args.command == "close" else ()
    if missing:
        console.warn(words(_MISSING, period=period, measures=measure_list(words, missing)))
    return 0
