"""Finds the clients for whom a KPI became worse, beside the summaries of all clients."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from kpidesk.analysis.evidence.evidence import has_worsened, is_unusually_bad
from kpidesk.domain.ladder import Direction
from kpidesk.services.series.overview import OverviewService

if TYPE_CHECKING:
    from kpidesk.analysis.evidence.evidence import SeriesEvidence
    from kpidesk.analysis.point import Point
    from kpidesk.domain.catalogue.catalogue import Catalogue
    from kpidesk.domain.cell import Client
    from kpidesk.domain.change import EntryChanged
    from kpidesk.domain.kpi import Kpi
    from kpidesk.domain.period import Period
    from kpidesk.services.ports import PracticeReader
    from kpidesk.services.series.series_query import SeriesService


#: The running period, and the last one that ended.
_PERIODS = 2


class ClientChange(NamedTuple):
    """A client for whom a KPI became worse, with the evidence of its series and the last point."""

    client: Client
    evidence: SeriesEvidence
    last: Point


class ClientChanges:
    """Reads the series of single clients, one at each call of `read_next`.

    Of one client alone nothing is read: its figures are those of the business.
    """

    def __init__(
        self,
        records: PracticeReader,
        catalogue: Catalogue,
        service: SeriesService,
        today: Callable[[], date],
    ) -> None:
        self._records, self._catalogue = records, catalogue
        self._service, self._today = service, today
        self._summaries: dict[int, OverviewService] = {}
        self._found: dict[tuple[str, int], ClientChange] = {}
        #: What is to be read; without changes, the series is read as a whole.
        self._queue: dict[tuple[str, int], tuple[Kpi, Client, list[EntryChanged] | None]] = {}

    @property
    def waiting(self) -> bool:
        """Whether there is something to read."""
        return bool(self._queue)

    def of(self, kpi: str, period: Period | None) -> list[ClientChange]:
        """Returns the clients whose last value of the KPI, of that period, is a worse one."""
        found = (change for (each, _), change in self._found.items() if each == kpi)
        return [each for each in found if each.last.period == period]

    def clear(self) -> None:
        """Forget what was read and what is to be read."""
        self._found.clear()
        self._queue.clear()
        self._summaries.clear()

    def add(self, kpis: Sequence[Kpi], entry_changes: Sequence[EntryChanged] | None = None) -> None:
        """Queue these KPIs for all active clients, or for those whose entries changed."""
        clients = [each for each in self._records.clients() if not each.archived]
        if len(clients) < 2:
            self.clear()
            return
        active = {each.id for each in clients}
        self._found = {key: each for key, each in self._found.items() if key[1] in active}
        for client in clients:
            changes = None
            if entry_changes is not None:
                changes = [each for each in entry_changes if each.key.cell.client == client.id]
            if changes != []:
                self._add(kpis, client, changes)

    def read_next(self) -> bool:
        """Read one series. Returns whether this changes what is found."""
        key = next(iter(self._queue))
        kpi, client, entry_changes = self._queue.pop(key)
        before = self._found.pop(key, None)
        summaries = self._summaries.get(client.id)
        if summaries is None:
            summaries = OverviewService(self._records, self._service, self._today, _PERIODS)
            self._summaries[client.id] = summaries
        summary = summaries.summary(kpi, entry_changes, client.name)
        last, evidence = summary.last, summary.evidence
        if last is None or evidence is None:
            return before is not None
        found = evidence.at(last)
        if not (has_worsened(kpi, found) or is_unusually_bad(kpi, last, found)):
            return before is not None
        self._found[key] = ClientChange(client, evidence, last)
        return self._found[key] != before

    def _add(
        self, kpis: Iterable[Kpi], client: Client, entry_changes: list[EntryChanged] | None
    ) -> None:
        for kpi in kpis:
            if kpi.better is Direction.MIDDLE or not self._catalogue.splits(kpi):
                continue
            key, changes = (kpi.id, client.id), entry_changes
            if changes is not None and key in self._queue:
                earlier = self._queue[key][2]
                changes = None if earlier is None else [*earlier, *changes]
            self._queue[key] = kpi, client, changes
