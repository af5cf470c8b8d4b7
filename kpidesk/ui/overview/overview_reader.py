"""Reads what the Overview shows: one KPI in each turn of the event loop."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from kpidesk.domain.cell import Client
from kpidesk.domain.change import EntryChanged
from kpidesk.domain.errors import Fault
from kpidesk.domain.kpi import Kpi
from kpidesk.domain.period import Period
from kpidesk.services.clients.clients import client_names
from kpidesk.services.clients.period_statuses import StatusSet
from kpidesk.services.clients.work_time import is_away
from kpidesk.services.entry.due import DuePeriod, DueService
from kpidesk.services.series.overview import OverviewService
from kpidesk.services.updates.update_list import due_updates
from kpidesk.ui.overview.tile_content import Concern, TileContent, tile_content
from kpidesk.ui.overview.worse_clients import WorseClients
from kpidesk.ui.workspace import Workspace


class OverviewReader(QObject):
    """Reads tiles and due figures in turns, so that the window stays responsive.

    `done` is emitted when all of it is read, also where there is nothing to read; it carries the
    ids of the KPIs that were read. It is emitted again where what was read of single clients
    changes what needs attention. `failed` carries a Fault.
    """

    done = Signal(object)
    failed = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        services = workspace.services
        self._overview = OverviewService(services.records, services.series, services.today)
        self._due = DueService(services.records, services.catalogue, services.today)
        self._worse = WorseClients(workspace, parent)
        self._worse.changed.connect(lambda: self.done.emit([]))
        #: The client whose tiles are read; None for the whole business.
        self.client: str | None = None
        #: The tiles that were read, by KPI, and what is due.
        self.contents: dict[str, TileContent] = {}
        self._last_periods: dict[str, Period | None] = {}
        self.dues: tuple[DuePeriod, ...] = ()
        #: The clients whose sheets are due, by period.
        self.open_clients: Mapping[Period, Sequence[Client]] = {}
        #: The clients whose updates of closed periods are due.
        self.due_updates: Mapping[Period, Sequence[Client]] = {}
        self._dues_are_stale = True
        #: The closed periods and those away, with the day on which they were read.
        self._sheets: tuple[date, StatusSet, StatusSet] | None = None
        self._fresh: list[str] = []
        #: Measures that changed since the dues were read; None: any of them may have.
        self._changed_measures: set[str] | None = None
        self._queue: dict[str, Kpi] = {}
        #: Changes of queued KPIs; a KPI that has none here is read as a whole.
        self._entry_changes: dict[str, list[EntryChanged]] = {}
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._next)

    @property
    def dues_are_known(self) -> bool:
        """Whether `dues` could be read since the last change."""
        return not self._dues_are_stale

    def worse_clients(self, kpi: str) -> list[Concern]:
        """Returns the clients for whom the KPI became worse in the period that its tile shows."""
        return self._worse.of(kpi, self._last_periods.get(kpi))

    def read(
        self, kpis: Iterable[Kpi], entry_changes: Sequence[EntryChanged] | None = None
    ) -> None:
        """Queue these KPIs to be read as a whole, or only as far as the changes affect them.

        A KPI that is queued to be read as a whole stays so.
        """
        self._dues_are_stale = True
        if entry_changes is None:
            self._changed_measures = None
            self.forget_sheets()
        elif self._changed_measures is not None:
            self._changed_measures.update(each.key.measure for each in entry_changes)
        kpis = tuple(kpis)
        if self.client is None:
            self._worse.read(kpis, entry_changes)
        else:
            self._worse.clear()
        for kpi in kpis:
            whole = kpi.id in self._queue and kpi.id not in self._entry_changes
            if entry_changes is None:
                self._entry_changes.pop(kpi.id, None)
            elif not whole:
                self._entry_changes.setdefault(kpi.id, []).extend(entry_changes)
            self._queue[kpi.id] = kpi
        self._turn.start()

    def forget_sheets(self) -> None:
        """Read again which sheets and updates are due: clients, statuses or updates changed."""
        self._sheets = None

    def read_nothing(self) -> None:
        """Forget what is queued; `done` is emitted all the same."""
        self._clear()
        self._dues_are_stale = False
        self._turn.start()

    def stop(self) -> bool:
        """Stop reading. Returns whether something was left to read."""
        active = self._turn.isActive()
        self._turn.stop()
        return active

    def _next(self) -> None:
        """Do one step: first read what is due, then one tile after the other."""
        try:
            if self._dues_are_stale:
                self._read_dues()
            elif self._queue:
                self._read_tile(self._queue.pop(next(iter(self._queue))))
        except Fault as fault:
            self._clear()
            self._overview.forget()
            self.failed.emit(fault)
        if self._queue:
            self._turn.start()
        else:
            fresh, self._fresh = self._fresh, []
            self.done.emit(fresh)

    def _read_dues(self) -> None:
        services = self._workspace.services
        tracked, today = services.tracking.tracked(), services.today()
        if self._sheets is None or self._sheets[0] != today:
            self._sheets = today, services.statuses.closed(), services.statuses.away()
            self.open_clients = services.client_due.open_clients()
            self.due_updates = due_updates(services.records, today)
        _, closed, away = self._sheets
        self.dues = tuple(
            each
            for each in self._due.due(tracked, self._changed_measures)
            if not closed.find(each.period, each.cell.client)
            and not is_away(away, each.period, each.cell.client)
        )
        self._changed_measures = set()
        self._dues_are_stale = False

    def _read_tile(self, kpi: Kpi) -> None:
        changes, client = self._entry_changes.pop(kpi.id, None), self.client
        summary = self._overview.summary(kpi, changes, client)
        self._last_periods[kpi.id] = summary.last.period if summary.last else None
        names = client_names(self._workspace.services.records)
        words = self._workspace.words
        dues = () if client else self.dues
        self.contents[kpi.id] = tile_content(words, kpi, summary, dues, names)
        self._fresh.append(kpi.id)

    def _clear(self) -> None:
        self._worse.clear()
        self._queue.clear()
        self._entry_changes.clear()
