"""The arguments of `import` that answer a question about a table."""

from __future__ import annotations

from collections.abc import Mapping

from kpidesk.cli.tables.table_request import TablePlan
from kpidesk.domain.tables.text_match import folded
from kpidesk.services.tables.import_plan import (
    CREATE_CLIENT,
    IGNORE_IT,
    SUM,
    QuestionKey,
    QuestionKind,
    TableQuestion,
)
from kpidesk.services.tables.placement.names import BLANKS
from kpidesk.services.tables.roles import Axis, RoleKind

#: The roles whose lines these questions are about; the answer follows after a colon.
_OF_ROLES = {
    QuestionKind.DATE_ORDER: RoleKind.PERIOD,
    QuestionKind.YEAR: RoleKind.PERIOD,
    QuestionKind.LENGTH: RoleKind.PERIOD,
    QuestionKind.SUNDAY_WEEK: RoleKind.PERIOD,
    QuestionKind.DECIMAL_MARK: RoleKind.AMOUNT,
}


def question_arguments(question: TableQuestion, table: TablePlan) -> Mapping[str, str]:
    """Returns what to write for each reading that the command line can choose; none for some."""
    key, codes = question.key, [each.code for each in question.readings]
    if key.kind is QuestionKind.ADD_UP:
        return {SUM: "--add-up"}
    if key.kind is QuestionKind.CLIENT:
        return {CREATE_CLIENT: f'kpidesk client add "{question.readings[0].text}"'}
    line = _line(key, table)
    if line is None:
        return {}
    if key.kind is QuestionKind.MEASURE:
        return {code: _map(line, code) for code in codes}
    role = _OF_ROLES.get(key.kind)
    if key.kind in BLANKS.values():
        roles = table.plan.roles
        role = (roles.rows if key.axis is Axis.ROW else roles.columns)[key.index].kind
        codes = [each for each in codes if each != IGNORE_IT]
    return {code: _map(line, f"{role}:{code}") for code in codes} if role is not None else {}


def _map(line: str, role: str) -> str:
    return f'--map "{line}={role}"'


def _line(key: QuestionKey, table: TablePlan) -> str | None:
    """Returns the line that a question is about, as `--map` takes it."""
    if key.axis is Axis.ROW:
        return f"row:{key.index + 1}"
    if key.axis is Axis.COLUMN:
        return f"#{key.index + 1}"
    if key.kind is not QuestionKind.MEASURE:
        return None
    for each in table.plan.left_out:
        if folded(each.text) == key.text:
            heads = table.plan.roles.rows[each.row].kind is not RoleKind.AMOUNT
            return f"#{each.column + 1}" if heads else f"row:{each.row + 1}"
    return None
