"""`export`: everything that was entered, in each format, and nothing half."""

from __future__ import annotations

import csv
import json
import os
from pathlib import Path
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook


@pytest.fixture
def filled(kpidesk):
    kpidesk(["client", "add", "=1+1"])
    kpidesk(["set", "2026-03", "requests=2", "request_hours=1:30", "--client", "=1+1"])
    kpidesk("set 2026-W20 promoters=4 --service-language pt_BR")
    return kpidesk


ROWS = {
    ("2026-03", "requests"): 2,
    ("2026-03", "request_hours"): 1.5,
    ("2026-W20", "promoters"): 4,
}


def test_csv(filled, tmp_path):
    file = tmp_path / "all.csv"
    answer = filled(["export", "-o", str(file)])
    assert (answer.status, answer.out, answer.err) == (0, f"Saved: {file}\n", "")
    with file.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert {(row["period"], row["measure"]): float(row["amount"]) for row in rows} == ROWS
    assert {row["client"] for row in rows} == {"'=1+1", ""}
    assert {row["service_language"] for row in rows} == {"pt-br", ""}


def test_a_table_for_the_reader(filled, tmp_path):
    file = tmp_path / "all.csv"
    command = ["export", "-o", str(file), "--for-reader", "--language", "fr"]
    assert filled(command).status == 0
    with file.open(encoding="utf-8-sig", newline="") as stream:
        head, *rows = csv.reader(stream, delimiter=";")
    assert head[0] == "Période"
    assert {(row[0], row[-1]): row[4] for row in rows} == {
        ("mars 2026", "requests"): "2",
        ("mars 2026", "request_hours"): "1,5",
        ("semaine 20 de 2026", "promoters"): "4",
    }


@pytest.mark.parametrize("name", ["all.json", "all.zip"])
def test_only_a_table_is_for_the_reader(filled, tmp_path, name):
    answer = filled(["export", "-o", str(tmp_path / name), "--for-reader"])
    assert (answer.status, "--for-reader is for CSV tables" in answer.err) == (2, True)
    assert not (tmp_path / name).exists()


def test_xlsx(filled, tmp_path):
    file = tmp_path / "all.XLSX"
    assert filled(["export", "-o", str(file)]).status == 0
    sheet = load_workbook(file).worksheets[0]
    head, *rows = sheet.iter_rows(values_only=True)
    assert head == ("Period", "Client", "Service language", "Figure", "Amount", "Unit", "ID")
    assert {(row[0], row[-1]): row[4] for row in rows} == {
        ("March 2026", "requests"): 2,
        ("March 2026", "request_hours"): 1.5,
        ("Week 20, 2026", "promoters"): 4,
    }
    assert "Requests resolved" in {row[3] for row in rows}
    assert all(cell.data_type != "f" for row in sheet.iter_rows() for cell in row)


def test_json(filled, tmp_path):
    file = tmp_path / "all.json"
    assert filled(["export", "-o", str(file)]).status == 0
    text = file.read_text(encoding="utf-8")
    assert isinstance(json.loads(text), dict)
    assert all(word in text for word in ("=1+1", "pt-br", "2026-W20", "request_hours"))


def test_an_export_replaces_the_one_before_whole(filled, tmp_path):
    file = tmp_path / "all.csv"
    file.write_text("x" * 100_000)
    assert filled(["export", "-o", str(file)]).status == 0
    assert "xxx" not in file.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["all.ods", "all", "all.csv.gz"])
def test_an_unknown_format(filled, tmp_path, name):
    answer = filled(["export", "-o", str(tmp_path / name)])
    assert (answer.status, ".csv, .xlsx, .json, and .zip" in answer.err) == (2, True)
    assert not (tmp_path / name).exists()


def test_where_nothing_can_be_written(filled, tmp_path):
    (tmp_path / "folder.csv").mkdir()
    for name, why in (("none/all.csv", "folder does not exist"), ("folder.csv", "a folder has")):
        before = sorted(tmp_path.rglob("*"))
        answer = filled(["export", "-o", str(tmp_path / name)])
        assert (answer.status, why in answer.err) == (1, True)
        assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="this user may write anywhere")
def test_a_folder_that_lets_nobody_write(filled, tmp_path):
    folder = tmp_path / "shut"
    folder.mkdir(mode=0o500)
    answer = filled(["export", "-o", str(folder / "all.csv")])
    assert (answer.status, "does not let you write" in answer.err) == (1, True)
    assert list(folder.iterdir()) == []


def test_without_a_practice_nothing_is_written(kpidesk, practice, tmp_path):
    answer = kpidesk(["export", "-o", str(tmp_path / "all.csv")])
    assert (answer.status, "There is no business file" in answer.err) == (1, True)
    assert list(tmp_path.iterdir()) == []
    assert "-o FILE is missing" in kpidesk("export").err


def test_an_archive_of_everything(filled, tmp_path):
    file = tmp_path / "all.zip"
    answer = filled(["export", "-o", str(file), "--language", "fr"])
    assert (answer.status, answer.err) == (0, "")
    assert str(file) in answer.out
    with ZipFile(file) as archive:
        assert archive.testzip() is None
        names = archive.namelist()
        page = archive.read(names[-1]).decode()
    assert '<html lang="fr" dir="ltr">' in page
    assert {Path(name).suffix for name in names} == {
        ".kpidesk", ".csv", ".xlsx", ".json", ".png", ".pdf", ".html"
    }  # fmt: skip


@pytest.mark.promise("S6")
@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
@pytest.mark.parametrize("make_link", [os.symlink, os.link])
@pytest.mark.parametrize("name", ["a.zip", "a.csv", "a.xlsx", "a.json", "c.png", "c.svg", "c.pdf"])
def test_no_export_replaces_the_practice(filled, practice, tmp_path, name, make_link):
    link = tmp_path / name
    make_link(practice, link)
    before = practice.read_bytes()
    command = ["chart", "art"] if name.startswith("c.") else ["export"]
    answer = filled([*command, "-o", str(link)])
    assert practice.read_bytes() == before
    assert answer.status == 0 or "business file itself" in answer.err
