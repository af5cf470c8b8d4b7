"""Where in the window she can go, and with what in view."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from kpidesk.domain.cell import Cell
    from kpidesk.domain.period import Period


class PageId(StrEnum):
    """The places of the rail, in their order."""

    OVERVIEW = "overview"
    ENTER = "enter"
    HISTORY = "history"
    CHARTS = "charts"


class Destination(NamedTuple):
    """A room, and what it is to show; None leaves that as it is. `client` is a client's name."""

    room: PageId
    kpi: str | None = None
    period: Period | None = None
    cell: Cell | None = None
    client: str | None = None
