"""`--map COLUMN=ROLE`: what the user says of a column or row of the table."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.period import Length, parse_period
from kpidesk.domain.tables.text_match import folded
from kpidesk.services.tables.grid import Grid
from kpidesk.services.tables.import_plan import (
    BEGINS,
    ENDS,
    FROM_ABOVE,
    UNASSIGNED,
    QuestionKey,
    QuestionKind,
)
from kpidesk.services.tables.placement.names import BLANKS
from kpidesk.services.tables.roles import (
    AMOUNTS,
    Axis,
    DateOrder,
    DecimalMark,
    IgnoreReason,
    Role,
    RoleKind,
    TableRoles,
    ignored,
)

_NUMBERED = re.compile(r"(#|row:)([1-9]\d{0,5})", re.ASCII | re.IGNORECASE)
_YEAR = re.compile(r"\d{4}", re.ASCII)


@dataclass(frozen=True)
class LineRole:
    """The role of a line: a column by its heading or number, or a row by its number."""

    line: str
    role: Role
    #: Answers about the line.
    answers: Mapping[QuestionKind, str] = field(default_factory=dict)


def read_line_role(text: str, measures: Sequence[str]) -> LineRole:
    """Returns one argument of `--map`. Raises WrongRequest `map_malformed`, `role_unknown`."""
    line, _, role = text.rpartition("=")
    name, *details = role.strip().lower().split(":")
    if not line.strip() or not name:
        raise WrongRequest("map_malformed", given=text)
    if name in measures:
        found = LineRole(line.strip(), replace(AMOUNTS, measure=name))
    elif name == RoleKind.IGNORE:
        found = LineRole(line.strip(), ignored(IgnoreReason.CHOSEN))
    elif name in tuple(RoleKind):
        found = LineRole(line.strip(), Role(RoleKind(name)))
    else:
        known = (*(each.value for each in RoleKind), *measures)
        raise WrongRequest("role_unknown", given=name, known=known)
    for detail in details:
        known_detail = _with_detail(found, detail)
        if known_detail is None:
            raise WrongRequest("map_malformed", given=text)
        found = known_detail
    return found


def _with_detail(found: LineRole, detail: str) -> LineRole | None:
    """Returns the line with what stands after a colon; None where it does not fit the role."""
    role, answers = found.role, found.answers
    match role.kind:
        case RoleKind.PERIOD if detail in tuple(DateOrder):
            return replace(found, role=replace(role, date_order=DateOrder(detail)))
        case RoleKind.PERIOD if detail in tuple(Length):
            return replace(found, role=replace(role, length=Length(detail)))
        case RoleKind.PERIOD if detail in (BEGINS, ENDS):
            return replace(found, answers={**answers, QuestionKind.SUNDAY_WEEK: detail})
        case RoleKind.PERIOD if _YEAR.fullmatch(detail):
            year = str(parse_period(detail).year)
            return replace(found, answers={**answers, QuestionKind.YEAR: year})
        case RoleKind.CLIENT | RoleKind.SERVICE_LANGUAGE if detail in (UNASSIGNED, FROM_ABOVE):
            return replace(found, answers={**answers, BLANKS[role.kind]: detail})
        case RoleKind.AMOUNT if detail in tuple(DecimalMark):
            return replace(found, role=replace(role, decimal_mark=DecimalMark(detail)))
    return None


def with_line_roles(
    grid: Grid, roles: TableRoles, lines: Sequence[LineRole]
) -> tuple[TableRoles, dict[QuestionKey, str]]:
    """Returns the roles as the user wants them, and the answers about lines.

    Raises WrongRequest `column_unknown`, `column_twice`, `row_unknown`.
    """
    answers: dict[QuestionKey, str] = {}
    for each in lines:
        axis, index = _find(grid, roles, each.line)
        if axis is Axis.ROW:
            roles = roles.with_row(index, _merged(roles.rows[index], each.role))
        else:
            roles = roles.with_column(index, _merged(roles.columns[index], each.role))
        for kind, code in each.answers.items():
            answers[QuestionKey(kind, axis, index)] = code
    return roles, answers


def _merged(old: Role, new: Role) -> Role:
    """Returns the new role; a line of figures keeps its measure unless another one is given."""
    if old.kind is RoleKind.AMOUNT is new.kind and new.measure is None:
        return replace(old, decimal_mark=new.decimal_mark)
    return new


def _find(grid: Grid, roles: TableRoles, line: str) -> tuple[Axis, int]:
    numbered = _NUMBERED.fullmatch(line)
    if numbered is None:
        return Axis.COLUMN, _headed(grid, roles, line)
    index = int(numbered[2]) - 1
    if numbered[1] == "#":
        if index < grid.width:
            return Axis.COLUMN, index
        raise WrongRequest("column_unknown", given=line, known=tuple(_headings(grid, roles)))
    if index < len(grid.rows):
        return Axis.ROW, index
    raise WrongRequest("row_unknown", given=line, count=len(grid.rows))


def _headed(grid: Grid, roles: TableRoles, text: str) -> int:
    headings = _headings(grid, roles)
    spellings: tuple[Callable[[str], str], ...] = (str, folded)
    for spelled in spellings:
        found = {
            column
            for heading, columns in headings.items()
            if spelled(heading) == spelled(text)
            for column in columns
        }
        if len(found) > 1:
            numbers = tuple(f"#{each + 1}" for each in sorted(found))
            raise WrongRequest("column_twice", given=text, known=numbers)
        if found:
            return found.pop()
    raise WrongRequest("column_unknown", given=text, known=tuple(headings))


def _headings(grid: Grid, roles: TableRoles) -> dict[str, list[int]]:
    """Returns the columns by each text above their figures."""
    found: dict[str, list[int]] = {}
    for column, cell in _cells_above(grid, roles):
        if column not in found.setdefault(cell, []):
            found[cell].append(column)
    return found


def _cells_above(grid: Grid, roles: TableRoles) -> Iterator[tuple[int, str]]:
    for row, role in zip(grid.rows, roles.rows, strict=True):
        if role.kind is RoleKind.AMOUNT:
            return
        if role.why is not IgnoreReason.TITLE:
            yield from ((column, cell.text) for column, cell in enumerate(row) if cell.text)
