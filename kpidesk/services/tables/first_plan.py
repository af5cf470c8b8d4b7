"""The first plan of a table: as it is recognized, with what is remembered of others like it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from kpidesk.services.ports import PracticeReader
from kpidesk.services.tables.context import TableContext
from kpidesk.services.tables.grid import Grid
from kpidesk.services.tables.import_plan import Answers, ImportPlan, QuestionKey, TableQuestion
from kpidesk.services.tables.mapping_service import recall_mapping
from kpidesk.services.tables.plan import plan
from kpidesk.services.tables.recognition.recognise import recognise
from kpidesk.services.tables.roles import TableRoles

#: Returns the roles that count in place of recognized and remembered ones, and given answers.
Adaptation = Callable[[TableRoles], "tuple[TableRoles, Answers]"]


class FirstPlan(NamedTuple):
    """A plan, how it came about, and the questions that it answered or leaves open."""

    plan: ImportPlan
    recognised: TableRoles
    answers: Answers
    questions: Mapping[QuestionKey, TableQuestion]
    #: Whether roles or answers are remembered from an earlier table.
    is_remembered: bool


def first_plan(
    grid: Grid,
    context: TableContext,
    records: PracticeReader,
    adapt: Adaptation = lambda roles: (roles, {}),
    answer: Callable[[TableQuestion], str | None] = lambda _: None,
) -> FirstPlan:
    """Returns the first plan of a table. `answer` decides about questions that are open otherwise.

    Raises NotDone where the practice cannot be read, and what `adapt` raises.
    """
    recognised = recognise(grid, context)
    remembered = recall_mapping(records, grid, recognised)
    remembered_roles = remembered.applied_to(recognised)
    roles, answers = adapt(remembered_roles)
    questions: dict[QuestionKey, TableQuestion] = {}
    is_remembered = remembered_roles != recognised
    # Answers lead to further questions.
    while True:
        made = plan(grid, roles, context, answers)
        questions |= {each.key: each for each in made.questions}
        more: dict[QuestionKey, str] = {}
        for each in made.questions:
            recalled = remembered.answers.get(each.key)
            known = any(reading.code == recalled for reading in each.readings)
            code = recalled if known else answer(each) or each.assumed
            if code is not None and each.key not in answers:
                more[each.key] = code
                is_remembered = is_remembered or known
        if not more:
            return FirstPlan(made, recognised, answers, questions, is_remembered)
        answers = {**answers, **more}
