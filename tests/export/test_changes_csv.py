"""The table of changes: what figures and notes were, and what they became."""

from __future__ import annotations

import csv
import os
import stat

import pytest

from kpidesk.domain.annotations import Note
from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.cell import NOT_ASSIGNED, Cell
from kpidesk.domain.change import ClientChanged, EntryChanged, NoteChanged
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.errors import NotDone
from kpidesk.domain.period import parse_period
from kpidesk.export.data.changes_csv import COLUMNS, export_changes
from kpidesk.services.clients.clients import ClientService
from kpidesk.services.session_changes import SessionChanges
from kpidesk.storage.records.writer import open_practice
from kpidesk.storage.schema.creation import create_practice

MARCH = parse_period("2026-03")
HOUR = 3_600_000


@pytest.fixture
def session(tmp_path):
    create_practice(path := tmp_path / "practice.kpidesk", "Practice")
    with open_practice(path) as practice:
        client = ClientService(practice).add("=Danger Ltd").new
        changes = SessionChanges(practice.records, practice.records.identity())
    changes.note([ClientChanged(None, client)])
    cell = Cell(client.id, "fr")
    changes.note(
        [
            EntryChanged(EntryKey("request_hours", MARCH), None, 5 * HOUR // 2),
            EntryChanged(EntryKey("requests", MARCH, cell), 4, None),
            NoteChanged(None, Note(MARCH, "-20 % as planned", "requests", cell, id=1)),
            NoteChanged(Note(MARCH, "Ill", id=2), None),
            NoteChanged(None, Note(MARCH, "Two came late", "requests", NOT_ASSIGNED, id=3)),
        ]
    )
    return changes


def test_each_change_is_a_row_with_what_was_and_what_it_became(session, tmp_path):
    export_changes(session, ready_made(), path := tmp_path / "changes.csv")
    with path.open(encoding="utf-8-sig", newline="") as stream:
        heading, *rows = csv.reader(stream)
    assert tuple(heading) == COLUMNS
    assert rows == [
        ["2026-03", "", "", "request_hours", "", "2.5", "hours"],
        ["2026-03", "'=Danger Ltd", "fr", "requests", "4", "", "count"],
        ["2026-03", "'=Danger Ltd", "fr", "requests", "", "'-20 % as planned", "note"],
        ["2026-03", "", "", "", "Ill", "", "note"],
        ["2026-03", "", "", "requests", "", "Two came late", "note"],
    ]


@pytest.mark.skipif(os.name == "nt", reason="Windows has other permissions")
def test_the_file_is_for_its_owner_alone(session, tmp_path):
    export_changes(session, ready_made(), path := tmp_path / "changes.csv")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_folder_that_is_gone_is_said(session, tmp_path):
    with pytest.raises(NotDone):
        export_changes(session, ready_made(), tmp_path / "gone" / "changes.csv")
