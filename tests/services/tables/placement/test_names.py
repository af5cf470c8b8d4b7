"""The figures that are offered for a name which is not known."""

from __future__ import annotations

import pytest

from kpidesk.domain.cell import Cell
from kpidesk.services.tables.import_plan import IGNORE_IT, QuestionKind
from tests.services.tables.table_context import CATALOGUE, asked, figures, page, planned

TRACKED = "csat tasks_per_hour"
SHOWN = [each for kpi in CATALOGUE.kpis if kpi.id in TRACKED.split() for each in kpi.measures]


@pytest.mark.parametrize(
    ("name", "first"),
    [
        ("Tasks done", ["multilingual_tasks"]),
        ("Good ratings", ["satisfied_answers", "survey_answers"]),
        ("Hrs", ["satisfied_answers", "survey_answers"]),
    ],
)
def test_figures_on_screen_are_offered_first(name, first):
    plan = planned(f"Month\t{name}\n2026-01\t5\n2026-02\t6\n", tracked=TRACKED)
    (question,) = [each for each in plan.questions if each.key.kind is QuestionKind.MEASURE]
    codes = [each.code for each in question.readings]
    assert codes[: len(first)] == first
    assert set(codes[: len(SHOWN)]) == set(SHOWN)
    assert codes[-1] == IGNORE_IT


def test_a_figure_of_the_business_that_is_not_shown_is_asked_about_for_a_client():
    text = "Month\tSatisfied clients\n2026-01\t5\n2026-02\t6\n"
    hers = page("2026-01", cell=Cell(1))
    plan = planned(text, hers, tracked=TRACKED)
    assert asked(plan, optional=True) == ["measure"]
    assert figures(plan) == {}
    (question,) = plan.questions
    plan = planned(text, hers, {question.key: "satisfied_answers"}, tracked=TRACKED)
    assert set(figures(plan).values()) == {5, 6}
    business = planned(text, page("2026-01"), tracked=TRACKED)
    assert {key[0] for key in figures(business)} == {"satisfied_clients"}
