"""The history grid: the amounts of measures over many periods."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from kpidesk.analysis.amount_table import AmountTable, AmountTables
from kpidesk.analysis.cell_selection import one_view
from kpidesk.analysis.coverage import Coverage, coverage
from kpidesk.analysis.measure_rollup import roll_up_measure
from kpidesk.domain.cell import ALL_CELLS, Cell, CellScope
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.measure import Measure
from kpidesk.domain.period import Length, Period, parse_period, period_at
from kpidesk.domain.settings.double_counting import DOUBLE_COUNTING, DoubleCounting, double_counting
from kpidesk.services.ports import PracticeReader

#: How many periods are read at once: about as many entries for each length.
BLOCK = {Length.WEEK: 16, Length.MONTH: 8, Length.QUARTER: 3, Length.YEAR: 1}

#: So many periods of cached blocks are read again one by one; for more the blocks are.
MOST_STALE = 4


class ShownAmount(NamedTuple):
    """The amount of one measure and period, in smallest steps.

    `cell` is the only cell that has it, None where there are several; `rolled_up` where it comes
    from shorter periods; `partial` where some of those are missing.
    """

    amount: int
    cell: Cell | None
    rolled_up: bool = False
    partial: bool = False


class _CellAmount(NamedTuple):
    """One entry of a measure; `cell` is the cell's id."""

    period: Period
    cell: int
    amount: int


class HistoryService:
    """Reads and caches blocks of periods: of one period length, summed over the scope's cells.

    Only the requested entries are read.
    """

    def __init__(
        self,
        records: PracticeReader,
        length: Length,
        scope: CellScope,
        today: Callable[[], date] = date.today,
    ) -> None:
        self._records = records
        self._length = length
        self._scope = scope
        self._today = today
        self._blocks: dict[tuple[str, int], dict[int, ShownAmount]] = {}
        #: Periods in cached blocks that have to be read again, by measure and index.
        self._stale: set[tuple[str, int]] = set()
        self._lengths: dict[str, frozenset[Length]] = {}
        self._cells: Mapping[int, Cell] = {}
        self.expire()

    def expire(self) -> None:
        """Clear the cache, since another program may have written to the file."""
        self._blocks.clear()
        self._stale.clear()
        self._lengths.clear()
        self._cells = dict(self._records.cells())
        self._answer = double_counting(self._records.setting(DOUBLE_COUNTING))

    def block(self, index: int) -> int:
        """Returns the number of the block that contains the period with that index."""
        return index // BLOCK[self._length]

    def known(self, measure: str, index: int) -> bool:
        """Returns whether the period's block is cached."""
        return (measure, self.block(index)) in self._blocks

    def load(self, measure: Measure, block: int) -> None:
        """Read a block, even if it is cached."""
        size = BLOCK[self._length]
        first, last = block * size, block * size + size - 1
        self._blocks[measure.id, block] = self.read(measure, first, last)
        self._stale.difference_update((measure.id, index) for index in range(first, last + 1))

    def shown(self, measure: Measure, index: int) -> ShownAmount | None:
        """Returns the amount of that period, None without one. Reads its block where necessary."""
        key = measure.id, self.block(index)
        if key not in self._blocks:
            self.load(measure, key[1])
        elif (measure.id, index) in self._stale:
            self._stale.discard((measure.id, index))
            self._blocks[key].pop(index, None)
            self._blocks[key].update(self.read(measure, index, index))
        return self._blocks[key].get(index)

    def touch(self, measure: Measure, periods: Iterable[Period]) -> set[int]:
        """Let the periods that entries affect be read again; returns the shown ones' indexes.

        Entries of longer periods are not shown.
        """
        shown = [each for each in periods if each.length.rank <= self._length.rank]
        indexes = {each.containing(self._length).index for each in shown}
        if indexes:
            self._lengths.pop(measure.id, None)
            # The entries may be the first of their cells.
            self._cells = dict(self._records.cells())
        if len(indexes) <= MOST_STALE:
            self._stale.update((measure.id, each) for each in indexes)
        else:
            for block in {self.block(each) for each in indexes}:
                self._blocks.pop((measure.id, block), None)
        return indexes

    def read(self, measure: Measure, first: int, last: int) -> dict[int, ShownAmount]:
        """Returns the amounts from one period index to another, without the cache."""
        found = {}
        for index, entries in self._parts(measure, first, last).items():
            shown = self._together(measure, period_at(self._length, index), entries)
            if shown is not None:
                found[index] = shown
        return found

    def entries(self, measure: Measure, index: int) -> list[tuple[EntryKey, int]]:
        """Returns the entries that the amount of a period is calculated from, the first first."""
        found = [
            (EntryKey(measure.id, each.period, self._cells[each.cell]), each.amount)
            for each in self._parts(measure, index, index).get(index, ())
        ]
        return sorted(found, key=lambda each: each[0].period.first_day)

    def _parts(self, measure: Measure, first: int, last: int) -> dict[int, list[_CellAmount]]:
        """Returns the entries that count, by the index of the period that they belong to."""
        begin, end = period_at(self._length, first), period_at(self._length, last)
        entered = self._entered(measure)
        tables: AmountTables = {
            (measure.id, length): self._amounts(measure, length, begin, end)
            for length in entered
            if length is self._length
            or (length.rank < self._length.rank and measure.nature.rolls_up)
        }
        if self._scope.parts and self._answer is DoubleCounting.TWO_VIEWS:
            by_language = self._scope.cell.language is not None
            tables = one_view(tables, self._cells, self._length, by_language=by_language)
        parts: dict[int, list[_CellAmount]] = {}
        for table in tables.values():
            for text, amounts in table.items():
                period = parse_period(text)
                entries = parts.setdefault(period.containing(self._length).index, [])
                entries.extend(_CellAmount(period, *each) for each in amounts.items())
        return parts

    def _entered(self, measure: Measure) -> frozenset[Length]:
        if measure.id not in self._lengths:
            self._lengths[measure.id] = self._records.lengths((measure.id,))
        return self._lengths[measure.id]

    def _amounts(self, measure: Measure, length: Length, begin: Period, end: Period) -> AmountTable:
        if length is not self._length:
            begin, end = begin.first_within(length), end.last_within(length)
        cells = None
        if self._scope != ALL_CELLS:
            cells = [key for key, cell in self._cells.items() if self._scope.includes(cell)]
        return self._records.amounts_by_period(measure.id, length, begin, end, cells)

    def _together(
        self, measure: Measure, whole: Period, entries: Sequence[_CellAmount]
    ) -> ShownAmount | None:
        keys = {each.cell for each in entries}
        cell = self._cells.get(next(iter(keys))) if len(keys) == 1 else None
        periods = {each.period for each in entries}
        if periods == {whole}:
            return ShownAmount(sum(each.amount for each in entries), cell)
        amount = roll_up_measure(
            measure, whole, [(each.period, each.amount) for each in entries], self._today()
        )
        if amount is None:
            return None
        complete = coverage(whole, periods) is Coverage.ALL
        return ShownAmount(amount, cell, rolled_up=True, partial=not complete)
