"""`note PERIOD [MEASURE] TEXT` and `note list`: writes, removes and lists notes."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from typing import NamedTuple

from kpidesk.cli.console import Console
from kpidesk.cli.output import print_json
from kpidesk.domain.annotations import Note
from kpidesk.domain.cell import Cell, service_language
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.period import Period, parse_period
from kpidesk.i18n.kpi_words import measure_name
from kpidesk.i18n.period_words import span_name
from kpidesk.i18n.sentences import side_by_side
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.services.clients.clients import client_named, client_names
from kpidesk.services.ports import PracticeReader
from kpidesk.services.practice.notes import NoteService

LIST = "list"
_TO = ".."
_PRIVATE = QT_TRANSLATE_NOOP("Notes", "Private note on {place}.", "printed after it was saved")
_SHOWN = QT_TRANSLATE_NOOP(
    "Notes", "Note on {place}, shown to {client}.", "printed after it was saved"
)
_IN_FILES = QT_TRANSLATE_NOOP(
    "Notes", "Note on {place}, shown in files.", "printed after it was saved"
)
_REMOVED = QT_TRANSLATE_NOOP("Notes", "Removed: the note on {place}.")
#: The columns of the list without texts for people.
_IS_SHOWN, _IS_PRIVATE = "shown", "private"


class NoteRequest(NamedTuple):
    """What the command line asks for; `text` empty removes the note."""

    period: Period
    until: Period | None
    ongoing: bool
    measure: str | None
    text: str


def request(args: argparse.Namespace, console: Console) -> NoteRequest:
    """Returns what the words of the command say. Raises WrongRequest `note_span`, and others."""
    words = list(args.words)
    if len(words) < 2:
        raise WrongRequest("argument_missing", argument="TEXT")
    if len(words) > 3:
        raise WrongRequest("argument_unknown", argument=words[3])
    if args.json:
        raise WrongRequest("argument_unknown", argument="--json")
    measure = console.catalogue.measure(words[1].lower()) if len(words) == 3 else None
    if measure is not None and not measure.split and (args.client or args.service_language):
        raise WrongRequest("measure_not_split", measure=measure.id)
    if measure is None and args.service_language:
        raise WrongRequest("argument_missing", argument="MEASURE")
    return NoteRequest(*_span(words[0]), measure.id if measure else None, words[-1])


def write(
    args: argparse.Namespace,
    asked: NoteRequest,
    records: PracticeReader,
    service: NoteService,
    console: Console,
) -> int:
    """Write, change or remove the note, and print that."""
    words = console.words
    client = client_named(records, args.client) if args.client is not None else None
    language = service_language(args.service_language) if args.service_language else None
    cell = Cell(client.id if client else None, language)
    place = Note(asked.period, "", asked.measure, cell if asked.measure or client else None)
    note = Note(
        *(asked.period, asked.text, asked.measure, place.cell),
        until=asked.until,
        ongoing=asked.ongoing,
        shown=args.shown,
    )
    removed = not asked.text.strip()
    if removed and service.like(place) is None:
        raise WrongRequest("note_missing")
    service.write(note)
    span = span_name(words, note.period, note.until, ongoing=note.ongoing)
    measure = measure_name(words, asked.measure) if asked.measure else ""
    name = side_by_side(measure, span)
    text = _REMOVED if removed else _PRIVATE
    if args.shown and not removed:
        text = _SHOWN if client else _IN_FILES
    console.say(words(text, place=name, client=client.name if client else ""))
    return 0


def show(args: argparse.Namespace, records: PracticeReader, console: Console) -> int:
    """Print the notes, of one client with `--client`: one per line or as JSON."""
    if len(args.words) > 1:
        raise WrongRequest("argument_unknown", argument=args.words[1])
    names = client_names(records)
    notes = list(records.notes())
    if args.client is not None:
        client = client_named(records, args.client).id
        notes = [each for each in notes if each.client == client]
    if args.json:
        print_json([_data(each, names) for each in notes])
        return 0
    for each in notes:
        span = str(each.period)
        if each.ongoing or each.until is not None:
            span += f"{_TO}{each.until or ''}"
        state = _IS_SHOWN if each.shown else _IS_PRIVATE
        client_name = names.get(each.client or 0, "")
        text = " ".join(each.text.split())
        console.say("\t".join((span, client_name, each.measure or "", state, text)))
    return 0


def _span(text: str) -> tuple[Period, Period | None, bool]:
    """Returns the period, the last one and whether it is ongoing: `2026-03..`."""
    begin, dots, end = text.partition(_TO)
    first = parse_period(begin)
    if not dots:
        return first, None, False
    if not end:
        return first, None, True
    last = parse_period(end)
    if last.length is not first.length or last.index <= first.index:
        raise WrongRequest("note_span", given=text)
    return first, last, False


def _data(note: Note, names: Mapping[int, str]) -> dict[str, object]:
    return {
        "period": str(note.period),
        "until": None if note.until is None else str(note.until),
        "ongoing": note.ongoing,
        "measure": note.measure,
        "client": names.get(note.client) if note.client is not None else None,
        "service_language": note.cell.language if note.cell else None,
        "shown": note.shown,
        "text": note.text,
    }
