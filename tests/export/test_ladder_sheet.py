"""The sheet of own ladders in a workbook: whose, from when on, its bounds and its source."""

from __future__ import annotations

import io
import json

import openpyxl
import pytest

from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.catalogue.own_ladder import own_ladder, read_step
from kpidesk.domain.ladder import Level
from kpidesk.domain.period import parse_period
from kpidesk.export.data.json_file import json_bytes
from kpidesk.export.data.xlsx_file import xlsx_bytes
from kpidesk.i18n.words import Words
from kpidesk.services.practice.contents import practice_contents
from kpidesk.services.practice.ladders import LadderEdit, change_ladder
from kpidesk.storage.records.writer import open_practice
from kpidesk.storage.schema.creation import create_practice

CATALOGUE = ready_made()
CSAT, USE = CATALOGUE.kpi("csat"), CATALOGUE.kpi("package_use")


@pytest.fixture
def contents(tmp_path):
    path = tmp_path / "practice.kpidesk"
    create_practice(path, "Practice")
    with open_practice(path) as practice:
        with practice.transaction() as transaction:
            client = transaction.add_client("=Ada", "fr")
        steps = {Level.TYPICAL: "80", Level.ABOVE_AVERAGE: ">90.5"}
        own = own_ladder(CSAT, {k: read_step(v, CSAT, k) for k, v in steps.items()}, "=as agreed")
        use = own_ladder(USE, {Level.TYPICAL: read_step("<110", USE, Level.TYPICAL)})
        for edit in (
            LadderEdit(CSAT, own),
            LadderEdit(CSAT, None, parse_period("2026-04"), client.id),
            LadderEdit(USE, use, parse_period("2026-W07")),
        ):
            change_ladder(practice, CATALOGUE, edit)
        yield practice_contents(practice.records, CATALOGUE)


def test_each_ladder_has_a_row(contents):
    book = openpyxl.load_workbook(io.BytesIO(xlsx_bytes(contents, Words("en"))))
    rows = [[cell.value or "" for cell in row] for row in book["Benchmarks"].iter_rows(min_row=2)]
    assert [row[1:] for row in rows] == [
        ["", "All periods", "≥ 80%", "> 90.5%", "", "Custom benchmark: =as agreed"],
        ["=Ada", "April 2026", "≥ 75%", "> 85%", "≥ 90%", rows[1][-1]],
        ["", "Week 7, 2026", "< 110%", "", "", "Custom benchmark, not a published one"],
    ]
    assert rows[1][-1].startswith("Published benchmark")
    assert all(
        cell.data_type == "s"
        for row in book["Benchmarks"].iter_rows()
        for cell in row
        if cell.value
    )


def test_programs_get_bounds_source_and_direction(contents):
    data = json.loads(json_bytes(contents))["ladders"]
    assert [(each["kpi"], each["client"], each["source"], each["better"]) for each in data] == [
        ("csat", None, "own", "higher"),
        ("csat", "=Ada", "published", None),
        ("package_use", None, "own", "lower"),
    ]
    assert data[0]["source_text"] == "=as agreed"
    assert data[0]["thresholds"][1] == {"level": "above_average", "bound": 90.5, "inclusive": False}
