"""The practice as CSV, XLSX and JSON: everything in it, and nothing that a spreadsheet runs."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from base64 import b64decode
from datetime import UTC, date, datetime
from fractions import Fraction
from pathlib import Path

import openpyxl
import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st

from kpidesk.domain.annotations import Note, Target
from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.cell import Cell
from kpidesk.domain.change import HeldFigure
from kpidesk.domain.clients.client_card import ClientCard
from kpidesk.domain.clients.logo import Logo, LogoFormat
from kpidesk.domain.clients.package import Carry, Package
from kpidesk.domain.clients.period_status import PeriodStatus, StatusKind
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.errors import NotDone, WrongRequest
from kpidesk.domain.import_receipt import (
    ImportReceipt,
    ImportSource,
    ReceiptFigure,
    StoredImport,
    TableMapping,
)
from kpidesk.domain.ladder import DatedLadder, Direction, Ladder, Level, Origin, Threshold
from kpidesk.domain.measure import Unit
from kpidesk.domain.period import parse_period
from kpidesk.domain.settings.sender import SENDER_LOGO, sender_role_in
from kpidesk.domain.updates.reusable_text import ReusableText
from kpidesk.domain.updates.sent_update import KeptUpdate, SentFigure, SentUpdate
from kpidesk.domain.updates.update import Update, UpdateKey, UpdateWords
from kpidesk.export.data.csv_file import csv_bytes
from kpidesk.export.data.data_file import data_bytes, export_data
from kpidesk.export.data.xlsx_file import MAX_ROWS, xlsx_bytes
from kpidesk.i18n.words import Words
from kpidesk.services.practice.contents import EntryRecord, PracticeContents, practice_contents
from kpidesk.storage.records.writer import open_practice
from kpidesk.storage.schema.creation import create_practice

MARCH = parse_period("2026-03")
AT = datetime(2026, 3, 31, 12, tzinfo=UTC)
DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n")
names = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12) | st.builds(
    str.__add__, st.sampled_from(DANGEROUS), st.text("1+=,;\"'\n", max_size=6)
)


def row(client: str) -> EntryRecord:
    return EntryRecord(MARCH, client, "es", "requests", Fraction(3), Unit.COUNT)


@pytest.fixture
def practice(tmp_path: Path) -> PracticeContents:
    path = tmp_path / "p.kpidesk"
    create_practice(path, "P")
    with open_practice(path) as opened:
        with opened.transaction() as transaction:
            ada = transaction.add_client("=Ada & <b>Söhne</b>", "fr")
            transaction.put(EntryKey("requests", MARCH, Cell(ada.id, "es")), 7)
            transaction.put(EntryKey("request_hours", MARCH, Cell()), 5_400_000)
            transaction.set_target(Target("art", MARCH, None, Fraction(3, 2), ada.id))
            steps = (Threshold(Level.TYPICAL, Fraction(2), True),)
            ladder = Ladder(Direction.LOWER, steps, Origin.OWN)
            transaction.set_ladder(DatedLadder("art", date(2026, 1, 1), ladder))
            transaction.set_note(Note(MARCH, "@holiday"))
            transaction.set_setting("resolution_hours", "worked")
            transaction.set_setting("double_counting", "two-views")
            # It names a client by the client's id in this file.
            transaction.keep_draft(EntryKey("requests", MARCH, Cell(ada.id)), "seven")
            transaction.hold(HeldFigure(EntryKey("requests", MARCH), "9", 9))
            transaction.put(EntryKey("of_a_later_version", MARCH), 12)
            figure = ReceiptFigure(EntryKey("request_hours", MARCH), None, 5_400_000)
            receipt = ImportReceipt(AT, ImportSource.FILE, "March.csv", 3, 2, 1, "0a" * 16)
            transaction.set_import(StoredImport(receipt, (figure,)))
            transaction.set_table_mapping(TableMapping("0b" * 16, '{"columns": {}}'))
        assert len(opened.records.settings()) == 2
        return practice_contents(opened.records, ready_made())


def test_csv(practice):
    text = csv_bytes(practice.rows).decode("utf-8-sig")
    lines = list(csv.reader(io.StringIO(text)))
    assert lines == [
        ["period", "client", "service_language", "measure", "amount", "unit"],
        ["2026-03", "", "", "of_a_later_version", "12", ""],
        ["2026-03", "", "", "request_hours", "1.5", "hours"],
        ["2026-03", "'=Ada & <b>Söhne</b>", "es", "requests", "7", "count"],
    ]


@pytest.mark.promise("S1")
@given(st.lists(names, min_size=1, max_size=5))
def test_no_text_of_a_csv_starts_a_formula(clients):
    data = csv_bytes([row(client) for client in clients]).decode("utf-8-sig")
    read = list(csv.reader(io.StringIO(data, newline="")))[1:]
    assert len(read) == len(clients)
    for line, client in zip(read, clients, strict=True):
        assert not line[1].startswith(DANGEROUS)
        assert line[1].removeprefix("'") == client.removeprefix("'")


def contents_of(rows):
    return PracticeContents((), tuple(rows), (), (), (), (), {})


@pytest.mark.promise("S2", "S9")
@given(st.lists(names.filter(lambda name: name.isprintable()), min_size=1, max_size=5))
def test_no_text_of_a_workbook_becomes_a_formula_or_a_link(clients):
    book = xlsx_bytes(contents_of([row(client) for client in clients]), Words("en"))
    with zipfile.ZipFile(io.BytesIO(book)) as parts:
        sheet = parts.read("xl/worksheets/sheet1.xml").decode()
        assert "<f>" not in sheet
        assert "hyperlink" not in sheet
        core = parts.read("docProps/core.xml").decode()
        assert "KPI Desk" in core
    cells = openpyxl.load_workbook(io.BytesIO(book)).active
    assert [cell.value for cell in cells["B"][1:]] == clients
    assert {cell.data_type for cell in cells["B"][1:]} <= {"s"}
    assert [cell.value for cell in cells["E"][1:]] == [3] * len(clients)


def test_json(practice, tmp_path):
    export_data(practice, tmp_path / "p.json", Words("en"))
    data = json.loads((tmp_path / "p.json").read_text(encoding="utf-8"))
    (client,) = data["clients"]
    assert (client["name"], client["language"]) == ("=Ada & <b>Söhne</b>", "fr")
    assert (client["archived"], client["package"], client["closed"]) == (False, [], [])
    assert [entry["amount"] for entry in data["entries"]] == [12, 1.5, 7]
    assert [entry["amount"] for entry in data["held"]] == [9]
    assert data["settings"] == {"resolution_hours": "worked", "double_counting": "two-views"}
    assert data["targets"][0] == {
        "subject": "art",
        "client": "=Ada & <b>Söhne</b>",
        "valid_from": "2026-03",
        "low": None,
        "high": 1.5,
    }
    assert data["ladders"][0]["thresholds"] == [
        {"level": "typical", "bound": 2.0, "inclusive": True}
    ]
    assert data["notes"][0]["text"] == "@holiday"
    assert data["notes"][0]["shown"] is False
    (stored,) = data["imports"]
    (figure,) = stored.pop("figures")
    assert stored == {
        "id": 1,
        "at": "2026-03-31T12:00:00+00:00",
        "source": "file",
        "file": "March.csv",
        "rows_read": 3,
        "figures_used": 2,
        "cells_left_out": 1,
        "content_hash": "0a" * 16,
        "undone_at": None,
    }
    assert (figure["was"], figure["amount"], figure["held"]) == (None, 1.5, False)
    assert data["table_mappings"] == [{"shape": "0b" * 16, "roles": {"columns": {}}}]


def test_the_suffix_decides_and_nothing_is_left_of_a_failure(practice, tmp_path):
    for suffix in (".csv", ".xlsx", ".json", ".CSV"):
        export_data(practice, tmp_path / f"p{suffix}", Words("en"))
        assert (tmp_path / f"p{suffix}").stat().st_size
    with pytest.raises(WrongRequest, match="format_unknown"):
        export_data(practice, tmp_path / "p.ods", Words("en"))
    with pytest.raises(NotDone, match="write_failed"):
        export_data(practice, tmp_path / "nowhere" / "p.csv", Words("en"))
    assert not (tmp_path / "nowhere").exists()


def test_a_full_sheet_goes_on_in_the_next(monkeypatch):
    """What does not fit is dropped by the library without a word."""
    monkeypatch.setattr("kpidesk.export.data.xlsx_file.MAX_ROWS", 3)
    book = openpyxl.load_workbook(
        io.BytesIO(xlsx_bytes(contents_of([row(f"c{n}") for n in range(7)]), Words("en")))
    )
    assert book.sheetnames == ["KPI Desk", "KPI Desk 2", "KPI Desk 3"]
    found = [line[1] for sheet in book for line in list(sheet.values)[1:]]
    assert found == [f"c{n}" for n in range(7)]
    assert {next(sheet.values)[0] for sheet in book} == {"Period"}


def test_a_sheet_holds_what_a_spreadsheet_holds():
    assert xlsxwriter.worksheet.Worksheet().xls_rowmax - 1 == MAX_ROWS


def test_cards_and_closed_periods_are_in_json_and_workbook(tmp_path):
    path = tmp_path / "cards.kpidesk"
    create_practice(path, "Cards")
    package = Package(20 * 3_600_000, carry=Carry.ONE, carried=5_400_000, first=date(2026, 1, 1))
    logo = Logo(LogoFormat.SVG, b"<svg/>")
    with open_practice(path) as practice, practice.transaction() as transaction:
        client = transaction.add_client("Ada", "fr").id
        transaction.keep_logo(logo)
        card = ClientCard(
            client,
            mail="=1+1",
            remark="http://pays.late",
            shown=("art",),
            logo=logo.hash,
            packages=(package,),
        )
        transaction.set_client_card(card)
        for kind, owner in ((StatusKind.CLOSED, client), (StatusKind.AWAY, None)):
            status = PeriodStatus(kind, parse_period("2026-08"), owner)
            transaction.set_period_status(status, is_set=True)
        contents = practice_contents(transaction, ready_made())
    data = json.loads(data_bytes(contents, ".json", Words("en")))
    (ada,) = data["clients"]
    assert (ada["mail"], ada["remark"], ada["figures"]) == ("=1+1", "http://pays.late", ["art"])
    assert ada["logo"] == {"format": "svg", "content": "PHN2Zy8+"}
    assert ada["package"] == [
        {
            "hours": 20,
            "per": "month",
            "carry": "one",
            "carried": 1.5,
            "from": "2026-01",
            "to": None,
        }
    ]
    assert (ada["closed"], ada["away"]) == (["2026-08"], [])
    assert data["business"] == {"closed": [], "away": ["2026-08"]}
    book = xlsx_bytes(contents, Words("en"))
    with zipfile.ZipFile(io.BytesIO(book)) as parts:
        sheet = parts.read("xl/worksheets/sheet2.xml").decode()
        assert "<f>" not in sheet
        assert "hyperlink" not in sheet
    head, first, _, *own = openpyxl.load_workbook(io.BytesIO(book))["Clients"].values
    found = dict(zip(head, first, strict=True))
    assert (found["Client"], found["Email address"]) == ("Ada", "=1+1")
    assert "1 h 30 carried over" in found["Package"]
    assert found["Closed"] == "August 2026"
    assert ("Business itself", "Away", "August 2026") in [line[:3] for line in own]


def test_updates_and_texts_are_in_json(tmp_path):
    path = tmp_path / "updates.kpidesk"
    create_practice(path, "Updates")
    logo = Logo(LogoFormat.SVG, b"<svg/>")
    kept = KeptUpdate(b"%PDF", "<p>Bonjour</p>", "Bonjour", {"state": "sent"})
    figures = (SentFigure("art", Fraction(10, 3), "3,3 h"), SentFigure("csat", None, "–"))
    march = parse_period("2026-03")
    with open_practice(path) as practice, practice.transaction() as transaction:
        client = transaction.add_client("Ada", "fr").id
        transaction.keep_logo(logo)
        transaction.set_setting(SENDER_LOGO, logo.hash)
        transaction.set_setting(sender_role_in("fr"), "Assistante")
        update = Update(UpdateKey(client, march), words=UpdateWords(done="=1+1"))
        sent = SentUpdate(update, date(2026, 4, 4), "Ada", "fr", figures, "")
        transaction.set_sent(sent, kept)
        transaction.set_update(Update(UpdateKey(None, march)))
        transaction.set_reusable_text(ReusableText("Merci", "{contact}", client, "fr"))
        contents = practice_contents(transaction, ready_made())
    data = json.loads(data_bytes(contents, ".json", Words("en")))
    assert data["sender"]["logo"] == {"format": "svg", "content": "PHN2Zy8+"}
    assert data["sender"]["roles"] == {"fr": "Assistante"}
    own, ada = data["updates"]
    assert (own["client"], own["state"], own["sent"]) == (None, "draft", None)
    assert (ada["client"], ada["period"], ada["words"]["done"]) == ("Ada", "2026-03", "=1+1")
    assert b64decode(ada["sent"]["pdf"]) == kept.pdf
    assert ada["sent"]["sha256"] == kept.hash
    assert [each["value"] for each in ada["sent"]["values"]] == ["10/3", None]
    assert ada["sent"]["parts"] == {"state": "sent"}
    assert data["texts"] == [
        {"name": "Merci", "text": "{contact}", "client": "Ada", "language": "fr"}
    ]
