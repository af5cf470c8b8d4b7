"""The values of KPIs under their measures in the history grid."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from kpidesk.analysis.counts import usual_decimals
from kpidesk.analysis.point import Point, Series
from kpidesk.analysis.series import ladder_at, points
from kpidesk.domain.catalogue.catalogue import Catalogue
from kpidesk.domain.cell import ALL_CELLS, CellScope
from kpidesk.domain.change import EntryChanged
from kpidesk.domain.kpi import Kpi
from kpidesk.domain.period import Length, Period, period_at
from kpidesk.domain.settings.double_counting import DOUBLE_COUNTING, double_counting
from kpidesk.services.clients.clients import client_names
from kpidesk.services.clients.work_time import excused_owners
from kpidesk.services.ports import PracticeReader
from kpidesk.services.series.entry_rows import fetch_amounts, roll_up
from kpidesk.services.series.history import BLOCK, MOST_STALE
from kpidesk.services.series.ladders_in_force import ladders_in_force
from kpidesk.services.series.series_query import SeriesQuery, SeriesService


class HistoryValues:
    """Reads and caches blocks of values, for one period length and the cells of a scope.

    One cell has the value of its own figures, as its row shows them.
    """

    def __init__(
        self,
        records: PracticeReader,
        series: SeriesService,
        catalogue: Catalogue,
        length: Length,
        scope: CellScope,
        today: Callable[[], date],
    ) -> None:
        self._records, self._series, self._catalogue = records, series, catalogue
        self._length, self._scope, self._today = length, scope, today
        self._blocks: dict[tuple[str, int], dict[int, Point]] = {}
        #: Periods in cached blocks that have to be read again, by KPI and index.
        self._stale: set[tuple[str, int]] = set()
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
        self._stale.difference_update((kpi.id, block * size + n) for n in range(size))
        self._decimals.pop(kpi.id, None)

    def point(self, kpi: Kpi, index: int) -> Point | None:
        """Returns the value of that period, None without figures. Reads its block if needed."""
        key = kpi.id, index // BLOCK[self._length]
        if key not in self._blocks:
            self.load(kpi, key[1])
        elif (kpi.id, index) in self._stale:
            self._stale.discard((kpi.id, index))
            period, block = period_at(self._length, index), self._blocks[key]
            block.pop(index, None)
            block.update((index, each) for each in self._read(kpi, period, period))
            self._decimals.pop(kpi.id, None)
        return self._blocks[key].get(index)

    def decimals(self, kpi: Kpi) -> int:
        """Returns the decimals of all values of the KPI that were read, so that they are alike."""
        if kpi.id not in self._decimals:
            read = (each for key, each in self._blocks.items() if key[0] == kpi.id)
            shown = [(point.value, point.counts) for block in read for point in block.values()]
            self._decimals[kpi.id] = usual_decimals(kpi.unit, shown)
        return self._decimals[kpi.id]

    def touch(self, kpi: Kpi, changes: Sequence[EntryChanged]) -> tuple[int, int] | None:
        """Let what changes of a KPI's entries affect be read again.

        Returns the indices of the first and the last of these periods; None where all may be
        affected, as by the first figures of a client.
        """
        found: set[int] = set()
        ahead = int(any(each.nature.is_stock for each in self._catalogue.measures_of(kpi)))
        for period in {each.key.period for each in changes}:
            first, last = period.first_within(self._length), period.last_within(self._length)
            found.update(range(first.index, last.index + ahead + 1))
        if len(found) > MOST_STALE or self._reaches_far(kpi, changes):
            self._blocks = {key: each for key, each in self._blocks.items() if key[0] != kpi.id}
            self._decimals.pop(kpi.id, None)
            return None
        self._stale.update((kpi.id, index) for index in found)
        return min(found), max(found)

    def _reaches_far(self, kpi: Kpi, changes: Sequence[EntryChanged]) -> bool:
        if not self._scope.every_client and not self._catalogue.by_client_only(kpi):
            return False
        series = Series(kpi, self._length, (), kpi.ladder, language=self._scope.cell.language)
        return any(self._series.reach(series, changes))

    def _read(self, kpi: Kpi, first: Period, last: Period) -> tuple[Point, ...]:
        query = SeriesQuery(kpi.id, self._length, first, last)
        own, parts = self._scope
        measures = self._catalogue.measures_of(kpi)
        of_package = own.client is not None and self._catalogue.by_client_only(kpi)
        known = of_package or self._scope == ALL_CELLS
        if not known and not all(measure.fits(own) for measure in measures):
            return ()
        if own.client is not None and (parts or of_package):
            query = query._replace(client=client_names(self._records)[own.client])
            return self._series.read(query).points
        if parts:
            return self._series.read(query._replace(language=own.language)).points
        cells = {key: cell for key, cell in self._records.cells().items() if cell == own}
        if not cells:
            return ()
        tables = fetch_amounts(self._records, measures, first, last, tuple(cells))
        answer = double_counting(self._records.setting(DOUBLE_COUNTING))
        rolled = roll_up(
            self._catalogue,
            kpi,
            tables,
            cells,
            self._today(),
            self._length,
            answer,
            excused=excused_owners(self._records),
        )
        steps = ladders_in_force(self._records, kpi, self._length, own.client)
        return points(kpi, self._length, rolled, ladder_at(steps), first, last)
