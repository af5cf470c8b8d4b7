"""Every code of the import of tables has its words."""

from __future__ import annotations

from fractions import Fraction

import pytest

from kpidesk.domain.period import parse_period
from kpidesk.i18n.languages import offered_languages
from kpidesk.i18n.tables.import_words import (
    cell_place,
    left_out_reason,
    problem_sentence,
    question_text,
    reading_text,
    remark_sentences,
    role_name,
    state_name,
)
from kpidesk.i18n.words import Words, words_in
from kpidesk.services.tables.import_plan import (
    FigureRemark,
    FigureState,
    LeftOutDetail,
    LeftOutReason,
    QuestionKind,
    TableProblem,
)
from kpidesk.services.tables.roles import IgnoreReason, RoleKind

ENGLISH = Words("en")


@pytest.mark.parametrize("language", offered_languages())
def test_all_codes_have_words(language):
    words = words_in(language)
    said = [
        *(remark_sentences(words, [each]) for each in FigureRemark),
        *(state_name(words, each) for each in FigureState),
        *(left_out_reason(words, each) for each in LeftOutReason),
        *(left_out_reason(words, LeftOutReason.TEXT, each) for each in LeftOutDetail),
        *(problem_sentence(words, each) for each in TableProblem),
        *(role_name(words, each) for each in RoleKind),
        *(role_name(words, RoleKind.IGNORE, each) for each in IgnoreReason),
        *(question_text(words, each, "x") for each in QuestionKind),
    ]
    assert all(said)


@pytest.mark.parametrize(
    ("row", "column", "place"), [(0, 0, "A1"), (4, 2, "C5"), (0, 25, "Z1"), (9, 26, "AA10")]
)
def test_places_are_named_as_in_a_spreadsheet(row, column, place):
    assert cell_place(row, column) == place


def test_a_role_is_the_measure_where_one_was_chosen():
    assert role_name(ENGLISH, "amount", None, "leads") == "Leads"
    assert role_name(ENGLISH, "ignore", "total") == "Total"
    assert role_name(ENGLISH, "ignore", "chosen") == "Left out"


def test_a_detail_says_more_than_its_reason():
    assert "another calendar" in left_out_reason(ENGLISH, "not_a_period", "other_calendar")
    assert left_out_reason(ENGLISH, "negative") == "Below zero."


def test_questions_show_an_example_and_what_depends_on_them():
    assert question_text(ENGLISH, "measure", "Tickets") == "Which figure is “Tickets”?"
    assert "(figures: 3)" in question_text(ENGLISH, "amount", "1.234", figures=3)


def test_readings_show_what_they_make_of_the_example():
    april = parse_period("2026-04")
    order = reading_text(ENGLISH, "date_order", "dmy", example="03/04/2026", meaning=april)
    assert order == "day, month, year: in April 2026"
    assert reading_text(ENGLISH, "amount", "1234", meaning=Fraction(1234)) == "1,234"
    assert reading_text(ENGLISH, "client", "create", example="Beta") == "a new client “Beta”"
    assert reading_text(ENGLISH, "client", "Acme", example="Beta") == "Acme"
    assert reading_text(ENGLISH, "year", "2026", meaning=april) == "April 2026"
    line = reading_text(ENGLISH, "period_line", "2", example="2026", axis="row")
    assert line == "Row 3: “2026”"
