"""What is kept of one client is in no file for another one, and in no byte after the removal."""

from __future__ import annotations

import email
import io
import re
import zipfile
from collections.abc import Iterator
from datetime import UTC, date, datetime
from fractions import Fraction
from pathlib import Path

import pytest
from pypdf import PdfReader

from kpidesk.domain.annotations import Note, Target
from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.cell import Cell
from kpidesk.domain.change import HeldFigure
from kpidesk.domain.clients.client_card import ClientCard
from kpidesk.domain.clients.logo import Logo, LogoFormat
from kpidesk.domain.clients.package import Carry, Package
from kpidesk.domain.clients.period_status import PeriodStatus, StatusKind
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.import_receipt import ImportReceipt, ImportSource, ReceiptFigure, StoredImport
from kpidesk.domain.ladder import DatedLadder, Direction, Ladder, Level, Origin, Threshold
from kpidesk.domain.measure import Unit
from kpidesk.domain.period import parse_period
from kpidesk.domain.settings.baseline import Baseline
from kpidesk.domain.updates.reusable_text import ReusableText
from kpidesk.domain.updates.sent_update import KeptUpdate, SentUpdate
from kpidesk.domain.updates.update import Update, UpdateKey, UpdateWords
from kpidesk.storage.records.writer import open_practice

OURS, THEIRS = "Quokkabakery", "Zyzzyvagarage"
MARCH, FEBRUARY = parse_period("2026-03"), parse_period("2026-02")
TODAY = date(2026, 4, 15)
#: Numbers of the other client that nothing else has: package, target, threshold, amount.
NUMBERS = ("19.75", "1.37", "73.31", "4711931")
LOGO = Logo(LogoFormat.SVG, b'<svg xmlns="http://www.w3.org/2000/svg" id="canary-logo" width="9"/>')
#: What is private on a card, and what is no annotation of a chart.
PRIVATE = ("contact", "salutation", "mail", "remark", "logo", "update", "sent", "text", "file")
CARD = {name: f"canary-{name}" for name in ("contact", "salutation", "mail", "remark")}


def words_of_an_update() -> UpdateWords:
    texts: dict[str, object] = {each: f"canary-update-{each}" for each in UpdateWords._fields}
    texts["fulfilled"] = ("canary-update-fulfilled",)
    for name in ("sentences", "comments", "drafted"):
        texts[name] = {"art": f"canary-update-{name}"}
    return UpdateWords(**texts)  # type: ignore[arg-type]


@pytest.fixture
def two_clients(kpidesk, practice):
    """Two clients with figures in everything; all else is kept of the other one only."""
    steps = {each.id: each.unit.steps for each in ready_made().measures}
    for name in (OURS, THEIRS):
        assert kpidesk(["client", "add", name, "--package", "10/month"], TODAY).status == 0
    with open_practice(practice) as opened, opened.transaction() as transaction:
        ours, theirs = (each.id for each in transaction.clients())
        for measure in ready_made().measures:
            if measure.split and measure.id != "package_hours":
                for month in (FEBRUARY, MARCH):
                    key = EntryKey(measure.id, month, Cell(ours))
                    transaction.put(key, 5 * steps[measure.id])
                transaction.put(EntryKey(measure.id, MARCH, Cell(theirs)), 4 * steps[measure.id])
        transaction.put(EntryKey("requests", MARCH, Cell(theirs, "es")), 4711931)
        keep_all(transaction, theirs)
    return kpidesk


def keep_all(transaction, client: int) -> None:
    """Keep everything of a client that the file can hold, each with a canary."""
    transaction.keep_logo(LOGO)
    hours = int(Fraction("19.75") * Unit.HOURS.steps)
    packages = (Package(hours, carry=Carry.ONE),)
    transaction.set_client_card(ClientCard(client, **CARD, logo=LOGO.hash, packages=packages))
    step = Threshold(Level.TYPICAL, Fraction("73.31"), inclusive=True)
    for kpi in ready_made().every_kpi:
        if ready_made().splits(kpi) and kpi.better is not Direction.MIDDLE:
            ladder = Ladder(kpi.better, (step,), Origin.OWN, "canary-source")
            transaction.set_ladder(DatedLadder(kpi.id, date(2026, 1, 1), ladder, client))
        transaction.set_target(Target(kpi.id, FEBRUARY, Fraction("1.37"), None, client))
    cell = Cell(client)
    for note in (
        Note(MARCH, "canary-note-period", cell=cell),
        Note(MARCH, "canary-note-entry", "requests", cell),
        Note(FEBRUARY, "canary-note-span", cell=Cell(client, "es"), until=MARCH, shown=True),
        Note(FEBRUARY, "canary-note-ongoing", "requests", Cell(client, "es"), ongoing=True),
    ):
        transaction.set_note(note)
    words = words_of_an_update()
    transaction.set_update(Update(UpdateKey(client, MARCH), words=words))
    kept = KeptUpdate(
        b"%PDF canary-sent", "<p>canary-sent</p>", "canary-sent", {"a": "canary-sent"}
    )
    sent = SentUpdate(Update(UpdateKey(client, FEBRUARY), words=words), TODAY, THEIRS, "fr", (), "")
    transaction.set_sent(sent, kept)
    transaction.set_reusable_text(ReusableText("canary-text", "canary-text", client))
    transaction.set_setting(Baseline("art", FEBRUARY, "", client).key, "canary-baseline")
    transaction.hold(HeldFigure(EntryKey("survey_answers", FEBRUARY, cell), "canary-held", 5))
    transaction.keep_draft(EntryKey("requests", FEBRUARY, cell), "canary-draft")
    for kind, month in ((StatusKind.AWAY, "2026-01"), (StatusKind.CLOSED, "2025-12")):
        transaction.set_period_status(PeriodStatus(kind, parse_period(month), client), is_set=True)
    at = datetime(2026, 4, 1, tzinfo=UTC)
    receipt = ImportReceipt(at, ImportSource.FILE, "canary-file.csv", 1, 1, 0, "0a" * 16)
    figure = ReceiptFigure(EntryKey("requests", MARCH, cell), None, 4)
    transaction.set_import(StoredImport(receipt, (figure,)))


def texts_of(name: str, data: bytes) -> Iterator[str]:
    """Yields everything that a file says, also where it is compressed or encoded."""
    yield data.decode("utf-8", "replace")
    if name.endswith(".pdf"):
        reader = PdfReader(io.BytesIO(data))
        yield str(reader.metadata)
        for page in reader.pages:
            yield page.extract_text()
        for number in range(1, len(reader.xref[0]) + 1):
            found = reader.get_object(number)
            if hasattr(found, "get_data"):
                yield found.get_data().decode("latin-1")
    if name.endswith(".eml"):
        for part in email.message_from_bytes(data).walk():
            payload = part.get_payload(decode=True)
            if isinstance(payload, bytes):
                yield from texts_of(part.get_filename() or "", payload)


def shown_in(name: str, text: str) -> str:
    """Returns the words of a text, without the coordinates of a drawing or the bytes of a file."""
    if text.startswith("<?xml"):
        return " ".join(re.findall(r">([^<>]+)<", text))
    drawing = name.endswith(".png") or text.startswith("%PDF") or "\nBT\n" in text
    return "" if drawing or "\x00" in text else text


def charts(kpidesk, folder: Path, scope: list[str]) -> Iterator[Path]:
    """Yields a chart of each KPI and measure that has values, in each format."""
    every = [each for each in ready_made().every_subject if ready_made().splits(each)]
    drawn = ["--notes", "--limits", "--last-year", "--rolling", "3", "--unfinished"]
    for subject in every:
        for suffix in (".svg", ".pdf", ".png"):
            chart = folder / f"{subject.id}{suffix}"
            answer = kpidesk(["chart", subject.id, "-o", str(chart), *scope, *drawn], TODAY)
            if answer.status == 0:
                yield chart


def for_us(kpidesk, folder: Path) -> Iterator[tuple[str, bytes]]:
    """Yields everything that leaves for our client: charts, tables, and updates."""
    for chart in charts(kpidesk, folder, ["--client", OURS]):
        yield chart.name, chart.read_bytes()
    for subject in (each for each in ready_made().every_subject if ready_made().splits(each)):
        for options in ([], ["--json"]):
            answer = kpidesk(["show", subject.id, "--client", OURS, *options], TODAY)
            yield f"{subject.id}.txt", (answer.out + answer.err).encode()
    yield "card.json", kpidesk(["client", "show", OURS, "--json"], TODAY).out.encode()
    for suffix in (".pdf", ".txt", ".eml"):
        update = folder / f"update{suffix}"
        answer = kpidesk(["update", OURS, "2026-03", "-o", str(update)], TODAY)
        assert answer.status == 0, answer.err
        yield update.name, update.read_bytes()
    yield "update.json", kpidesk(["update", OURS, "2026-03", "--json"], TODAY).out.encode()
    archive = folder / "all.zip"
    assert kpidesk(["export", "-o", str(archive)], TODAY).status == 0
    with zipfile.ZipFile(archive) as opened:
        for name in opened.namelist():
            if f"/{OURS}/" in name:
                yield name, opened.read(name)


@pytest.mark.long
@pytest.mark.promise("S8")
def test_nothing_for_one_client_holds_anything_of_another(two_clients, tmp_path):
    count = size = 0
    for name, data in for_us(two_clients, tmp_path):
        for text in texts_of(name, data):
            for word in ("canary", THEIRS):
                assert word not in text, (name, word)
            for number in NUMBERS:
                assert number not in shown_in(name, text), (name, number)
        count, size = count + 1, size + len(data)
    assert count > 60
    assert size
    own = two_clients(["update", THEIRS, "2026-03", "--json"], TODAY).out
    assert "canary-update-summary" in own, "there was something to find"


@pytest.mark.promise("S8")
@pytest.mark.parametrize("scope", [[], ["--client", THEIRS]], ids=["whole", "theirs"])
def test_no_chart_holds_what_is_private(two_clients, tmp_path, scope):
    count = 0
    for chart in charts(two_clients, tmp_path, scope):
        for text in texts_of(chart.name, chart.read_bytes()):
            for word in PRIVATE:
                assert f"canary-{word}" not in text, (chart.name, word)
            if not chart.stem.startswith("package"):
                assert NUMBERS[0] not in shown_in(chart.name, text), chart.name
        count += 1
    assert count > 30


@pytest.mark.promise("S10")
def test_nothing_is_left_of_a_removed_client(two_clients, practice):
    before = practice.read_bytes().lower()
    words = (b"canary", THEIRS.lower().encode())
    assert all(word in before for word in words)
    assert two_clients(["client", "remove", THEIRS, "--yes"], TODAY).status == 0
    after = practice.read_bytes().lower()
    assert not any(word in after for word in words)
    for beside in practice.parent.glob(f"{practice.name}?*"):
        assert b"canary" not in beside.read_bytes().lower()
    assert two_clients("check", TODAY).status == 0
