"""`update send`, `update unsend`: call an update sent and keep its files, or take that back."""

from __future__ import annotations

import argparse

from kpidesk.cli.console import Console
from kpidesk.cli.updates.composed_update import ComposedUpdate
from kpidesk.cli.updates.update_request import UpdateAction, UpdateRequest
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.updates.update import UpdateKey, UpdateState
from kpidesk.export.updates.kept_update import sent_figures
from kpidesk.i18n.period_words import period_name
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.i18n.updates.update_words import title_words
from kpidesk.services.clients.clients import client_names
from kpidesk.services.ports import PracticeReader
from kpidesk.services.series.series_query import SeriesService
from kpidesk.services.updates.update_service import UpdateService

_SENT = QT_TRANSLATE_NOOP(
    "Update",
    "{client}, {period}: sent. This update is kept as it is.",
    "printed after the user called an update sent; the program sends nothing itself",
)
_UNSENT = QT_TRANSLATE_NOOP(
    "Update",
    "{client}, {period}: not sent. This update can change again.",
    "printed after the user took back that an update was sent",
)


def run(
    request: UpdateRequest,
    args: argparse.Namespace,
    updates: UpdateService,
    series: SeriesService,
    records: PracticeReader,
    console: Console,
) -> int:
    """Do what is asked for, and print that; remarks are warnings."""
    key = request.key(records)
    if request.action is UpdateAction.UNSEND:
        updates.unsend(key)
        text = _UNSENT
    else:
        _send(key, args, updates, series, console)
        text = _SENT
    words, names = console.words, client_names(records)
    client = title_words(words, None if key.client is None else names[key.client])
    console.say(words(text, client=client, period=period_name(words, key.period)))
    return 0


def _send(
    key: UpdateKey,
    args: argparse.Namespace,
    updates: UpdateService,
    series: SeriesService,
    console: Console,
) -> None:
    update = updates.update(key)
    if update.state is UpdateState.SENT:
        raise WrongRequest("update_sent", period=key.period)
    made = ComposedUpdate(update, args.update_language, updates, series, console)
    figures = sent_figures(made.facts, made.document)
    updates.send(made.update, made.files, figures, made.document.language)
    for line in (*made.remark_lines(), *made.font_lines()):
        console.warn(line)
