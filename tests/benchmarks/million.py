"""A practice of about a million entries: ten years of weeks, 20 clients, 6 service languages."""

from __future__ import annotations

import random
import sqlite3
import sys
from collections.abc import Iterator
from pathlib import Path

from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.cell import Client
from kpidesk.domain.measure import Measure
from kpidesk.domain.period import Length, parse_period
from kpidesk.storage.records.writer import open_practice
from kpidesk.storage.schema.creation import create_practice

CLIENTS, LANGUAGES = 20, ("ar", "de", "es", "fr", "it", "pt")
FIRST_WEEK = parse_period("2016-W01")


def build(path: Path, weeks: int = 520) -> int:
    """Fill a new practice with entries of every measure; returns how many there are."""
    create_practice(path, "Million")
    with open_practice(path) as practice, practice.transaction() as transaction:
        clients = [transaction.add_client(f"Client {n:02}", "fr") for n in range(CLIENTS)]
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA synchronous=OFF")
    cells = _cells(connection, clients)
    measures = ready_made().measures
    connection.executemany("INSERT INTO entry VALUES (?,?,?,?,?)", _rows(measures, weeks, cells))
    connection.commit()
    (count,) = connection.execute("SELECT count(*) FROM entry").fetchone()
    connection.close()
    return int(count)


def _cells(connection: sqlite3.Connection, clients: list[Client]) -> list[int]:
    for code in LANGUAGES:
        connection.execute("INSERT INTO service_language (code) VALUES (?)", (code,))
    found = []
    for client in clients:
        for code in LANGUAGES:
            cursor = connection.execute(
                "INSERT INTO cell (client_id, language) VALUES (?, ?)", (client.id, code)
            )
            found.append(int(cursor.lastrowid or 0))
    return found


def _rows(
    measures: tuple[Measure, ...], weeks: int, cells: list[int]
) -> Iterator[tuple[str, str, str, int, int]]:
    amounts = random.Random(7)
    # Parts stay below their wholes: half the measures draw low, half high.
    for measure in sorted(measures, key=lambda each: each.id):
        low, high = (1, 40) if _is_part(measure) else (41, 90)
        scale = measure.unit.steps
        for week in range(weeks):
            period = str(FIRST_WEEK.shifted(week))
            for cell in cells if measure.split else [1]:
                amount = amounts.randint(low, high) * scale
                yield measure.id, Length.WEEK.value, period, cell, amount


def _is_part(measure: Measure) -> bool:
    return any(
        measure.id == term.measure for each in ready_made().constraints for term in each.lesser
    )


if __name__ == "__main__":
    print(build(Path(sys.argv[1])))
