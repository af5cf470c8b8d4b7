"""What `import` is asked to enter: which table, with which roles, and where else it belongs."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from kpidesk.cli.tables.line_roles import LineRole, read_line_role, with_line_roles
from kpidesk.domain.catalogue.catalogue import Catalogue
from kpidesk.domain.cell import Cell, service_language
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.period import Length
from kpidesk.domain.tables.text_match import folded
from kpidesk.domain.tables.vocabulary import TableVocabulary
from kpidesk.services.clients.clients import client_named
from kpidesk.services.ports import PracticeReader
from kpidesk.services.tables.context import PageTarget, TableContext
from kpidesk.services.tables.first_plan import first_plan
from kpidesk.services.tables.grid import Grid
from kpidesk.services.tables.import_plan import (
    SUM,
    Answers,
    ImportPlan,
    QuestionKind,
    TableQuestion,
)
from kpidesk.services.tables.placement.same_place import ADD_UP
from kpidesk.services.tables.roles import TableRoles
from kpidesk.services.tables.source import TableSource


@dataclass(frozen=True)
class TablePlan:
    """A table with its plan."""

    grid: Grid
    plan: ImportPlan

    @property
    def blocked(self) -> bool:
        """Whether nothing may be entered, since something is not read."""
        return not self.plan.complete


def line_roles(args: argparse.Namespace, catalogue: Catalogue) -> list[LineRole]:
    """Returns the arguments of `--map`. Raises WrongRequest before any file is touched."""
    measures = [each.id for each in catalogue.measures]
    return [read_line_role(each, measures) for each in args.line_roles]


def chosen_grid(source: TableSource, sheet: str | None) -> Grid:
    """Returns the table to enter, by the name or number of its sheet.

    Raises WrongRequest `sheet_unknown`, `sheet_needed` where several have figures.
    """
    names = tuple(grid.name or str(at + 1) for at, grid in enumerate(source.grids))
    if sheet is not None:
        for at, name in enumerate(names):
            if folded(sheet) == folded(name) or sheet == f"#{at + 1}":
                return source.grids[at]
        raise WrongRequest("sheet_unknown", given=sheet, known=names)
    if len(source.suggested) > 1:
        raise WrongRequest("sheet_needed", known=tuple(names[at] for at in source.suggested))
    return source.grids[next(iter(source.suggested), 0)]


def planned(
    args: argparse.Namespace,
    grid: Grid,
    lines: Sequence[LineRole],
    records: PracticeReader,
    catalogue: Catalogue,
    vocabulary: TableVocabulary,
    today: date,
) -> TablePlan:
    """Returns the plan of a table, with what is remembered of others like it.

    Raises WrongRequest `client_unknown`, `language_code_unknown` and those of `with_line_roles`.
    """
    cell = _cell(args, records)
    page = PageTarget(args.period, cell) if args.period is not None else None
    context = TableContext(catalogue, vocabulary, records, records.clients(), today, page, cell)

    def adapt(roles: TableRoles) -> tuple[TableRoles, Answers]:
        own_roles, answers = with_line_roles(grid, roles, lines)
        return own_roles, {**answers, ADD_UP: SUM} if args.add_up else answers

    def answer(question: TableQuestion) -> str | None:
        """Answer with the year that `--period` names, where the table names none."""
        is_year = args.period is not None and args.period.length is Length.YEAR
        is_asked = question.key.kind is QuestionKind.YEAR
        return str(args.period.year) if is_year and is_asked else None

    return TablePlan(grid, first_plan(grid, context, records, adapt, answer).plan)


def _cell(args: argparse.Namespace, records: PracticeReader) -> Cell:
    client = client_named(records, args.client).id if args.client is not None else None
    code = args.service_language
    return Cell(client, service_language(code) if code is not None else None)
