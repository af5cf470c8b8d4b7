"""Reading: lean, beside a window that writes, and after a crash."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import kpidesk
from kpidesk.domain.cell import Cell
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.errors import NotDone
from kpidesk.domain.period import Length, parse_period, period_at
from kpidesk.storage.atomic_files import journal_of
from kpidesk.storage.records.reader import open_reader
from kpidesk.storage.records.writer import open_practice
from kpidesk.storage.schema.inspection import inspect

JANUARY = parse_period("2026-01")


def fill(practice):
    with practice.transaction() as transaction:
        for n in range(24):
            period = period_at(Length.MONTH, JANUARY.index + n)
            for cell in (Cell(), Cell(None, "es"), Cell(None, "fr")):
                transaction.put(EntryKey("requests", period, cell), n)
        transaction.put(EntryKey("requests", parse_period("2026-W01")), 99)
        transaction.put(EntryKey("requests_more", JANUARY), 99)


def test_the_latest_period_of_a_measure_and_length(practice, path):
    fill(practice)
    with open_reader(path) as reader:
        assert str(reader.latest("requests", Length.MONTH)) == "2027-12"
        assert str(reader.latest("requests", Length.MONTH, parse_period("2026-11"))) == "2026-11"
        assert str(reader.latest("requests", Length.WEEK)) == "2026-W01"
        assert reader.latest("requests", Length.MONTH, parse_period("2025-12")) is None
        assert reader.latest("requests", Length.YEAR) is None
        with pytest.raises(ValueError, match="another length"):
            reader.latest("requests", Length.MONTH, parse_period("2026"))


def test_amounts_are_a_range_by_period_and_cell(practice, path):
    fill(practice)
    with open_reader(path) as reader:
        everything = reader.amounts("requests", Length.MONTH)
        assert everything == [
            (str(period_at(Length.MONTH, JANUARY.index + n)), cell, n)
            for n in range(24)
            for cell in (1, 2, 3)
        ]
        first, last = parse_period("2026-12"), parse_period("2027-02")
        ranged = reader.amounts("requests", Length.MONTH, first, last)
        assert ranged == everything[33:42]
        assert reader.amounts("requests", Length.MONTH, last) == everything[39:]
        assert reader.amounts("requests", Length.MONTH, None, first) == everything[:36]
        some = reader.amounts("requests", Length.MONTH, cells=[3, 2, 77])
        assert some == [row for row in everything if row[1] in (2, 3)]
        for asked in (
            (first, last),
            (last,),
            (None, first),
            (None, None, [3, 2, 77]),
            (None, None, []),
        ):
            table = reader.amounts_by_period("requests", Length.MONTH, *asked)
            rows = [(text, *each) for text, amounts in table.items() for each in amounts.items()]
            assert rows == reader.amounts("requests", Length.MONTH, *asked)
        assert reader.amounts("requests", Length.MONTH, cells=[]) == []
        assert reader.amounts("requests", Length.WEEK) == [("2026-W01", 1, 99)]
        assert reader.lengths(["requests"]) == {Length.MONTH, Length.WEEK}
        assert reader.lengths([]) == frozenset()


def test_cells_with_entries_of_any_measure_in_a_range(practice, path):
    ids = {}
    with practice.transaction() as transaction:
        for n, text in enumerate(("2026-01", "2026-02", "2026-W07")):
            client = transaction.add_client(f"Client {n}", None)
            measure = ("requests", "request_hours", "requests")[n]
            transaction.put(EntryKey(measure, parse_period(text), Cell(client.id)), 1)
        ids = {cell.client: key for key, cell in transaction.cells().items()}
    one, two, three = (ids[client] for client in sorted(each for each in ids if each))
    both, month = ("requests", "request_hours"), parse_period("2026-01")
    with open_reader(path) as records:
        ask = records.cells_with_entries
        assert ask(both, Length.MONTH, None, None, ids.values()) == {one, two}
        assert ask(both, Length.MONTH, month.shifted(1), None, ids.values()) == {two}
        assert ask(both, Length.MONTH, None, month, ids.values()) == {one}
        assert ask(both, Length.WEEK, None, None, (one, three)) == {three}
        assert ask(("requests",), Length.MONTH, None, None, (two,)) == frozenset()


def test_bounds_of_another_length_are_a_bug(path):
    with open_reader(path) as reader, pytest.raises(ValueError, match="length"):
        reader.amounts("requests", Length.MONTH, parse_period("2026"))


def test_reading_goes_on_beside_a_window_that_saves_all_the_time(path, child):
    process = child("save_for_ever.py", path, 0, 0.01)
    assert process.stdout.readline(), process.stderr.read()
    seen = set()
    # On a busy machine 60 readings may be over before enough is saved.
    for number in range(5_000):
        with open_reader(path) as reader:
            batches = [entry.amount for entry in reader.entries()]
        assert all(batches.count(each) == 20 for each in set(batches)), "a batch is half there"
        seen.add(max(batches))
        if number >= 60 and len(seen) > 5:
            break
    process.kill()
    process.communicate()
    assert len(seen) > 5, "nothing was saved meanwhile"


def test_a_reader_brings_neither_sqlmodel_nor_its_kin():
    code = (
        "import sys, json; import kpidesk.storage.records.reader;"
        "print(json.dumps(sorted({name.split('.')[0] for name in sys.modules})))"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": str(Path(kpidesk.__file__).parents[1])},
    )
    loaded = set(json.loads(ran.stdout))
    assert "kpidesk" in loaded
    assert not loaded & {"sqlmodel", "sqlalchemy", "alembic", "pydantic", "PySide6"}


@pytest.fixture
def cut_off(practice, path, tmp_path):
    """A practice as a crash leaves it in the middle of a save, with its hot journal."""
    fill(practice)
    other = tmp_path / "cut" / "cut.kpidesk"
    other.parent.mkdir()
    sqlite = practice.records._sqlite
    # So that pages reach the file before the end.
    sqlite.execute("PRAGMA cache_spill=ON")
    sqlite.execute("PRAGMA cache_size=1")
    with practice.transaction() as transaction:
        for n in range(600):
            transaction.put(EntryKey("requests", period_at(Length.WEEK, 6000 + n)), 1)
        shutil.copyfile(path, other)
        shutil.copyfile(journal_of(path), journal_of(other))
    return other


def test_a_save_that_was_cut_off_is_undone_before_reading(cut_off):
    assert inspect(cut_off).interrupted
    with open_reader(cut_off) as reader:
        assert reader.amounts("requests", Length.WEEK) == [("2026-W01", 1, 99)]
    assert not journal_of(cut_off).exists()
    assert not inspect(cut_off).interrupted


def test_a_writer_undoes_it_as_well(cut_off):
    with open_practice(cut_off) as practice:
        assert practice.records.amounts("requests", Length.WEEK) == [("2026-W01", 1, 99)]


def test_looking_alone_undoes_nothing(cut_off, sha):
    before = sha(cut_off), sha(journal_of(cut_off))
    inspect(cut_off)
    assert (sha(cut_off), sha(journal_of(cut_off))) == before


def test_a_text_that_means_nothing_is_damage(path, sql):
    sql("PRAGMA ignore_check_constraints=ON")
    sql("INSERT INTO entry VALUES ('requests', 'week', '2026-W53', 1, 1)")
    sql("INSERT INTO entry VALUES ('requests', 'week', '2025-W53', 1, 1)")
    with open_reader(path) as reader, pytest.raises(NotDone) as damaged:
        list(reader.entries())
    assert damaged.value.code == "file_damaged"
