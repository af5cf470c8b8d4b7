"""Puts a value into a practice file that no rule of the file allows."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, date, datetime
from fractions import Fraction
from pathlib import Path

from kpidesk.domain.annotations import Note, Target
from kpidesk.domain.cell import Cell
from kpidesk.domain.change import HeldFigure
from kpidesk.domain.clients.client_card import ClientCard
from kpidesk.domain.clients.logo import Logo, LogoFormat
from kpidesk.domain.clients.package import Carry, Package
from kpidesk.domain.clients.period_status import PeriodStatus, StatusKind
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
from kpidesk.domain.updates.sent_update import KeptUpdate, SentFigure, SentUpdate
from kpidesk.domain.updates.update import Update, UpdateKey, UpdateWords
from kpidesk.storage.records.writer import open_practice
from kpidesk.storage.schema.creation import create_practice
from kpidesk.storage.schema.definitions import TABLES

AT = datetime(2026, 11, 21, tzinfo=UTC)
VALUES = (
    None,
    -5,
    10**18,
    2.5,
    "x",
    "",
    "2026-13",
    "2026-W60",
    "2026-02-31",
    "20260101",
    b"\xff\xfe",
    "a\nb",
    "below",
    99,
)


def make_filled(path: Path) -> None:
    """Make a practice with something in every table."""
    march = parse_period("2026-03")
    create_practice(path, "Mine")
    with open_practice(path) as practice, practice.transaction() as transaction:
        acme = transaction.add_client("Acme", "fr")
        beta = transaction.add_client("Beta", None)
        for month in range(1, 7):
            period = parse_period(f"2026-{month:02}")
            for client in (acme, beta):
                cell = Cell(client.id, "es")
                transaction.put(EntryKey("requests", period, cell), 10 + month)
                transaction.put(EntryKey("request_hours", period, cell), 3_600_000 * month)
                transaction.put(EntryKey("survey_answers", period, cell), 50)
                transaction.put(EntryKey("satisfied_answers", period, cell), 40 + month)
        key = EntryKey("requests", parse_period("2026-07"), Cell(acme.id, "es"))
        transaction.hold(HeldFigure(key, "12", 12))
        transaction.keep_draft(EntryKey("request_hours", march, Cell(beta.id)), "about 7")
        transaction.set_target(Target("art", march, None))
        transaction.set_target(Target("csat", march, None, None, acme.id))
        steps = (Threshold(Level.TYPICAL, 80, True), Threshold(Level.EXCEPTIONAL, 90, False))
        ladder = Ladder(Direction.HIGHER, steps)
        transaction.set_ladder(DatedLadder("csat", march.first_day, ladder))
        transaction.set_note(Note(march, "Fair", "requests", Cell(acme.id, "es")))
        receipt = ImportReceipt(AT, ImportSource.FILE, "March.csv", 3, 2, 1, "ab" * 16, AT)
        transaction.set_import(StoredImport(receipt, (ReceiptFigure(key, 3, 4),)))
        transaction.set_table_mapping(TableMapping("ab" * 16, "[]"))
        logo = Logo(LogoFormat.SVG, b"<svg/>")
        transaction.keep_logo(logo)
        for client in (acme, beta):
            package = Package(20 * 3_600_000, carry=Carry.ONE, first=date(2026, 1, 1))
            card = ClientCard(client.id, "Ann", region="US", logo=logo.hash, packages=(package,))
            transaction.set_client_card(card)
            status = PeriodStatus(StatusKind.CLOSED, parse_period("2026-02"), client.id)
            transaction.set_period_status(status, is_set=True)
        for client in (acme, beta):
            update = Update(UpdateKey(client.id, march), words=UpdateWords(done="Mails\nCalls"))
            transaction.set_update(update._replace(key=UpdateKey(client.id, march.shifted(1))))
            kept = KeptUpdate(b"%PDF", "<p>Hello</p>", "Hello", {"greeting": "Hello"})
            figures = (SentFigure("csat", Fraction(9, 10), "90%"),)
            sent = SentUpdate(update, AT.date(), client.name, "en", figures, kept.hash)
            transaction.set_sent(sent, kept)
            transaction.set_reusable_text(
                ReusableText("Hours", "{client} used all hours.", client.id)
            )
        transaction.set_setting("tracked", "csat art")
        transaction.set_setting("resolution_hours", "elapsed")
        transaction.set_setting("double_counting", "separate")


def columns(path: Path) -> tuple[tuple[str, str], ...]:
    """Returns every column of every table."""
    with closing(sqlite3.connect(path)) as connection:
        return tuple(
            (table, row[1])
            for table in TABLES
            for row in connection.execute(f"PRAGMA table_info({table})")
        )


def put_value(path: Path, table: str, column: str, row: int, value: object) -> bool:
    """Put a value into one row, past all constraints; returns False where SQLite cannot."""
    with _lenient(path, table, column), closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA ignore_check_constraints=ON")
        info = connection.execute(f"PRAGMA table_info({table})").fetchall()
        key = ", ".join(f'"{each[1]}"' for each in info if each[5])
        (rows,) = connection.execute(f"SELECT count(*) FROM {table}").fetchone()
        try:
            connection.execute(
                f'UPDATE {table} SET "{column}" = ? WHERE ({key}) ='
                f" (SELECT {key} FROM {table} ORDER BY {key} LIMIT 1 OFFSET ?)",
                (value, row % rows),
            )
            connection.commit()
        except sqlite3.Error:
            return False
    return True


@contextmanager
def _lenient(path: Path, table: str, column: str) -> Iterator[None]:
    """Takes the rules out of a table's definition, and puts them back at the end."""
    with closing(sqlite3.connect(path)) as connection:
        (strict,) = connection.execute(
            "SELECT sql FROM sqlite_schema WHERE name = ?", (table,)
        ).fetchone()
        info = connection.execute(f"PRAGMA table_info({table})").fetchall()
    keys = [(each[1], each[2]) for each in info if each[5]]
    lenient = re.sub(r"\bSTRICT\b,? ?", "", strict).rstrip().rstrip(",")
    lenient = re.sub(rf'(\s"?{column}"? )(TEXT|INTEGER)( NOT NULL)?,', r"\1BLOB,", lenient, count=1)
    if keys == [(column, "INTEGER")]:
        # It is the number of the row itself.
        lenient = strict
    _define(path, table, lenient)
    try:
        yield
    finally:
        _define(path, table, strict)


def _define(path: Path, table: str, sql: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA writable_schema=ON")
        connection.execute("UPDATE sqlite_schema SET sql = ? WHERE name = ?", (sql, table))
        (version,) = connection.execute("PRAGMA schema_version").fetchone()
        connection.execute(f"PRAGMA schema_version={version + 1}")
