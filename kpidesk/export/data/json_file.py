"""Writes the whole practice as JSON, except the log of changes."""

from __future__ import annotations

import json
from collections.abc import Mapping
from fractions import Fraction

from kpidesk.domain.annotations import Note
from kpidesk.domain.cell import Client
from kpidesk.domain.clients.client_card import ClientCard
from kpidesk.domain.ladder import DatedLadder
from kpidesk.domain.measure import Unit
from kpidesk.export.data.client_data import client_data, period_lists
from kpidesk.export.data.entry_table import COLUMNS, table
from kpidesk.export.data.update_data import sender_data, text_data, update_data
from kpidesk.services.practice.contents import (
    EntryRecord,
    ImportedRecord,
    ImportRecord,
    PracticeContents,
)


def json_bytes(contents: PracticeContents) -> bytes:
    """Returns the file's bytes. Clients are given by name, periods as on the command line."""
    names = {client.id: client.name for client in contents.clients}
    data = {
        "clients": [_client(each, contents) for each in contents.clients],
        "business": period_lists(each for each in contents.statuses if each.client is None),
        "entries": [_entry(each) for each in contents.rows],
        "held": [_entry(each) for each in contents.held],
        "targets": [
            {
                "subject": each.subject,
                "client": _name(each.client, names),
                "valid_from": str(each.valid_from),
                "low": _number(each.low),
                "high": _number(each.high),
            }
            for each in contents.targets
        ],
        "ladders": [_ladder(each, names) for each in contents.ladders],
        "notes": [_note(each, names) for each in contents.notes],
        "settings": dict(contents.settings),
        "imports": [_import(each) for each in contents.imports],
        "table_mappings": [
            {"shape": each.shape, "roles": json.loads(each.roles)}
            for each in contents.table_mappings
        ],
        "sender": sender_data(contents),
        "updates": [update_data(each) for each in contents.updates],
        "texts": [text_data(each, _name(each.client, names)) for each in contents.texts],
    }
    return json.dumps(data, ensure_ascii=False, indent=1).encode() + b"\n"


def _client(client: Client, contents: PracticeContents) -> Mapping[str, object]:
    card = contents.cards.get(client.id) or ClientCard(client.id)
    logo = contents.logos.get(card.logo) if card.logo else None
    return client_data(client, card, logo, contents.statuses)


def _entry(record: EntryRecord) -> Mapping[str, object]:
    (line,) = table([record])
    return {**dict(zip(COLUMNS, line, strict=True)), "amount": _amount(record)}


def _amount(record: EntryRecord) -> int | float:
    """Returns counts as integers, hours in hours, amounts of unknown measures as stored."""
    amount, unit = record.amount, record.unit
    return amount.numerator if unit in (Unit.COUNT, None) else float(amount)


def _import(record: ImportRecord) -> Mapping[str, object]:
    receipt = record.receipt
    return {
        "id": receipt.id,
        "at": receipt.at.isoformat(),
        "source": receipt.source.value,
        "file": receipt.file,
        "rows_read": receipt.rows_read,
        "figures_used": receipt.figures_used,
        "cells_left_out": receipt.cells_left_out,
        "content_hash": receipt.content_hash,
        "undone_at": None if receipt.undone_at is None else receipt.undone_at.isoformat(),
        "figures": list(map(_imported, record.figures)),
    }


def _imported(figure: ImportedRecord) -> Mapping[str, object]:
    was = None if figure.was is None else _amount(figure.was)
    return {**_entry(figure.becomes), "was": was, "held": figure.held}


def _ladder(dated: DatedLadder, names: Mapping[int, str]) -> Mapping[str, object]:
    thresholds = dated.ladder.thresholds if dated.ladder else ()
    return {
        "kpi": dated.kpi,
        "client": _name(dated.client, names),
        "valid_from": dated.valid_from.isoformat(),
        "source": dated.ladder.origin.value if dated.ladder else "published",
        "source_text": dated.ladder.source if dated.ladder else "",
        "better": dated.ladder.better.value if dated.ladder else None,
        "thresholds": [
            {"level": each.level, "bound": _number(each.bound), "inclusive": each.inclusive}
            for each in thresholds
        ],
    }


def _note(note: Note, names: Mapping[int, str]) -> Mapping[str, object]:
    cell = note.cell
    return {
        "period": str(note.period),
        "measure": note.measure,
        "client": _name(cell.client, names) if cell else None,
        "service_language": cell.language if cell else None,
        "text": note.text,
        "until": None if note.until is None else str(note.until),
        "ongoing": note.ongoing,
        "shown": note.shown,
    }


def _name(client: int | None, names: Mapping[int, str]) -> str | None:
    return None if client is None else names[client]


def _number(value: Fraction | None) -> float | None:
    return None if value is None else float(value)
