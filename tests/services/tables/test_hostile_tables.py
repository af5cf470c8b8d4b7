"""Awkward files from the source to the plan, with their headings mapped by hand."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest

from kpidesk.domain.tables.text_match import folded
from kpidesk.services.tables.import_plan import TableProblem
from kpidesk.services.tables.plan import plan
from kpidesk.services.tables.recognition.recognise import recognise
from kpidesk.services.tables.source import read_bytes, read_file
from tests.services.tables.table_context import CATALOGUE, asked, context, figures, left_out

HOSTILE = Path(__file__).parent / "hostile"
MAPPED = {
    "request_hours": ("heures", "hours"),
    "requests": ("demandes", "requests"),
    "satisfied_answers": ("satisfaits", "satisfied"),
    "survey_answers": ("réponses", "answers"),
    "tasks_completed": ("tâches", "tasks", "completed", "terminées", "المنجزة"),
    "tasks_assigned": ("assigned", "attribuées", "المسندة"),
}
NAMES = {folded(name): measure for measure, names in MAPPED.items() for name in names}


def read(number, **answers):
    """Returns the plan with known names mapped, and further answers by kind of question."""
    (path,) = HOSTILE.glob(f"{number}_*")
    source = read_file(path)
    (position,) = source.suggested
    grid, found = source.grids[position], context()
    roles = recognise(grid, found)
    given = {}
    for _ in range(4):
        current = plan(grid, roles, found, given)
        for question in current.questions:
            code = answers.get(question.key.kind.value) or NAMES.get(question.key.text)
            if code:
                given[question.key] = code
    return plan(grid, roles, found, given)


def sums(found):
    """Returns the sum of each measure, in whole units."""
    total = {}
    for (measure, *_), amount in figures(found).items():
        total[measure] = total.get(measure, 0) + CATALOGUE.measure(measure).quantity(amount)
    return total


def by_month(found):
    return {period: amount for (_, period, *_), amount in figures(found).items()}


def test_decimal_comma_and_semicolon():
    found = read("01")
    assert found.complete
    assert sums(found) == {"request_hours": Fraction("30.75"), "requests": 21}


@pytest.mark.parametrize("number", ["02", "17", "18"])
def test_other_encodings_digits_and_margins(number):
    found = read(number)
    assert found.complete
    assert sums(found) == {"tasks_completed": 35, "tasks_assigned": 40}


def test_new_clients_by_their_names_as_written():
    found = read("03", client="create")
    assert sums(found) == {"satisfied_answers": 16, "survey_answers": 18}
    assert {each.client for each in found.figures} == {"Œuvres d’art", "Crème brûlée"}
    assert left_out(found) == [(0, 4, "Coût €", "unknown_name")]


def test_spaces_group_digits():
    found = read("04")
    assert sums(found) == {"tasks_completed": 14484, "request_hours": Fraction("3987.75")}


def test_more_completed_than_assigned_is_read():
    assert len(figures(read("05"))) == 8


def test_negative_amounts_are_left_out_by_line():
    found = read("06")
    assert [each[:2] for each in left_out(found)] == [(1, 1), (2, 1), (3, 1), (4, 2)]
    assert {each[3] for each in left_out(found)} == {"negative"}
    assert sums(found)["request_hours"] == 13


def test_formulas_are_names_of_clients_but_no_amounts():
    found = read("08", client="create")
    assert left_out(found) == [(5, 2, "=3+1", "formula")]
    names = {each.client for each in found.figures}
    assert '=HYPERLINK("http://example.test","x")' in names
    assert sums(found) == {"satisfied_answers": 10, "survey_answers": 18}


def test_one_date_settles_the_order_of_the_column():
    found = read("09", add_up="add_up")
    assert by_month(found) == {"2024-04": 11, "2024-05": 7}


def test_ambiguous_dates_are_asked_about():
    assert asked(read("10")) == ["date_order"]
    assert by_month(read("10", date_order="dmy")) == {"2024-04": 5, "2024-06": 6, "2024-08": 7}
    assert by_month(read("10", date_order="mdy")) == {"2024-03": 5, "2024-05": 6, "2024-07": 7}


def test_ragged_rows_are_left_out_until_the_user_says_so():
    found = read("11")
    assert {each.row for each in found.figures} == {1, 5}
    assert not found.complete
    assert [each[:2] for each in left_out(found)] == [(2, 1), (3, 1), (3, 2)]


def test_a_ragged_heading_is_refused():
    source = read_bytes(b"month,leads\n2026-01,4,5\n2026-02,6,7\n2026-03,8,9\n")
    found = context()
    refused = plan(source.grids[0], recognise(source.grids[0], found), found)
    assert refused.problem is TableProblem.COLUMNS_UNCLEAR


@pytest.mark.parametrize("number", ["14", "16"])
def test_tables_whose_figures_are_unknown_give_none(number):
    found = read(number)
    assert not found.figures
    assert any(each.may_be_figure for each in found.left_out)


def test_a_formula_without_value_is_left_out():
    found = read("19")
    assert left_out(found) == [(2, 1, "=9+9", "formula")]
    assert sums(found) == {"tasks_completed": 17, "tasks_assigned": 40}
