"""`baseline set|list|remove`: from when on usual limits are computed anew, and why."""

from __future__ import annotations

import argparse
import json

from kpidesk.cli.console import Console
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.settings.baseline import Baseline
from kpidesk.i18n.kpi_words import short_name
from kpidesk.i18n.period_words import period_name
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.services.clients.clients import client_named, client_names
from kpidesk.services.ports import PracticeFile, PracticeReader
from kpidesk.services.practice.baselines import all_baselines, remove_baseline, set_baseline

_SET = QT_TRANSLATE_NOOP("Baseline", "{kpi}: usual limits start again from {period}.")
_REMOVED = QT_TRANSLATE_NOOP(
    "Baseline",
    "{kpi}: the baseline of {period} was removed.",
    "printed after a baseline was removed",
)


def check(args: argparse.Namespace) -> None:
    """Check the arguments. Raises WrongRequest before any file is touched."""
    if args.action == "list":
        for given in (args.kpi, args.first, args.reason, args.client):
            if given is not None:
                raise WrongRequest("argument_unknown", argument=str(given))
        return
    for given, label in ((args.kpi, "KPI"), (args.first, "--from PERIOD")):
        if given is None:
            raise WrongRequest("argument_missing", argument=label)
    if args.json:
        raise WrongRequest("argument_unknown", argument="--json")
    if args.action == "set" and args.reason is None:
        raise WrongRequest("argument_missing", argument="--reason TEXT")
    if args.action == "remove" and args.reason is not None:
        raise WrongRequest("argument_unknown", argument="--reason")


def change(args: argparse.Namespace, practice: PracticeFile, console: Console) -> int:
    """Set or remove the named baseline, and print that."""
    client = None if args.client is None else client_named(practice.records, args.client).id
    baseline = Baseline(console.catalogue.kpi(args.kpi).id, args.first, args.reason or "", client)
    if args.action == "set":
        set_baseline(practice, console.catalogue, baseline)
    else:
        remove_baseline(practice, baseline)
    text = _SET if args.action == "set" else _REMOVED
    kpi, period = short_name(console.words, args.kpi), period_name(console.words, args.first)
    console.say(console.words(text, kpi=kpi, period=period))
    return 0


def show(args: argparse.Namespace, records: PracticeReader, console: Console) -> int:
    """Print the baselines, one per line or as JSON."""
    names = client_names(records)
    found = [
        (each.kpi, str(each.begins), names.get(each.client or 0), each.reason)
        for each in all_baselines(records)
    ]
    if args.json:
        keys = ("kpi", "from", "client", "reason")
        rows = [dict(zip(keys, each, strict=True)) for each in found]
        console.say(json.dumps(rows, ensure_ascii=False))
        return 0
    for kpi, begins, client, reason in found:
        console.say("\t".join((kpi, begins, client or "", reason)))
    return 0
