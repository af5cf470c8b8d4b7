"""One line of periods: the cells of a row or column that name periods, read together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from kpidesk.domain.period import Length
from kpidesk.domain.tables.vocabulary import TableWord
from kpidesk.services.tables.grid import GridCell
from kpidesk.services.tables.import_plan import (
    LeftOutDetail,
    LeftOutReason,
    QuestionKey,
    TableQuestion,
)
from kpidesk.services.tables.periods.moment import Moment
from kpidesk.services.tables.roles import Axis, Role


class Refusal(NamedTuple):
    """Why a heading gives its figures no place."""

    reason: LeftOutReason
    detail: LeftOutDetail | None = None


#: What a heading says of time: a moment, a question that is open, or why nothing.
Statement = Moment | QuestionKey | Refusal


@dataclass(frozen=True, slots=True)
class HeadingLine:
    """A row or column of headings: its place, role, cells by position, and what heads it."""

    axis: Axis
    index: int
    role: Role
    cells: Mapping[int, GridCell]
    words: frozenset[TableWord] = frozenset()
    #: Positions whose own cell is blank: they have the heading above or to the left.
    repeated: frozenset[int] = frozenset()
    #: Row and column of the name over a group of rows, by row of figures.
    heads: Mapping[int, tuple[int, int]] = field(default_factory=dict)
    #: Rows of figures under a name that the user has left out.
    left_out: frozenset[int] = frozenset()


@dataclass(slots=True)
class PeriodLine:
    """What the cells of a line say, by position, with the questions that are open."""

    line: HeadingLine
    statements: dict[int, Statement] = field(default_factory=dict)
    questions: list[TableQuestion] = field(default_factory=list)
    #: Cells that a question is open for.
    asked: dict[GridCell, QuestionKey] = field(default_factory=dict)
    #: The period that a day stands for; None for that of the page.
    length: Length | None = None
