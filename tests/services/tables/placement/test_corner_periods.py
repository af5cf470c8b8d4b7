"""A period in the corner of a table, above the names of its rows."""

from __future__ import annotations

import pytest

from kpidesk.services.tables.import_plan import TableProblem
from tests.services.tables.table_context import asked, figures, page, planned, simple

#: The page that the table is pasted on has another month.
PAGE = page("2026-10", start=None)


@pytest.mark.parametrize(
    ("corner", "period"),
    [
        ("September 2026", "2026-09"),
        ("septembre 2026", "2026-09"),
        ("2026-09", "2026-09"),
        ("Week 40, 2026", "2026-W40"),
        ("Q3 2026", "2026-Q3"),
    ],
)
@pytest.mark.parametrize(
    "heads",
    ["Acme\tBeta & Co\nRequests\t4\t5\nLeads\t\t", "Requests\tLeads\nAcme\t4\t\nBeta & Co\t5\t"],
)
@pytest.mark.parametrize("target", [PAGE, None])
def test_it_is_the_period_of_all_figures(corner, period, heads, target):
    plan = planned(f"{corner}\t{heads}", target)
    assert plan.problem is None
    assert not any(each.remarks for each in plan.figures)
    assert figures(plan) == {
        ("requests", period, "Acme", None): 4,
        ("requests", period, "Beta & Co", None): 5,
    }


def test_it_is_read_above_one_column_of_figures():
    plan = planned("September 2026\tValue\nLeads\t4\nRequests\t6", PAGE)
    assert simple(plan) == {("leads", "2026-09"): 4, ("requests", "2026-09"): 6}


@pytest.mark.parametrize(
    ("corner", "question"), [("September", "year"), ("09/10/2026", "date_order")]
)
def test_it_is_asked_where_it_is_not_clear(corner, question):
    plan = planned(f"{corner}\tAcme\tBeta & Co\nRequests\t4\t5", PAGE)
    assert asked(plan) == [question]
    assert simple(plan) == {}


def test_two_different_ones_are_not_passed_over():
    text = "August 2026\tSeptember 2026\tRequests\tLeads\nAcme\tde\t4\t\nBeta & Co\tfr\t5\t"
    plan = planned(text, PAGE)
    assert plan.problem is TableProblem.NO_PERIOD
    assert simple(plan) == {}


def test_periods_of_rows_or_columns_stand_above_it():
    plan = planned("August 2026\tSeptember 2026\tOctober 2026\nLeads\t4\t5", PAGE)
    assert simple(plan) == {("leads", "2026-09"): 4, ("leads", "2026-10"): 5}
