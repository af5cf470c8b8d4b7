"""What the practice has at the places of a table's figures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kpidesk.domain.cell import Cell
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.period import Length, Period, parse_period
from kpidesk.domain.rules import check_amount, check_key
from kpidesk.services.clients.period_statuses import closed_fault, closed_periods
from kpidesk.services.tables.context import TableContext

_Amounts = Mapping[tuple[Period, Cell], int]


class StoredEntries:
    """The entries of a practice, read once for each measure and period length."""

    def __init__(self, context: TableContext) -> None:
        self._context = context
        self._cells = dict(context.records.cells())
        self._amounts: dict[tuple[str, Length], _Amounts] = {}
        self._holders: dict[tuple[str, Length, Length], Mapping[tuple[Period, Cell], Period]] = {}
        self._lengths: dict[tuple[str, Length], Sequence[Length]] = {}
        self._closed = closed_periods(context.records)
        self._faults: dict[tuple[str, Cell], WrongRequest | None] = {}

    def amount(self, key: EntryKey) -> int | None:
        """Returns the amount of an entry; None where there is none."""
        return self._of(key.measure, key.period.length).get((key.period, key.cell))

    def fault(self, key: EntryKey, amount: int) -> WrongRequest | None:
        """Returns why an amount cannot be entered there, apart from other figures of its time."""
        place = key.measure, key.cell
        if place not in self._faults:
            self._faults[place] = self._check(key)
        fault = self._faults[place]
        if fault is not None:
            return fault
        try:
            check_amount(key, amount)
        except WrongRequest as wrong:
            return wrong
        if self._closed and self.amount(key) != amount:
            closed = closed_fault(self._closed, key, lambda: self._context.clients)
            if closed is not None:
                return closed
        other = self._overlapping(key)
        if other is not None:
            return WrongRequest("overlaps", measure=key.measure, period=key.period, other=other)
        return None

    def _check(self, key: EntryKey) -> WrongRequest | None:
        try:
            check_key(self._context.catalogue, key)
        except WrongRequest as wrong:
            return wrong
        return None

    def _of(self, measure: str, length: Length) -> _Amounts:
        found = self._amounts.get((measure, length))
        if found is None:
            rows = self._context.records.amounts(measure, length)
            found = self._amounts[measure, length] = {
                (parse_period(period), self._cells[cell]): amount for period, cell, amount in rows
            }
        return found

    def _overlapping(self, key: EntryKey) -> Period | None:
        """Returns the period of an entry of another length that overlaps this one."""
        own = key.period.length
        for length in self._other_lengths(key.measure, own):
            if length.rank > own.rank:
                coarse = key.period.containing(length)
                if (coarse, key.cell) in self._of(key.measure, length):
                    return coarse
            else:
                fine = self._within(key.measure, length, own).get((key.period, key.cell))
                if fine is not None:
                    return fine
        return None

    def _other_lengths(self, measure: str, own: Length) -> Sequence[Length]:
        """Returns the other lengths that the measure has entries of."""
        found = self._lengths.get((measure, own))
        if found is None:
            rolls_up = self._context.catalogue.measure(measure).nature.rolls_up
            found = self._lengths[measure, own] = [
                each for each in Length if rolls_up and each is not own and self._of(measure, each)
            ]
        return found

    def _within(
        self, measure: str, fine: Length, coarse: Length
    ) -> Mapping[tuple[Period, Cell], Period]:
        """Returns entries of a finer length by the coarser period that contains them."""
        found = self._holders.get((measure, fine, coarse))
        if found is None:
            found = self._holders[measure, fine, coarse] = {
                (period.containing(coarse), cell): period
                for period, cell in self._of(measure, fine)
            }
        return found
