"""Figures that may hold the same work: asked about once, and again when they changed."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpidesk.domain.cell import NOT_ASSIGNED, Cell, may_overlap
from kpidesk.domain.client_settings import APART
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.period import parse_period
from kpidesk.services.entry.double_counting import (
    TellingApart,
    in_question,
    measure_told_of,
    told_apart,
)
from kpidesk.services.undo import revert

OCTOBER = parse_period("2026-10")
CELLS = [Cell(client, code) for client in (None, 1, 2) for code in (None, "es", "fr")]


def at(cell, measure="requests"):
    return EntryKey(measure, OCTOBER, cell)


class Settings:
    """As far as the question goes, a practice is its settings."""

    def __init__(self):
        self.kept = {}

    def setting(self, key):
        return self.kept.get(key)


@pytest.fixture
def cells(practice):
    """Three clients' cells, with figures in all that a test names."""
    with practice.transaction() as transaction:
        for name in ("Ada", "Bo"):
            transaction.add_client(name, None)

    def fill(**amounts):
        with practice.transaction() as transaction:
            for name, amount in amounts.items():
                transaction.put(at(NAMES[name]), amount)

    return fill


NAMES = {
    "rest": NOT_ASSIGNED,
    "ada": Cell(1),
    "bo": Cell(2),
    "ada_es": Cell(1, "es"),
    "es": Cell(None, "es"),
}


def question(practice, name):
    known = practice.records.cells()
    rows = practice.records.amounts("requests", OCTOBER.length, OCTOBER, OCTOBER)
    amounts = {known[key]: amount for _, key, amount in rows}
    found = in_question(practice.records, at(NAMES[name]), amounts)
    return {each for each, cell in NAMES.items() if cell in found}


def test_what_may_hold_the_same_work_is_in_question_from_both_sides(practice, cells):
    cells(rest=100, ada=30, bo=20, ada_es=5, es=9)
    assert question(practice, "rest") == {"ada", "bo", "ada_es", "es"}
    assert question(practice, "ada") == {"rest", "ada_es", "es"}
    assert question(practice, "bo") == {"rest", "es"}
    assert question(practice, "ada_es") == {"rest", "ada", "es"}


def test_what_was_told_apart_stays_so_while_the_wider_figure_stands(practice, cells):
    cells(rest=70, ada=30)
    telling = TellingApart(practice)
    telling.tell(at(NAMES["ada"]), [NOT_ASSIGNED])
    assert question(practice, "rest") == question(practice, "ada") == set()
    cells(ada=33)
    assert question(practice, "rest") == set(), "the rest holds none of it, however much it is"
    cells(bo=5)
    assert question(practice, "rest") == {"bo"}
    assert question(practice, "ada") == set()
    cells(rest=103)
    assert question(practice, "rest") == {"ada", "bo"}
    cells(rest=70)
    assert question(practice, "rest") == {"bo"}, "it is the figure again of which she spoke"


def test_neither_is_wider_and_either_may_hold_some_of_the_other(practice, cells):
    cells(ada=30, es=9)
    TellingApart(practice).tell(at(NAMES["ada"]), [NAMES["es"]])
    assert question(practice, "ada") == question(practice, "es") == set()
    for change in ({"ada": 31}, {"ada": 30, "es": 10}):
        cells(**change)
        assert question(practice, "ada") == {"es"}
        assert question(practice, "es") == {"ada"}


def test_an_answer_is_undone_and_said_twice_is_said_once(practice, cells):
    cells(rest=70, ada=30)
    telling = TellingApart(practice)
    changes = telling.tell(at(NOT_ASSIGNED), [NAMES["ada"]])
    assert len(changes) == 1
    assert measure_told_of(changes[0].key) == "requests"
    assert telling.tell(at(NOT_ASSIGNED), [NAMES["ada"]]) == ()
    revert(practice, changes)
    assert question(practice, "rest") == {"ada"}
    nothing = telling.tell(at(NAMES["bo"]), [Cell(2, "es")])
    assert nothing == (), "there is no figure to speak of"


@given(st.sampled_from(CELLS), st.sampled_from(CELLS), st.integers(0, 9), st.integers(0, 9))
def test_only_cells_that_share_work_are_in_question(one, other, first, second):
    amounts = {one: first, other: second}
    found = in_question(Settings(), at(one), amounts)
    assert (other in found) == (one != other and may_overlap(one, other))
    assert one not in found


@given(st.text() | st.sampled_from(["[1]", "[1,[[1]]]", "[1,2]", "{}", "null", '[1,[["a",[]]]]']))
def test_a_setting_that_cannot_be_read_says_nothing(text):
    settings = Settings()
    settings.kept[f"{APART}/requests/2026-10//"] = text
    assert told_apart(settings, at(NOT_ASSIGNED), 1) <= set(CELLS)


def test_each_figure_has_a_setting_of_its_own():
    settings = Settings()
    seen = []
    settings.setting = seen.append
    for measure, cell in itertools.product(("requests", "tasks"), CELLS):
        told_apart(settings, at(cell, measure), 1)
    assert len(set(seen)) == len(seen) == 2 * len(CELLS)
    assert {measure_told_of(key) for key in seen} == {"requests", "tasks"}
    assert measure_told_of("tracked") is None
