"""What the practice has at the places of a table's figures."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from kpidesk.domain.cell import Cell
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.period import Length, Period, parse_period
from kpidesk.domain.rules import check_amount, check_key
from kpidesk.services.clients.period_statuses import closed_fault, closed_periods
from kpidesk.services.tables.context import TableContext

_NO_AMOUNTS: Mapping[Period, int] = {}


class StoredEntries:
    """The entries of a practice, read once for each measure and period length."""

    def __init__(self, context: TableContext) -> None:
        self.context = context
        self.closed = closed_periods(context.records)
        self._cells = dict(context.records.cells())
        self._amounts: dict[tuple[str, Length], Mapping[Cell, Mapping[Period, int]]] = {}
        self._series: dict[tuple[str, Cell], StoredSeries] = {}

    def series(self, measure: str, cell: Cell) -> StoredSeries:
        """Returns the entries of one measure and cell."""
        found = self._series.get((measure, cell))
        if found is None:
            found = self._series[measure, cell] = StoredSeries(self, measure, cell)
        return found

    def amounts(self, measure: str, length: Length, cell: Cell) -> Mapping[Period, int]:
        """Returns the amounts of one measure, period length and cell."""
        found = self._amounts.get((measure, length))
        if found is None:
            read: defaultdict[Cell, dict[Period, int]] = defaultdict(dict)
            for period, cell_id, amount in self.context.records.amounts(measure, length):
                read[self._cells[cell_id]][parse_period(period)] = amount
            found = self._amounts[measure, length] = dict(read)
        return found.get(cell, _NO_AMOUNTS)


class StoredSeries:
    """The entries of one measure and cell, and which figures can be entered beside them."""

    def __init__(self, entries: StoredEntries, measure: str, cell: Cell) -> None:
        self._entries, self._measure, self._cell = entries, measure, cell
        self._amounts: dict[Length, Mapping[Period, int]] = {}
        self._overlaps: dict[Length, Sequence[tuple[Length, Mapping[Period, Period]]]] = {}
        self._fault: WrongRequest | None = None
        try:
            # Any period: the rules of a key are about its measure and cell.
            check_key(entries.context.catalogue, EntryKey(measure, Period(Length.YEAR, 2000), cell))
        except WrongRequest as wrong:
            self._fault = wrong

    def amount(self, period: Period) -> int | None:
        """Returns the amount of an entry; None where there is none."""
        amounts = self._of(period.length)
        return amounts.get(period) if amounts else None

    def fault(self, period: Period, amount: int) -> WrongRequest | None:
        """Returns why an amount cannot be entered there, apart from other figures of its time."""
        if self._fault is not None:
            return self._fault
        try:
            check_amount(self._measure, amount)
        except WrongRequest as wrong:
            return wrong
        if self._entries.closed and self.amount(period) != amount:
            key = EntryKey(self._measure, period, self._cell)
            clients = self._entries.context.clients
            closed = closed_fault(self._entries.closed, key, lambda: clients)
            if closed is not None:
                return closed
        for length, holders in self._overlaps_of(period.length):
            other = holders.get(period.containing(length))
            if other is not None:
                return WrongRequest("overlaps", measure=self._measure, period=period, other=other)
        return None

    def _of(self, length: Length) -> Mapping[Period, int]:
        found = self._amounts.get(length)
        if found is None:
            found = self._entries.amounts(self._measure, length, self._cell)
            self._amounts[length] = found
        return found

    def _overlaps_of(self, own: Length) -> Sequence[tuple[Length, Mapping[Period, Period]]]:
        """Returns the entries of other lengths, by the periods that contain both."""
        found = self._overlaps.get(own)
        if found is None:
            rolls_up = self._entries.context.catalogue.measure(self._measure).nature.rolls_up
            others = [each for each in Length if rolls_up and each is not own and self._of(each)]
            coarser = [max(own, each, key=lambda length: length.rank) for each in others]
            found = self._overlaps[own] = [
                (length, {period.containing(length): period for period in self._of(each)})
                for each, length in zip(others, coarser, strict=True)
            ]
        return found
