"""Where a chart leads to."""

from __future__ import annotations

from kpidesk.analysis.point import Series
from kpidesk.domain.cell import Cell
from kpidesk.domain.period import Period
from kpidesk.ui.navigation import Destination, Room


def to_sheet(series: Series | None, period: Period) -> Destination:
    """To the figures of a period: her cell where one is shown, else as the sheet has it."""
    if series is None:
        return Destination(Room.ENTER, period=period)
    cell = None
    if series.client or series.language:
        cell = Cell(series.client.id if series.client else None, series.language)
    return Destination(Room.ENTER, kpi=series.kpi.id, period=period, cell=cell)
