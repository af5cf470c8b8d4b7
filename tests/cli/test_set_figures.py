"""`set`: all or nothing, what it reads, what it refuses and in which words."""

from __future__ import annotations

import pytest

REFUSED = [
    ("satisfied_answers=9 survey_answers=8", "Positive answers (9) can’t be more than"),
    ("satisfied_clients=9 surveyed_clients=8", "can’t be more than clients who answered (8)"),
    ("accurate_communications=9 checked_communications=8", "can’t be more than checked ones (8)"),
    ("multilingual_clients_kept=9 multilingual_clients_start=8", "clients at the start (8)"),
    ("clients_end=10 clients_new=1 clients_start=8", "without the new ones (9) can’t be more"),
    ("survey_answers=-1", "cannot be less than zero"),
    ("survey_answers=1.5", "counted in whole numbers"),
    ("survey_answers=1,500", "could mean 1,500"),
    ("multilingual_hours=1,500", "two ways: 1 h 30 min and 1,500 h"),
    ("multilingual_hours=1:75", "minutes and seconds run from 0 to 59"),
    ("multilingual_hours=0.0000001", "kept to the thousandth of a second"),
    ("survey_answers=abc", "is not a figure"),
    ("survey_answers=12x", "not part of a number"),
    ("survey_answers=1:30", "is a duration"),
    ("survey_answers=1 survey_answers=2", "is given twice"),
    ("answers=1", "There is no measure called “answers”"),
    ("survey_answers", "Write MEASURE=AMOUNT"),
    ("survey_answers=1 --client Nobody", "There is no client called “Nobody”"),
    ("leads=1 --service-language fr", "whole business only"),
    ("promoters=1 --service-language en-GB", "do not speak English"),
    ("survey_answers=1 --service-language f!", "is not a language code"),
]


@pytest.mark.parametrize(("figures", "words"), REFUSED)
def test_refused_with_words_and_nothing_saved(kpidesk, figures, words):
    kpidesk("set 2026-02 requests=1 request_hours=1")
    answer = kpidesk(f"set 2026-03 requests=7 {figures}")
    assert answer.status == 2
    assert words in answer.err
    assert "2026-03" not in kpidesk("show art --json").points
    assert kpidesk("show art --json").points["2026-02"]["value"] == 1


@pytest.mark.parametrize(
    ("typed", "hours"),
    [
        *[(typed, 1.5) for typed in ("1:30", "1h30", "90 min", "1,5", "1.5", "١٫٥")],
        *[("0.125", 0.125), ("1.234", 1.234), ("1 234,5", 1234.5), ("1’234.5", 1234.5)],
    ],
)
def test_hours_in_many_forms(kpidesk, typed, hours):
    answer = kpidesk(["set", "2026-03", f"multilingual_hours={typed}", "multilingual_tasks=3"])
    assert answer.status == 0, answer.err
    point = kpidesk("show tasks_per_hour --json").points["2026-03"]
    assert point["measures"] == {"multilingual_tasks": 3, "multilingual_hours": hours}


def test_a_second_amount_replaces_the_first_and_nothing_blanks_it(kpidesk):
    kpidesk("set 2026-03 requests=4 request_hours=4")
    kpidesk("set 2026-03 requests=2")
    assert kpidesk("show art --json").points["2026-03"]["value"] == 2
    assert kpidesk("set 2026-03 requests=").status == 0
    assert kpidesk("show art --json").points["2026-03"]["reason"] == "incomplete"
    kpidesk("set 2026-03 request_hours=")
    assert kpidesk("show art --json").points == {}


def test_zero_is_an_amount(kpidesk):
    kpidesk("set 2026-03 requests=0 request_hours=0")
    point = kpidesk("show art --json").points["2026-03"]
    assert (point["value"], point["reason"]) == (None, "zero_denominator")


WARNED = [
    ("tcr", "tasks_completed=9 tasks_assigned=8", "completed_exceeds_assigned", "carried over"),
    (
        "aur",
        "productive_hours=90 available_hours=80:30",
        "productive_exceeds_available",
        "90 h productive of 80 h 30 min available",
    ),
    ("ncar", "clients_new=9 leads=8", "new_exceeds_leads", "older than the period"),
    (
        "crr",
        "clients_start=5 clients_new=9 clients_end=8",
        "newcomers_left",
        "new clients have left again",
    ),
]


@pytest.mark.parametrize(("kpi", "figures", "code", "words"), WARNED)
def test_saved_with_a_warning(kpidesk, kpi, figures, code, words):
    answer = kpidesk(f"set 2026-03 {figures}")
    assert answer.status == 0
    assert words in answer.err
    point = kpidesk(f"show {kpi} --json").points["2026-03"]
    assert point["warnings"] == [code]
    assert (point["value"] is None) == (kpi == "crr")


def test_an_opening_stock_other_than_the_closing_before(kpidesk):
    kpidesk("set 2026-02 clients_start=5 clients_new=1 clients_end=6")
    answer = kpidesk("set 2026-03 clients_start=7 clients_new=0 clients_end=7")
    assert (answer.status, "ended with 6" in answer.err) == (0, True)
    answer = kpidesk("set 2026-02 clients_end=5")
    assert "March 2026 starts with 7 clients, but the period before ended with 5" in answer.err
    assert kpidesk("show crr --json").points["2026-03"]["warnings"] == [
        "opening_differs_from_closing"
    ]


def test_the_same_days_are_not_entered_twice(kpidesk):
    kpidesk("set 2026-01 survey_answers=4 multilingual_clients_start=4")
    answer = kpidesk("set 2026-W05 survey_answers=1")
    assert (answer.status, "January 2026" in answer.err) == (2, True)
    assert kpidesk("set 2026-W06 survey_answers=1").status == 0
    assert kpidesk("set 2026 survey_answers=1").status == 2
    assert kpidesk("set 2026-Q1 survey_answers=1").status == 2
    assert kpidesk("set 2026-W05 survey_answers=1 --service-language es").status == 0
    # Cohorts are entered for each length by itself.
    assert kpidesk("set 2026 multilingual_clients_start=4").status == 0


def test_cells_add_up_and_only_clients_beside_languages_are_remarked(kpidesk):
    kpidesk("client add Ada")
    assert kpidesk("set 2026-03 survey_answers=40 requests=1 --client Ada").err == ""
    assert kpidesk("set 2026-03 survey_answers=100").err == ""
    inside = "set 2026-03 survey_answers=5 --client Ada --service-language es"
    assert kpidesk(inside).err == ""
    answer = kpidesk("set 2026-03 survey_answers=5 requests=2 --service-language es")
    assert answer.status == 0
    assert answer.err.count("figures by client and figures by service language") == 1
    assert "kpidesk double-counting" in answer.err
    again = kpidesk("set 2026-03 survey_answers=45 --client Ada")
    assert "They are added up until you say" in again.err
    week = kpidesk("set 2026-W11 survey_answers=5 --client Ada --service-language fr")
    assert "also for March 2026, perhaps for the same work" in week.err


def test_clients_and_languages_that_differ_are_no_matter(kpidesk):
    for client in ("Ada", "Bo"):
        kpidesk(f"client add {client}")
        for language in ("es", "fr"):
            scope = f"--client {client} --service-language {language}"
            assert kpidesk(f"set 2026-03 survey_answers=40 {scope}").err == ""


def test_a_period_that_has_not_begun_is_remarked(kpidesk):
    answer = kpidesk("set 2036-03 requests=1 request_hours=1")
    assert answer.status == 0
    assert answer.err.count("March 2036 hasn’t started yet") == 1
    assert kpidesk("set 2036-03 requests= request_hours=").err == ""


def test_what_was_understood_is_echoed(kpidesk):
    answer = kpidesk("set 2026-3 request_hours=45,5 requests=")
    saved = "resolution hours, client requests 45 h 30 min; requests resolved blank"
    assert answer.out == f"Saved for March 2026: {saved}\n"


def test_refused_input_makes_no_file(kpidesk, practice):
    assert kpidesk("set 2026-13 requests=1").status == 2
    assert kpidesk("set 2026-03 requests=x").status == 2
    assert not practice.exists()
