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
#: Returns the answer to a question, None where it stays open.
Answering = Callable[[TableQuestion], str | None]


class AnsweredPlan(NamedTuple):
    """A plan, and the questions that it answered or leaves open."""

    plan: ImportPlan
    answers: Answers
    questions: Mapping[QuestionKey, TableQuestion]
    #: Whether an answer is remembered from an earlier table.
    is_remembered: bool


class FirstPlan(NamedTuple):
    """The first plan of a table, and how it came about."""

    planned: AnsweredPlan
    recognised: TableRoles
    #: The answers of an earlier table, also to questions that did not come up.
    remembered: Answers
    #: Whether roles or answers are remembered from an earlier table.
    is_remembered: bool

    @property
    def plan(self) -> ImportPlan:
        """The plan itself."""
        return self.planned.plan


def first_plan(
    grid: Grid,
    context: TableContext,
    records: PracticeReader,
    adapt: Adaptation = lambda roles: (roles, {}),
    answer: Answering = lambda _: None,
) -> FirstPlan:
    """Returns the first plan of a table. `answer` decides about questions that are open otherwise.

    Raises NotDone where the practice cannot be read, and what `adapt` raises.
    """
    recognised = recognise(grid, context)
    mapping = recall_mapping(records, grid, recognised)
    remembered_roles = mapping.applied_to(recognised)
    roles, given = adapt(remembered_roles)
    planned = answered_plan(grid, roles, context, given, mapping.answers, answer)
    is_remembered = planned.is_remembered or remembered_roles != recognised
    return FirstPlan(planned, recognised, mapping.answers, is_remembered)


def answered_plan(
    grid: Grid,
    roles: TableRoles,
    context: TableContext,
    given: Answers,
    remembered: Answers,
    answer: Answering = lambda _: None,
) -> AnsweredPlan:
    """Returns the plan of a table with given answers, with remembered ones to other questions."""
    answers, questions = given, dict[QuestionKey, TableQuestion]()
    is_remembered = False
    # Answers lead to further questions.
    while True:
        made = plan(grid, roles, context, answers)
        questions |= {each.key: each for each in made.questions}
        more: dict[QuestionKey, str] = {}
        for each in made.questions:
            recalled = remembered.get(each.key)
            known = any(reading.code == recalled for reading in each.readings)
            code = recalled if known else answer(each) or each.assumed
            if code is not None and each.key not in answers:
                more[each.key] = code
                is_remembered = is_remembered or known
        if not more:
            return AnsweredPlan(made, answers, questions, is_remembered)
        answers = {**answers, **more}
