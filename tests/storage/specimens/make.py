"""Fill a new practice and dump it, as the specimen of the schema of this commit.

`python tests/storage/specimens/make.py > tests/storage/specimens/schema_N.sql`. A specimen of a
released schema is never made again: it is what a user's file of that release holds.
"""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from fractions import Fraction
from itertools import count
from pathlib import Path

from kpidesk.domain.annotations import Note, Target
from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.cell import Cell
from kpidesk.domain.clients.client_card import ClientCard, Paper, Rhythm
from kpidesk.domain.clients.logo import Logo, LogoFormat
from kpidesk.domain.clients.package import Carry, Package, PackageUnit
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.import_receipt import (
    ImportReceipt,
    ImportSource,
    ReceiptFigure,
    StoredImport,
    TableMapping,
)
from kpidesk.domain.ladder import DatedLadder, Direction, Ladder, Level, Threshold
from kpidesk.domain.period import parse_period
from kpidesk.domain.updates.reusable_text import ReusableText
from kpidesk.domain.updates.sent_update import KeptUpdate, SentFigure
from kpidesk.domain.updates.update import (
    Update,
    UpdateForm,
    UpdateKey,
    UpdateLayout,
    UpdatePart,
    UpdateStatus,
    UpdateWords,
)
from kpidesk.services.container import ServiceContainer
from kpidesk.services.entry.entry_service import Figure
from kpidesk.services.practice.settings import change_setting
from kpidesk.storage.records.writer import open_practice
from kpidesk.storage.schema.creation import create_practice

BEGUN = datetime(2026, 11, 2, 8, 30, tzinfo=UTC)
TODAY = date(2026, 11, 21)
TODAY_NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
CASUAL = Ladder(
    Direction.HIGHER,
    (
        Threshold(Level.TYPICAL, Fraction(70), True),
        Threshold(Level.ABOVE_AVERAGE, Fraction(165, 2), False),
        Threshold(Level.EXCEPTIONAL, Fraction(95), True),
    ),
)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "ana.kpidesk"
        create_practice(path, "Ana’s practice", at=BEGUN)
        fill(path)
        print("\n".join(dump(path)))


def fill(path: Path) -> None:
    """Everything that a practice may hold, by the services that the program's windows use."""
    minutes = count(1)
    with open_practice(
        path, clock=lambda: BEGUN + timedelta(minutes=next(minutes), microseconds=7)
    ) as practice:
        services = ServiceContainer(practice, ready_made(), lambda: TODAY)
        services.tracking.track(["csat", "art", "nps", "mrt", "ccr"][:1])
        services.tracking.track([kpi.id for kpi in ready_made().kpis])
        change_setting(practice, "resolution_hours", "working")
        change_setting(practice, "client_choice", "kept as it is")
        cells = fill_clients(services)
        fill_figures(services)
        fill_words(services, cells)
        fill_drafts(services, cells)
        fill_imports(services, cells)
        fill_cards(services, cells)
        fill_updates(services, cells)


def fill_clients(services: ServiceContainer) -> dict[str, int]:
    clients = services.clients
    ids = {
        name: clients.add(name, code).new.id
        for name, code in (
            ("Zoë & Söhne", "de"),
            ("O'Brien <b>", "en"),
            ("Casa Azul", "es"),
            ("=SUM(A1)", None),
        )
    }
    clients.archive("=SUM(A1)")
    return ids


def fill_figures(services: ServiceContainer) -> None:
    entries = services.entries

    def record(period: str, client: str | None, language: str | None, **amounts: int | None):
        figures = [Figure(name, amount, str(amount)) for name, amount in amounts.items()]
        entries.record(parse_period(period), figures, client=client, language=language, hold=True)

    for number in range(1, 11):
        month = f"2026-{number:02}"
        record(month, None, None, leads=3 + number, clients_start=4, clients_new=number % 2)
        record(month, "Zoë & Söhne", "de", requests=20 + number, request_hours=(9 + number) * 3600)
        record(month, "Zoë & Söhne", None, survey_answers=5 + number, satisfied_answers=4 + number)
        record(month, "O'Brien <b>", "en", requests=2 * number, request_hours=number * 1800)
        record(month, None, "pt-BR", multilingual_tasks=number, multilingual_hours=number * 3601)
    for number in range(40, 47):
        record(f"2026-W{number}", "Casa Azul", "es", requests=number, request_hours=number * 60)
    record("2026-Q1", None, None, promoters=31, passives=12, detractors=4)
    record("2026-Q2", None, None, promoters=0, passives=0, detractors=0)
    record("2025", None, "fr", checked_communications=10**9, accurate_communications=10**9 - 1)
    # Corrected, blanked, and taken back.
    record("2026-05", "Zoë & Söhne", "de", requests=99)
    record("2026-06", "Zoë & Söhne", "de", requests=None, request_hours=None)
    # More than there can be: held until the other figure is there.
    record("2026-10", "Casa Azul", "es", accurate_communications=12, checked_communications=9)
    record("2026-W46", "Casa Azul", "fr", satisfied_answers=7)


def fill_words(services: ServiceContainer, ids: dict[str, int]) -> None:
    zoe, brien = ids["Zoë & Söhne"], ids["O'Brien <b>"]
    october, week = parse_period("2026-10"), parse_period("2026-W44")
    notes = services.notes
    notes.write(Note(october, "Two days ill,\n„so it goes“ 🤒"))
    notes.write(Note(october, "Counted anew", "requests", Cell(zoe, "de")))
    notes.write(Note(week, "Holidays", None, Cell(None, "es")))
    notes.write(Note(october, "New ticket system", ongoing=True, shown=True, cell=Cell(zoe)))
    notes.write(Note(parse_period("2026-07"), "Summer", until=parse_period("2026-08")))
    (lost,) = notes.write(Note(parse_period("2026"), "To be removed"))
    notes.write(Note(parse_period("2026"), "", id=lost.new.id))
    with services.practice.transaction() as transaction:
        transaction.set_target(Target("csat", parse_period("2026-01"), Fraction(90)))
        transaction.set_target(Target("csat", parse_period("2026-Q3"), None))
        transaction.set_target(Target("art", parse_period("2026-W10"), None, Fraction(9, 4), brien))
        transaction.set_ladder(DatedLadder("csat", date(2026, 1, 1), CASUAL))
        transaction.set_ladder(DatedLadder("csat", date(2026, 7, 1), None))
        transaction.set_ladder(DatedLadder("csat", date(2026, 7, 1), CASUAL, zoe))


def fill_drafts(services: ServiceContainer, ids: dict[str, int]) -> None:
    zoe, casa = ids["Zoë & Söhne"], ids["Casa Azul"]
    drafts = services.drafts
    for period, measure, cell, text in (
        ("2026-10", "requests", Cell(), "1.234"),
        ("2026-10", "request_hours", Cell(zoe, "de"), 'about 7 "or so" é'),
        ("2026-W46", "requests", Cell(casa, None), "-5"),
        ("2026-Q3", "promoters", Cell(None, "it"), "3 + 4"),
        ("2025", "leads", Cell(), " many "),
        ("2026-09", "leads", Cell(), "forgotten"),
    ):
        drafts.keep(EntryKey(measure, parse_period(period), cell), text)
    drafts.keep(EntryKey("leads", parse_period("2025"), Cell()), " plenty ")
    drafts.drop(EntryKey("leads", parse_period("2026-09"), Cell()))


def fill_imports(services: ServiceContainer, ids: dict[str, int]) -> None:
    zoe, august = Cell(ids["Zoë & Söhne"], None), parse_period("2026-08")
    figures = (
        ReceiptFigure(EntryKey("survey_answers", august, zoe), None, 13),
        ReceiptFigure(EntryKey("satisfied_answers", august, zoe), 3, 12),
        ReceiptFigure(
            EntryKey("satisfied_answers", parse_period("2026-09"), zoe), 3, 99, held=True
        ),
    )
    file = ImportReceipt(BEGUN, ImportSource.FILE, "Zoë, August.xlsx", 12, 7, 2, "0f" * 16)
    pasted = ImportReceipt(
        BEGUN, ImportSource.CLIPBOARD, None, 1, 1, 0, "1e" * 16, undone_at=TODAY_NOON
    )
    with services.practice.transaction() as transaction:
        transaction.set_import(StoredImport(file, figures))
        transaction.set_import(StoredImport(pasted, figures[:1]))
        transaction.set_table_mapping(TableMapping("2d" * 16, '{"columns": [{"kind": "period"}]}'))


def fill_cards(services: ServiceContainer, ids: dict[str, int]) -> None:
    zoe, casa = ids["Zoë & Söhne"], ids["Casa Azul"]
    hour = 3_600_000
    packages = (
        Package(20 * hour, carry=Carry.ONE, carried=hour // 2, last=date(2026, 6, 30)),
        Package(25 * hour, carry=Carry.ALL, carried=-hour, first=date(2026, 7, 1)),
        Package(50 * hour, PackageUnit.BLOCK, first=date(2026, 1, 15), last=date(2026, 4, 30)),
    )
    card = ClientCard(
        zoe,
        contact="Zoë Müller",
        salutation="Liebe Zoë",
        mail="zoe@example.org",
        region="CH",
        paper=Paper.A4,
        since=date(2025, 12, 1),
        until=date(2027, 1, 31),
        shown=("art", "requests"),
        remark="Pays late;\nnever mention “Sylt”.",
        packages=packages,
    )
    services.cards.change(card, Logo(LogoFormat.SVG, b"<svg xmlns='http://www.w3.org/2000/svg'/>"))
    weekly = Package(5 * hour, PackageUnit.WEEK, first=date(2026, 10, 1))
    services.cards.change(ClientCard(casa, rhythm=Rhythm.WEEK, packages=(weekly,)))
    statuses = services.statuses
    for month in ("2026-08", "2026-09", "2026-10"):
        statuses.close(parse_period(month), zoe)
    statuses.reopen(parse_period("2026-10"), zoe)
    statuses.close(parse_period("2026-Q3"))
    statuses.leave(parse_period("2026-W33"), casa)
    statuses.leave(parse_period("2026-12"))


def fill_updates(services: ServiceContainer, ids: dict[str, int]) -> None:
    zoe, casa = ids["Zoë & Söhne"], ids["Casa Azul"]
    august, september = (UpdateKey(zoe, parse_period(f"2026-{n}")) for n in ("08", "09"))
    words = UpdateWords(
        status_line="Alles ruhig",
        summary="Ein „stiller“ Monat:\nwenig Anfragen 🌻",
        done="41 Anfragen\nNewsletter",
        next="Website\nSteuer",
        fulfilled=("Steuer",),
        sentences={"art": "Schneller als im Juli."},
        comments={"requests": "Ferien"},
    )
    layout = UpdateLayout(("art", "requests"), frozenset({UpdatePart.NOTES}))
    updates = services.updates
    update = Update(august, status=UpdateStatus.ON_TRACK, words=words, layout=layout)
    updates.save(update)
    parts = {"client": "Zoë & Söhne", "parts": [{"part": "summary", "text": "…"}]}
    kept = KeptUpdate(b"%PDF-1.7 specimen", "<p>Ein stiller Monat</p>", "Ein stiller Monat", parts)
    figures = (
        SentFigure("art", Fraction(3400, 28), "0,0 h"),
        SentFigure("requests", Fraction(28), "28"),
        SentFigure("csat", None, "–"),
    )
    updates.send(update, kept, figures, "de")
    updates.draft_correction(august)
    updates.mark_ready(september)
    week = UpdateKey(casa, parse_period("2026-W44"))
    updates.save(Update(week, UpdateForm.WEEK, language="fr"))
    updates.save(Update(UpdateKey(None, parse_period("2026-10")), words=UpdateWords(done="All")))
    texts = services.reusable_texts
    texts.save(ReusableText("Danke", "Vielen Dank, {contact}! {csat}", zoe, "de"))
    texts.save(ReusableText("Invoice", "The invoice for {month} follows."))


def dump(path: Path) -> Iterator[str]:
    """The practice as SQL that makes the same file, with the numbers of its header."""
    with closing(sqlite3.connect(path)) as connection:
        for pragma in ("application_id", "user_version"):
            (value,) = connection.execute(f"PRAGMA {pragma}").fetchone()
            yield f"PRAGMA {pragma}={value};"
        yield from connection.iterdump()


if __name__ == "__main__":
    main()
