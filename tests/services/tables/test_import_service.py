"""Imports are entered in one step, undone and moved, in this session or a later one."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.cell import NOT_ASSIGNED, Cell
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.import_receipt import ImportSource
from kpidesk.domain.period import Length, parse_period, period_at
from kpidesk.services.entry.commit import Later, Refused
from kpidesk.services.entry.entry_service import EntryService, Figure
from kpidesk.services.session_changes import SessionChanges
from kpidesk.services.tables.import_service import ImportService
from kpidesk.services.tables.table_import import (
    ImportedFigure,
    ImportOutcome,
    KeptReason,
    TableImport,
)
from kpidesk.services.undo import revert
from kpidesk.storage.backup.integrity import check
from kpidesk.storage.records.writer import open_practice
from kpidesk.storage.schema.creation import create_practice
from tests.services.tables.imported_figures import HASH, MARCH, key, table


def test_a_table_is_entered_with_its_receipt(imports, amounts, practice):
    with practice.transaction() as transaction:
        transaction.put(key("requests", "2026-03"), 7)
    result = imports.enter(table(MARCH))
    assert result.outcome is ImportOutcome.ENTERED
    assert amounts() == MARCH
    (receipt,) = imports.all()
    assert receipt == result.receipt
    assert (receipt.file, receipt.rows_read, receipt.cells_left_out) == ("October.xlsx", 12, 3)
    assert receipt.figures_used == 2
    figures = {each.key: (each.was, each.becomes) for each in imports.stored(receipt.id).figures}
    assert figures == {
        key("requests", "2026-03"): (7, 30),
        key("request_hours", "2026-03"): (None, 90_000),
    }


def test_the_log_has_one_line_for_each_figure(imports, practice):
    imports.enter(table(MARCH))
    for each in MARCH:
        assert len(practice.records.entry_log(each)) == 1


def test_the_same_table_again_changes_nothing_and_names_its_receipt(imports, practice):
    first = imports.enter(table(MARCH))
    second = imports.enter(table(MARCH))
    assert second.outcome is ImportOutcome.NOTHING_CHANGED
    assert second.receipt == first.receipt
    assert second.changes == ()
    assert imports.all() == (first.receipt,)
    other = imports.enter(table(MARCH, "0b" * 16))
    assert (other.outcome, other.receipt) == (ImportOutcome.NOTHING_CHANGED, None)
    imports.undo(first.receipt.id)
    assert imports.enter(table(MARCH)).outcome is ImportOutcome.ENTERED


def test_one_undo_step_takes_all_of_it_back_and_redo_enters_it_again(imports, amounts, practice):
    with practice.transaction() as transaction:
        transaction.put(key("requests", "2026-03"), 7)
    new = {EntryKey("survey_answers", parse_period("2026-03"), Cell(None, "es")): 5}
    first = imports.enter(table(MARCH))
    changes = (*first.changes, *imports.enter(table(new, "0b" * 16, new_client="Zoë")).changes)
    receipts, after = practice.records.all_imports(), amounts()
    undone = revert(practice, changes)
    assert amounts() == {key("requests", "2026-03"): 7}
    assert imports.all() == ()
    assert [each.archived for each in practice.records.clients()] == [True]
    redone = revert(practice, undone)
    assert amounts() == after
    assert practice.records.all_imports() == receipts
    assert [each.archived for each in practice.records.clients()] == [False]
    revert(practice, redone)
    assert imports.all() == ()


def test_new_clients_are_added_once_and_only_with_their_figures(imports, amounts, practice):
    cells = [Cell(None, code) for code in (None, "es")]
    figures = {EntryKey("requests", parse_period("2026-03"), cell): 5 for cell in cells}
    imports.enter(table(figures, new_client=" ZOË "))
    (client,) = practice.records.clients()
    assert client.name == "ZOË"
    assert {each.cell for each in amounts()} == {Cell(client.id, None), Cell(client.id, "es")}
    imports.enter(table({key("requests", "2026-04"): 5}, new_client="zoë"))
    assert practice.records.clients() == (client,)
    with pytest.raises(WrongRequest, match="measure_not_split"):
        imports.enter(table({key("leads", "2026-03"): 5}, new_client="Other"))
    assert practice.records.clients() == (client,)


def test_nothing_is_entered_where_a_figure_cannot_be(imports, amounts, practice):
    with practice.transaction() as transaction:
        transaction.put(key("requests", "2026-W10"), 7)
    before = amounts()
    with pytest.raises(WrongRequest, match="overlaps"):
        imports.enter(table(MARCH))
    assert amounts() == before
    assert imports.all() == ()
    with pytest.raises(WrongRequest, match="measure_twice"):
        imports.enter(
            TableImport(
                (ImportedFigure(key("requests", "2026-05"), 1),) * 2,
                ImportSource.CLIPBOARD,
                None,
                1,
                0,
                HASH,
            )
        )


CONTRADICTING = {key("survey_answers", "2026-03"): 5, key("satisfied_answers", "2026-03"): 6}


def test_figures_that_contradict_are_held_or_refused(imports, amounts, practice):
    with pytest.raises(WrongRequest, match="satisfied"):
        imports.enter(table(CONTRADICTING), hold=False)
    assert imports.all() == ()
    result = imports.enter(table(CONTRADICTING))
    assert {each.key for each in result.held} == set(CONTRADICTING)
    assert amounts() == {}
    undone = imports.undo(result.receipt.id)
    assert len(undone.figures) == 2
    assert practice.records.held() == ()
    revert(practice, undone.changes)
    assert {each.key for each in practice.records.held()} == set(CONTRADICTING)


def test_an_import_of_an_earlier_session_is_undone(imports, again, amounts, path):
    receipt = imports.enter(table(MARCH)).receipt
    later, opened = again()
    assert later.all() == (receipt,)
    result = later.undo(receipt.id)
    assert {each.key for each in result.figures} == set(MARCH)
    assert result.kept == ()
    assert list(opened.records.entries()) == []
    assert later.all()[0].undone_at is not None
    with pytest.raises(WrongRequest, match="import_undone"):
        later.undo(receipt.id)
    revert(opened, result.changes)
    assert {each.key: each.amount for each in opened.records.entries()} == MARCH
    assert later.all() == (receipt,)
    assert check(path) == ()


def test_what_was_changed_since_is_kept_and_named(imports, entering, amounts):
    receipt = imports.enter(table(MARCH)).receipt
    entering.record(parse_period("2026-03"), [Figure("requests", 31)])
    result = imports.undo(receipt.id)
    assert amounts() == {key("requests", "2026-03"): 31}
    assert [(each.figure.key, each.now, each.reason) for each in result.kept] == [
        (key("requests", "2026-03"), 31, KeptReason.CHANGED)
    ]
    assert [each.key for each in result.figures] == [key("request_hours", "2026-03")]


def test_nothing_is_undone_where_all_was_changed_since(imports, entering, practice):
    receipt = imports.enter(table({key("requests", "2026-03"): 30})).receipt
    entering.record(parse_period("2026-03"), [Figure("requests", None)])
    result = imports.undo(receipt.id)
    assert (result.figures, result.changes, len(result.kept)) == ((), (), 1)
    assert result.kept[0].now is None
    assert imports.all() == (receipt,)


def test_an_amount_before_that_contradicts_by_now_is_not_restored(imports, entering, amounts):
    march = parse_period("2026-03")
    entering.record(march, [Figure("survey_answers", 50), Figure("satisfied_answers", 40)])
    imported = {key("survey_answers", "2026-03"): 5, key("satisfied_answers", "2026-03"): 4}
    receipt = imports.enter(table(imported)).receipt
    entering.record(march, [Figure("survey_answers", 6)])
    result = imports.undo(receipt.id)
    assert {each.reason for each in result.kept} == {KeptReason.CHANGED, KeptReason.CONTRADICTS}
    assert amounts() == {
        key("survey_answers", "2026-03"): 6,
        key("satisfied_answers", "2026-03"): 4,
    }


def test_two_imports_are_undone_in_any_order(imports, amounts):
    place = key("requests", "2026-03")
    first = imports.enter(table({place: 5})).receipt
    second = imports.enter(table({place: 7}, "0b" * 16)).receipt
    assert imports.undo(first.id).figures == ()
    assert amounts() == {place: 7}
    imports.undo(second.id)
    assert amounts() == {place: 5}
    imports.undo(first.id)
    assert amounts() == {}


def test_an_unknown_import(imports):
    for act in (imports.stored, imports.undo):
        with pytest.raises(WrongRequest, match="import_unknown"):
            act(7)


def test_commits_drop_drafts_and_say_what_cannot_be_done(
    commits, drafts, imports, practice, unwritable
):
    drafts[key("requests", "2026-03")] = "about 30"
    with unwritable():
        assert isinstance(commits.import_table(imports, table(MARCH)), Later)
    assert dict(drafts) == {key("requests", "2026-03"): "about 30"}
    commits.import_table(imports, table(MARCH))
    assert dict(drafts) == {}
    refused = commits.import_table(imports, table({key("requests", "2026-W10"): 3}))
    assert isinstance(refused, Refused)


def test_a_lost_import_is_among_the_changes_of_the_session(imports, practice):
    changes = SessionChanges(practice.records, "1" * 12)
    changes.note(imports.enter(table(MARCH)).changes)
    assert {each.key: each.becomes for each in changes.figures} == MARCH


KEYS = st.builds(
    EntryKey,
    st.sampled_from(["requests", "request_hours", "leads", "survey_answers"]),
    st.builds(lambda n: period_at(Length.MONTH, 24_312 + n), st.integers(0, 3)),
    st.just(NOT_ASSIGNED),
)
TABLES = st.lists(
    st.dictionaries(KEYS, st.integers(0, 5), min_size=1, max_size=5), min_size=1, max_size=5
)


@pytest.mark.long
@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(TABLES)
def test_imports_that_are_undone_backwards_leave_what_was_there(tmp_path_factory, tables):
    path = tmp_path_factory.mktemp("imports") / "practice.kpidesk"
    create_practice(path, "Practice", at=None)
    with open_practice(path) as practice:
        imports = ImportService(practice, ready_made(), EntryService(practice, ready_made()))
        seen, receipts = [], []
        for figures in tables:
            seen.append({each.key: each.amount for each in practice.records.entries()})
            result = imports.enter(table(figures))
            receipts.append(result.receipt if result.outcome is ImportOutcome.ENTERED else None)
        for receipt, before in zip(reversed(receipts), reversed(seen), strict=True):
            if receipt is not None:
                assert imports.undo(receipt.id).kept == ()
            assert {each.key: each.amount for each in practice.records.entries()} == before
