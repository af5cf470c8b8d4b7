"""`update`: writes or prints an update; of one that was sent, what was kept."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from kpidesk.cli.console import WRITTEN, Console
from kpidesk.cli.output import print_json
from kpidesk.cli.updates.composed_update import ComposedUpdate
from kpidesk.cli.updates.update_request import UpdateRequest
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.updates.sent_update import KeptUpdate
from kpidesk.domain.updates.update import UpdateState
from kpidesk.export.updates.update_eml import update_eml, update_mail
from kpidesk.services.ports import PracticeReader
from kpidesk.services.series.series_query import SeriesService
from kpidesk.services.updates.update_query import UpdateQuery
from kpidesk.system.safe_files import safe_writer

_TEXT, _MAIL = ".txt", ".eml"


def run(
    request: UpdateRequest,
    args: argparse.Namespace,
    query: UpdateQuery,
    series: SeriesService,
    records: PracticeReader,
    console: Console,
) -> int:
    """Write the file that is asked for, print the parts, or print the text."""
    key = request.key(records)
    update = query.update(key)
    address = "" if key.client is None else records.client_card(key.client).mail
    if update.state is UpdateState.SENT:
        if args.update_language is not None:
            raise WrongRequest("update_sent", period=key.period)
        kept = query.kept(key)
        parts = {**kept.parts, "state": update.state}
        _put_out(args, console, lambda: kept.text, lambda: kept, lambda: parts, address)
        if not args.json and (differences := query.differences(key)):
            today = ComposedUpdate(update, None, query, series, console)
            if said := today.correction(differences):
                console.warn(said)
        return 0
    made = ComposedUpdate(update, args.update_language, query, series, console)
    _put_out(args, console, lambda: made.text, lambda: made.files, lambda: made.data, address)
    if not args.json:
        for line in made.remark_lines():
            console.warn(line)
    if args.output is not None and args.output.suffix.lower() != _TEXT:
        for line in made.font_lines():
            console.warn(line)
    return 0


def _put_out(
    args: argparse.Namespace,
    console: Console,
    text: Callable[[], str],
    files: Callable[[], KeptUpdate],
    parts: Callable[[], dict[str, object]],
    address: str,
) -> None:
    if args.output is not None:
        _write(args.output, text, files, address)
    if args.json:
        print_json(parts())
    elif args.output is not None:
        console.say(console.words(WRITTEN, file=args.output))
    else:
        console.say(text().rstrip("\n"))


def _write(
    path: Path, text: Callable[[], str], files: Callable[[], KeptUpdate], address: str
) -> None:
    suffix = path.suffix.lower()
    # The folder is checked before anything is drawn.
    with safe_writer(path) as file:
        if suffix == _TEXT:
            file.write(text().encode())
        elif suffix == _MAIL:
            file.write(update_eml(update_mail(files(), address)))
        else:
            file.write(files().pdf)
