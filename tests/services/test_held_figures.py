"""Held figures: refused, kept as typed, saved with the figure that makes the pair valid."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.cell import Cell
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.period import parse_period
from kpidesk.services.entry.entry_service import EntryService, Figure
from kpidesk.storage.records.writer import open_practice
from kpidesk.storage.schema.creation import create_practice

MARCH = parse_period("2026-03")


def enter(entering, hold=True, **figures):
    typed = [Figure(measure, amount, str(amount)) for measure, amount in figures.items()]
    return entering.record(MARCH, typed, hold=hold)


def standing(practice, *measures):
    return {
        measure: amount
        for measure in measures
        for _, _, amount in practice.records.amounts(measure, MARCH.length, MARCH, MARCH)
    }


ANSWERS = ("satisfied_answers", "survey_answers")


@pytest.mark.parametrize("order", [ANSWERS, tuple(reversed(ANSWERS))])
def test_80_of_100_becomes_120_of_150_in_either_order(entering, practice, order):
    enter(entering, satisfied_answers=80, survey_answers=100)
    new = {"satisfied_answers": 120, "survey_answers": 150}
    for measure in order:
        enter(entering, **{measure: new[measure]})
    assert standing(practice, *ANSWERS) == new
    assert practice.records.held() == ()


def test_a_held_figure_is_kept_as_typed_and_not_saved(entering, practice, path):
    enter(entering, satisfied_answers=80, survey_answers=100)
    recorded = enter(entering, satisfied_answers=120)
    assert recorded.entries == ()
    assert [fault.code for fault in recorded.refusals] == ["satisfied_exceeds_answers"]
    assert standing(practice, *ANSWERS)["satisfied_answers"] == 80
    practice.close()
    with open_practice(path) as again:
        (held,) = again.records.held()
        assert (held.key.measure, held.typed, held.amount) == ("satisfied_answers", "120", 120)
        EntryService(again, ready_made()).record(MARCH, [Figure("survey_answers", 150)], hold=True)
        assert standing(again, *ANSWERS) == {"satisfied_answers": 120, "survey_answers": 150}


def test_the_other_figures_of_the_sheet_are_saved(entering, practice):
    recorded = enter(entering, satisfied_answers=9, survey_answers=8, requests=5)
    assert standing(practice, *ANSWERS, "requests") == {"requests": 5}
    assert {each.key.measure for each in recorded.held} == set(ANSWERS)


def test_a_valid_figure_beside_a_held_one_is_saved(entering, practice):
    enter(entering, satisfied_answers=80, survey_answers=100)
    enter(entering, satisfied_answers=120)
    enter(entering, survey_answers=110)
    assert standing(practice, *ANSWERS) == {"satisfied_answers": 80, "survey_answers": 110}
    assert [each.amount for each in practice.records.held()] == [120]


def test_typing_again_or_blanking_lets_go_of_the_held_figure(entering, practice):
    enter(entering, satisfied_answers=80, survey_answers=100)
    enter(entering, satisfied_answers=120)
    enter(entering, satisfied_answers=90)
    assert practice.records.held() == ()
    enter(entering, satisfied_answers=130)
    enter(entering, satisfied_answers=None)
    assert practice.records.held() == ()
    assert standing(practice, *ANSWERS) == {"survey_answers": 100}


def test_a_held_figure_waits_where_it_would_count_twice(entering, practice):
    enter(entering, survey_answers=100)
    enter(entering, satisfied_answers=120)
    entering.record(parse_period("2026-Q1"), [Figure("satisfied_answers", 50)])
    enter(entering, survey_answers=150)
    assert standing(practice, *ANSWERS) == {"survey_answers": 150}
    assert [each.amount for each in practice.records.held()] == [120]
    entering.record(parse_period("2026-Q1"), [Figure("satisfied_answers", None)])
    enter(entering, survey_answers=150)
    assert standing(practice, *ANSWERS) == {"satisfied_answers": 120, "survey_answers": 150}


def test_without_hold_nothing_at_all_is_saved(entering, practice):
    with pytest.raises(WrongRequest, match="satisfied_exceeds_answers"):
        enter(entering, hold=False, requests=5, satisfied_answers=9, survey_answers=8)
    assert standing(practice, *ANSWERS, "requests") == {}
    assert practice.records.held() == ()


def test_stocks_refuse_more_kept_than_were_there(entering, practice):
    enter(entering, clients_start=5, clients_new=1)
    recorded = enter(entering, clients_end=9)
    assert [fault.code for fault in recorded.refusals] == ["kept_exceeds_opening"]
    enter(entering, clients_new=4)
    assert standing(practice, "clients_end") == {"clients_end": 9}


def test_each_change_is_logged_with_its_old_amount(entering, practice):
    for amount in (7, 8, None):
        enter(entering, requests=amount)
    log = practice.records.entry_log(EntryKey("requests", MARCH, Cell()))
    assert [(each.old, each.new) for each in log] == [(None, "7"), ("7", "8"), ("8", None)]


@given(
    st.lists(
        st.tuples(st.sampled_from(ANSWERS), st.none() | st.integers(0, 20)),
        min_size=1,
        max_size=8,
    )
)
def test_whatever_is_typed_in_whatever_order_what_is_saved_is_possible(tmp_path_factory, typed):
    path = tmp_path_factory.mktemp("held") / "practice.kpidesk"
    create_practice(path, "Practice")
    with open_practice(path) as practice:
        entering = EntryService(practice, ready_made())
        for measure, amount in typed:
            entering.record(MARCH, [Figure(measure, amount, str(amount))], hold=True)
            saved = standing(practice, *ANSWERS)
            held = {each.key.measure: each.amount for each in practice.records.held()}
            if len(saved) == 2:
                assert saved["satisfied_answers"] <= saved["survey_answers"]
            # Nothing typed is lost: what she typed last is saved, or held as typed.
            assert {**saved, **held}.get(measure) == amount
