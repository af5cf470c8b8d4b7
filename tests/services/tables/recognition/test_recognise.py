"""Layouts of tables: what they enter, what they leave out, and what they ask."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kpidesk.domain.cell import NOT_ASSIGNED, Cell, Client
from kpidesk.services.tables.grid import CellRange, Grid, GridCell
from kpidesk.services.tables.import_plan import (
    FigureRemark,
    LeftOutDetail,
    QuestionKey,
    QuestionKind,
    TableProblem,
)
from kpidesk.services.tables.placement.same_place import ADD_UP
from kpidesk.services.tables.plan import plan
from kpidesk.services.tables.recognition.recognise import recognise
from kpidesk.services.tables.roles import AMOUNTS, Axis, IgnoreReason, Role, RoleKind, ignored
from tests.services.tables.table_context import (
    TODAY,
    asked,
    context,
    figures,
    grid_of,
    left_out,
    page,
    planned,
    simple,
)

JANUARY, FEBRUARY = "2026-01", "2026-02"
LEADS = {("leads", JANUARY): 5, ("leads", FEBRUARY): 6}


def remarks(found):
    return {each for figure in found.figures for each in figure.remarks}


@pytest.mark.parametrize(
    "text",
    [
        "Month\tLeads\n2026-01\t5\n2026-02\t6\n",
        "\tJan 2026\tFeb 2026\nLeads\t5\t6\n",
        "\tJan 2026\tFeb 2026\nProspects\t5\t6\n",
        "Report\n\nMonth\tLeads (h)\tLeads\n2026-01\t9\t5\n2026-02\t9\t6\n".replace(
            "Leads (h)", "Ref"
        ),
        "Year\tMonth\tLeads\n2026\t1\t5\n2026\t2\t6\n",
        "Année\tMois\tProspects\n2026\tjanvier\t5\n\tfévrier\t6\n",
        "Date\tLeads\n46023\t5\n46054\t6\n",
        "\t46023\t46054\nLeads\t5\t6\n",
        "Measure\tAmount\tPeriod\nleads\t5\t01.01.2026\nleads\t6\t01.02.2026\n",
        "\tQ1 2026\t\n\tJan\tFeb\nLeads\t5\t6\n",
        "Leads\t\t\n\tJan 2026\tFeb 2026\nLeads\t5\t6\n",
        "Leads\nMonth\tAmount\nJan 2026\t5\nFeb 2026\t6\n",
        "Leads\tAmount\nJan 2026\t5\nFeb 2026\t6\n",
        "Month\tLeads\n2026-01\t5\n2026-02\t6\nTotal\t11\nchecked by Ana\n",
        "Month\tLeads\n2026-01\t5\n2026-02\t6\n\t11\n",
        "\tJan 2026\tFeb 2026\tTotal\nLeads\t5\t6\t11\n",
        "\tJan 2026\tFeb 2026\t\nLeads\t5\t6\t11\n",
        "\tJan 2026\tFeb 2026\t2026\nLeads\t5\t6\t11\n",
        "\tJan 2026\tFeb 2026\tQ1 2026\nLeads\t5\t6\t11\n",
        "Month\tLeads\n2026-01\t5\nMonth\tLeads\n2026-02\t6\n",
        "2026\n\tJan\tFeb\nLeads\t5\t6\n",
    ],
)
def test_one_practice_in_many_layouts(text):
    assert simple(planned(text, page())) == LEADS


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("\tNov\tDec\tJan\tFeb\nLeads\t5\t6\t7\t8\n", ["year"]),
        ("Leads 2025\n\tJan\tFeb\nLeads\t5\t6\n", ["year"]),
        ("Month\tLeads\n1\t5\n2\t6\n", ["year"]),
        ("\t3/1/2026\t3/8/2026\t3/15/2026\nLeads\t5\t6\t7\n", ["sunday_week"]),
        ("Month\tLeads\tLeads\n2026-01\t5\t6\n", ["add_up"]),
        ("Date\tLeads\n13/02/2026\t1\n02/13/2026\t2\n", ["date_order"]),
        ("Month\trequest_hours\n2026-01\t1.234\n2026-02\t2.500\n", ["decimal_mark"]),
        ("\t2026-01-01\t2026-04-01\nLeads\t5\t6\n", ["length"]),
        ("\t2026-01-26\nLeads\t5\n", ["length"]),
        ("\t2026-01-26\t2026-02-09\nLeads\t5\t6\n", ["length"]),
        ("\t2025-12-31\nLeads\t5\n", ["length"]),
        ("\t2026-03-31\nLeads\t5\n", ["length"]),
        ("\t2023-12-31\t2025-12-31\nLeads\t5\t6\n", ["length"]),
        ("Start\tMonth\tLeads\n2026-01-06\t2026-02\t5\n", ["period_line"]),
        ("Client\tMonth\tPromoters\nAcme\t2026-01\t5\n\t2026-02\t6\n", ["blanks"]),
        ("Language\tMonth\tPromoters\nes\t2026-01\t5\n\t2026-02\t6\n", ["blank_languages"]),
        ("Client\tMonth\tPromoters\nGamma\t2026-01\t5\n", ["client"]),
    ],
)
def test_what_has_two_readings_is_asked_about(text, kinds):
    found = planned(text, page())
    assert asked(found) == kinds
    assert not found.complete
    for question in found.questions:
        assert question.figures
        assert question.readings


def test_a_day_of_each_month_may_stand_for_the_month_on_a_page_of_weeks():
    text = "\t2026-01-15\t2026-02-15\t2026-03-15\nLeads\t5\t6\t7\n"
    assert asked(planned(text, page("2026-W05"))) == ["length"]
    assert set(simple(planned(text, page()))) == {("leads", f"2026-0{n}") for n in (1, 2, 3)}


def test_a_measure_may_stand_after_its_amount_in_a_table_of_one_row():
    text = "Week\tAmount\tMeasure\t#\n2025-W52\t1207\ttasks_assigned\t101\n"
    assert simple(planned(text, page())) == {("tasks_assigned", "2025-W52"): 1207}


def test_a_year_beside_a_blank_part_of_it_is_no_period():
    text = "Year\t\tLeads\n2025\t\t8\n\nYear\tMonth\tLeads\n\tApr\t5\n"
    assert not simple(planned(text, page()))


@pytest.mark.parametrize(
    ("text", "reasons"),
    [
        ("\tFY25\tFY26\nLeads\t1\t2\n", ["not_a_period"]),
        ("Month\tLeads\n1447-03\t5\n", ["not_a_period"]),
        ("Month\tLeads\n03/2569\t5\n04/2569\t5\n", ["not_a_period"]),
        ("Week\tLeads\n1-10 April 2026\t7\n", ["not_a_period"]),
        ("Week\tLeads\n202605\t1\n", ["not_a_period"]),
        ("Month\tTickets\n2026-01\t80\n", ["unknown_name"]),
        ("Month\trequest_hours (min)\n2026-01\t80\n", ["unknown_name"]),
        ("\tS1 2026\tS2 2026\nLeads\t5\t6\n", ["not_a_period"]),
        ("\tSep 12\tSep 19\tSep 26\nLeads\t5\t6\t7\n", ["not_a_period"]),
        ("Month\tServices offered\n2026-03-01\t5\n2026-03-15\t6\n", ["overlap"]),
    ],
)
def test_what_is_not_understood_is_left_out(text, reasons):
    found = planned(text, page())
    assert not simple(found)
    assert sorted({each[3] for each in left_out(found)}) == reasons
    assert not found.complete


def test_a_second_table_below_is_not_read_under_the_first_headings():
    text = "\tJan 2026\tFeb 2026\nLeads\t5\t6\n\n\tJan 2025\tFeb 2025\nLeads\t7\t8\n"
    found = planned(text, page())
    assert simple(found) == LEADS
    assert [each[2] for each in left_out(found)] == ["Jan 2025", "Feb 2025", "7", "8"]


def test_columns_with_an_unknown_second_heading_are_left_out():
    text = "\tJan 2026\t\tFeb 2026\t\n\ttarget\tactual\ttarget\tactual\nLeads\t9\t5\t9\t6\n"
    found = planned(text, page())
    assert simple(found) == LEADS
    assert [each[2] for each in left_out(found)] == ["target", "target"]


def test_only_tables_without_headings_are_placed_from_the_cursor():
    found = planned("80\t81\n\n90\t91\n", page())
    assert found.roles.by_position
    assert simple(found) == {
        ("requests", "2026-10"): 80,
        ("requests", "2026-11"): 81,
        ("clients_new", "2026-10"): 90,
        ("clients_new", "2026-11"): 91,
    }
    assert all(FigureRemark.PLACED_BY_POSITION in each.remarks for each in found.figures)
    for text in ("Tickets\t80\t81\n", "Leads\t80\t81\n", "\t80\t81\nLeads\t90\t91\n", "x\n5\n"):
        assert not simple(planned(text, page())), text


def test_a_row_on_a_sheet_goes_down_its_measures():
    found = planned("1\t2\t3", page(several=False))
    assert list(simple(found)) == [(m, "2026-10") for m in ("requests", "leads", "clients_new")]


def test_the_page_gives_what_the_table_does_not_name():
    found = planned("Promoters\t80\n", page(cell=Cell(1)))
    assert figures(found) == {("promoters", "2026-10", "Acme", None): 80}
    assert remarks(found) == {FigureRemark.PERIOD_OF_PAGE}
    found = planned("2026-01\t80\n", page())
    assert remarks(found) == {FigureRemark.MEASURE_OF_PAGE}
    assert planned("Leads\t80\n").problem == "no_period"


def test_years_over_months_turn_with_the_sequence():
    answers = {QuestionKey(QuestionKind.YEAR, Axis.ROW, 0): "2025"}
    found = planned("\tNov\tDec\tJan\nLeads\t5\t6\t7\n", page(), answers)
    assert [period for _, period in simple(found)] == ["2025-11", "2025-12", "2026-01"]


def test_periods_that_have_not_begun_are_remarked_on():
    found = planned("\tNov 2026\tDec 2026\nLeads\t5\t6\n", page())
    assert [FigureRemark.NOT_BEGUN in each.remarks for each in found.figures] == [False, True]
    assert TODAY.month == 11


def test_merged_ranges_of_a_sheet_give_their_heading_to_all_their_cells():
    rows = [["", "", "2026", ""], ["", "Jan", "Feb", "Mar"], ["Leads", "5", "6", "7"]]
    rows[0] = ["", "2026", "", ""]
    grid = Grid(tuple(tuple(map(GridCell, row)) for row in rows), merged=(CellRange(0, 1, 0, 3),))
    assert simple(planned(grid, page())) == {**LEADS, ("leads", "2026-03"): 7}


def test_the_programs_own_file_is_read_without_a_question():
    text = (
        "period,client,service_language,measure,amount,unit\n"
        "2026-01,Acme,fr,request_hours,1.125,hours\n"
        "2026-01,,,leads,2,count\n"
        "2026-W07,'=x,de,requests,3,count\n"
    )
    found = planned(text, None, separator=",", clients=(Client(1, "Acme"), Client(2, "=x")))
    assert found.complete
    assert figures(found) == {
        ("request_hours", "2026-01", "Acme", "fr"): 4_050_000,
        ("leads", "2026-01", None, None): 2,
        ("requests", "2026-W07", "=x", "de"): 3,
    }


def test_figures_that_stand_are_the_same_or_changed():
    entries = [("leads", "2026-01", NOT_ASSIGNED, 5), ("leads", "2026-02", NOT_ASSIGNED, 9)]
    found = planned("\tJan 2026\tFeb 2026\tMar 2026\nLeads\t5\t6\t7\n", page(), entries=entries)
    assert [each.state.value for each in found.figures] == ["same", "changed", "new"]
    assert [each.was for each in found.figures] == [5, 9, None]
    assert len(found.entered) == 2


def test_figures_that_cannot_be_entered_are_refused():
    entries = [("requests", "2026", NOT_ASSIGNED, 44)]
    found = planned("\tJan 2026\nRequests resolved\t5\n", page(), entries=entries)
    assert [each.fault.code for each in found.figures] == ["overlaps"]
    found = planned("Client\tMonth\tLeads\nAcme\t2026-01\t5\n", page())
    assert [each.fault.code for each in found.figures] == ["measure_not_split"]
    found = planned("Month\tPositive answers\tSurvey answers\n2026-01\t9\t5\n", page())
    assert {each.fault.code for each in found.figures} == {"satisfied_exceeds_answers"}


def test_roles_can_be_changed_by_hand():
    grid, found = grid_of("Month\tTickets\tRef\n2026-01\t80\t1\n"), context(page())
    roles = recognise(grid, found)
    tickets = Role(RoleKind.AMOUNT, measure="multilingual_tickets")
    changed = roles.with_column(1, tickets).with_column(2, ignored(IgnoreReason.CHOSEN))
    mapped = plan(grid, changed, found)
    assert simple(mapped) == {("multilingual_tickets", "2026-01"): 80}
    assert mapped.complete
    assert not plan(grid, roles.with_column(0, AMOUNTS), found).complete


def test_adding_up_takes_all_rows_of_a_place():
    text = "Date\tProject\tLeads\n2026-03-02\tA\t4\n2026-03-03\tB\t4\n2026-04-01\tA\t1\n"
    assert not simple(planned(text, page()))
    found = planned(text, page(), {ADD_UP: "add_up"})
    assert simple(found) == {("leads", "2026-03"): 8, ("leads", "2026-04"): 1}
    found = planned(text, page(), {ADD_UP: "leave_out"})
    assert simple(found) == {("leads", "2026-04"): 1}


@pytest.mark.parametrize(
    "text",
    [
        "Monthly report for Acme\nMonth\tLeads\n2026-01\t5\n",
        "Filter: client = Beta & Co\n\tJan 2026\tFeb 2026\nSurvey answers\t5\t6\n",
        "Acme\t\t\t\tBeta & Co\nMonth\tSurvey answers\n2026-01\t5\n",
    ],
)
def test_a_title_that_names_a_client_is_remarked_on(text):
    found = planned(text, page())
    assert {FigureRemark.CLIENT_ABOVE in each.remarks for each in found.figures} == {True}
    chosen = planned(text, page(cell=Cell(1)))
    assert not any(FigureRemark.CLIENT_ABOVE in each.remarks for each in chosen.figures)


def test_the_period_of_the_page_is_not_that_of_a_sheet_with_another_name():
    grid = replace(grid_of("Leads\t5\nRequests\t6\n"), name="Feb 2026")
    assert planned(grid, page("2026-03")).problem is TableProblem.NO_PERIOD
    assert len(planned(grid, page("2026-02")).entered) == 2


def test_a_sheet_that_is_named_after_a_client_is_remarked_on():
    grid = replace(grid_of("Month\tLeads\n2026-01\t5\n"), name="acme")
    assert planned(grid, page()).figures[0].remarks == (FigureRemark.CLIENT_ABOVE,)
    own = grid_of("Month\tClient\tSurvey answers\n2026-01\tAcme\t5\n")
    assert not planned(replace(own, name="Acme"), page()).figures[0].remarks


@pytest.mark.parametrize(
    "text",
    [
        "\tJanuary 2026\t\t\t\n\tWeek 1\tWeek 2\tWeek 3\nLeads\t1\t2\t3\n",
        "Month\tWeek\tLeads\nJanuary 2026\t1\t5\nJanuary 2026\t2\t6\n",
    ],
)
def test_weeks_beside_a_month_may_be_counted_within_it(text):
    found = planned(text, page())
    assert not simple(found)
    assert {each.detail for each in found.left_out} == {LeftOutDetail.WEEK_OF_MONTH}
    assert not found.complete
