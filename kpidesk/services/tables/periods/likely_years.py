"""The likely years of months, weeks and quarters that a table names without a year."""

from __future__ import annotations

from kpidesk.services.tables.context import TableContext
from kpidesk.services.tables.grid import Grid
from kpidesk.services.tables.periods.period_text import PeriodReader
from kpidesk.services.tables.roles import RoleKind, TableRoles


def likely_years(
    grid: Grid, roles: TableRoles, context: TableContext, periods: PeriodReader
) -> list[int]:
    """Returns the years in titles and notes, that of the page, this one and the one before."""
    found = [
        each.year
        for row, role in zip(grid.rows, roles.rows, strict=True)
        if role.kind is RoleKind.IGNORE
        for cell in row
        if cell.text and cell.value is None
        for word in cell.text.split()
        for each in periods.read_text(word)
        if each.is_year and each.year is not None
    ]
    page, today = context.page, context.today
    own = [page.period.year] if page else []
    return list(dict.fromkeys([*found, *own, today.year, today.year - 1]))
