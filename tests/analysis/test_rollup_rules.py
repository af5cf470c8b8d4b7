"""How measures roll up: the natures, the cells, and each state with its reason."""

from __future__ import annotations

from datetime import date
from fractions import Fraction as F

from kpidesk.domain.period import Length

MONTHS = [f"2025-{n:02}" for n in range(1, 13)]


def whole(**by_measure):
    """`whole(csat=…)`-like shorthand: measure -> {period: amount}, kept as not assigned."""
    return {
        (measure, period, 1): amount
        for measure, by_period in by_measure.items()
        for period, amount in by_period.items()
    }


def test_a_ratio_is_pooled_never_averaged(series):
    found = series(
        "csat",
        whole(
            satisfied_answers={"2025-01": 1, "2025-02": 50, "2025-03": 9},
            survey_answers={"2025-01": 1, "2025-02": 100, "2025-03": 9},
        ),
        Length.QUARTER,
    )
    assert found["2025-Q1"].value == F(100 * 60, 110)
    assert not found["2025-Q1"].partial


def test_a_quarter_of_two_months_is_partial(series):
    figures = whole(
        satisfied_answers={"2025-01": 1, "2025-02": 5}, survey_answers={"2025-01": 2, "2025-02": 8}
    )
    point = series("csat", figures, Length.QUARTER)["2025-Q1"]
    assert point.partial
    assert point.value == 60


def test_weeks_roll_into_the_month_of_their_thursday(series):
    # 2026-W05 has its Thursday on 29 January, 2026-W09 its on 26 February.
    weeks = [f"2026-W{n:02}" for n in range(5, 10)]
    figures = whole(
        satisfied_answers=dict.fromkeys(weeks, 3), survey_answers=dict.fromkeys(weeks, 4)
    )
    found = series("csat", figures, Length.MONTH)
    assert found["2026-01"].amounts["survey_answers"] == 4
    assert found["2026-01"].partial
    assert found["2026-02"].amounts["survey_answers"] == 16
    assert not found["2026-02"].partial


def test_a_cell_counts_only_with_every_measure(series):
    figures = {
        ("multilingual_resolution_hours", "2026-03", 2): 10,
        ("multilingual_tickets", "2026-03", 2): 5,
        ("multilingual_resolution_hours", "2026-03", 3): 100,
        ("multilingual_tickets", "2026-03", 4): 7,
    }
    point = series("resolution", figures)["2026-03"]
    assert point.value == 2
    left = {(each.cell.client, each.cell.language): each.missing for each in point.left_out}
    assert left == {
        (2, "es"): ("multilingual_tickets",),
        (None, "fr"): ("multilingual_resolution_hours",),
    }


def test_leads_of_three_months_over_new_clients_of_two_leave_the_third_out(series):
    figures = whole(
        clients_new={"2025-01": 1, "2025-02": 2},
        leads={"2025-01": 10, "2025-02": 20, "2025-03": 70},
    )
    point = series("ncar", figures, Length.QUARTER)["2025-Q1"]
    assert point.value == 10
    assert point.partial
    assert [(str(each.period), each.missing) for each in point.left_out] == [
        ("2025-03", ("clients_new",))
    ]


def test_measures_entered_at_different_lengths_do_not_meet(series):
    figures = whole(satisfied_answers={"2026-W10": 3}, survey_answers={"2026-03": 4})
    point = series("csat", figures)["2026-03"]
    assert (point.value, point.reason) == (None, "incomplete")
    assert {str(each.period) for each in point.left_out} == {"2026-W10", "2026-03"}


def test_productive_hours_of_clients_meet_the_hours_of_the_practice(series):
    figures = {
        ("productive_hours", "2026-03", 2): 60,
        ("productive_hours", "2026-03", 3): 30,
        ("available_hours", "2026-03", 1): 120,
        ("productive_hours", "2026-04", 2): 60,
    }
    found = series("aur", figures)
    assert found["2026-03"].value == 75
    assert found["2026-04"].reason == "incomplete"
    assert found["2026-04"].left_out[0].missing == ("available_hours",)


def test_a_level_is_the_last_period_s_that_holds_them_all(series):
    figures = whole(
        languages_spoken={"2025-01": 3, "2025-02": 4, "2025-03": 9},
        assistants={"2025-01": 1, "2025-02": 2},
    )
    point = series("languages", figures, Length.QUARTER)["2025-Q1"]
    assert point.value == 2
    assert point.amounts == {"languages_spoken": 4, "assistants": 2}


def test_a_cohort_is_never_derived(series):
    figures = whole(
        multilingual_clients_kept=dict.fromkeys(MONTHS, 9),
        multilingual_clients_start=dict.fromkeys(MONTHS, 10),
    )
    year = series("retention", figures, Length.YEAR)["2025"]
    assert (year.value, year.reason) == (None, "not_derivable")
    assert year.lengths == (Length.MONTH,)
    entered = figures | whole(
        multilingual_clients_kept={"2025": 8}, multilingual_clients_start={"2025": 10}
    )
    assert series("retention", entered, Length.YEAR)["2025"].value == 80
    assert series("retention", entered, Length.MONTH)["2025-05"].value == 90


def test_zero_is_not_blank_and_zero_below_gives_no_value(series):
    figures = whole(
        satisfied_answers={"2025-01": 0, "2025-02": 0, "2025-03": 1},
        survey_answers={"2025-01": 5, "2025-02": 0},
    )
    found = series("csat", figures)
    assert found["2025-01"].value == 0
    assert (found["2025-02"].value, found["2025-02"].reason) == (None, "zero_denominator")
    assert found["2025-03"].reason == "incomplete"
    assert "2025-04" not in found


def test_the_unusual_stays_visible_on_the_value_and_in_its_roll_up(series):
    figures = whole(
        tasks_completed={"2025-01": 12, "2025-02": 5, "2025-03": 5},
        tasks_assigned={"2025-01": 10, "2025-02": 10, "2025-03": 10},
    )
    assert series("tcr", figures)["2025-01"].warnings == ("completed_exceeds_assigned",)
    assert series("tcr", figures)["2025-01"].value == 120
    quarter = series("tcr", figures, Length.QUARTER)["2025-Q1"]
    assert quarter.warnings == ("completed_exceeds_assigned",)


def test_a_view_finer_than_the_entries_is_empty(series):
    figures = whole(satisfied_answers={"2025-Q1": 1}, survey_answers={"2025-Q1": 2})
    assert series("csat", figures, Length.MONTH) == {}
    assert series("csat", figures, Length.QUARTER)["2025-Q1"].value == 50


def test_the_current_period_is_unfinished_until_its_last_day_has_passed(series):
    figures = whole(satisfied_answers={"2026-03": 1}, survey_answers={"2026-03": 2})
    assert series("csat", figures, today=date(2026, 3, 31))["2026-03"].unfinished
    assert not series("csat", figures, today=date(2026, 4, 1))["2026-03"].unfinished


def test_one_client_by_quarter_and_another_by_a_single_month_is_partial(series):
    figures = {
        ("satisfied_answers", "2025-Q1", 2): 5,
        ("survey_answers", "2025-Q1", 2): 10,
        ("satisfied_answers", "2025-02", 3): 1,
        ("survey_answers", "2025-02", 3): 10,
    }
    point = series("csat", figures, Length.QUARTER)["2025-Q1"]
    assert point.value == 30
    assert point.partial


def test_a_month_of_weeks_is_unfinished_while_its_last_week_runs(series):
    weeks = [f"2026-W{n}" for n in range(40, 45)]
    figures = whole(
        satisfied_answers=dict.fromkeys(weeks, 3), survey_answers=dict.fromkeys(weeks, 4)
    )
    sunday, monday = date(2026, 11, 1), date(2026, 11, 2)
    assert series("csat", figures, Length.WEEK, sunday)["2026-W44"].unfinished
    assert series("csat", figures, today=sunday)["2026-10"].unfinished
    assert not series("csat", figures, today=monday)["2026-10"].unfinished


def test_what_stands_for_longer_periods_is_named_beside_the_shorter_ones(series):
    figures = {
        ("satisfied_answers", "2026-W10", 2): 5,
        ("survey_answers", "2026-W10", 2): 10,
        ("satisfied_answers", "2026-03", 3): 1,
        ("survey_answers", "2026-03", 3): 10,
    }
    week = series("csat", figures, Length.WEEK)["2026-W10"]
    assert week.value == 50
    assert [(str(each.period), each.missing) for each in week.left_out] == [("2026-03", ())]
    assert series("csat", figures, Length.MONTH)["2026-03"].left_out == ()
