"""Recognizes the roles of a table's rows and columns from its contents."""

from __future__ import annotations

from dataclasses import replace
from itertools import accumulate

from kpidesk.domain.period import FIRST_YEAR, LAST_YEAR, Period
from kpidesk.domain.tables.vocabulary import TableWord
from kpidesk.services.tables.context import PageTarget, TableContext
from kpidesk.services.tables.grid import Grid
from kpidesk.services.tables.periods.period_text import PeriodReader
from kpidesk.services.tables.recognition.cell_kind import CellClassifier
from kpidesk.services.tables.recognition.column_roles import column_roles
from kpidesk.services.tables.recognition.heading_roles import corner_measure, is_described
from kpidesk.services.tables.recognition.layout import Layout, find_layout
from kpidesk.services.tables.recognition.row_roles import row_roles
from kpidesk.services.tables.roles import (
    AMOUNTS,
    NAMING,
    IgnoreReason,
    Role,
    RoleKind,
    TableRoles,
    ignored,
)


def recognise(grid: Grid, context: TableContext) -> TableRoles:
    """Returns the roles of all rows and columns. Never raises."""
    periods = PeriodReader(context.vocabulary, context.today)
    classifier = CellClassifier(context.vocabulary, context.clients, periods)
    found = find_layout(grid, classifier.kinds(grid), context.vocabulary, periods)
    columns = column_roles(found)
    rows = row_roles(found, columns)
    if not any(each.kind is RoleKind.MEASURE for each in (*rows, *columns)):
        columns = _with_corner(found, columns)
    columns = _only_amounts(found, rows, columns)
    for row in grid.ragged_rows:
        if rows[row] is AMOUNTS:
            rows[row] = ignored(IgnoreReason.RAGGED)
    roles = TableRoles(tuple(rows), tuple(columns))
    if _is_headless(found, roles):
        return _by_position(roles, context.page)
    return roles


def _with_corner(found: Layout, columns: list[Role]) -> list[Role]:
    """Returns the columns with the measure that stands in the corner before them."""
    corner = corner_measure(found)
    if corner is None:
        return columns
    at, measure = corner
    after = [replace(e, measure=measure) if e.kind is RoleKind.AMOUNT else e for e in columns[at:]]
    return [*columns[:at], *after]


def _only_amounts(found: Layout, rows: list[Role], columns: list[Role]) -> list[Role]:
    """Returns the columns without those whose headings say something unknown.

    Where a row of headings names nothing that is known, such as `target` and `actual`, only the
    columns that it heads as amounts are read. That holds for a single column, too: its heading
    may be a client, or say that the figures are planned.
    """
    result = list(columns)
    amounts = [at for at, role in enumerate(columns) if role.kind is RoleKind.AMOUNT]
    for row in found.heads:
        if rows[row].kind is not RoleKind.IGNORE:
            continue
        texts = {at: found.cell(row, at).text for at in amounts}
        headed = [at for at in amounts if TableWord.AMOUNT in found.vocabulary.means(texts[at])]
        for at in amounts:
            several = len(headed) > 1 and len(found.heads) == 1
            unknown = texts[at] and not is_described(found.vocabulary, texts[at])
            if unknown or several or (headed and at not in headed):
                result[at] = ignored(IgnoreReason.UNKNOWN_NAME)
    return result


def _is_headless(found: Layout, roles: TableRoles) -> bool:
    """Returns whether neither rows nor columns have headings; units in words are none."""
    if found.heads or any(each.kind in NAMING for each in (*roles.rows, *roles.columns)):
        return False
    return bool(found.numbers) and not any(each.why is IgnoreReason.TEXT for each in roles.columns)


def _by_position(roles: TableRoles, page: PageTarget | None) -> TableRoles:
    """Returns the roles of a table without headings: counted from the cursor.

    Rows are measures and columns periods; a single row on a sheet goes down its measures.
    """
    if page is None or not page.order:
        return roles
    begin = page.order.index(page.start) if page.start in page.order else 0
    order = page.order[begin:]
    figures = [at for at, each in enumerate(roles.rows) if each.kind is RoleKind.AMOUNT]
    columns = [at for at, each in enumerate(roles.columns) if each.kind is RoleKind.AMOUNT]
    if len(figures) == 1 and not page.several_periods:
        return replace(
            roles,
            by_position=True,
            columns=tuple(
                _placed(each, at - columns[0] if at in columns else None, order, page)
                for at, each in enumerate(roles.columns)
            ),
        )
    if len(columns) > 1 and not page.several_periods:
        return roles
    rows = tuple(
        _placed(each, at if at in figures else None, order, None)
        for at, each in enumerate(roles.rows)
    )
    # Columns of units take no period, blank ones do.
    units = [0, *accumulate(each.why is IgnoreReason.UNIT for each in roles.columns)]
    shown = tuple(
        _in_turn(page.period, at - units[at]) if at in columns else each
        for at, each in enumerate(roles.columns)
    )
    return TableRoles(rows, shown, by_position=True)


def _in_turn(period: Period, steps: int) -> Role:
    shifted = period.shifted(steps)
    if FIRST_YEAR <= shifted.year <= LAST_YEAR:
        return replace(AMOUNTS, period=shifted)
    return ignored(IgnoreReason.NO_PLACE)


def _placed(role: Role, at: int | None, order: tuple[str, ...], page: PageTarget | None) -> Role:
    if at is None:
        return role
    if at >= len(order):
        return ignored(IgnoreReason.NO_PLACE)
    return replace(AMOUNTS, measure=order[at], period=page.period if page else None)
