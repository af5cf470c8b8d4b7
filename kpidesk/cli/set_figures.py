"""`set`: enters figures of one period, all or none."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from kpidesk.cli.console import Console
from kpidesk.domain.cell import Client, service_language
from kpidesk.domain.entry_warning import EntryWarning
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.measure import Measure
from kpidesk.domain.period import Period
from kpidesk.domain.settings.double_counting import MAY_COUNT_TWICE
from kpidesk.i18n.amount_words import amount_text
from kpidesk.i18n.faults.entry_warning_words import entry_warning_sentence
from kpidesk.i18n.kpi_words import measure_inside_sentence
from kpidesk.i18n.period_words import period_name
from kpidesk.i18n.sentences import side_by_side
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.services.clients.clients import client_named
from kpidesk.services.entry.commit import parse_input
from kpidesk.services.entry.entry_service import EntryService, Figure
from kpidesk.services.ports import PracticeReader

_SAVED = QT_TRANSLATE_NOOP(
    "Record",
    "Saved for {place}: {figures}",
    "place: a period, with client and language; printed after figures were saved",
)
_FIGURE = QT_TRANSLATE_NOOP("Record", "{measure} {amount}", "Survey answers 100")
_ARCHIVED = QT_TRANSLATE_NOOP(
    "Record", "“{client}” is archived. “client add” brings the client back."
)
_HOW_TO_ANSWER = QT_TRANSLATE_NOOP(
    "Record", "Answer it once: kpidesk double-counting separate, or two-views."
)
_BLANK = QT_TRANSLATE_NOOP("Record", "blank", "instead of an amount")


def figures(args: argparse.Namespace, console: Console) -> list[Figure]:
    """Returns the parsed figures. Raises WrongRequest before any file is touched."""
    return [_figure(measure, typed, console) for measure, typed in args.figures]


def run(
    args: argparse.Namespace,
    typed: Sequence[Figure],
    entries: EntryService,
    records: PracticeReader,
    console: Console,
) -> int:
    """Save the figures, and print what was saved and the warnings."""
    recorded = entries.record(
        args.period, typed, client=args.client, language=args.service_language
    )
    client = client_named(records, args.client) if args.client is not None else None
    console.say(_echo(args.period, typed, client, args.service_language, console))
    warn_of_entries(recorded.warnings, console)
    if client is not None and client.archived:
        console.warn(console.words(_ARCHIVED, client=client.name))
    return 0


def warn_of_entries(warnings: Sequence[EntryWarning], console: Console) -> None:
    """Print the warnings of figures that were saved, and how to answer a question."""
    for warning in warnings:
        console.warn(entry_warning_sentence(console.words, warning, console.catalogue))
    if any(each.code == MAY_COUNT_TWICE for each in warnings):
        console.warn(console.words(_HOW_TO_ANSWER))


def _echo(
    period: Period,
    typed: Sequence[Figure],
    client: Client | None,
    language: str | None,
    console: Console,
) -> str:
    """Returns what was saved, as it was understood."""
    words, parts = console.words, []
    for figure in typed:
        measure = console.catalogue.measure(figure.measure)
        blank = words(_BLANK)
        text = blank if figure.amount is None else amount_text(words, figure.amount, measure)
        parts.append(
            words(_FIGURE, measure=measure_inside_sentence(words, measure.id), amount=text)
        )
    code = language and service_language(language)
    place = side_by_side(period_name(words, period), client.name if client else "", code or "")
    return words(_SAVED, place=place, figures=words.formats.listed(parts))


def _figure(measure_id: str, typed: str, console: Console) -> Figure:
    """Parse an amount; nothing after the equals sign blanks the entry."""
    measure = console.catalogue.measure(measure_id)
    parsed = parse_input(typed, measure, point_is_decimal=True)
    if parsed.fault is not None:
        raise parsed.fault
    if parsed.readings:
        readings = _readings([each.amount for each in parsed.readings], measure, console)
        code = "amount_ambiguous" if len(readings) > 1 else "amount_unsure"
        raise WrongRequest(code, measure=measure.id, typed=typed, readings=readings)
    return Figure(measure.id, parsed.amount, typed)


def _readings(amounts: Sequence[int], measure: Measure, console: Console) -> tuple[str, ...]:
    return tuple(amount_text(console.words, amount, measure) for amount in amounts)
