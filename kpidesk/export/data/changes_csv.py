"""Writes changed figures and notes as CSV: what they were and what they became."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path

from kpidesk.domain.annotations import Note
from kpidesk.domain.catalogue.catalogue import Catalogue
from kpidesk.export.data.csv_file import BYTE_ORDER_MARK
from kpidesk.export.data.entry_table import harmless, number
from kpidesk.services.session_changes import SessionChanges
from kpidesk.system.safe_files import safe_writer

COLUMNS = ("period", "client", "service_language", "measure", "was", "becomes", "unit")


def export_changes(changes: SessionChanges, catalogue: Catalogue, path: Path) -> None:
    """Write the changes to a new file, for the owner only. Raises NotDone `write_failed`."""
    stream = io.StringIO()
    stream.write(BYTE_ORDER_MARK)
    writer = csv.writer(stream, quoting=csv.QUOTE_NONNUMERIC)
    writer.writerow(COLUMNS)
    for line in (*_figures(changes, catalogue), *_notes(changes)):
        writer.writerow([harmless(cell) if isinstance(cell, str) else cell for cell in line])
    with safe_writer(path, owner_only=True) as file:
        file.write(stream.getvalue().encode())


def _figures(changes: SessionChanges, catalogue: Catalogue) -> Iterator[tuple[object, ...]]:
    for figure in changes.figures:
        measure = catalogue.measure(figure.key.measure)
        amounts = (
            "" if amount is None else number(measure.quantity(amount), measure.unit)
            for amount in (figure.was, figure.becomes)
        )
        key, unit = figure.key, measure.unit.value
        client, language = figure.client or "", key.cell.language or ""
        yield str(key.period), client, language, measure.id, *amounts, unit


def _notes(changes: SessionChanges) -> Iterator[tuple[object, ...]]:
    for was, becomes in ((each.old, each.new) for each in changes.notes):
        note = becomes or was
        if note is not None:
            language = note.cell.language if note.cell is not None else None
            texts = _text(was), _text(becomes)
            yield str(note.period), "", language or "", note.measure or "", *texts, "note"


def _text(note: Note | None) -> str:
    return "" if note is None else note.text
