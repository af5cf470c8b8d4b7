"""Every code of the import of tables has its words."""

from __future__ import annotations

import pytest

from kpidesk.i18n.languages import LANGUAGES
from kpidesk.i18n.tables.import_words import (
    cell_place,
    left_out_reason,
    problem_sentence,
    question_text,
    remark_sentences,
    role_name,
    state_name,
)
from kpidesk.i18n.words import words_in
from kpidesk.services.tables.import_plan import (
    FigureRemark,
    FigureState,
    LeftOutDetail,
    LeftOutReason,
    QuestionKind,
    TableProblem,
)
from kpidesk.services.tables.roles import IgnoreReason, RoleKind


@pytest.mark.parametrize("language", LANGUAGES)
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
