"""The rows and columns of the grid."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from kpidesk.domain.cell import NOT_ASSIGNED, Cell
from kpidesk.domain.kpi import Kpi
from kpidesk.domain.measure import Measure
from kpidesk.domain.period import FIRST_YEAR, LAST_YEAR, Length, Period, period_of
from kpidesk.ui.workspace import Workspace

#: How many periods before the running one are shown at least, and how many after it.
BACK, AHEAD = 24, 2


class GridRow(NamedTuple):
    """One row: a KPI's heading, or one of the measures under it."""

    kpi: Kpi
    measure: Measure | None = None


def rows_of(workspace: Workspace, cell: Cell | None) -> tuple[GridRow, ...]:
    """Returns the tracked KPIs with their measures, each once; None is all cells together.

    For one client or language only measures that are split are included.
    """
    tracked = workspace.services.tracking.tracked()
    groups, _ = workspace.services.sheets.groups(cell or NOT_ASSIGNED, tracked)
    rows: list[GridRow] = []
    for group in groups:
        measures = [each for each in group.measures if cell is None or each.fits(cell)]
        if measures:
            rows += [GridRow(group.kpi), *(GridRow(group.kpi, each) for each in measures)]
    return tuple(rows)


def columns_of(workspace: Workspace, length: Length, measures: Sequence[str]) -> tuple[int, int]:
    """Returns the index of the first period, and the number of periods."""
    now = period_of(workspace.today(), length)
    span = workspace.services.records.span(measures)
    first, last = now.index - BACK, now.index + AHEAD
    if span:
        first = min(first, period_of(span[0].first_day, length).index)
        last = max(last, period_of(span[1].last_day, length).index)
    first = max(first, Period(length, FIRST_YEAR).index)
    last = min(last, Period(length, LAST_YEAR).index)
    return first, last - first + 1
