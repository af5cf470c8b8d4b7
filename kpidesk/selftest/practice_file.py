"""Self-tests of a practice file: written, read, checked for integrity, backed up, restored."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from fractions import Fraction
from pathlib import Path

from kpidesk import __version__
from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.period import parse_period
from kpidesk.selftest.expectation import expect
from kpidesk.services.entry.entry_service import EntryService, Figure
from kpidesk.services.series.series_query import SeriesQuery, SeriesService
from kpidesk.storage.backup.backup import back_up
from kpidesk.storage.backup.integrity import check as find_damage
from kpidesk.storage.backup.restore import restore
from kpidesk.storage.connection import connect_to_write
from kpidesk.storage.records.reader import open_reader
from kpidesk.storage.records.writer import open_practice
from kpidesk.storage.schema.creation import create_practice
from kpidesk.storage.schema.inspection import APPLICATION_ID, SCHEMA
from kpidesk.system.lock import locked

#: The file in the folder of the run, which the later checks use.
NAME = "practice.kpidesk"
PERIOD = parse_period("2026-03")
#: What every connection that writes must have: a save is on the disk when it is acknowledged.
_PRAGMAS = {
    "journal_mode": "delete",
    "synchronous": 3,
    "foreign_keys": 1,
    "secure_delete": 1,
    "trusted_schema": 0,
    "application_id": APPLICATION_ID,
    "user_version": SCHEMA,
}


def check(folder: Path) -> Iterator[str]:
    """Create the practice file, enter two figures and read them again."""
    path = folder / NAME
    with locked(path):
        create_practice(path, "Self-test")
        with open_practice(path) as practice:
            figures = [Figure("satisfied_answers", 80), Figure("survey_answers", 100)]
            EntryService(practice, ready_made()).record(PERIOD, figures)
    with open_reader(path) as records:
        (point,) = SeriesService(records, ready_made()).read(SeriesQuery("csat")).points
    expect(point.value == Fraction(80), f"80 of 100 gave {point.value}")
    expect(find_damage(path) == (), "the new file is not whole")
    yield f"entered, kept and read again: 80 of 100 is {point.level}"
    with closing(connect_to_write(path)) as connection:
        for name, wanted in _PRAGMAS.items():
            (found,) = connection.execute(f"PRAGMA {name}").fetchone()
            expect(found == wanted, f"{name} is {found}, not {wanted}")
    yield ", ".join(f"{name} {wanted}" for name, wanted in _PRAGMAS.items())


def check_backup(folder: Path) -> Iterator[str]:
    """Back the practice file up, empty it and restore it."""
    path = folder / NAME
    backup = back_up(path, folder / "backups", app_version=__version__)
    path.write_bytes(b"")
    restore(backup.path, path, folder / "backups", app_version=__version__)
    with open_reader(path) as records:
        entries = list(records.entries())
    expect(len(entries) == 2, f"{len(entries)} entries came back")
    yield "backed up, emptied and restored"
