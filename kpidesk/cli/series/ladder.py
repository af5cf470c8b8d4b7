"""`ladder show|set|reset`: the benchmark of a KPI, published or the user's own."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable, Mapping

from kpidesk.cli.console import Console
from kpidesk.cli.series.show_json import ladder_data
from kpidesk.domain.catalogue.own_ladder import OwnBound, own_ladder, read_step
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.kpi import Kpi
from kpidesk.domain.ladder import DatedLadder, Ladder, Level
from kpidesk.domain.period import Period
from kpidesk.i18n.charts.ladder_words import ladder_words
from kpidesk.i18n.charts.source_words import source_line
from kpidesk.i18n.kpi_words import short_name
from kpidesk.i18n.period_words import period_name
from kpidesk.i18n.sentences import labelled, side_by_side
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.i18n.words import Words
from kpidesk.services.clients.clients import client_named, client_names
from kpidesk.services.ports import PracticeFile, PracticeReader
from kpidesk.services.practice.ladders import LadderEdit, begin_of, change_ladder
from kpidesk.services.series.ladders_in_force import named_ladder

_ALWAYS = QT_TRANSLATE_NOOP("Ladder", "all periods", "a benchmark is valid for them")
_FROM = QT_TRANSLATE_NOOP("Ladder", "from {period} on", "a benchmark is valid")
_BUSINESS = QT_TRANSLATE_NOOP("Ladder", "the business", "whose benchmark it is")
_NOTHING = QT_TRANSLATE_NOOP("Ladder", "Nothing has changed.", "printed after a command")


def check(args: argparse.Namespace) -> None:
    """Check the arguments. Raises WrongRequest before any file is touched."""
    changes = {"--from": args.first, "--source": args.source, "LEVEL=BOUND": args.steps or None}
    allowed = {"show": (), "set": tuple(changes), "reset": ("--from",)}[args.action]
    for option, given in changes.items():
        if given is not None and option not in allowed:
            raise WrongRequest("argument_unknown", argument=option)
    if args.json and args.action != "show":
        raise WrongRequest("argument_unknown", argument="--json")
    if args.as_business and (args.action != "reset" or args.client is None or args.first):
        raise WrongRequest("argument_unknown", argument="--as-business")
    if args.action == "set" and not args.steps:
        raise WrongRequest("argument_missing", argument="LEVEL=BOUND")


def change(args: argparse.Namespace, practice: PracticeFile, console: Console) -> int:
    """Set or reset the ladder, and print what applies then."""
    kpi = console.catalogue.kpi(args.kpi)
    client = None if args.client is None else client_named(practice.records, args.client)
    ladder = own_ladder(kpi, _bounds(kpi, args.steps), args.source or "") if args.steps else None
    owner = client.id if client else None
    edit = LadderEdit(kpi, ladder, args.first, owner, inherits=args.as_business)
    if not change_ladder(practice, console.catalogue, edit):
        console.say(console.words(_NOTHING))
    for line in _lines(practice.records, kpi, {owner}, console.words):
        console.say(line)
    return 0


def show(args: argparse.Namespace, records: PracticeReader, console: Console) -> int:
    """Print the ladders of a KPI, the published one first, one per line or as JSON."""
    kpi = console.catalogue.kpi(args.kpi)
    owners: set[int | None] | None = None
    if args.client is not None:
        owners = {client_named(records, args.client).id}
    if args.json:
        console.say(json.dumps(_data(records, kpi, owners), ensure_ascii=False))
        return 0
    for line in _lines(records, kpi, owners, console.words):
        console.say(line)
    return 0


def _bounds(kpi: Kpi, steps: Iterable[tuple[Level, str]]) -> Mapping[Level, OwnBound]:
    """Returns the bounds by level. Raises WrongRequest where one is empty or given twice."""
    found: dict[Level, OwnBound] = {}
    for level, text in steps:
        if level in found:
            raise WrongRequest("ladder_step_twice", level=level)
        found[level] = read_step(text, kpi, level)
    return found


def _ladders(
    records: PracticeReader, kpi: Kpi, owners: set[int | None] | None
) -> list[DatedLadder]:
    """Returns the ladders of these owners, or all; the business's before those of clients."""
    found = [each for each in records.ladders(kpi.id) if owners is None or each.client in owners]
    return sorted(found, key=lambda each: each.client is not None)


def _lines(
    records: PracticeReader, kpi: Kpi, owners: set[int | None] | None, words: Words
) -> Iterable[str]:
    names = client_names(records)
    yield short_name(words, kpi.id)
    yield _line(words, kpi, kpi.ladder)
    for each in _ladders(records, kpi, owners):
        begins = begin_of(each.valid_from)
        owner = words(_BUSINESS) if each.client is None else words.name(names[each.client])
        since = _since(words, begins)
        line = _line(words, kpi, named_ladder(each).ladder or kpi.ladder)
        yield labelled(words, side_by_side(owner, since), line)


def _since(words: Words, begins: Period | None) -> str:
    return words(_FROM, period=period_name(words, begins)) if begins else words(_ALWAYS)


def _line(words: Words, kpi: Kpi, ladder: Ladder) -> str:
    return side_by_side(ladder_words(words, kpi, ladder), source_line(words, kpi, (ladder,)))


def _data(
    records: PracticeReader, kpi: Kpi, owners: set[int | None] | None
) -> Mapping[str, object]:
    names = client_names(records)
    return {
        "kpi": kpi.id,
        "published": ladder_data(kpi.ladder) if kpi.ladder.thresholds else None,
        "ladders": [
            {
                "client": None if each.client is None else names[each.client],
                "from": None if (begins := begin_of(each.valid_from)) is None else str(begins),
                **ladder_data(named_ladder(each).ladder or kpi.ladder),
            }
            for each in _ladders(records, kpi, owners)
        ],
    }
