"""R6: a lock that somebody else holds is waited for briefly, then told; nothing is lost."""

from __future__ import annotations

import pytest

from kpidesk.domain.entry import EntryKey
from kpidesk.domain.errors import NotDone
from kpidesk.domain.period import parse_period
from kpidesk.storage.backup.backup import back_up
from kpidesk.storage.connection import WRITER_BUSY_MS
from kpidesk.storage.records.reader import open_reader

PLACE = EntryKey("requests", parse_period("2026-03"))


def put(practice, amount):
    with practice.transaction() as transaction:
        transaction.put(PLACE, amount)


def hold(child, path, lock):
    process = child("hold_lock.py", path, lock)
    assert process.stdout.readline() == "held\n", process.stderr.read()
    return process


def let_go(process):
    process.communicate("go\n")


@pytest.mark.promise("R6")
def test_a_writer_of_the_window_gives_up_within_a_tenth_of_a_second():
    assert WRITER_BUSY_MS < 100


@pytest.mark.promise("R6")
def test_a_foreign_lock_is_told_and_the_next_try_succeeds(practice, path, child):
    put(practice, 1)
    holder = hold(child, path, "BEGIN IMMEDIATE")
    for _ in range(3):
        with pytest.raises(NotDone) as busy:
            put(practice, 2)
        assert busy.value.code == "file_busy"
    with open_reader(path) as reader:
        assert [entry.amount for entry in reader.entries()] == [1], "reading goes on"
    let_go(holder)
    put(practice, 2)
    assert [entry.amount for entry in practice.records.entries()] == [2]


@pytest.mark.long
def test_a_lock_that_lets_nobody_read_is_told_as_well(practice, path, child, tmp_path):
    holder = hold(child, path, "BEGIN EXCLUSIVE")
    for attempt in (
        lambda: put(practice, 2),
        lambda: list(practice.records.entries()),
        lambda: open_reader(path, busy_ms=50),
        lambda: back_up(path, tmp_path / "backups", app_version="1"),
    ):
        with pytest.raises(NotDone) as busy:
            attempt()
        assert busy.value.code == "file_busy"
    let_go(holder)
    put(practice, 2)


def test_a_reader_in_the_way_makes_the_save_fail_whole(practice, path):
    put(practice, 1)
    with open_reader(path) as reader:
        reader._sqlite.execute("BEGIN")
        assert len(reader.amounts("requests", PLACE.period.length)) == 1
        with pytest.raises(NotDone) as busy:
            put(practice, 2)
        assert busy.value.code == "file_busy"
        reader._sqlite.execute("ROLLBACK")
    assert [entry.amount for entry in practice.records.entries()] == [1]
    put(practice, 2)
    assert [entry.amount for entry in practice.records.entries()] == [2]


@pytest.mark.promise("R6")
def test_a_second_transaction_of_the_same_practice_is_refused(practice):
    with practice.transaction() as transaction:
        transaction.put(PLACE, 1)
        with pytest.raises(NotDone, match="file_busy"):
            put(practice, 2)
        assert practice.writing
    assert not practice.writing
    put(practice, 3)
