"""Closes and opens periods, and marks them as away: for one client, or the business itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING

from kpidesk.domain.cell import Client
from kpidesk.domain.change import StatusChanged
from kpidesk.domain.clients.period_status import PeriodStatus, StatusKind
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.period import Length, Period

if TYPE_CHECKING:
    from kpidesk.services.ports import PracticeFile, PracticeReader


class StatusSet:
    """The statuses of one kind; looks up which of them hold a period."""

    def __init__(self, statuses: Iterable[PeriodStatus]) -> None:
        self._found = {(each.client, each.period): each for each in statuses}

    def find(self, period: Period, client: int | None) -> PeriodStatus | None:
        """Returns the status of the period or of the shortest longer one around it."""
        longer = (each for each in Length if each.rank >= period.length.rank)
        around = (self._found.get((client, period.containing(each))) for each in longer)
        return next((each for each in around if each), None)

    def has_any(self, client: int | None, length: Length) -> bool:
        """Returns whether any period of that length is among those of the client."""
        return any(each == client and period.length is length for each, period in self._found)

    def __bool__(self) -> bool:
        return bool(self._found)

    def __iter__(self) -> Iterator[PeriodStatus]:
        return iter(self._found.values())


def closed_periods(records: PracticeReader) -> StatusSet:
    """Returns the closed periods of all clients, and of the business itself as client None."""
    return StatusSet(records.period_statuses(StatusKind.CLOSED))


def all_statuses(records: PracticeReader) -> tuple[PeriodStatus, ...]:
    """Returns all periods that are closed or away."""
    return tuple(each for kind in StatusKind for each in records.period_statuses(kind))


def check_open(records: PracticeReader, keys: Iterable[EntryKey]) -> None:
    """Raises WrongRequest `period_closed` or `client_period_closed` for a closed entry.

    The values are its `measure` and `period`, the closed period as `closed`, and the `client`.
    """
    closed = closed_periods(records)
    for key in keys:
        fault = closed_fault(closed, key, records.clients)
        if fault is not None:
            raise fault


def closed_fault(
    closed: StatusSet, key: EntryKey, clients: Callable[[], Iterable[Client]]
) -> WrongRequest | None:
    """Returns the fault of an entry if it lies in a closed period."""
    found = closed.find(key.period, key.cell.client)
    if found is None:
        return None
    values = {"measure": key.measure, "period": key.period, "closed": found.period}
    if found.client is None:
        return WrongRequest("period_closed", **values)
    name = next(each.name for each in clients() if each.id == found.client)
    return WrongRequest("client_period_closed", client=name, **values)


class StatusService:
    """Sets and takes back statuses, each call in one transaction.

    `client` is an id; None is the business itself. Returns no change where nothing changed.
    """

    def __init__(self, practice: PracticeFile, today: Callable[[], date]) -> None:
        self._practice = practice
        self._today = today

    def closed(self) -> StatusSet:
        """Returns the closed periods."""
        return closed_periods(self._practice.records)

    def away(self) -> StatusSet:
        """Returns the periods away."""
        return StatusSet(self._practice.records.period_statuses(StatusKind.AWAY))

    def close(self, period: Period, client: int | None = None) -> tuple[StatusChanged, ...]:
        """Close a period; missing figures do not matter. Raises WrongRequest `period_not_over`."""
        if not period.ended(self._today()):
            raise WrongRequest("period_not_over", period=period, last=period.last_day)
        return self._set(PeriodStatus(StatusKind.CLOSED, period, client), is_set=True)

    def reopen(self, period: Period, client: int | None = None) -> tuple[StatusChanged, ...]:
        """Open a closed period. Raises WrongRequest `closed_within` a longer period."""
        return self._take_back(PeriodStatus(StatusKind.CLOSED, period, client), "closed_within")

    def leave(self, period: Period, client: int | None = None) -> tuple[StatusChanged, ...]:
        """Mark a period as away; it may be yet to come."""
        return self._set(PeriodStatus(StatusKind.AWAY, period, client), is_set=True)

    def come_back(self, period: Period, client: int | None = None) -> tuple[StatusChanged, ...]:
        """Take the mark away back. Raises WrongRequest `away_within` a longer period."""
        return self._take_back(PeriodStatus(StatusKind.AWAY, period, client), "away_within")

    def _take_back(self, status: PeriodStatus, code: str) -> tuple[StatusChanged, ...]:
        changes = self._set(status, is_set=False)
        if not changes:
            statuses = self._practice.records.period_statuses(status.kind)
            longer = StatusSet(statuses).find(status.period, status.client)
            if longer is not None:
                raise WrongRequest(code, period=status.period, longer=longer.period)
        return changes

    def _set(self, status: PeriodStatus, *, is_set: bool) -> tuple[StatusChanged, ...]:
        with self._practice.transaction() as transaction:
            changed = transaction.set_period_status(status, is_set=is_set)
        return (StatusChanged(status, is_set),) if changed else ()
