"""Targets in exported files: of KPIs, measures and packages, for the business and for clients."""

from __future__ import annotations

import io
import json
from fractions import Fraction

import openpyxl
import pytest

from kpidesk.domain.annotations import Target
from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.period import parse_period
from kpidesk.export.data.json_file import json_bytes
from kpidesk.export.data.xlsx_file import xlsx_bytes
from kpidesk.i18n.words import Words
from kpidesk.services.practice.contents import PracticeContents, practice_contents
from kpidesk.storage.records.writer import open_practice
from kpidesk.storage.schema.creation import create_practice

APRIL = parse_period("2026-04")


@pytest.fixture
def contents(tmp_path) -> PracticeContents:
    path = tmp_path / "p.kpidesk"
    create_practice(path, "P")
    with open_practice(path) as practice:
        with practice.transaction() as transaction:
            ada = transaction.add_client("=Ada", "fr").id
            for target in (
                Target("csat", APRIL, Fraction(90)),
                Target("csat", parse_period("2026-Q4")),
                Target("package_use", APRIL, Fraction(70), Fraction(100), ada),
                Target("productive_hours", APRIL, None, Fraction(81, 2), ada),
            ):
                transaction.set_target(target)
        return practice_contents(practice.records, ready_made())


def test_a_workbook_has_a_sheet_of_them(contents):
    book = openpyxl.load_workbook(io.BytesIO(xlsx_bytes(contents, Words("en"))))
    assert list(book["Targets"].values) == [
        ("Figure", "Client", "From", "At least", "At most"),
        ("Customer satisfaction (CSAT), multilingual interactions", "", "2026-04", 90, None),
        ("Customer satisfaction (CSAT), multilingual interactions", "", "2026-Q4", None, None),
        ("Package use", "=Ada", "2026-04", 70, 100),
        ("Productive hours", "=Ada", "2026-04", None, 40.5),
    ]


def test_json_has_all_of_them(contents):
    found = json.loads(json_bytes(contents))["targets"]
    assert [(each["subject"], each["client"], each["low"], each["high"]) for each in found] == [
        ("csat", None, 90, None),
        ("csat", None, None, None),
        ("package_use", "=Ada", 70, 100),
        ("productive_hours", "=Ada", None, 40.5),
    ]
