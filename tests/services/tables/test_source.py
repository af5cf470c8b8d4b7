from __future__ import annotations

import contextlib
import io
import os
import random
import zipfile
from fractions import Fraction
from pathlib import Path

import pytest

from kpidesk.domain.errors import Fault, NotDone, WrongRequest
from kpidesk.domain.measure import Unit
from kpidesk.domain.period import parse_period
from kpidesk.export.data.csv_file import csv_bytes
from kpidesk.services.practice.contents import EntryRecord
from kpidesk.services.tables.formats.limits import CLIPBOARD, FILE
from kpidesk.services.tables.grid import CellFlaw
from kpidesk.services.tables.source import (
    SourceFormat,
    read_bytes,
    read_clipboard,
    read_file,
)

HOSTILE = Path(__file__).parent / "hostile"
#: Exports of other programs lie beside the checkout.
EXPORTS = Path(__file__).parents[4] / "shared" / "data" / "exports"


def texts(name):
    source = read_file(HOSTILE / name)
    return [[cell.text for cell in row] for row in source.grids[source.suggested[0]].rows]


READ = {
    "01_bom_semicolon_comma.csv": ["Mois", "Heures", "Demandes", "2024-01", "10,5", "7"],
    "02_utf16le_tab.txt": ["Mois", "Terminées", "Attribuées", "2024-01", "17", "20"],
    "03_cp1252.csv": [
        "Mois", "Clientèle", "Satisfaits", "Réponses", "Coût €",
        "2024-01", "Œuvres d’art", "9", "10", "12,50",
    ],
    "04_nbsp_thousands.csv": ["Mois", "Tâches", "Heures", "2024-01", "1\u00a0234", "1\u00a0000,5"],
    "05_completed_gt_assigned.csv": ["month", "completed", "assigned", "2024-01", "17", "20"],
    "06_negatives.csv": ["month", "hours", "requests", "2024-01", "-3", "2"],
    "08_formula_cells.csv": [
        "client", "month", "satisfied", "answers",
        '=HYPERLINK("http://example.test","x")', "2024-01", "4", "5",
    ],
    "09_dates_ddmm.csv": ["date", "tâches", "03/04/2024", "5"],
    "10_dates_ambiguous.csv": ["date", "tasks", "03/04/2024", "5"],
    "11_ragged.csv": ["month", "completed", "assigned", "", "2024-01", "17", "20", ""],
    "14_duplicate_headers.csv": ["month", "count", "count", "2024-01", "17", "20"],
    "16_nps_out_of_range.csv": ["date", "score", "2024-01-05", "10"],
    "17_arabic_digits.csv": ["الشهر", "المنجزة", "المسندة", "2024-01", "١٧", "٢٠"],
    "20_csv_named.xlsx": ["month", "completed", "assigned", "2024-01", "17", "20"],
}  # fmt: skip
REFUSED = {"07_nul_bytes.csv": "table_not_text", "12_empty.csv": "table_empty"}


@pytest.mark.parametrize("name", READ)
def test_hostile_files_are_read_as_written(name):
    rows = texts(name)
    assert rows[0] + rows[1] == READ[name]


@pytest.mark.promise("S5")
@pytest.mark.parametrize("name", REFUSED)
def test_hostile_files_are_refused(name):
    with pytest.raises(WrongRequest, match=REFUSED[name]):
        read_file(HOSTILE / name)


def test_a_heading_alone_has_no_figures():
    source = read_file(HOSTILE / "13_header_only.csv")
    assert (len(source.grids), source.suggested) == (1, ())


def test_short_and_long_rows_are_named():
    assert read_file(HOSTILE / "11_ragged.csv").grids[0].ragged_rows == {2, 3}


def test_the_hidden_sheet_is_not_suggested():
    source = read_file(HOSTILE / "18_blank_rows_hidden_sheet.xlsx")
    assert [grid.name for grid in source.grids] == ["Notes", "Données"]
    assert source.suggested == (1,)
    assert [cell.text for cell in source.grids[1].rows[2]] == [
        "",
        "Mois",
        "Terminées",
        "Attribuées",
    ]
    assert [cell.text for cell in source.grids[1].rows[4]] == ["", "2024-02-01", "18", "20"]


def test_the_formula_without_value_is_known():
    (grid,) = read_file(HOSTILE / "19_formula_without_value.xlsx").grids
    assert grid.rows[1][1].value == 17
    assert grid.rows[2][1].flaw is CellFlaw.FORMULA_WITHOUT_VALUE


def test_fifty_thousand_rows_are_read():
    lines = "\n".join(f"{n},2024-{n % 12 + 1:02d}-05 08:00:00,{n % 5 + 1}" for n in range(50_000))
    source = read_bytes(f"ticket,created,score\n{lines}\n".encode())
    assert len(source.grids[0].rows) == 50_001


@pytest.mark.skipif(not EXPORTS.is_dir(), reason="the exports lie beside the checkout")
def test_exports_of_other_programs_are_tables():
    for path in sorted(each for each in EXPORTS.rglob("*.*") if each.suffix in (".csv", ".xlsx")):
        source = read_file(path)
        assert source.suggested, path.name
        assert source.grids[0].width > 1, path.name
        assert len(source.grids[0].rows) > 1, path.name


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "table_old_spreadsheet"),
        (b"%PDF-1.7\n1 0 obj", "table_format"),
        (b"SQLite format 3\0" + b"\0" * 84, "table_format"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 40, "table_not_text"),
        (b"PK\x03\x04 and no more", "table_damaged"),
        (b" " * (FILE.size + 1), "table_too_large"),
    ],
)
def test_other_formats_are_named(data, code):
    with pytest.raises(WrongRequest, match=code):
        read_bytes(data)


def test_a_web_page_is_read_whatever_its_name(tmp_path):
    path = tmp_path / "export.xls"
    path.write_text("<html><table><tr><td>Month<td>Leads<tr><td>2026-01<td>5</table></html>")
    source = read_file(path)
    assert source.format is SourceFormat.HTML
    assert [cell.text for cell in source.grids[0].rows[1]] == ["2026-01", "5"]


def test_files_that_cannot_be_opened(tmp_path):
    with pytest.raises(NotDone, match="table_missing"):
        read_file(tmp_path / "none.csv")
    with pytest.raises(NotDone, match="table_unreadable"):
        read_file(tmp_path)
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.csv")
        with pytest.raises(NotDone, match="table_unreadable"):
            read_file(tmp_path / "pipe.csv")
    large = tmp_path / "large.csv"
    with large.open("wb") as file:
        file.truncate(FILE.size + 1)
    with pytest.raises(WrongRequest, match="table_too_large"):
        read_file(large)


HTML = "<table><tr><td>Month<td>Leads<tr><td>2026-01<td>5</table>"


@pytest.mark.parametrize(
    ("text", "html", "found"),
    [
        ("Month\tLeads\n2026-01\t5", "<table><tr><td>other</table>", SourceFormat.TEXT),
        ("", HTML, SourceFormat.HTML),
        (" \n", HTML, SourceFormat.HTML),
        ("Month\nLeads\n2026-01\n5", HTML, SourceFormat.HTML),
        ("5\n6", "<table><tr><td>5<tr><td>6</table>", SourceFormat.TEXT),
        ("5\n6", "<p>5</p>", SourceFormat.TEXT),
        ('{"entries": [{"period": "2026-01", "amount": 5}]}', "", SourceFormat.JSON),
    ],
)
def test_html_of_the_clipboard_is_for_tables_that_the_text_lacks(text, html, found):
    assert read_clipboard(text, html).format is found


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "table_empty"),
        ("x" * (CLIPBOARD.size + 1), "table_too_large"),
        ("é" * (CLIPBOARD.size // 2 + 1), "table_too_large"),
        ("\N{ARABIC LIGATURE SALLALLAHOU ALAYHE WASALLAM}" * 600_000, "table_ligatures"),
        ("\N{ARABIC LIGATURE SALLALLAHOU ALAYHE WASALLAM}" * 2_000_000, "table_too_large"),
        ("1\t2\t3\n" * 70_000, "table_cells"),
        ("\ud800\t1", "table_not_text"),
    ],
)
@pytest.mark.timeout(10)
def test_what_is_too_much_for_the_clipboard_is_refused(text, code):
    with pytest.raises(WrongRequest, match=code):
        read_clipboard(text)


def test_answers_of_the_user_are_taken():
    data = "Été;1\nHiver;2".encode("cp1252")
    assert read_bytes(data, encoding="cp1252", separator=",").grids[0].width == 1
    assert read_clipboard("a;b\n1;2", separator=",").grids[0].width == 1


SEEDS = [
    *(path.read_bytes() for path in sorted(HOSTILE.iterdir()) if path.suffix != ".json"),
    b'{"entries": [{"period": "2026-01", "amount": 5}]}',
    HTML.encode(),
]


def fuzzed(number):
    """Random bytes, or a table with some bytes changed, cut out or repeated."""
    chance = random.Random(number)
    if number % 3 == 0:
        return chance.randbytes(chance.randrange(4000))
    data = bytearray(chance.choice(SEEDS))
    for _ in range(chance.randrange(1, 12)):
        at = chance.randrange(len(data) + 1)
        end = at + chance.randrange(8)
        data[at:end] = chance.choice(
            (b"", chance.randbytes(3), bytes(data[at : at + 40]) * 3, b'"', b"\0", b"<!--", b"\r")
        )
    return bytes(data)


@pytest.mark.long
@pytest.mark.promise("S5")
def test_random_bytes_are_read_or_refused():
    for number in range(10_000):
        data = fuzzed(number)
        with contextlib.suppress(Fault):
            source = read_bytes(data)
            assert all(len(row) == grid.width for grid in source.grids for row in grid.rows)
        with contextlib.suppress(Fault):
            read_clipboard(data.decode("latin-1"), data.decode("latin-1"))


def test_damaged_workbooks_are_read_or_refused():
    """The archive is sound, so that the damage reaches the readers of its parts."""
    chance = random.Random(7)
    with zipfile.ZipFile(HOSTILE / "18_blank_rows_hidden_sheet.xlsx") as archive:
        parts = {entry.filename: archive.read(entry) for entry in archive.infolist()}
    for _ in range(200):
        stream = io.BytesIO()
        with zipfile.ZipFile(stream, "w") as changed:
            for name, data in parts.items():
                damaged = bytearray(data)
                if chance.random() < 0.4:
                    at = chance.randrange(len(data))
                    damaged[at : at + chance.randrange(4)] = chance.choice(
                        (b"", b"9", b'"', b"<x/>", b"-1", b"A")
                    )
                changed.writestr(name, bytes(damaged))
        with contextlib.suppress(WrongRequest):
            read_bytes(stream.getvalue())


ENTRIES = tuple(
    EntryRecord(parse_period(f"2026-{month:02}"), client, language, "request_hours", amount, unit)
    for month, client, language, amount, unit in (
        (1, "Acme", "fr", Fraction(8, 3), Unit.HOURS),
        (2, 'Café « Été », Müller; "KG"', None, Fraction(1, 3_600_000), Unit.HOURS),
        (3, None, "ar", Fraction(17), Unit.COUNT),
    )
)


def test_the_own_csv_reads_back():
    source = read_bytes(csv_bytes(ENTRIES))
    (heading, *rows) = source.grids[source.suggested[0]].rows
    columns = [cell.text for cell in heading]
    for row, entry in zip(rows, ENTRIES, strict=True):
        read = dict(zip(columns, row, strict=True))
        assert read["period"].text == str(entry.period)
        assert read["client"].text == (entry.client or "")
        amount = Fraction(read["amount"].value or read["amount"].text)
        assert round(amount * 3_600_000) == entry.amount * 3_600_000
