"""What becomes of a typed figure is decided in one place, for every page and command."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.cell import Cell
from kpidesk.domain.entry import LARGEST, EntryKey
from kpidesk.domain.period import parse_period
from kpidesk.services.entry.commit import (
    Ask,
    Held,
    Later,
    ParsedInput,
    Refused,
    Saved,
    parse_figure,
    parse_input,
)
from kpidesk.services.entry.entry_service import Figure

OCTOBER, WEEK = parse_period("2026-10"), parse_period("2026-W42")
REQUESTS = EntryKey("requests", OCTOBER)
ANSWERS, SATISFIED = EntryKey("survey_answers", OCTOBER), EntryKey("satisfied_answers", OCTOBER)
CATALOGUE = ready_made()


def saved(practice):
    return {each.key: each.amount for each in practice.records.entries()}


def held(practice):
    return {each.key: each.typed for each in practice.records.held()}


def test_a_plain_text_is_saved_and_can_be_undone(practice, commits, drafts):
    outcome = commits.commit(REQUESTS, " 12 ")
    assert isinstance(outcome, Saved)
    assert [(each.key, each.old, each.new) for each in outcome.changes] == [(REQUESTS, None, 12)]
    assert saved(practice) == {REQUESTS: 12}
    assert drafts == {}


def test_a_blank_text_blanks(practice, commits):
    commits.commit(REQUESTS, "12")
    assert isinstance(commits.commit(REQUESTS, "  "), Saved)
    assert saved(practice) == {}


def test_the_same_amount_again_changes_nothing(commits):
    commits.commit(REQUESTS, "12")
    assert commits.commit(REQUESTS, "12") == Saved(())


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("many", "amount_no_number"),
        ("1.5", "amount_fraction_of_a_count"),
        ("-5", "negative"),
        ("=2+2", "amount_unexpected"),
        (str(10 * LARGEST), "amount_too_large"),
    ],
)
def test_what_cannot_be_true_is_refused_and_stays_as_a_draft(practice, commits, drafts, text, code):
    outcome = commits.commit(REQUESTS, text)
    assert isinstance(outcome, Refused)
    assert outcome.fault.code == code
    assert saved(practice) == held(practice) == {}
    assert drafts == {REQUESTS: text}


@pytest.mark.parametrize("text", ["12", "many"])
def test_a_place_where_nothing_can_be_entered_comes_first(commits, text):
    outcome = commits.commit(EntryKey("leads", OCTOBER, Cell(language="fr")), text)
    assert isinstance(outcome, Refused)
    assert outcome.fault.code == "measure_not_split"


def test_two_readings_are_asked_about_and_the_chosen_one_is_saved(practice, commits, drafts):
    key = EntryKey("request_hours", OCTOBER)
    outcome = commits.commit(key, "1.234")
    assert isinstance(outcome, Ask)
    assert len(outcome.readings) == 2
    assert drafts == {key: "1.234"}
    assert saved(practice) == {}
    chosen = outcome.readings[1].amount
    assert isinstance(commits.record({key: Figure(key.measure, chosen, "1234")}), Saved)
    assert saved(practice) == {key: chosen}
    assert drafts == {}


def test_one_reading_that_is_not_certain_is_asked_about(commits):
    outcome = commits.commit(REQUESTS, "1.234")
    assert isinstance(outcome, Ask)
    assert [each.amount for each in outcome.readings] == [1234]


@pytest.mark.parametrize("text", ["5", "1.234"])
def test_time_that_another_length_has_is_refused_before_anything_is_asked(
    practice, commits, drafts, text
):
    commits.commit(REQUESTS, "12")
    outcome = commits.commit(EntryKey("requests", WEEK), text)
    assert isinstance(outcome, Refused)
    assert outcome.fault.code == "overlaps"
    assert saved(practice) == {REQUESTS: 12}
    assert list(drafts.values()) == [text]


def test_a_contradiction_is_held_and_saved_with_the_figure_that_fits(practice, commits, drafts):
    commits.commit(ANSWERS, "100")
    outcome = commits.commit(SATISFIED, " 120 ")
    assert isinstance(outcome, Held)
    assert [(each.key, each.typed) for each in outcome.held] == [(SATISFIED, "120")]
    assert saved(practice) == {ANSWERS: 100}
    assert drafts == {}
    assert isinstance(commits.commit(ANSWERS, "150"), Saved)
    assert saved(practice) == {ANSWERS: 150, SATISFIED: 120}
    assert held(practice) == {}


def test_what_is_held_is_let_go_by_the_amount_that_is_saved(practice, commits):
    commits.commit(ANSWERS, "100")
    commits.commit(SATISFIED, "80")
    commits.commit(SATISFIED, "120")
    assert held(practice) == {SATISFIED: "120"}
    assert isinstance(commits.commit(SATISFIED, "80"), Saved)
    assert held(practice) == {}


def test_a_saved_text_takes_the_place_of_a_draft(commits, drafts):
    commits.commit(REQUESTS, "many")
    commits.commit(REQUESTS, "12")
    assert drafts == {}


def test_several_are_saved_together_or_not_at_all(practice, commits, drafts):
    wrong = EntryKey("leads", OCTOBER)
    figures = {REQUESTS: Figure("requests", 5, "5"), wrong: Figure("leads", -1, "-1")}
    assert isinstance(commits.save(figures), Refused)
    assert saved(practice) == drafts == {}
    assert isinstance(commits.record(figures), Refused)
    assert drafts == {REQUESTS: "5", wrong: "-1"}


def test_a_table_that_cannot_be_saved_leaves_no_drafts(commits, drafts, unwritable):
    with unwritable():
        assert isinstance(commits.save({REQUESTS: Figure("requests", 5, "5")}), Later)
    assert drafts == {}


@pytest.mark.parametrize(
    ("text", "problem"), [("many", Refused), ("-5", Refused), ("1.234", Ask), ("12", type(None))]
)
def test_a_draft_is_judged_without_being_written(practice, commits, text, problem):
    assert type(commits.check(REQUESTS, commits.read(REQUESTS, text))) is problem
    assert saved(practice) == {}


def test_a_blank_draft_fits_even_where_another_length_has_the_time(commits):
    commits.commit(REQUESTS, "12")
    key = EntryKey("requests", WEEK)
    assert commits.check(key, commits.read(key, "")) is None
    assert isinstance(commits.check(key, commits.read(key, "3")), Refused)


@given(text=st.text(max_size=70))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_any_text_has_one_outcome_that_agrees_with_its_reading(practice, commits, drafts, text):
    parsed = parse_figure(CATALOGUE, REQUESTS, text)
    outcome = commits.commit(REQUESTS, text)
    if parsed.certain:
        assert isinstance(outcome, Saved)
        assert saved(practice).get(REQUESTS) == parsed.amount
        assert drafts == {}
    else:
        assert isinstance(outcome, Refused if parsed.fault else Ask)
        assert drafts == {REQUESTS: text}


def test_the_command_line_reads_a_point_as_decimal():
    measure = CATALOGUE.measure("request_hours")
    assert not parse_input("1.234", measure).certain
    assert parse_input("1.234", measure, point_is_decimal=True) == ParsedInput(4_442_400)
