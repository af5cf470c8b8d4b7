"""Writes changed figures and notes as CSV: what they were and what they became."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from kpidesk.domain.annotations import Note
from kpidesk.domain.catalogue.catalogue import Catalogue
from kpidesk.export.data.csv_file import BYTE_ORDER_MARK, csv_line
from kpidesk.export.data.entry_table import Value
from kpidesk.services.session_changes import SessionChanges
from kpidesk.system.safe_files import safe_writer

COLUMNS = ("period", "client", "service_language", "measure", "was", "becomes", "unit")


def export_changes(changes: SessionChanges, catalogue: Catalogue, path: Path) -> None:
    """Write the changes to a new file, for the owner only. Raises NotDone `write_failed`."""
    lines = (COLUMNS, *_figures(changes, catalogue), *_notes(changes))
    with safe_writer(path, owner_only=True) as file:
        file.write(f"{BYTE_ORDER_MARK}{''.join(map(csv_line, lines))}".encode())


def _figures(changes: SessionChanges, catalogue: Catalogue) -> Iterator[tuple[Value, ...]]:
    for figure in changes.figures:
        measure = catalogue.measure(figure.key.measure)
        amounts = (
            "" if amount is None else measure.quantity(amount)
            for amount in (figure.was, figure.becomes)
        )
        key, unit = figure.key, measure.unit.value
        client, language = figure.client or "", key.cell.language or ""
        yield str(key.period), client, language, measure.id, *amounts, unit


def _notes(changes: SessionChanges) -> Iterator[tuple[Value, ...]]:
    for was, becomes in ((each.old, each.new) for each in changes.notes):
        note = becomes or was
        if note is not None:
            language = note.cell.language if note.cell is not None else None
            client, texts = changes.client_of(note), (_text(was), _text(becomes))
            place = str(note.period), client or "", language or "", note.measure or ""
            yield *place, *texts, "note"


def _text(note: Note | None) -> str:
    return "" if note is None else note.text
