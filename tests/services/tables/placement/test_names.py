"""The figures that are offered for a name which is not known."""

from __future__ import annotations

import pytest

from kpidesk.services.tables.import_plan import IGNORE_IT, QuestionKind
from tests.services.tables.table_context import CATALOGUE, planned

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
