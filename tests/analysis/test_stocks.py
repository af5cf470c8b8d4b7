"""Stocks: the first opening, the flows of each, the last closing of an ended period."""

from __future__ import annotations

from datetime import date
from fractions import Fraction as F

from hypothesis import given
from hypothesis import strategies as st

from kpidesk.domain.period import Length

MONTHS = [f"2025-{n:02}" for n in range(1, 13)]
QUARTER = MONTHS[:3]


def stocks(months, start, new, end):
    """Figures of the whole practice; a list that is too short leaves the rest out."""
    by_measure = {"clients_start": start, "clients_new": new, "clients_end": end}
    return {
        (measure, month, 1): amount
        for measure, amounts in by_measure.items()
        for month, amount in zip(months, amounts, strict=False)
    }


def test_stocks_take_the_first_opening_and_the_last_closing(series):
    months = QUARTER
    point = series("crr", stocks(months, [10, 11, 12], [2, 1, 0], [11, 12, 11]), Length.QUARTER)
    assert point["2025-Q1"].value == 80
    assert point["2025-Q1"].warnings == ("lower_bound",)


def test_ten_clients_with_a_newcomer_leaving_each_month(series):
    found = series("crr", stocks(MONTHS, [10] * 12, [1] * 12, [10] * 12), Length.YEAR)["2025"]
    assert (found.value, found.reason) == (None, "newcomers_left")
    assert "newcomers_left" in found.warnings


def test_one_missing_link_of_the_stocks_leaves_no_value(series):
    months = QUARTER
    figures = stocks(months, [10, 11, 12], [2, 1, 0], [11, 12, 11])
    del figures[("clients_new", "2025-02", 1)]
    point = series("crr", figures, Length.QUARTER)["2025-Q1"]
    assert (point.value, point.reason) == (None, "incomplete")
    assert point.left_out[0].missing == ("clients_new",)
    # The stocks in between are not needed.
    figures = stocks(months, [10], [2, 1, 0], [11, 12, 11])
    del figures[("clients_end", "2025-02", 1)]
    assert series("crr", figures, Length.QUARTER)["2025-Q1"].value == 80


def test_the_closing_stock_is_that_of_the_last_ended_period(series):
    months = ["2026-01", "2026-02", "2026-03"]
    figures = stocks(months, [10, 11, 12], [2, 1, 5], [11, 12, 99])
    point = series("crr", figures, Length.QUARTER, today=date(2026, 3, 20))["2026-Q1"]
    assert point.value == 90
    assert (point.unfinished, point.partial) == (True, True)


def test_more_kept_than_were_there_gives_no_value_in_a_roll_up(series):
    months = QUARTER
    point = series("crr", stocks(months, [10, 30, 30], [0, 0, 0], [10, 30, 30]), Length.QUARTER)
    assert (point["2025-Q1"].value, point["2025-Q1"].reason) == (None, "counts_disagree")
    assert "opening_differs_from_closing" in point["2025-Q1"].warnings


def test_an_opening_other_than_the_closing_before_is_said(series):
    months = ["2025-01", "2025-02"]
    found = series("crr", stocks(months, [10, 12], [1, 0], [11, 12]))
    assert found["2025-01"].warnings == ()
    assert found["2025-02"].warnings == ("opening_differs_from_closing",)


def test_no_bound_is_claimed_of_a_chain_that_does_not_hold(series):
    figures = stocks(QUARTER, [10, 10, 10], [0, 0, 0], [5, 5, 10])
    point = series("crr", figures, Length.QUARTER)["2025-Q1"]
    assert point.warnings == ("opening_differs_from_closing",)


def test_a_missing_month_is_missing_even_in_an_untouched_quarter(series):
    months = MONTHS[:9]
    figures = stocks(months, [10] * 9, [0] * 9, [10] * 9)
    today = date(2025, 11, 21)
    year = series("crr", figures, Length.YEAR, today)["2025"]
    assert (year.value, year.reason) == (None, "incomplete")
    assert {str(each.period) for each in year.left_out} == {"2025-10"}
    assert series("crr", figures, Length.YEAR, date(2025, 10, 31))["2025"].value == 100


def test_openings_are_compared_with_closings_of_any_length(series):
    figures = stocks(["2025-Q1"], [10], [0], [10]) | stocks(["2025-04"], [50], [0], [50])
    assert series("crr", figures)["2025-04"].warnings == ("opening_differs_from_closing",)
    figures = stocks(["2025-03"], [10], [0], [10]) | stocks(["2025-Q2"], [50], [0], [50])
    point = series("crr", figures, Length.QUARTER)["2025-Q2"]
    assert point.warnings == ("opening_differs_from_closing",)


def test_one_ended_link_is_exact_and_an_unended_one_is_named(series):
    figures = stocks(["2025-10", "2025-11"], [10, 9], [0, 5], [9, 3])
    point = series("crr", figures, Length.QUARTER, date(2025, 11, 21))["2025-Q4"]
    assert point.value == 90
    assert point.warnings == ()
    assert (point.partial, point.unfinished) == (True, True)
    assert [(str(each.period), each.missing) for each in point.left_out] == [("2025-11", ())]


def test_a_year_whose_only_month_has_not_ended_says_which(series):
    figures = stocks(["2025-11"], [10], [0], [10])
    year = series("crr", figures, Length.YEAR, date(2025, 11, 21))["2025"]
    assert (year.value, year.reason) == (None, "incomplete")
    assert "2025-11" in {str(each.period) for each in year.left_out}


@given(st.data())
def test_the_bound_never_exceeds_the_truth(series, data):
    """Clients are followed one by one; whoever was there at the start and is there at the end."""
    present = set(range(data.draw(st.integers(1, 8))))
    roster, number = set(present), len(present)
    start, new, end = [], [], []
    for _ in QUARTER:
        start.append(len(present))
        present -= data.draw(st.sets(st.sampled_from(sorted(present) or [0])))
        joined = data.draw(st.integers(0, 3))
        present |= set(range(number, number + joined))
        number += joined
        new.append(joined)
        end.append(len(present))
    point = series("crr", stocks(QUARTER, start, new, end), Length.QUARTER)["2025-Q1"]
    truth = F(100 * len(present & roster), len(roster))
    if point.value is None:
        assert point.reason == "newcomers_left"
    else:
        assert point.value <= truth
        assert "lower_bound" in point.warnings
