"""The pages of the window, and what a page is asked to show."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from kpidesk.domain.cell import Cell, CellScope
    from kpidesk.domain.period import Period


class PageId(StrEnum):
    """The pages in the order of the rail; the last one is at its foot."""

    OVERVIEW = "overview"
    ENTER = "enter"
    HISTORY = "history"
    CHARTS = "charts"
    CLIENTS = "clients"
    UPDATES = "updates"
    SETTINGS = "settings"


class Destination(NamedTuple):
    """A page, and what it is to show; None leaves that as it is.

    `client` is a client's name. `scope` is what the History page shows, in place of a cell. On the
    Charts page, the cell *Not assigned* stands for all clients and languages.
    """

    page: PageId
    kpi: str | None = None
    period: Period | None = None
    cell: Cell | None = None
    client: str | None = None
    scope: CellScope | None = None


class NextClient:
    """The client whose sheet Figures shows next, kept by the workspace: one added or chosen."""

    id: int | None = None

    def take(self) -> int | None:
        """Returns the client's id, and forgets it."""
        taken, self.id = self.id, None
        return taken
