"""Texts beside figures that say they are something else are never passed over in silence."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kpidesk.services.tables.import_plan import FigureRemark, LeftOutDetail
from kpidesk.services.tables.plan import plan
from kpidesk.services.tables.recognition.recognise import recognise
from kpidesk.services.tables.roles import IgnoreReason, ignored
from tests.services.tables.table_context import context, grid_of, page, planned

ROWS = "Month\tLeads\n2026-01\t5\n2026-02\t6\n"


def qualified(found):
    return [FigureRemark.QUALIFIED in each.remarks for each in found.figures]


@pytest.mark.parametrize(
    "title",
    [
        "All times in minutes",
        "Figures in thousands",
        "Forecast",
        "Leads (cumulative) 2026",
        "Budget 2026",
        "Chiffres en milliers",
        "Prévisions",
    ],
)
def test_a_title_is_said_to_be_about_all_figures(title):
    found = planned(f"{title}\n{ROWS}", page())
    assert qualified(found) == [True, True]
    assert [each.detail for each in found.left_out] == [LeftOutDetail.QUALIFIER]
    assert not found.complete


@pytest.mark.parametrize("title", ["Report 2026", "checked by Ana", "Planet Co", "Weekly report"])
def test_other_titles_say_nothing(title):
    found = planned(f"{title}\n{ROWS}", page())
    assert qualified(found) == [False, False]
    assert found.complete


@pytest.mark.parametrize(
    "text",
    [
        "Month\tMetric\tValue\tUnit\n2026-01\tRequest hours\t90\tmin\n2026-02\tLeads\t5\tcount\n",
        "\tUnit\t2026-01\nRequest hours\tMinuten\t90\nLeads\t\t5\n",
        "Month\tScenario\tLeads\n2026-01\tBudget\t5\n2026-02\tActual\t6\n",
    ],
)
def test_a_column_is_said_to_be_about_its_rows(text):
    found = planned(text, page())
    assert qualified(found) == [True, False]
    assert not found.complete


def test_the_name_of_a_sheet_is_a_title():
    assert qualified(planned(replace(grid_of(ROWS), name="Forecast 2026"), page())) == [True, True]
    assert qualified(planned(replace(grid_of(ROWS), name="Sheet1"), page())) == [False, False]


def test_what_the_user_leaves_out_says_nothing():
    grid, found = grid_of(f"Forecast\n{ROWS}"), context(page())
    roles = recognise(grid, found).with_row(0, ignored(IgnoreReason.CHOSEN))
    assert qualified(plan(grid, roles, found)) == [False, False]
    assert plan(grid, roles, found).complete
