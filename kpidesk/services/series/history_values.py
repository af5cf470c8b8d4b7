"""The values of KPIs under their measures in the history grid."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from kpidesk.analysis.counts import usual_decimals
from kpidesk.analysis.point import Point
from kpidesk.analysis.series import points
from kpidesk.domain.catalogue.catalogue import Catalogue
from kpidesk.domain.cell import Cell
from kpidesk.domain.kpi import Kpi
from kpidesk.domain.period import Length, Period, period_at
from kpidesk.domain.settings.double_counting import DOUBLE_COUNTING, double_counting
from kpidesk.services.ports import PracticeReader
from kpidesk.services.series.entry_rows import fetch_amounts, roll_up
from kpidesk.services.series.history import BLOCK
from kpidesk.services.series.ladders_in_force import ladders_in_force
from kpidesk.services.series.series_query import SeriesQuery, SeriesService


class HistoryValues:
    """Reads and caches blocks of values, for one period length and one cell.

    `cell` None is all cells together; a cell has the value of its own figures, as its row shows
    them.
    """

    def __init__(
        self,
        records: PracticeReader,
        series: SeriesService,
        catalogue: Catalogue,
        length: Length,
        cell: Cell | None,
        today: Callable[[], date],
    ) -> None:
        self._records, self._series, self._catalogue = records, series, catalogue
        self._length, self._cell, self._today = length, cell, today
        self._blocks: dict[tuple[str, int], Mapping[int, Point]] = {}
        self._decimals: dict[str, int] = {}

    def known(self, kpi: Kpi, index: int) -> bool:
        """Returns whether the block of the period with that index is cached."""
        return (kpi.id, index // BLOCK[self._length]) in self._blocks

    def load(self, kpi: Kpi, block: int) -> None:
        """Read a block, even if it is cached."""
        size = BLOCK[self._length]
        first, last = (period_at(self._length, block * size + n) for n in (0, size - 1))
        found = self._read(kpi, first, last)
        self._blocks[kpi.id, block] = {each.period.index: each for each in found}
        self._decimals.pop(kpi.id, None)

    def point(self, kpi: Kpi, index: int) -> Point | None:
        """Returns the value of that period, None without figures. Reads its block if needed."""
        key = kpi.id, index // BLOCK[self._length]
        if key not in self._blocks:
            self.load(kpi, key[1])
        return self._blocks[key].get(index)

    def decimals(self, kpi: Kpi) -> int:
        """Returns the decimals of all values of the KPI that were read, so that they are alike."""
        if kpi.id not in self._decimals:
            read = (each for key, each in self._blocks.items() if key[0] == kpi.id)
            shown = [(point.value, point.counts) for block in read for point in block.values()]
            self._decimals[kpi.id] = usual_decimals(kpi.unit, shown)
        return self._decimals[kpi.id]

    def touch(self, measure: str) -> None:
        """Drop the values of all KPIs that use a measure: it may reach into other periods."""
        using = {kpi.id for kpi in self._catalogue.kpis if measure in kpi.measures}
        self._blocks = {key: each for key, each in self._blocks.items() if key[0] not in using}
        self._decimals.clear()

    def _read(self, kpi: Kpi, first: Period, last: Period) -> tuple[Point, ...]:
        if self._cell is None:
            return self._series.read(SeriesQuery(kpi.id, self._length, first, last)).points
        cells = {key: cell for key, cell in self._records.cells().items() if cell == self._cell}
        measures = self._catalogue.measures_of(kpi)
        if not cells or not all(measure.fits(self._cell) for measure in measures):
            return ()
        tables = fetch_amounts(self._records, measures, first, last, tuple(cells))
        answer = double_counting(self._records.setting(DOUBLE_COUNTING))
        rolled = roll_up(self._catalogue, kpi, tables, cells, self._today(), self._length, answer)
        ladder_at = ladders_in_force(self._records, kpi, self._cell.client)
        return points(kpi, self._length, rolled, ladder_at, first, last)
