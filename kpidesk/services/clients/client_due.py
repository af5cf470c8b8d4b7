"""Which periods are due: of each client by its rhythm, and of the business's own figures."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from kpidesk.domain.catalogue.catalogue import Catalogue
from kpidesk.domain.cell import Client, name_order
from kpidesk.domain.clients.client_card import ClientCard
from kpidesk.domain.clients.period_status import StatusKind
from kpidesk.domain.kpi import Kpi
from kpidesk.domain.period import Length, Period, period_of
from kpidesk.services.clients.period_statuses import StatusSet
from kpidesk.services.clients.work_time import away_periods, is_away, works
from kpidesk.services.entry.due import DueService
from kpidesk.services.practice.tracked_kpis import tracked_kpis

if TYPE_CHECKING:
    from kpidesk.services.ports import PracticeReader

#: A measure without figures in so many periods before is not expected, unless the card shows it.
_USUAL = 12


class OpenPeriod(NamedTuple):
    """An ended period that is not closed. `client` None is the business's own figures.

    `missing` are the ids of the measures without a figure, among the `of` that are expected.
    """

    period: Period
    client: Client | None
    missing: tuple[str, ...]
    of: int


class _Presence:
    """Which measures have figures of whom: of clients by id, and of no client as None.

    What was read once is kept: the sheets of many clients are due for the same period.
    """

    def __init__(self, records: PracticeReader, measures: Iterable[str]) -> None:
        self._records = records
        self._owners = {key: cell.client for key, cell in records.cells().items()}
        self._measures = tuple(measures)
        self._found: dict[tuple[str, Period, Period], frozenset[int | None]] = {}

    def of(self, measure: str, period: Period) -> frozenset[int | None]:
        """Returns who has a figure in the period, within it or around it."""
        return self._between(measure, period, period)

    def usual(self, period: Period) -> Mapping[str, frozenset[int | None]]:
        """Returns who had figures of each measure lately, up to the period."""
        begin = period.shifted(-_USUAL)
        return {each: self._between(each, begin, period) for each in self._measures}

    def _between(self, measure: str, begin: Period, end: Period) -> frozenset[int | None]:
        key = measure, begin, end
        if key not in self._found:
            rows = (
                self._records.amounts(
                    measure, length, begin.first_within(length), end.last_within(length)
                )
                for length in self._records.lengths((measure,))
            )
            self._found[key] = frozenset(self._owners[cell] for each in rows for _, cell, _ in each)
        return self._found[key]


class ClientDueService:
    """Finds what is due. Nothing is cached."""

    def __init__(
        self, records: PracticeReader, catalogue: Catalogue, today: Callable[[], date]
    ) -> None:
        self._records = records
        self._catalogue = catalogue
        self._today = today

    def due(self) -> tuple[OpenPeriod, ...]:
        """Returns what is due, the earliest first, clients by name before the business.

        Of a client it is the last ended period of its rhythm and, from its first closing on,
        every ended one left open; not while it is away or archived, nor before or after its
        work. Of the business it is what `DueService` finds missing of its own measures, and from
        its first closing on every ended period left open.
        """
        closed = StatusSet(self._records.period_statuses(StatusKind.CLOSED))
        away = away_periods(self._records)
        found: list[OpenPeriod] = []
        presence = _Presence(self._records, self._tracked_measures(split=True))
        for card, client, period in self._open_sheets(closed, away):
            expected = self._expected(card, period, presence)
            missing = (each for each in expected if client.id not in presence.of(each, period))
            found.append(OpenPeriod(period, client, tuple(missing), len(expected)))
        found += self._own(closed, away)
        return tuple(sorted(found, key=_order))

    def open_clients(self) -> Mapping[Period, tuple[Client, ...]]:
        """Returns the clients whose sheets are due, by period, the earliest first.

        Their figures are not read.
        """
        closed = StatusSet(self._records.period_statuses(StatusKind.CLOSED))
        away = away_periods(self._records)
        found: dict[Period, list[Client]] = {}
        for _, client, period in self._open_sheets(closed, away):
            found.setdefault(period, []).append(client)
        ordered = sorted(found, key=lambda each: (each.last_day, each.first_day))
        return {period: tuple(found[period]) for period in ordered}

    def _open_sheets(
        self, closed: StatusSet, away: StatusSet
    ) -> Iterator[tuple[ClientCard, Client, Period]]:
        cards = self._records.client_cards()
        for client in self._records.clients():
            card = cards[client.id]
            if client.archived or card.rhythm.length is None:
                continue
            for period in _left_open(card.rhythm.length, client.id, closed, self._today()):
                if not is_away(away, period, client.id) and works(card, period):
                    yield card, client, period

    def missing(self, period: Period, client: int | None) -> tuple[str, ...]:
        """Returns the expected measures of a client, or of the business, without a figure."""
        presence = _Presence(self._records, self._tracked_measures(split=True))
        if client is None:
            measures = self._own_measures(period)
        else:
            measures = self._expected(self._records.client_card(client), period, presence)
        return tuple(each for each in measures if client not in presence.of(each, period))

    def _own(self, closed: StatusSet, away: StatusSet) -> Iterator[OpenPeriod]:
        tracked = tracked_kpis(self._records, self._catalogue)
        seen = set()
        for each in DueService(self._records, self._catalogue, self._today).due(tracked):
            period = each.period
            seen.add(period)
            own = self._own_measures(period)
            missing = tuple(measure for measure in each.missing if measure in own)
            is_open = not closed.find(period, None) and not away.find(period, None)
            if is_open and (missing or closed.has_any(None, period.length)):
                yield OpenPeriod(period, None, missing, len(own))
        for length in Length:
            if not closed.has_any(None, length):
                continue
            for period in _left_open(length, None, closed, self._today()):
                if period not in seen and not away.find(period, None):
                    own = self._own_measures(period)
                    yield OpenPeriod(period, None, self.missing(period, None), len(own))

    def _own_measures(self, period: Period) -> tuple[str, ...]:
        """Returns what is expected of the business: by client only what it had lately itself."""
        split = self._tracked_measures(split=True)
        if not all(each.archived for each in self._records.clients()):
            usual = _Presence(self._records, split).usual(period)
            split = tuple(each for each in split if None in usual[each])
        return (*split, *self._tracked_measures(split=False))

    def _expected(self, card: ClientCard, period: Period, presence: _Presence) -> tuple[str, ...]:
        if card.shown is not None:
            return self._entered(self._catalogue.known(card.shown), split=True)
        usual = presence.usual(period)
        own = tuple(each for each, owners in usual.items() if card.client in owners)
        return own or tuple(usual)

    def _tracked_measures(self, *, split: bool) -> tuple[str, ...]:
        kpis = tracked_kpis(self._records, self._catalogue)
        if split:
            kpis = tuple(each for each in kpis if self._catalogue.splits(each))
        return self._entered(kpis, split=split)

    def _entered(self, kpis: Iterable[Kpi], *, split: bool) -> tuple[str, ...]:
        measures = dict.fromkeys(each for kpi in kpis for each in kpi.measures)
        return tuple(each for each in measures if self._catalogue.measure(each).split is split)


def _left_open(
    length: Length, client: int | None, closed: StatusSet, today: date
) -> Iterator[Period]:
    last = period_of(today, length).shifted(-1)
    begun = [
        each.period.first_within(length)
        for each in closed
        if each.client == client and each.period.length.rank >= length.rank
    ]
    first = min(begun, key=lambda each: each.index, default=last)
    for index in range(min(first.index, last.index), last.index + 1):
        period = last.shifted(index - last.index)
        if closed.find(period, client) is None:
            yield period


def _order(each: OpenPeriod) -> tuple[date, bool, tuple[str, str]]:
    name = each.client.name if each.client else ""
    return each.period.last_day, each.client is None, name_order(name)
