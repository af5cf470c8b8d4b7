"""A table with its plan, and what the user decided about it so far."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from kpidesk.services.ports import PracticeReader
from kpidesk.services.tables.context import TableContext
from kpidesk.services.tables.first_plan import AnsweredPlan, answered_plan, first_plan
from kpidesk.services.tables.grid import Grid
from kpidesk.services.tables.import_plan import (
    Answers,
    FigureState,
    ImportPlan,
    LeftOutCell,
    PlannedFigure,
    QuestionKey,
    TableQuestion,
)
from kpidesk.services.tables.own_export import is_own_export
from kpidesk.services.tables.roles import RoleKind, TableRoles
from kpidesk.services.tables.source import TableSource

#: What needs the user's attention stands first.
_ATTENTION = (
    FigureState.ASKED,
    FigureState.REFUSED,
    FigureState.CHANGED,
    FigureState.NEW,
    FigureState.SAME,
)
_RANKS = {state: rank for rank, state in enumerate(_ATTENTION)}


@dataclass(frozen=True)
class PlannedTable:
    """One table of a source. `figures` are those of the plan, which need attention first."""

    source: TableSource
    position: int
    recognised: TableRoles
    plan: ImportPlan
    answers: Answers = field(default_factory=dict)
    #: The questions that are open or were answered, in the order in which they came up.
    questions: Mapping[QuestionKey, TableQuestion] = field(default_factory=dict)
    figures: tuple[PlannedFigure, ...] = ()
    #: Figures and cells that are left out, by row and column.
    cells: Mapping[tuple[int, int], PlannedFigure | LeftOutCell] = field(default_factory=dict)
    counts: Mapping[FigureState, int] = field(default_factory=dict)
    #: The answers of an earlier table, also to questions that did not come up.
    remembered: Answers = field(default_factory=dict)
    #: Whether roles or answers are remembered from an earlier table.
    is_remembered: bool = False
    #: The measures that clients have; none without clients, or for an export, which names them.
    of_clients: frozenset[str] = frozenset()

    @property
    def grid(self) -> Grid:
        return self.source.grids[self.position]

    @property
    def sheet(self) -> str | None:
        """The name of the table where its source has several."""
        return self.grid.name if len(self.source.grids) > 1 else None

    @property
    def names_no_client(self) -> bool:
        """Whether there are clients, and the table does not say whose its figures are."""
        roles = self.plan.roles
        named = any(each.kind is RoleKind.CLIENT for each in (*roles.rows, *roles.columns))
        return not named and any(each.measure in self.of_clients for each in self.plan.figures)

    @property
    def is_assumed(self) -> bool:
        """Whether a question has an answer that the user only has to check."""
        return any(each.assumed is not None for each in self.questions.values())

    @property
    def is_unassigned(self) -> bool:
        """Whether figures would be entered for no client that may belong to one."""
        return self.names_no_client and any(
            each.measure in self.of_clients and each.client is None and each.language is None
            for each in self.plan.entered
        )

    def count(self, state: FigureState) -> int:
        """Returns how many figures are in a state."""
        return self.counts.get(state, 0)


def recognised_table(
    source: TableSource, position: int, context: TableContext, records: PracticeReader
) -> PlannedTable:
    """Returns a table as it is recognized, with what is remembered of others like it."""
    found = first_plan(source.grids[position], context, records)
    table = PlannedTable(
        source,
        position,
        found.recognised,
        found.plan,
        remembered=found.remembered,
        is_remembered=found.is_remembered,
        of_clients=_of_clients(source.grids[position], context),
    )
    return _with_plan(table, found.planned)


def _of_clients(grid: Grid, context: TableContext) -> frozenset[str]:
    measures = context.catalogue.measures
    has_clients = any(not each.archived for each in context.clients)
    if not has_clients or is_own_export(grid, [each.id for each in measures]):
        return frozenset()
    return frozenset(each.id for each in measures if each.split)


def plan_again(
    table: PlannedTable, roles: TableRoles, answers: Answers, context: TableContext
) -> PlannedTable:
    """Returns the table as planned with other roles or answers."""
    planned = answered_plan(table.grid, roles, context, answers, table.remembered)
    is_remembered = table.is_remembered or planned.is_remembered
    return replace(_with_plan(table, planned), is_remembered=is_remembered)


def _with_plan(table: PlannedTable, planned: AnsweredPlan) -> PlannedTable:
    made, answers = planned.plan, planned.answers
    known = {**table.questions, **planned.questions}
    answered = {key: each for key, each in known.items() if key in answers}
    cells: dict[tuple[int, int], PlannedFigure | LeftOutCell] = {
        (each.row, each.column): each for each in made.left_out
    }
    for figure in made.figures:
        cells[figure.row, figure.column] = figure
        cells.update(dict.fromkeys(figure.added, figure))
    return replace(
        table,
        plan=made,
        answers=answers,
        questions=answered | {each.key: each for each in made.questions},
        figures=tuple(sorted(made.figures, key=lambda each: _RANKS[each.state])),
        cells=cells,
        counts=Counter(each.state for each in made.figures),
    )
