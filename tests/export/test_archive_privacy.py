"""Private notes in an archive: in the tables for the user, in no chart for a client."""

from __future__ import annotations

import io
from pathlib import Path
from zipfile import ZipFile

import pytest
from pypdf import PdfReader

from kpidesk.app.data.archive_source import archive_source, read_archive_data
from kpidesk.domain.annotations import Note
from kpidesk.domain.cell import Cell
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.period import parse_period
from kpidesk.export.archive.archive_file import write_archive
from kpidesk.i18n.words import Words
from kpidesk.services.practice.tracked_kpis import TRACKED
from kpidesk.storage.records.writer import open_practice
from kpidesk.storage.schema.creation import create_practice
from tests.conftest import SAMPLE_DAY

MARCH = parse_period("2026-03")


@pytest.fixture
def archive(tmp_path: Path) -> ZipFile:
    practice, path = tmp_path / "p.kpidesk", tmp_path / "all.zip"
    create_practice(practice, "P")
    with open_practice(practice) as opened, opened.transaction() as transaction:
        transaction.set_setting(TRACKED, "csat")
        cell = Cell(transaction.add_client("Ada", "fr").id)
        for measure, amount in (("satisfied_answers", 4), ("survey_answers", 5)):
            transaction.put(EntryKey(measure, MARCH, cell), amount)
        transaction.set_note(Note(MARCH, "=canary", "survey_answers", cell))
        transaction.set_note(Note(MARCH, "canary, too", None, cell, ongoing=True))
        transaction.set_note(Note(MARCH, "for all eyes", None, cell, shown=True))
    with archive_source(
        practice, read_archive_data(practice, Words("en")), lambda: SAMPLE_DAY
    ) as source:
        for _ in write_archive(source, path, Words("en")):
            pass
    return ZipFile(path)


@pytest.mark.promise("S8")
def test_no_chart_has_private_notes(archive: ZipFile) -> None:
    drawn = [each for each in archive.namelist() if each.endswith((".pdf", ".png"))]
    assert any("Ada" in each for each in drawn)
    for name in drawn:
        data = archive.read(name)
        assert b"canary" not in data
        if name.endswith(".pdf"):
            texts = (page.extract_text() for page in PdfReader(io.BytesIO(data)).pages)
            assert "canary" not in "".join(texts)
    assert not any("canary" in name for name in archive.namelist())


def test_the_tables_have_all_notes_as_texts(archive: ZipFile) -> None:
    (book,) = (each for each in archive.namelist() if each.endswith(".xlsx"))
    with ZipFile(io.BytesIO(archive.read(book))) as opened:
        texts = opened.read("xl/sharedStrings.xml").decode()
        sheets = [each for each in opened.namelist() if each.startswith("xl/worksheets/sheet")]
        assert not any(b"<f>" in opened.read(each) for each in sheets)
    for said in ("=canary", "canary, too", "for all eyes", "March 2026 onward", "Ada", "✓"):
        assert said in texts
    (data,) = (each for each in archive.namelist() if each.endswith(".json"))
    assert archive.read(data).count(b"canary") == 2
