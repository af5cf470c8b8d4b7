"""Tables as they are pasted: with and without headings, from the cursor on."""

from __future__ import annotations

import re

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kpidesk.domain.cell import Cell
from kpidesk.services.tables.import_plan import (
    FigureRemark,
    FigureState,
    LeftOutDetail,
    QuestionKey,
    QuestionKind,
    TableProblem,
)
from kpidesk.services.tables.roles import Axis
from kpidesk.services.tables.source import read_clipboard
from tests.services.tables.table_context import left_out, page, planned, simple


def paste(text, start="requests", period="2026-03", several=False, answers=None, **where):
    return planned(
        read_clipboard(text).grids[0], page(period, start, several, **where), answers or {}
    )


def test_one_column_goes_down_the_screen_from_the_current_figure():
    found = paste("80\r\n\r\n90\r\n", start="leads")
    assert simple(found) == {
        ("leads", "2026-03"): 80,
        ("request_hours", "2026-03"): 90 * 3_600_000,
    }
    assert all(FigureRemark.PLACED_BY_POSITION in each.remarks for each in found.figures)


def test_one_row_on_a_sheet_goes_down_too_but_along_the_periods_of_a_grid():
    assert list(simple(paste("1\t2"))) == [("requests", "2026-03"), ("leads", "2026-03")]
    assert list(simple(paste("1\t2", several=True))) == [
        ("requests", "2026-03"),
        ("requests", "2026-04"),
    ]


def test_figures_below_the_last_measure_are_left_out_with_their_reason():
    found = paste("\n".join(map(str, range(1, 7))), start="leads")
    entered = len(found.figures)
    assert 0 < entered < 6
    beyond = [(each.row, each.detail, each.may_be_figure) for each in found.left_out]
    assert beyond == [(row, LeftOutDetail.NO_PLACE, True) for row in range(entered, 6)]


def test_a_block_goes_down_and_along():
    assert simple(paste("1\t2\n\t4", several=True)) == {
        ("requests", "2026-03"): 1,
        ("requests", "2026-04"): 2,
        ("leads", "2026-04"): 4,
    }


def test_a_block_on_one_sheet_is_refused_rather_than_guessed():
    assert paste("1\t2\n3\t4").problem is TableProblem.COLUMNS_UNCLEAR


def test_names_are_known_by_id_and_by_name_in_any_case_and_accent():
    found = simple(paste("LEADS\t1\nréquests  resolved\t2\nclients_new\t3"))
    assert found == {
        ("leads", "2026-03"): 1,
        ("requests", "2026-03"): 2,
        ("clients_new", "2026-03"): 3,
    }


def test_unknown_names_are_left_out_and_said():
    found = paste("Leads\t1\nTurnover\t2\nRequests resolved\t3")
    assert simple(found) == {("leads", "2026-03"): 1, ("requests", "2026-03"): 3}
    assert [each[2:] for each in left_out(found)] == [("Turnover", "unknown_name")]


@pytest.mark.parametrize(
    "text",
    [
        "\tMarch 2026\t2026-04\nLeads\t1\t2",
        "Month\tLeads\nmars 2026\t1\n04/2026\t2",
        "Our figures\t\t\n\t\t\n\t2026-03-01\t2026-04-01\nLeads\t1\t2",
    ],
)
def test_headings_name_the_periods_on_either_side(text):
    expected = {("leads", "2026-03"): 1, ("leads", "2026-04"): 2}
    assert simple(paste(text, period="2020-01")) == expected


def test_a_column_of_units_is_left_out():
    assert simple(paste("Leads\tpeople\t1\nRequests resolved\ttickets\t2")) == {
        ("leads", "2026-03"): 1,
        ("requests", "2026-03"): 2,
    }


DATES = "Month\tLeads\n03/04/2026\t5\n05/06/2026\t6"


def test_days_and_months_are_asked_about_and_never_guessed():
    found = paste(DATES)
    assert simple(found) == {}
    key = QuestionKey(QuestionKind.DATE_ORDER, Axis.COLUMN, 0)
    assert [each.key for each in found.questions] == [key]
    for code, months in (("dmy", ("04", "06")), ("mdy", ("03", "05"))):
        answered = paste(DATES, answers={key: code})
        assert set(simple(answered)) == {("leads", f"2026-{month}") for month in months}


def test_one_date_that_proves_the_order_settles_all():
    assert set(simple(paste(DATES + "\n14/07/2026\t7"))) == {
        ("leads", "2026-04"),
        ("leads", "2026-06"),
        ("leads", "2026-07"),
    }


def test_what_is_there_twice_is_never_taken_once():
    for text in ("Leads\t5\nleads\t5", "Leads\t5\nleads\t6"):
        found = paste(text)
        assert simple(found) == {}
        assert not found.complete


def test_what_is_past_the_last_measure_is_left_out():
    found = paste("1\n2\n3", start="request_hours")
    assert len(simple(found)) == 1
    assert [each[2] for each in left_out(found)] == ["2", "3"]


def test_each_figure_is_read_as_if_it_was_typed():
    found = paste("1.234\n=1+1\n-4\n1:30")
    states = {each.typed: each.state for each in found.figures}
    assert states["1.234"] is FigureState.ASKED
    assert simple(found)["request_hours", "2026-03"] == 5_400_000
    assert [each[2] for each in left_out(found)] == ["=1+1", "-4"]


def test_what_cannot_be_in_a_clients_cell_says_so():
    found = paste("Leads\t1\nRequests resolved\t2", cell=Cell(client=1))
    faults = {each.measure: each.fault and each.fault.code for each in found.figures}
    assert faults == {"leads": "measure_not_split", "requests": None}


PIECES = st.sampled_from(
    ["\t", "\n", ";", ",", '"', "1", "80", "1.234", "Leads", "requests", "March 2026", "2026",
     "03/04/2026", "14/04/2026", "2026-W10", "2026-Q1", " ", "=", "Σ", "(5)", "-", "٣"]
)  # fmt: skip
PERIODS = ["2026-03", "2026-W10", "2026-Q1", "2026", "2199-12", "1900-01"]


@pytest.mark.promise("S5")
@given(st.lists(PIECES, max_size=30).map("".join), st.booleans(), st.sampled_from(PERIODS))
def test_any_text_is_planned_and_no_place_is_given_twice(text, several, period):
    assume(re.search(r"[^\s;,|\"]", text))
    found = paste(text, several=several, period=period)
    places = [
        (each.measure, each.period, each.client, each.language)
        for each in found.figures
        if each.state in (FigureState.NEW, FigureState.CHANGED, FigureState.SAME)
    ]
    assert len(places) == len(set(places))
