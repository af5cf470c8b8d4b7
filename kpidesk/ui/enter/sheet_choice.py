"""Which cell's sheet is shown: the one asked for, an added client's, or the one shown last."""

from __future__ import annotations

from kpidesk.domain.cell import NOT_ASSIGNED, Cell, Client
from kpidesk.domain.period import Period
from kpidesk.system.preferences import Preferences
from kpidesk.ui.common.cell_words import client_cell
from kpidesk.ui.navigation import Destination, NextClient, PageId
from kpidesk.ui.workspace import Workspace


class SheetChoice:
    """Chooses the cell of the page, and remembers it for the next start with the same file.

    Without preferences nothing is remembered: the page begins with *Not assigned*.
    """

    def __init__(self, workspace: Workspace, preferences: Preferences | None) -> None:
        self._workspace, self._preferences = workspace, preferences
        self._begun = False

    def asked_for(self, there: Destination, period: Period, shown: Cell) -> Cell | None:
        """Returns the cell of a destination; None stays with the one that is `shown`.

        A KPI that is not entered in the cell is shown in *Not assigned*. Another period without a
        cell is that of the client shown last.
        """
        cell = client_cell(self._workspace, there, period) or there.cell
        if cell is None and there.period is not None and not self._begun:
            cell = self._first(there.period)
        if cell is None and there.kpi is not None:
            here = shown if self._begun else self._first(period)
            kpi = self._workspace.catalogue.kpi_or_measure(there.kpi)
            if not self._workspace.services.sheets.groups(here, [kpi])[0]:
                cell = NOT_ASSIGNED
        if cell is not None:
            self._begun = True
            self._workspace.keep(NextClient).take()
        return cell

    def wanted(self, period: Period, shown: Cell) -> Cell | None:
        """Returns the cell to go to unasked: of a client just added or chosen, or the first one.

        None stays with the one that is `shown`.
        """
        begun, self._begun = self._begun, True
        client = self._workspace.keep(NextClient).take()
        name = next((each.name for each in self._active() if each.id == client), None)
        if name is not None and client != shown.client:
            return client_cell(self._workspace, Destination(PageId.ENTER, client=name), period)
        return None if begun else self._first(period)

    def remember(self, cell: Cell) -> None:
        """Keep the cell for the next start."""
        if self._preferences is not None and self._workspace.backup is None and self._begun:
            self._preferences.remember_sheet(self._workspace.file, *cell)

    def _first(self, period: Period) -> Cell:
        """Returns the cell that was shown last; that of a client who is due where it is gone."""
        if self._preferences is None:
            return NOT_ASSIGNED
        active = self._active()
        last = self._preferences.sheet(self._workspace.file)
        if last is not None and last[0] in {None, *(each.id for each in active)}:
            return Cell(*last)
        due = self._workspace.services.client_due.open_clients().values()
        client = next((each for clients in due for each in clients), next(iter(active), None))
        there = Destination(PageId.ENTER, client=client.name if client else None)
        return client_cell(self._workspace, there, period) or NOT_ASSIGNED

    def _active(self) -> tuple[Client, ...]:
        clients = self._workspace.services.records.clients()
        return tuple(each for each in clients if not each.archived)
