"""An archive of everything: its files read back, its page, and nothing half written."""

from __future__ import annotations

import csv
import getpass
import io
import json
import signal
import socket
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date
from html import unescape
from itertools import islice
from pathlib import Path, PurePosixPath, PureWindowsPath
from zipfile import ZipFile

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QImage

from kpidesk.app.data.archive_source import archive_source, read_archive_data
from kpidesk.domain.annotations import Note
from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.cell import Cell
from kpidesk.domain.clients.client_card import ClientCard
from kpidesk.domain.clients.package import Package
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.errors import NotDone, WrongRequest
from kpidesk.domain.period import parse_period
from kpidesk.domain.updates.sent_update import KeptUpdate, SentUpdate
from kpidesk.domain.updates.update import Update, UpdateKey
from kpidesk.export.archive import archive_file
from kpidesk.export.archive.archive_file import write_archive
from kpidesk.export.archive.source import ArchiveSource
from kpidesk.export.data.csv_file import csv_bytes
from kpidesk.export.data.json_file import json_bytes
from kpidesk.i18n.kpi_words import kpi_name
from kpidesk.i18n.words import Words
from kpidesk.services.practice.contents import PracticeContents, practice_contents
from kpidesk.services.practice.tracked_kpis import TRACKED
from kpidesk.storage.backup.integrity import check
from kpidesk.storage.records.reader import open_reader
from kpidesk.storage.records.writer import open_practice
from kpidesk.storage.schema.creation import create_practice
from tests.support.html_page import HtmlPage

TODAY = date(2026, 11, 28)
MARCH = parse_period("2026-03")
KEPT = KeptUpdate(b"%PDF-1.7 sent", "<p>", "text", {})
#: ART is kept by client, client retention is not.
KPIS = ("art", "crr")
AMOUNTS = (("requests", 7), ("request_hours", 9_000_000), ("productive_hours", 3_600_000))
HOSTILE = (
    "../../etc/passwd",
    "C:\\Windows\\x",
    "CON",
    "con.",
    "Whole business",
    "<script>alert('x')</script> & \"Söhne\"",
    "x" * 120,
    "x" * 119 + "y",
    "图表 مخطط \N{UMBRELLA}",
    "...",
)
CHILD = Path(__file__).parent / "children" / "killed_archive.py"


@pytest.fixture(scope="module")
def practice(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("practice") / "My & business &lt;b&gt;.kpidesk"
    create_practice(path, "P")
    with open_practice(path) as opened, opened.transaction() as transaction:
        transaction.set_setting(TRACKED, " ".join(KPIS))
        clients = [transaction.add_client(name, "fr") for name in HOSTILE]
        gone = transaction.add_client("Archived", None)
        for client in (*clients, gone):
            for measure, amount in AMOUNTS:
                transaction.put(EntryKey(measure, MARCH, Cell(client.id)), amount)
            transaction.set_note(Note(MARCH, "@holiday", "requests", Cell(client.id)))
        transaction.set_client_card(ClientCard(clients[3].id, packages=(Package(7_200_000),)))
        for measure in ready_made().kpi("crr").measures:
            transaction.put(EntryKey(measure, MARCH), 3)
        for owner in (clients[0], clients[5], None):
            for month in ("2026-02", "2026-03"):
                key = UpdateKey(owner and owner.id, parse_period(month))
                transaction.set_sent(SentUpdate(Update(key), TODAY, "A", "fr", (), ""), KEPT)
        transaction.change_client(gone._replace(archived=True))
    return path


@pytest.fixture(scope="module")
def source(practice: Path) -> Iterator[ArchiveSource]:
    data = read_archive_data(practice, Words("en"))
    with archive_source(practice, data, lambda: TODAY) as opened:
        yield opened


@pytest.fixture(scope="module")
def archive(source: ArchiveSource, tmp_path_factory: pytest.TempPathFactory) -> Iterator[ZipFile]:
    path = tmp_path_factory.mktemp("archive") / "all.zip"
    for _ in write_archive(source, path, Words("en")):
        pass
    with ZipFile(path) as opened:
        assert opened.testzip() is None
        yield opened


def contents(path: Path) -> PracticeContents:
    with open_reader(path) as records:
        return practice_contents(records, ready_made())


def the(archive: ZipFile, suffix: str) -> str:
    (name,) = [each for each in archive.namelist() if each.endswith(suffix)]
    return name


def test_the_tables_and_the_database_hold_the_whole_practice(
    archive: ZipFile, practice: Path, tmp_path: Path
) -> None:
    expected = contents(practice)
    assert archive.read(the(archive, ".json")) == json_bytes(expected)
    assert json.loads(archive.read(the(archive, ".json")))["notes"]
    assert archive.read(the(archive, ".csv")) == csv_bytes(expected.rows)
    rows = list(csv.reader(io.StringIO(archive.read(the(archive, ".csv")).decode("utf-8-sig"))))
    assert len(rows) == len(expected.rows) + 1
    assert archive.read(the(archive, ".xlsx")).startswith(b"PK")
    copy = tmp_path / "copy.kpidesk"
    copy.write_bytes(archive.read(the(archive, ".kpidesk")))
    assert check(copy) == ()
    assert contents(copy) == expected


def test_there_is_a_chart_of_each_kpi_that_applies(archive: ZipFile) -> None:
    charts: dict[str, set[str]] = {}
    for name in archive.namelist():
        if name.startswith("Charts/"):
            charts.setdefault(str(PurePosixPath(name).parent), set()).add(name)
    # One folder for each active client, and one for the business.
    assert len(charts) == len(HOSTILE) + 1
    assert not any("Archived" in name for name in archive.namelist())
    assert len(charts.pop("Charts/Whole business")) == 2 * len(KPIS) + 2
    assert Counter(map(len, charts.values())) == {2: len(HOSTILE) - 1, 4: 1}, "and a package"
    for name in (each for each in archive.namelist() if each.startswith("Charts/")):
        data = archive.read(name)
        if name.endswith(".png"):
            assert QImage.fromData(data, "PNG").width() == 1440
        elif name.endswith(".pdf"):
            assert len(PdfReader(io.BytesIO(data)).pages) == 1


def test_sent_updates_are_files_by_client(archive: ZipFile) -> None:
    names = [each for each in archive.namelist() if each.startswith("Updates/")]
    assert all(archive.read(each) == KEPT.pdf for each in names)
    folders = Counter(str(PurePosixPath(each).parent) for each in names)
    assert sorted(folders.values()) == [2, 2, 2]
    assert "Updates/Whole business (2)" not in folders
    own = "Updates/Whole business/2026-03_Whole business_fr.pdf"
    assert own in names
    page = unescape(archive.read(the(archive, ".html")).decode())
    assert all(f"{each}/" in page for each in folders)


@pytest.mark.promise("S6")
def test_names_are_safe_on_every_system(archive: ZipFile, tmp_path: Path) -> None:
    names = archive.namelist()
    assert len({name.casefold() for name in names}) == len(names)
    for name in names:
        assert len(name) <= 160
        assert not PureWindowsPath(name).drive
        assert not set(name) & set('\\:*?"<>|')
        for part in name.split("/"):
            assert part.strip(" .") == part != ""
            assert not PureWindowsPath(part).is_reserved()
    target = tmp_path / "unpacked"
    archive.extractall(target)
    found = {path.relative_to(target).as_posix() for path in target.rglob("*") if path.is_file()}
    assert found == set(names)


def test_the_order_is_always_the_same(
    source: ArchiveSource, archive: ZipFile, tmp_path: Path
) -> None:
    for _ in write_archive(source, tmp_path / "again.zip", Words("en")):
        pass
    with ZipFile(tmp_path / "again.zip") as again:
        names = [(each.filename, each.date_time) for each in again.infolist()]
    assert names == [(each.filename, each.date_time) for each in archive.infolist()]
    assert {when for _, when in names} == {(2026, 11, 28, 0, 0, 0)}


@pytest.mark.promise("S9")
def test_nothing_tells_of_the_computer_or_its_user(archive: ZipFile, practice: Path) -> None:
    folder = str(practice.parents[1])
    machine = {getpass.getuser(), socket.gethostname(), str(Path.home()), folder}
    for name in archive.namelist():
        data = archive.read(name)
        for word in (each for each in machine if len(each) > 4):
            assert word.encode() not in data, (name, word)


@pytest.mark.parametrize("steps", [1, 2, 5, 9])
def test_whoever_stops_iterating_leaves_nothing(
    source: ArchiveSource, tmp_path: Path, steps: int
) -> None:
    folder = tmp_path / "target"
    folder.mkdir()
    (folder / "old.zip").write_bytes(b"old")
    for name in ("old.zip", "new.zip"):
        writing = write_archive(source, folder / name, Words("en"))
        assert len(list(islice(writing, steps))) == steps
        writing.close()
    assert [path.name for path in folder.iterdir()] == ["old.zip"]
    assert (folder / "old.zip").read_bytes() == b"old"


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
@pytest.mark.usefixtures("unmeasured")
@pytest.mark.parametrize("steps", [1, 6])
def test_a_kill_leaves_no_file_of_that_name(practice: Path, tmp_path: Path, steps: int) -> None:
    path = tmp_path / "all.zip"
    ran = subprocess.run([sys.executable, CHILD, practice, path, str(steps)], check=False)
    assert ran.returncode == -signal.SIGKILL
    assert not path.exists()
    assert check(practice) == ()


def test_a_chart_that_fails_does_not_stop_the_others(
    source: ArchiveSource, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    draw = archive_file.chart_bytes

    def fail_once(*args: object, **options: object) -> bytes:
        monkeypatch.setattr(archive_file, "chart_bytes", draw)
        raise NotDone("memory_short")

    monkeypatch.setattr(archive_file, "chart_bytes", fail_once)
    path = tmp_path / "all.zip"
    steps = list(write_archive(source, path, Words("en")))
    assert [step.fault.code for step in steps if step.fault] == ["memory_short"]
    assert steps[-1].done == steps[-1].total == len(HOSTILE) + len(KPIS) + 2
    with ZipFile(path) as archive:
        page = archive.read(the(archive, ".html")).decode()
    assert f"could not be drawn: {kpi_name(Words('en'), ready_made().kpi('art'))}." in page


def test_a_damaged_practice_is_refused(practice: Path, tmp_path: Path) -> None:
    data = bytearray(practice.read_bytes())
    data[4096 * 2 : 4096 * 2 + 64] = b"\xff" * 64
    damaged = tmp_path / "damaged.kpidesk"
    damaged.write_bytes(data)
    with pytest.raises(NotDone) as caught:
        read_archive_data(damaged, Words("en"))
    assert caught.value.code == "file_damaged"


def test_without_kpis_there_are_no_charts(tmp_path: Path) -> None:
    practice = tmp_path / "p.kpidesk"
    create_practice(practice, "P")
    with archive_source(
        practice, read_archive_data(practice, Words("en")), lambda: TODAY
    ) as source:
        for _ in write_archive(source, tmp_path / "all.ZIP", Words("en")):
            pass
    with ZipFile(tmp_path / "all.ZIP") as archive:
        assert archive.namelist() == ["p.kpidesk", "p.csv", "p.xlsx", "p.json", "READ ME.html"]
        assert "no charts" in archive.read("READ ME.html").decode()


def test_another_suffix_is_refused(source: ArchiveSource, tmp_path: Path) -> None:
    with pytest.raises(WrongRequest, match="format_unknown"):
        next(write_archive(source, tmp_path / "all.kpidesk", Words("en")))
    assert not (tmp_path / "all.kpidesk").exists()


@pytest.mark.parametrize("language", ["en", "fr", "ar_EG"])
def test_the_page_is_plain_html_in_the_language(
    source: ArchiveSource, tmp_path: Path, stretched: Callable[..., Words], language: str
) -> None:
    words = stretched(language, 1.0) if language == "ar_EG" else Words(language)
    for _ in write_archive(source, tmp_path / "all.zip", words):
        pass
    with ZipFile(tmp_path / "all.zip") as archive:
        page = HtmlPage(archive.read(the(archive, ".html")).decode())
        names = [name for name in archive.namelist() if not name.endswith(".html")]
    root = dict(page.tags)["html"]
    assert root == {"lang": language, "dir": "rtl" if words.right_to_left else "ltr"}
    for tag, attributes in page.tags:
        assert tag not in ("script", "img", "link", "a", "iframe", "b")
        assert not {"src", "href", "onload", "style"} & set(attributes)
    assert "<script>alert('x')</script>" in page.text
    assert "My & business &lt;b&gt;" in page.text
    for name in names:
        folder = f"{PurePosixPath(name).parent}/"
        assert (folder if "/" in name else name) in page.text
