"""The live value of a KPI on a sheet, including the figures being typed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from kpidesk.analysis.amount_table import AmountTables
from kpidesk.analysis.cell_selection import one_view
from kpidesk.analysis.measure_rollup import roll_up_measure
from kpidesk.analysis.packages.blocks import BlockBalance
from kpidesk.analysis.point import Point
from kpidesk.analysis.series import ladder_at, points
from kpidesk.domain.catalogue.catalogue import Catalogue
from kpidesk.domain.cell import NOT_ASSIGNED, Cell
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.kpi import Kpi
from kpidesk.domain.ladder import Ladder
from kpidesk.domain.measure import Measure
from kpidesk.domain.period import Length, Period, parse_period
from kpidesk.domain.settings.double_counting import DOUBLE_COUNTING, DoubleCounting, double_counting
from kpidesk.services.ports import PracticeReader
from kpidesk.services.series.entry_rows import fetch_amounts, roll_up
from kpidesk.services.series.ladders_in_force import ladders_in_force
from kpidesk.services.series.package_series import PackageSeries

#: The id of a cell that is not in the file yet.
_NEW_CELL = -1


class LiveValue:
    """Computes a KPI's value on a sheet. Entries are read once: a key press needs no query.

    In *Not assigned*, and for measures of the whole practice, the value is over all cells; in
    another cell it is the cell's own.
    """

    def __init__(
        self,
        records: PracticeReader,
        catalogue: Catalogue,
        kpi: Kpi,
        period: Period,
        cell: Cell,
        today: date,
    ) -> None:
        self.kpi, self.cell = kpi, cell
        self.whole_practice = cell == NOT_ASSIGNED or not catalogue.splits(kpi)
        self._catalogue, self._period, self._today = catalogue, period, today
        known = dict(records.cells())
        self._own = cell != NOT_ASSIGNED
        self._cell = next((key for key, each in known.items() if each == cell), _NEW_CELL)
        self._cells = {**known, self._cell: cell}
        measures = catalogue.measures_of(kpi)
        self._answer = double_counting(records.setting(DOUBLE_COUNTING))
        #: The entries of all cells, and those that the value is computed from.
        self._all = fetch_amounts(records, measures, period, period, None)
        self._tables = self._all if self.whole_practice else _of_cell(self._all, self._cell)
        owner = None if self.whole_practice else cell.client
        steps = ladders_in_force(records, kpi, period.length, owner)
        self.ladder: Ladder = ladder_at(steps)(period)
        self._packages: PackageSeries | None = None
        if catalogue.by_client_only(kpi):
            self._packages = PackageSeries(records, lambda: today)

    @property
    def of_packages(self) -> bool:
        """Whether it is the use of a client's packages."""
        return self._packages is not None

    def read(self, typed: Mapping[str, int | None]) -> Point | None:
        """Returns the point of the period with the typed amounts; None without any figure.

        An amount of None blanks. Amounts are in smallest steps; measures of other KPIs are ignored.
        """
        length = self._period.length
        if packages := self._typed_packages(typed):
            made = packages.points(self.kpi, length, self.cell.client, lambda _: self.ladder)
            return next((each for each in made if each.period == self._period), None)
        tables = self._with(typed)
        rolled_up = roll_up(
            self._catalogue, self.kpi, tables, self._cells, self._today, length, self._answer
        )
        found = points(
            self.kpi, length, rolled_up, lambda _: self.ladder, self._period, self._period
        )
        return found[0] if found else None

    def block(self, typed: Mapping[str, int | None]) -> BlockBalance | None:
        """Returns the block of hours in use at the end of the period, with the typed amounts.

        None for other KPIs, and where no block of the client is open in the period.
        """
        packages, owner = self._typed_packages(typed), self.cell.client
        if packages is None or owner is None:
            return None
        known = packages.blocks(owner, self._period)
        found = [each for each in known if each.block.overlaps(self._period)]
        return next((each for each in found if each.balance.left), found[-1] if found else None)

    def _typed_packages(self, typed: Mapping[str, int | None]) -> PackageSeries | None:
        keys = {EntryKey(each, self._period, self.cell): typed[each] for each in typed}
        return self._packages and self._packages.typed(keys)

    def rolled_up(self, measure: Measure) -> int | None:
        """Returns the roll-up of one measure from shorter periods and the period itself.

        In another cell than *Not assigned* it is the cell's own, where the measure is split.
        """
        return self._rolled(measure, own=measure.split and self._own)

    def total(self, measure: Measure) -> int | None:
        """Returns the roll-up of one measure over all cells: what a chart shows of it."""
        return self._rolled(measure, own=False)

    def _rolled(self, measure: Measure, *, own: bool) -> int | None:
        by = self._period.length
        tables: AmountTables = {
            (measure.id, length): self._all[measure.id, length]
            for length in Length
            if length.rank <= by.rank
        }
        if not own and self._answer is DoubleCounting.TWO_VIEWS:
            tables = one_view(tables, self._cells, by)
        totals: dict[str, int] = {}
        for (_, length), table in tables.items():
            first = str(self._period.first_within(length))
            last = str(self._period.last_within(length))
            for text, amounts in table.items():
                counting = [each for cell, each in amounts.items() if not own or cell == self._cell]
                if first <= text <= last and counting:
                    totals[text] = sum(counting)
        entries = [(parse_period(text), amount) for text, amount in totals.items()]
        return roll_up_measure(measure, self._period, entries, self._today)

    def _with(self, typed: Mapping[str, int | None]) -> AmountTables:
        length, text = self._period.length, str(self._period)
        tables = dict(self._tables)
        for measure, amount in typed.items():
            if (measure, length) in tables:
                table = dict(tables[measure, length])
                amounts = dict(table.pop(text, {}))
                amounts.pop(self._cell, None)
                if amount is not None:
                    amounts[self._cell] = amount
                if amounts:
                    table[text] = amounts
                tables[measure, length] = table
        return tables


def _of_cell(tables: AmountTables, cell: int) -> AmountTables:
    """Returns the amounts of one cell."""
    return {
        key: {text: {cell: each[cell]} for text, each in table.items() if cell in each}
        for key, table in tables.items()
    }
