"""Entries and held figures: kept whole, undone whole, logged with what stood there before."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.exc import IntegrityError

from kpidesk.domain.cell import Cell
from kpidesk.domain.change import EntryChanged, HeldFigure, LogEntry, Subject
from kpidesk.domain.entry import LARGEST, Entry, EntryKey
from kpidesk.domain.errors import NotDone, WrongRequest
from kpidesk.domain.period import Length, parse_period
from kpidesk.storage.records.reader import open_reader
from kpidesk.storage.records.writer import open_practice
from kpidesk.storage.schema.creation import create_practice

MARCH = parse_period("2026-03")
SPANISH = Cell(None, "es")
NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


def put(practice, key, amount):
    with practice.transaction() as transaction:
        return transaction.put(key, amount)


def test_an_entry_is_set_changed_and_blanked(practice, path):
    key = EntryKey("requests", MARCH, SPANISH)
    assert put(practice, key, 5) == EntryChanged(key, None, 5)
    assert put(practice, key, 0) == EntryChanged(key, 5, 0)
    with open_reader(path) as reader:
        assert list(reader.entries()) == [Entry(key, 0)], "zero is not blank"
    assert put(practice, key, None) == EntryChanged(key, 0, None)
    assert list(practice.records.entries()) == []


def test_the_log_keeps_what_stood_there(path):
    entry_key = EntryKey("requests", MARCH)
    with open_practice(path, clock=lambda: NOON) as practice:
        for amount in (5, 5, 8, None, None):
            put(practice, entry_key, amount)
        put(practice, EntryKey("requests", MARCH, SPANISH), 1)
        key = "requests/2026-03/1"
        assert practice.records.entry_log(entry_key) == (
            LogEntry(NOON, Subject.ENTRY, key, None, "5"),
            LogEntry(NOON, Subject.ENTRY, key, "5", "8"),
            LogEntry(NOON, Subject.ENTRY, key, "8", None),
        )
        assert practice.records.entry_log(EntryKey("requests", MARCH, Cell(3))) == ()


def test_blanking_where_nothing_was_makes_no_cell(practice):
    put(practice, EntryKey("requests", MARCH, SPANISH), None)
    assert practice.records.cells() == {1: Cell()}


def test_a_transaction_is_kept_whole_or_not_at_all(practice, path, sha):
    put(practice, EntryKey("requests", MARCH), 1)
    before = sha(path)

    def change_her_mind():
        with practice.transaction() as transaction:
            transaction.put(EntryKey("requests", MARCH), 2)
            transaction.add_client("A", None)
            assert [entry.amount for entry in transaction.entries()] == [2]
            raise WrongRequest("changed_her_mind")

    with pytest.raises(WrongRequest):
        change_her_mind()
    assert sha(path) == before
    assert [entry.amount for entry in practice.records.entries()] == [1]


def test_a_reader_sees_nothing_of_an_open_transaction(practice, path):
    with practice.transaction() as transaction, open_reader(path) as reader:
        transaction.put(EntryKey("requests", MARCH), 2)
        assert list(reader.entries()) == []
    with open_reader(path) as reader:
        assert len(list(reader.entries())) == 1


def test_an_unread_list_of_entries_stands_in_nobodys_way(practice, path):
    put(practice, EntryKey("requests", MARCH), 1)
    with open_reader(path) as reader:
        begun = [reader.entries(), practice.records.entries()]
        assert [next(entries).amount for entries in begun] == [1, 1]
        put(practice, EntryKey("requests", MARCH), 2)
        assert [entry.amount for entry in reader.entries()] == [2]


def test_a_cell_of_nobodys_is_refused(practice):
    with pytest.raises(WrongRequest) as refused, practice.transaction() as transaction:
        transaction.put(EntryKey("requests", MARCH, Cell(99)), 1)
    assert refused.value.code == "client_gone"


def test_an_amount_beyond_the_rules_is_a_bug_and_not_kept(practice):
    for amount in (-1, LARGEST + 1):
        with pytest.raises(IntegrityError):
            put(practice, EntryKey("requests", MARCH), amount)
    assert list(practice.records.entries()) == []
    put(practice, EntryKey("requests", MARCH), LARGEST)


def test_a_held_figure_is_kept_as_typed_until_released(practice, path):
    key = EntryKey("survey_answers", MARCH, SPANISH)
    with practice.transaction() as transaction:
        transaction.hold(HeldFigure(key, "1,20", 120))
        transaction.hold(HeldFigure(key, " 120 ", 120))
    with open_reader(path) as reader:
        assert reader.held() == (HeldFigure(key, " 120 ", 120),)
        assert list(reader.entries()) == []
    with practice.transaction() as transaction:
        transaction.release(key)
        transaction.release(key)
        transaction.release(EntryKey("survey_answers", MARCH, Cell(None, "fr")))
    assert practice.records.held() == ()


def test_settings_are_set_and_forgotten(practice):
    with practice.transaction() as transaction:
        transaction.set_setting("sets", "agency")
        transaction.set_setting("sets", "both")
    assert practice.records.setting("sets") == "both"
    with practice.transaction() as transaction:
        transaction.set_setting("sets", None)
    assert practice.records.setting("sets") is None


def test_a_file_swapped_under_us_is_not_written(practice, path, sha):
    put(practice, EntryKey("requests", MARCH), 1)
    mine = path.rename(path.with_name("moved"))
    with pytest.raises(NotDone) as missing:
        put(practice, EntryKey("requests", MARCH), 2)
    assert missing.value.code == "file_moved"
    create_practice(path, "Conflict copy")
    before = sha(path), sha(mine)
    with pytest.raises(NotDone) as swapped:
        put(practice, EntryKey("requests", MARCH), 2)
    assert swapped.value.code == "file_swapped"
    assert (sha(path), sha(mine)) == before


AMOUNTS = st.one_of(st.none(), st.integers(0, LARGEST))
PLACES = st.builds(
    EntryKey,
    st.sampled_from(["requests", "request_hours"]),
    st.sampled_from([parse_period(text) for text in ("2026-W01", "2026-W53", "2026-03", "2026")]),
    st.builds(Cell, st.none(), st.sampled_from([None, "es", "pt-br"])),
)


@given(st.lists(st.lists(st.tuples(PLACES, AMOUNTS), max_size=6), max_size=4))
def test_the_file_holds_exactly_what_was_put(tmp_path_factory, batches):
    path = tmp_path_factory.mktemp("put") / "p.kpidesk"
    create_practice(path, "P")
    model = {}
    with open_practice(path) as practice:
        for batch in batches:
            with practice.transaction() as transaction:
                for key, amount in batch:
                    assert transaction.put(key, amount) == EntryChanged(key, model.get(key), amount)
                    model[key] = amount
        kept = {key: amount for key, amount in model.items() if amount is not None}
        stored = list(practice.records.entries())
        assert {entry.key: entry.amount for entry in stored} == kept
        ranks = [(e.key.period.length.rank, str(e.key.period), e.key.measure) for e in stored]
        assert ranks == sorted(ranks)
        for measure in ("requests", "request_hours"):
            lengths = {key.period.length for key in kept if key.measure == measure}
            assert practice.records.lengths([measure, "none"]) == lengths
            for length in Length:
                rows = practice.records.amounts(measure, length)
                assert rows == sorted(rows)
                assert len(rows) == sum(
                    p.measure == measure and p.period.length is length for p in kept
                )
