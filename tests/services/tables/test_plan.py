"""Tables that were once read wrongly: each is read, or asked about, or left out with words."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kpidesk.domain.cell import Cell
from kpidesk.services.tables.import_plan import (
    FigureRemark,
    FigureState,
    QuestionKey,
    QuestionKind,
)
from kpidesk.services.tables.placement.same_place import ADD_UP
from kpidesk.services.tables.roles import Axis
from tests.services.tables.table_context import (
    CATALOGUE,
    asked,
    figures,
    left_out,
    page,
    planned,
    simple,
)

SPECIMENS = Path(__file__).parent / "specimens"


def specimen(name, answers=None, target=None):
    (path,) = SPECIMENS.glob(f"{name}-*.tsv")
    return planned(path.read_text(), target or page(), answers)


def row_question(kind, index=0):
    return QuestionKey(kind, Axis.ROW, index)


def test_dates_with_two_digits_of_the_year_are_asked_about():
    found = specimen("F01")
    assert asked(found) == ["date_order"]
    assert not simple(found)
    found = specimen("F01", {row_question(QuestionKind.DATE_ORDER): "dmy"})
    assert simple(found) == {
        ("tasks_completed", "2026-01"): 81,
        ("tasks_completed", "2026-02"): 82,
        ("tasks_completed", "2026-03"): 83,
        ("tasks_assigned", "2026-01"): 91,
        ("tasks_assigned", "2026-02"): 92,
        ("tasks_assigned", "2026-03"): 93,
    }


def test_bare_numbers_above_named_rows_are_never_counted_from_the_cursor():
    found = specimen("F01b")
    assert asked(found) == ["length"]
    answers = {row_question(QuestionKind.LENGTH): "month"}
    found = specimen("F01b", answers)
    assert asked(found) == ["year"]
    answers[row_question(QuestionKind.YEAR)] = "2026"
    assert simple(specimen("F01b", answers))["tasks_assigned", "2026-02"] == 92


def test_a_year_in_a_merged_cell_belongs_to_all_months_under_it():
    found = specimen("F02")
    assert found.complete
    assert simple(found)["leads", "2026-03"] == 120
    assert len(simple(found)) == 6


def test_equal_daily_figures_are_no_duplicates():
    found = specimen("F03")
    assert asked(found) == ["add_up"]
    assert not simple(found)
    found = specimen("F03", {ADD_UP: "add_up"})
    assert simple(found) == {("requests", "2026-03"): 12}
    (figure,) = found.figures
    assert figure.added == ((2, 1), (3, 1))
    assert FigureRemark.ADDED_UP in figure.remarks


def test_a_year_beside_its_months_is_left_out():
    found = specimen("F04")
    assert simple(found) == {("requests", "2026-01"): 80, ("requests", "2026-02"): 85}
    assert left_out(found) == [(1, 3, "165", "overlap")]


def test_weeks_that_begin_on_sunday_are_the_weeks_of_their_thursday():
    found = specimen("F09")
    weeks = ["2026-W10", "2026-W11", "2026-W12"]
    assert simple(found) == {
        ("requests", week): n for week, n in zip(weeks, (4, 5, 6), strict=True)
    }
    assert all(FigureRemark.SUNDAY_WEEK in each.remarks for each in found.figures)


def test_weeks_in_words():
    found = specimen("F10")
    assert simple(found) == {
        ("tasks_completed", "2026-W07"): 8,
        ("tasks_completed", "2026-W09"): 9,
    }
    assert asked(found) == ["year"]
    found = specimen("F10", {row_question(QuestionKind.YEAR): "2026"})
    assert simple(found)["tasks_completed", "2026-W08"] == 8


@pytest.mark.parametrize("name", ["T02", "T03-client"])
def test_the_column_of_periods_may_stand_anywhere(name):
    (path,) = SPECIMENS.glob(f"{name}*.tsv")
    found = planned(path.read_text(), page("2026-03"))
    assert {key[1]: each for key, each in simple(found).items() if key[0] == "survey_answers"} == {
        "2025-01": 51,
        "2025-02": 52,
        "2025-03": 53,
    }


def test_a_column_of_unknown_numbers_is_left_out_and_offered_for_mapping():
    found = specimen("T02")
    assert left_out(found) == [(0, 0, "ID", "unknown_name")]
    assert asked(found, optional=True) == ["measure"]
    assert not found.complete
    (question,) = found.questions
    assert not specimen("T02", {question.key: "ignore"}).left_out[0].may_be_figure


def test_rows_of_several_clients_stay_apart():
    found = specimen("T03-rows")
    assert {key[2] for key in figures(found)} == {"Acme"}
    assert asked(found) == ["client", "client"]
    answers = {each.key: "create" for each in found.questions}
    found = specimen("T03-rows", answers)
    assert {key[2]: each for key, each in figures(found).items() if key[0] == "survey_answers"} == {
        "Acme": 50,
        "Beta": 50,
        "Gamma": 50,
    }
    new = {each.client: each.cell for each in found.figures}
    assert new == {"Acme": Cell(1), "Beta": None, "Gamma": None}


def test_a_client_that_is_asked_about_is_not_called_that_of_the_page():
    found = planned("Client\tRequests\nBeta\t8\n", page("2026-10", cell=Cell(1)))
    assert asked(found) == ["client"]
    assert [(each.client, each.state) for each in found.figures] == [(None, FigureState.ASKED)]


def test_what_could_be_half_years_are_weeks_under_that_word():
    found = planned("Semaine\tLeads\nS1 2026\t4\nS2 2026\t5\n", page("2026-10"))
    assert simple(found) == {("leads", "2026-W01"): 4, ("leads", "2026-W02"): 5}
    assert not simple(planned("\tLeads\nS1 2026\t4\nS2 2026\t5\n", page("2026-10")))


def test_an_unknown_heading_of_the_only_column_of_amounts_leaves_it_unread():
    found = planned("Leads\t\t\nMonth\tAcme\tok\n2026-01\t?\t5\n", page())
    assert not simple(found)
    assert left_out(found) == [(1, 2, "ok", "unknown_name")]
    assert not found.complete


def test_names_on_the_page_mean_its_measures():
    text = "\tOct 2026\nTasks completed\t44\nResolution hours\t2.5\n"
    on_page = replace(page(), order=("multilingual_tasks", "multilingual_resolution_hours"))
    found = planned(text, on_page)
    assert not asked(found, optional=True)
    assert {each.measure for each in found.figures} == set(on_page.order)
    elsewhere = planned(text, page())
    assert {each.measure for each in elsewhere.figures} == {"tasks_completed", "request_hours"}
    unknown = planned(text, replace(page(), order=()))
    assert {each.measure for each in unknown.figures} == {"tasks_completed"}
    assert asked(unknown, optional=True) == ["measure"]


def test_names_mean_the_measures_of_tracked_kpis_on_every_page():
    text = "\tOct 2026\nTasks completed\t44\nResolution hours\t2.5\n"
    wanted = {"multilingual_tasks", "multilingual_resolution_hours"}
    kpis = [each.id for each in CATALOGUE.kpis if wanted.intersection(each.measures)]
    for target in (None, replace(page(), order=())):
        found = planned(text, target, tracked=" ".join(kpis))
        assert not asked(found, optional=True)
        assert {each.measure for each in found.figures} == wanted


def test_a_heading_of_clients_above_measures_names_its_row():
    text = (
        "Client\tAcme\tAcme\nMonth\tSep 2026\tOct 2026\nTasks completed\t10\t12\nRequests\t4\t5\n"
    )
    assert figures(planned(text, page())) == {
        ("tasks_completed", "2026-09", "Acme", None): 10,
        ("tasks_completed", "2026-10", "Acme", None): 12,
        ("requests", "2026-09", "Acme", None): 4,
        ("requests", "2026-10", "Acme", None): 5,
    }


def test_only_amounts_as_the_program_writes_them_need_no_question():
    """Its exports have a decimal point and no comma."""
    headings = "period\tmeasure\tamount\n2026-03\trequest_hours\t"
    assert simple(planned(headings + "1.234")) == {("request_hours", "2026-03"): 4_442_400}
    found = planned(headings + "1,234")
    assert simple(found) == {}
    assert asked(found) == ["decimal_mark"]
