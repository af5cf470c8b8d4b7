"""`target set|list|remove`: what is to be reached from a period on, and how often it was."""

from __future__ import annotations

import argparse
from fractions import Fraction

from kpidesk.cli.console import Console
from kpidesk.cli.output import print_json
from kpidesk.domain.amounts.parse_bound import read_bound
from kpidesk.domain.annotations import Target
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.kpi import Kpi
from kpidesk.domain.ladder import Direction
from kpidesk.i18n.charts.target_words import met_words, target_in_sentence
from kpidesk.i18n.kpi_words import short_name
from kpidesk.i18n.period_words import period_name
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.services.clients.clients import client_named, client_names
from kpidesk.services.ports import PracticeReader
from kpidesk.services.series.series_query import SeriesService
from kpidesk.services.series.targets import ListedTarget, TargetService, listed_targets

_SET = QT_TRANSLATE_NOOP("Target", "{kpi}: {target} from {period} on.", "a target was set")
_REMOVED = QT_TRANSLATE_NOOP("Target", "{kpi}: the target from {period} on is removed.")
_RANGE, _NONE = "..", "none"


def check(args: argparse.Namespace) -> None:
    """Check the arguments. Raises WrongRequest before any file is touched."""
    if args.action == "list":
        for given in (args.subject, args.value, args.first, args.client):
            if given is not None:
                raise WrongRequest("argument_unknown", argument=str(given))
        return
    needed = [(args.subject, "KPI|MEASURE"), (args.first, "--from PERIOD")]
    if args.action == "set":
        needed.insert(1, (args.value, "VALUE|LOW..HIGH"))
    for given, label in needed:
        if given is None:
            raise WrongRequest("argument_missing", argument=label)
    if args.action == "remove" and args.value is not None:
        raise WrongRequest("argument_unknown", argument=args.value)
    if args.json:
        raise WrongRequest("argument_unknown", argument="--json")


def change(
    args: argparse.Namespace, records: PracticeReader, service: TargetService, console: Console
) -> int:
    """Set or remove the named target, and print that."""
    words, kpi = console.words, console.catalogue.kpi_or_measure(args.subject)
    client = None if args.client is None else client_named(records, args.client).id
    name, period = short_name(words, kpi.id), period_name(words, args.first)
    if args.action == "remove":
        service.remove(kpi.id, args.first, client)
        console.say(words(_REMOVED, kpi=name, period=period))
        return 0
    target = Target(kpi.id, args.first, *_bounds(args.value, kpi), client)
    service.set(target)
    said = target_in_sentence(words, kpi, target)
    console.say(words(_SET, kpi=name, target=said, period=period))
    return 0


def show(
    args: argparse.Namespace, records: PracticeReader, series: SeriesService, console: Console
) -> int:
    """Print the targets, one per line or as JSON."""
    names = client_names(records)
    listed = listed_targets(records, console.catalogue, series)
    found = [(each, names.get(each.target.client or 0)) for each in listed]
    if args.json:
        print_json([_data(each, client) for each, client in found])
        return 0
    words = console.words
    for each, client in found:
        said = target_in_sentence(words, each.kpi, each.target)
        met = met_words(words, each.by, each.counted)
        line = each.kpi.id, str(each.target.valid_from), client or "", said, met
        console.say("\t".join(line))
    return 0


def _bounds(text: str, kpi: Kpi) -> tuple[Fraction | None, Fraction | None]:
    """Returns the ends that a target names: `90`, `60..90`, `..40`, `40..`; none end it.

    Raises WrongRequest `target_malformed`, `target_needs_range`, `target_backwards`, and those
    of `read_bound`.
    """
    if text == _NONE:
        return None, None
    if _RANGE not in text:
        if kpi.better is Direction.MIDDLE:
            raise WrongRequest("target_needs_range", kpi=kpi.id)
        value = read_bound(text, kpi.unit, point_is_decimal=True)
        return (None, value) if kpi.better is Direction.LOWER else (value, None)
    parts = [each.strip() for each in text.split(_RANGE)]
    if len(parts) != 2 or not any(parts):
        raise WrongRequest("target_malformed", given=text)
    low, high = (
        read_bound(each, kpi.unit, point_is_decimal=True) if each else None for each in parts
    )
    if low is not None and high is not None and low > high:
        raise WrongRequest("target_backwards")
    return low, high


def _data(listed: ListedTarget, client: str | None) -> dict[str, object]:
    kpi, target = listed.kpi, listed.target
    usual, other = target.low, target.high
    if kpi.better is Direction.LOWER:
        usual, other = other, usual
    bounds: dict[str, object] = {"value": _number(usual)}
    if other is not None:
        bounds = {"low": _number(target.low), "high": _number(target.high)}
    return {
        "kpi" if kpi.denominator else "measure": kpi.id,
        "client": client,
        "from": str(target.valid_from),
        **bounds,
        "met": listed.counted.met,
        "of": listed.counted.of,
    }


def _number(value: Fraction | None) -> int | float | None:
    if value is None:
        return None
    return value.numerator if value.denominator == 1 else float(value)
