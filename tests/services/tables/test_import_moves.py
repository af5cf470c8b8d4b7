"""Imports are moved to another client or period."""

from __future__ import annotations

import pytest

from kpidesk.domain.cell import Cell
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.period import parse_period
from kpidesk.services.entry.entry_service import Figure
from kpidesk.services.tables.import_service import BESIDE, TAKEN
from kpidesk.services.undo import revert
from tests.services.tables.imported_figures import MARCH, key, table


def test_an_import_is_moved_to_another_client(imports, again, clients):
    acme, beta = clients
    figures = {EntryKey(k.measure, k.period, Cell(acme, "es")): v for k, v in MARCH.items()}
    receipt = imports.enter(table(figures)).receipt
    later, opened = again()
    result = later.move_to_client(receipt.id, beta)
    assert {each.key for each in result.figures} == set(figures)
    moved = {EntryKey(k.measure, k.period, Cell(beta, "es")): v for k, v in MARCH.items()}
    assert {each.key: each.amount for each in opened.records.entries()} == moved
    assert {each.key for each in later.stored(receipt.id).figures} == set(moved)
    undone = revert(opened, result.changes)
    assert {each.key: each.amount for each in opened.records.entries()} == figures
    assert {each.key for each in later.stored(receipt.id).figures} == set(figures)
    revert(opened, undone)
    later.undo(receipt.id)
    assert list(opened.records.entries()) == []


def test_an_import_is_moved_in_time_over_its_own_periods(imports, amounts, practice):
    before = {key("requests", "2026-02"): 1}
    with practice.transaction() as transaction:
        transaction.put(*next(iter(before.items())))
    figures = {key("requests", f"2026-0{n}"): 10 * n for n in (1, 2, 3)}
    receipt = imports.enter(table(figures)).receipt
    with pytest.raises(WrongRequest) as refused:
        imports.move_to_period(receipt.id, parse_period("2026-02"))
    assert (refused.value.code, refused.value.values["count"]) == (TAKEN, 1)
    imports.move_to_period(receipt.id, parse_period("2026-02"), allowed={TAKEN})
    assert amounts() == {key("requests", f"2026-0{n + 1}"): 10 * n for n in (1, 2, 3)}
    imports.undo(receipt.id)
    assert amounts() == before


def test_a_move_replaces_no_figure_unless_allowed(imports, amounts, clients):
    place, there = key("requests", "2026-03"), key("requests", "2026-03", Cell(clients[0]))
    imports.enter(table({there: 4}))
    receipt = imports.enter(table({place: 5}, "0b" * 16)).receipt
    before = amounts()
    with pytest.raises(WrongRequest) as refused:
        imports.move_to_client(receipt.id, clients[0])
    assert refused.value.code == TAKEN
    assert amounts() == before
    imports.move_to_client(receipt.id, clients[0], allowed={TAKEN})
    assert amounts() == {there: 5}
    imports.undo(receipt.id)
    assert amounts() == {there: 4}


def test_a_move_puts_nothing_beside_the_same_work_unless_allowed(imports, amounts, clients):
    imports.enter(table({key("requests", "2026-03", Cell(None, "es")): 4}))
    receipt = imports.enter(table({key("requests", "2026-03"): 5}, "0b" * 16)).receipt
    before = amounts()
    with pytest.raises(WrongRequest) as refused:
        imports.move_to_client(receipt.id, clients[0])
    assert refused.value.code == BESIDE
    assert amounts() == before
    result = imports.move_to_client(receipt.id, clients[0], allowed={BESIDE})
    assert key("requests", "2026-03", Cell(clients[0])) in amounts()
    assert result.warnings


@pytest.mark.parametrize(
    ("figures", "target", "code"),
    [
        ({"requests": "2026-03"}, "2026-03", "import_not_moved"),
        ({"requests": "2026-03"}, "2026-W10", "import_other_length"),
        ({"requests": "2026-03", "leads": "2026-W10"}, "2026-04", "import_lengths"),
        ({"requests": "2026-03"}, "2025-02", "overlaps"),
        ({"requests": "1900-01", "leads": "1900-03"}, "2199-11", "period_unknown"),
    ],
)
def test_moves_in_time_that_are_refused(imports, practice, amounts, figures, target, code):
    with practice.transaction() as transaction:
        transaction.put(key("requests", "2025"), 1)
    receipt = imports.enter(table({key(m, p): 5 for m, p in figures.items()})).receipt
    before = amounts()
    with pytest.raises(WrongRequest) as refused:
        imports.move_to_period(receipt.id, parse_period(target))
    assert refused.value.code == code
    assert amounts() == before


def test_what_is_not_kept_by_client_is_not_moved_to_one(imports, clients):
    receipt = imports.enter(table({key("leads", "2026-03"): 5})).receipt
    with pytest.raises(WrongRequest, match="measure_not_split"):
        imports.move_to_client(receipt.id, clients[0])
    with pytest.raises(WrongRequest, match="client_gone"):
        imports.move_to_client(imports.enter(table(MARCH)).receipt.id, 99)


def test_only_what_is_as_imported_is_moved(imports, entering, clients, amounts):
    receipt = imports.enter(table(MARCH)).receipt
    entering.record(parse_period("2026-03"), [Figure("requests", 31)])
    result = imports.move_to_client(receipt.id, clients[0])
    assert [each.figure.key.measure for each in result.kept] == ["requests"]
    assert amounts() == {
        key("requests", "2026-03"): 31,
        key("request_hours", "2026-03", Cell(clients[0])): 90_000,
    }
    entering.record(parse_period("2026-03"), [Figure("request_hours", None)], client="Acme")
    with pytest.raises(WrongRequest, match="import_not_movable"):
        imports.move_to_client(receipt.id, None)
