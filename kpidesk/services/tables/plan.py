"""Plans the import of a table: what its figures would change, and what has to be asked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from types import MappingProxyType

from kpidesk.domain.cell import Cell
from kpidesk.domain.errors import WrongRequest
from kpidesk.services.tables.context import TableContext
from kpidesk.services.tables.grid import Grid
from kpidesk.services.tables.import_plan import (
    SUM,
    Answers,
    FigureState,
    ImportPlan,
    LeftOutCell,
    PlannedFigure,
    QuestionKey,
    TableProblem,
    TableQuestion,
)
from kpidesk.services.tables.placement.candidates import Candidate, CandidateFinder
from kpidesk.services.tables.placement.impossible import refuse_impossible
from kpidesk.services.tables.placement.left_out import ignored_columns, ignored_rows
from kpidesk.services.tables.placement.place import Place, PlaceFinder
from kpidesk.services.tables.placement.qualifiers import Qualifiers
from kpidesk.services.tables.placement.same_place import (
    ADD_UP,
    Group,
    add_up_question,
    addable,
    added_up,
    by_place,
    left_out_group,
    without_overlaps,
)
from kpidesk.services.tables.placement.stored import StoredEntries, StoredSeries
from kpidesk.services.tables.roles import TableRoles

_NO_ANSWERS: Answers = MappingProxyType({})
#: Measure, client, whether it is new, and service language.
_Names = tuple[str | None, str | None, bool, str | None]
#: Stands for the id of a client that is to be added.
_NEW_CLIENT = 0


def plan(
    grid: Grid, roles: TableRoles, context: TableContext, answers: Answers = _NO_ANSWERS
) -> ImportPlan:
    """Returns what entering the table would do with these roles and answers. Never raises.

    Changed roles and further answers make another plan. Raises NotDone where the practice cannot
    be read.
    """
    qualifiers = Qualifiers(grid, roles, context.vocabulary)
    left_out = [
        *ignored_columns(grid, roles, qualifiers.columns),
        *ignored_rows(grid, roles, qualifiers.titles),
    ]
    places = PlaceFinder(grid, roles, context, answers)
    if not places.lines.rows or not places.lines.columns:
        blank = not any(cell.text for row in grid.rows for cell in row)
        problem = TableProblem.EMPTY if blank else TableProblem.NO_FIGURES
        return ImportPlan(roles, left_out=tuple(left_out), problem=problem)
    if places.problem is not None:
        return ImportPlan(roles, left_out=tuple(left_out), problem=places.problem)
    return _Planner(places, left_out, qualifiers).plan()


class _Planner:
    """Makes the plan of one table."""

    def __init__(
        self, places: PlaceFinder, left_out: list[LeftOutCell], qualifiers: Qualifiers
    ) -> None:
        self._places, self._qualifiers = places, qualifiers
        self._context = places.context
        self._left_out = left_out
        self._questions: dict[QuestionKey, TableQuestion] = {}
        self._stored = StoredEntries(places.context)
        self._stored_by_name: dict[_Names, tuple[Cell | None, StoredSeries | None]] = {}
        self._clients: dict[str | None, int] = {e.name: e.id for e in places.context.clients}

    def plan(self) -> ImportPlan:
        finder = CandidateFinder(self._places, self._qualifiers)
        candidates = list(finder.find())
        refused = finder.refused_headings()
        said = {(each.row, each.column) for each in refused}
        self._left_out = [e for e in self._left_out if (e.row, e.column) not in said]
        self._left_out += [*finder.left_out, *refused]
        self._questions.update({**finder.questions, **self._places.questions})
        groups = self._apart(by_place(candidates))
        groups, overlapping = without_overlaps(self._context.catalogue, groups)
        self._left_out += overlapping
        asked = ADD_UP in self._questions
        figures: list[PlannedFigure] = []
        for group in groups:
            if len(group) == 1:
                figures.append(self._figure(group[0], asked=asked))
            else:
                figures += self._shared(group)
        figures = refuse_impossible(figures, self._context, self._stored)
        figures.sort(key=lambda each: (each.row, each.column))
        self._left_out.sort(key=lambda each: (each.row, each.column))
        return ImportPlan(
            self._places.roles, tuple(figures), tuple(self._left_out), self._open(candidates)
        )

    def _open(self, candidates: Sequence[Candidate]) -> tuple[TableQuestion, ...]:
        """Returns the questions that figures depend on, with how many, and optional ones."""
        counts = Counter(each.question for each in candidates if each.question is not None)
        return tuple(
            replace(each, figures=counts.get(key, each.figures))
            for key, each in self._questions.items()
            if each.optional or key in counts or each.figures
        )

    def _apart(self, groups: Sequence[Group]) -> list[Group]:
        """Returns groups of one figure, or of several that wait for the question to add them up."""
        shared = [each for each in groups if len(each) > 1]
        can_add = [each for each in shared if addable(self._context.catalogue, each)]
        waiting = {(each[0].row, each[0].column) for each in can_add}
        answer = self._places.answers.get(ADD_UP)
        if can_add and answer is None:
            self._questions[ADD_UP] = add_up_question(can_add)
        found: list[Group] = []
        for group in groups:
            if len(group) == 1:
                found.append(group)
            elif (group[0].row, group[0].column) not in waiting or answer not in (None, SUM):
                self._left_out += left_out_group(group)
            else:
                found.append(group)
        return found

    def _shared(self, group: Group) -> list[PlannedFigure]:
        """Returns the figures of one place: their sum, or each of them while that is asked."""
        settled = all(each.question is None for each in group)
        if settled and self._places.answers.get(ADD_UP) == SUM:
            figure = self._figure(added_up(group))
            return [figure._replace(added=tuple((e.row, e.column) for e in group[1:]))]
        return [self._figure(each, asked=True) for each in group]

    def _figure(self, found: Candidate, *, asked: bool = False) -> PlannedFigure:
        place, amount = found.place, found.amount
        cell, stored = self._stored_at(place)
        was: int | None = None
        fault: WrongRequest | None = None
        state = FigureState.ASKED
        if found.question is None and not asked and place.period is not None:
            assert stored is not None
            assert amount is not None
            was = stored.amount(place.period)
            fault = stored.fault(place.period, amount)
            state = _state(amount, was, fault)
        return PlannedFigure(
            found.row,
            found.column,
            place.measure,
            place.period,
            place.client,
            place.language,
            cell,
            found.text,
            amount,
            was,
            state,
            fault,
            found.remarks,
        )

    def _stored_at(self, place: Place) -> tuple[Cell | None, StoredSeries | None]:
        """Returns the cell of a place, None for a new client, and the entries there."""
        key = place.measure, place.client, place.new_client, place.language
        found = self._stored_by_name.get(key)
        if found is None:
            client = _NEW_CLIENT if place.new_client else self._clients.get(place.client)
            cell = Cell(client, place.language)
            stored = self._stored.series(place.measure, cell) if place.measure else None
            found = self._stored_by_name[key] = (None if place.new_client else cell, stored)
        return found


def _state(amount: int, was: int | None, fault: WrongRequest | None) -> FigureState:
    if fault is not None:
        return FigureState.REFUSED
    if was is None:
        return FigureState.NEW
    return FigureState.SAME if was == amount else FigureState.CHANGED
