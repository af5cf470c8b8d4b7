"""S10: what was deleted is gone from the file, byte for byte."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from fractions import Fraction

import pytest

from kpidesk.domain.annotations import Note, Target
from kpidesk.domain.cell import Cell, Client
from kpidesk.domain.change import HeldFigure
from kpidesk.domain.clients.client_card import ClientCard
from kpidesk.domain.clients.logo import Logo, LogoFormat
from kpidesk.domain.clients.package import Package, PackageUnit
from kpidesk.domain.clients.period_status import PeriodStatus, StatusKind
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.import_receipt import (
    ImportReceipt,
    ImportSource,
    ReceiptFigure,
    StoredImport,
    TableMapping,
)
from kpidesk.domain.ladder import DatedLadder, Direction, Ladder, Level, Origin, Threshold
from kpidesk.domain.period import Length, parse_period, period_at
from kpidesk.domain.settings.baseline import Baseline, baselines
from kpidesk.domain.settings.sender import SENDER_LOGO
from kpidesk.domain.updates.reusable_text import ReusableText
from kpidesk.domain.updates.sent_update import KeptUpdate, SentUpdate
from kpidesk.domain.updates.update import Update, UpdateKey, UpdateWords
from kpidesk.storage.backup.backup import back_up
from kpidesk.storage.backup.integrity import check
from kpidesk.storage.records.reader import open_reader
from kpidesk.storage.records.writer import open_practice

MARCH = parse_period("2026-03")
STEPS = (Threshold(Level.TYPICAL, Fraction(4), True),)


def live_with(practice, name):
    """Everything that can be kept of a client."""
    with practice.transaction() as transaction:
        client = transaction.add_client(name, "fr").id
        cell = Cell(client, "es")
        for n in range(200):
            transaction.put(EntryKey("requests", period_at(Length.WEEK, 6000 + n), cell), n)
        transaction.hold(HeldFigure(EntryKey("survey_answers", MARCH, cell), f"{name} 5", 5))
        transaction.set_target(Target("art", MARCH, None, Fraction(3), client))
        ladder = Ladder(Direction.LOWER, STEPS, Origin.OWN, f"{name} agreed")
        transaction.set_ladder(DatedLadder("art", date(2026, 1, 1), ladder, client))
        gone = transaction.set_note(Note(MARCH, f"{name} called", cell=cell))
        again = Note(MARCH, f"{name} called again", "requests", cell, ongoing=True, shown=True)
        transaction.set_note(again)
        transaction.keep_draft(EntryKey("requests", MARCH, cell), f"{name} 7?")
        transaction.keep_draft(EntryKey("requests", MARCH, Cell(client)), f"{name} 8?")
        transaction.keep_draft(EntryKey("requests", MARCH, Cell(None, "es")), "of nobody")
        transaction.set_setting("tracked", "csat")
        transaction.set_setting(Baseline("art", MARCH, "", client).key, f"{name} moved")
        imported(transaction, name, cell)
        carded(transaction, name, client)
        updated(transaction, name, client)
    with practice.transaction() as transaction:
        transaction.set_note(Note(MARCH, "", id=gone.id))
        transaction.change_client(Client(client, f"{name} Ltd", "de", archived=True))
    return client


def carded(transaction, name, client):
    """A card that was changed, two logos of which one is left, and periods closed and away."""
    for text in ("<svg/>", f"<svg>{name}</svg>"):
        logo = Logo(LogoFormat.SVG, text.encode())
        transaction.keep_logo(logo)
        transaction.set_client_card(
            ClientCard(
                client,
                contact=f"{name} Smith",
                salutation=f"Dear {name}",
                mail=f"{name}@example.org",
                remark=f"{name} pays late {text}",
                logo=logo.hash,
                packages=(Package(3_600_000 * 10, PackageUnit.MONTH),),
            )
        )
    for kind in StatusKind:
        transaction.set_period_status(PeriodStatus(kind, MARCH, client), is_set=True)
    transaction.set_period_status(PeriodStatus(StatusKind.AWAY, MARCH), is_set=True)


def updated(transaction, name, client):
    """A sent update, one with a file that another client got, too, a draft, and texts."""
    pages = (f"%PDF {name}".encode(), b"%PDF shared", None)
    for period, pdf in zip(("2026-01", "2026-02", "2026-03"), pages, strict=True):
        words = UpdateWords(summary=f"{name} in {period}", comments={"art": f"ask {name}"})
        update = Update(UpdateKey(client, parse_period(period)), words=words)
        if pdf is None:
            transaction.set_update(update)
        else:
            kept = KeptUpdate(pdf, f"<p>{name}</p>", f"Dear {name}", {"client": name})
            sent = SentUpdate(update, date(2026, 4, 4), f"{name} Old", "fr", (), "")
            transaction.set_sent(sent, kept)
    transaction.set_reusable_text(ReusableText(f"For {name}", f"Dear {name}", client))
    if not any(each.client is None for each in transaction.reusable_texts()):
        transaction.set_reusable_text(ReusableText("For all", "Dear {client}"))


def imported(transaction, name, cell):
    """Two receipts, of a file for the client alone and for others, too; and two mappings."""
    figures = [
        ReceiptFigure(EntryKey("requests", MARCH, each), None, 5)
        for each in (cell, Cell(None, "es"))
    ]
    at = datetime(2026, 11, 21, tzinfo=UTC)
    for file, which in ((f"{name}.csv", figures[:1]), (f"2026_{name.upper()}-ltd.csv", figures)):
        receipt = ImportReceipt(at, ImportSource.FILE, file, 2, 2, 0, "0a" * 16)
        transaction.set_import(StoredImport(receipt, tuple(which)))
    for shape, roles in (
        (f"{ord(name[0]):02x}" * 16, {"names": {name: 1}}),
        ("0a" * 16, {"a": ["b"]}),
    ):
        transaction.set_table_mapping(TableMapping(shape, json.dumps(roles)))


@pytest.mark.promise("S10")
def test_no_byte_of_a_forgotten_client_stays(practice, path, sql, tmp_path):
    canary, other = live_with(practice, "Canary"), live_with(practice, "Magpie")
    assert b"Canary" in path.read_bytes()
    assert b"2026_CANARY-ltd.csv" in path.read_bytes()
    practice.erase_client(canary)
    practice.close()
    assert b"canary" not in path.read_bytes().lower()
    backup = back_up(path, tmp_path / "backups", app_version="1").path
    assert b"Canary" not in backup.read_bytes()
    assert check(path) == ()
    with open_reader(path) as reader:
        assert [each.id for each in reader.clients()] == [other]
        assert len(list(reader.entries())) == 200
        assert len(reader.targets("art")) == len(reader.ladders("art")) == 1
        assert len(reader.notes()) == len(reader.held()) == 1
        assert list(reader.drafts().values()) == ["of nobody", "Magpie 7?", "Magpie 8?"]
        assert [each.reason for each in baselines(reader.settings())] == ["Magpie moved"]
        assert reader.setting("tracked") == "csat"
        assert [(each.receipt.file, len(each.figures)) for each in reader.all_imports()] == [
            ("2026_MAGPIE-ltd.csv", 2),
            ("Magpie.csv", 1),
            (None, 1),
        ]
        assert len(reader.table_mappings()) == 2
        card = reader.client_card(other)
        assert (card.contact, len(card.packages)) == ("Magpie Smith", 1)
        assert reader.logo(card.logo).content == b"<svg>Magpie</svg>"
        assert [each.client for each in reader.period_statuses(StatusKind.CLOSED)] == [other]
        assert {each.client for each in reader.period_statuses(StatusKind.AWAY)} == {None, other}
        assert (
            len(
                reader.entry_log(
                    EntryKey("requests", period_at(Length.WEEK, 6000), Cell(other, "es"))
                )
            )
            == 1
        )
        assert [str(each.key.client) for each in reader.all_updates()] == [str(other)] * 3
        assert {each.name for each in reader.reusable_texts()} == {"For all", "For Magpie"}
    assert sql("SELECT content FROM logo") == [(b"<svg>Magpie</svg>",)]
    assert sorted(sql("SELECT content FROM kept_file")) == [(b"%PDF Magpie",), (b"%PDF shared",)]
    subjects = dict(sql("SELECT subject, count(*) FROM change GROUP BY subject"))
    assert subjects == {
        "client": 2,
        "card": 2,
        "status": 3,
        "entry": 200,
        "held": 1,
        "target": 1,
        "ladder": 1,
        "note": 3,
        "setting": 2,
        "update": 3,
        "text": 2,
    }
    with open_practice(path) as again:
        live_with(again, "Robin")


@pytest.mark.promise("S10")
def test_the_sender_s_logo_stays_when_a_client_goes(practice):
    logo = Logo(LogoFormat.SVG, b"<svg>mine</svg>")
    with practice.transaction() as transaction:
        client = transaction.add_client("Canary", None)
        transaction.keep_logo(logo)
        transaction.set_setting(SENDER_LOGO, logo.hash)
    practice.erase_client(client.id)
    assert practice.records.logo(logo.hash) == logo


def test_removed_words_leave_no_trace(practice, path):
    text = "Remnant " * 500
    with practice.transaction() as transaction:
        note = transaction.set_note(Note(MARCH, text))
    with practice.transaction() as transaction:
        transaction.set_note(Note(MARCH, "Other words", id=note.id))
    assert b"Remnant" not in path.read_bytes()
    with practice.transaction() as transaction:
        transaction.set_note(Note(MARCH, text, id=note.id))
    with practice.transaction() as transaction:
        transaction.set_note(Note(MARCH, "", id=note.id))
    assert b"Remnant" not in path.read_bytes()


def test_nobody_is_not_forgotten(practice, path, sha):
    before = sha(path)
    with pytest.raises(WrongRequest) as refused:
        practice.erase_client(7)
    assert refused.value.code == "client_gone"
    assert sha(path) == before


@pytest.mark.promise("S10")
@pytest.mark.parametrize("name", ["Canary", "Al", "佐伊咖啡馆", "Café & Zoé", "دار الياسمين"])
def test_reviews_that_name_a_removed_client_are_gone_and_drafts_lose_the_name(practice, path, name):
    """All names that the client had count; a review with a word that begins so stays."""
    with practice.transaction() as transaction:
        client = transaction.add_client(f"Old {name}", None)
        other = transaction.add_client("Magpie", None).id
        transaction.change_client(Client(client.id, name, None))
        for month, said in (("01", name), ("02", f"Old {name}"), ("03", "Always new")):
            update = Update(UpdateKey(None, parse_period(f"2026-{month}")))
            parts = {"parts": [{"text": f"与{said}, all of it"}]}
            kept = KeptUpdate(f"%PDF {said}".encode(), "<p></p>", "Review", parts)
            transaction.set_sent(SentUpdate(update, date(2026, 4, 4), "", "en", (), ""), kept)
        words = UpdateWords(done=f"Calls for {name}", comments={"art": f"as {name}"})
        transaction.set_update(Update(UpdateKey(None, parse_period("2026-04")), words=words))
        transaction.set_update(Update(UpdateKey(other, parse_period("2026-04")), words=words))
    assert name.encode() in path.read_bytes()
    practice.erase_client(client.id)
    practice.close()
    # Three bytes and more are not there by chance.
    assert len(name) < 3 or name.encode() not in path.read_bytes()
    with open_reader(path) as reader:
        sent = [str(each.key.period) for each in reader.update_summaries() if each.sent_on]
        assert sent == ["2026-03"]
        for owner in (None, other):
            (draft,) = reader.updates(UpdateKey(owner, parse_period("2026-04")))
            assert draft.words.done == "Calls for …"
            assert draft.words.comments == {"art": "as …"}
    assert check(path) == ()
