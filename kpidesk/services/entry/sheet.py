"""Sheets: what is shown to enter the figures of one period and one cell."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from kpidesk.domain.catalogue.catalogue import Catalogue
from kpidesk.domain.cell import NOT_ASSIGNED, Cell, is_language, is_part
from kpidesk.domain.change import HeldFigure
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.entry_warning import EntryWarning
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.kpi import Kpi
from kpidesk.domain.measure import Measure
from kpidesk.domain.period import Length, Period, period_of
from kpidesk.domain.settings.double_counting import (
    DOUBLE_COUNTING,
    DoubleCounting,
    breakdowns_meet,
    counted_cells,
    double_counting,
)
from kpidesk.services.cached_reader import CachedReader
from kpidesk.services.clients.period_statuses import closed_periods
from kpidesk.services.entry.conflict_resolution import resolve_conflicts
from kpidesk.services.entry.entry_warnings import entry_warnings
from kpidesk.services.entry.live_value import LiveValue
from kpidesk.services.entry.period_overlap import OverlapFinder, entries_sharing_time
from kpidesk.services.entry.sheet_row import Access, SheetRow
from kpidesk.services.entry.suggestions import suggest
from kpidesk.services.ports import PracticeReader
from kpidesk.services.series.package_series import PackageSeries


@dataclass(frozen=True, slots=True)
class SheetGroup:
    """One KPI: the measures entered in its group, and those entered in an earlier group."""

    kpi: Kpi
    measures: tuple[Measure, ...]
    above: tuple[Measure, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One period and one cell. `hidden` are KPIs of which nothing can be entered there.

    `answer` determines what counts where both clients and service languages have figures.
    `closed` is the closed period that the sheet's is in, None where it is open.
    """

    period: Period
    cell: Cell
    groups: tuple[SheetGroup, ...]
    rows: Mapping[str, SheetRow]
    hidden: tuple[Kpi, ...]
    answer: DoubleCounting | None = None
    closed: Period | None = None

    @property
    def may_count_twice(self) -> bool:
        """Whether the user has to answer what the figures by client and by language are."""
        if self.answer is not None:
            return False
        # Most rows have the same cells.
        found = {_cells_with_figures(self.cell, row) for row in self.rows.values()}
        return any(map(breakdowns_meet, found))


class SheetService:
    """Reads sheets. Of each measure it reads only the periods around the sheet's."""

    def __init__(
        self, records: PracticeReader, catalogue: Catalogue, today: Callable[[], date] = date.today
    ) -> None:
        self._records = records
        self._catalogue = catalogue
        self._today = today

    def last_finished(self, length: Length) -> Period:
        """Returns the last ended period of that length."""
        return period_of(self._today(), length).shifted(-1)

    def sheet(self, period: Period, cell: Cell, kpis: Sequence[Kpi]) -> Sheet:
        """Returns the sheet of a period and a cell for these KPIs, in their order."""
        groups, hidden = self.groups(cell, kpis)
        wanted = [measure for group in groups for measure in group.measures]
        rows = self.rows(period, cell, wanted)
        answer = double_counting(self._records.setting(DOUBLE_COUNTING))
        return Sheet(period, cell, groups, rows, hidden, answer, self._closed(period, cell))

    def rows(
        self, period: Period, cell: Cell, measures: Iterable[Measure]
    ) -> Mapping[str, SheetRow]:
        """Returns the rows of some measures of a sheet, by measure."""
        return self._rows(period, cell, measures, CachedReader(self._records))

    def rows_of_cells(
        self, period: Period, kpis: Mapping[Cell, Sequence[Kpi]]
    ) -> Mapping[Cell, Mapping[str, SheetRow]]:
        """Returns the rows of the sheets of several cells with these KPIs, without warnings."""
        reader, found = CachedReader(self._records), {}
        for cell, asked in kpis.items():
            groups, _ = self.groups(cell, asked)
            measures = [measure for group in groups for measure in group.measures]
            found[cell] = self._rows(period, cell, measures, reader, warned=False)
        return found

    def _rows(
        self,
        period: Period,
        cell: Cell,
        measures: Iterable[Measure],
        reader: CachedReader,
        *,
        warned: bool = True,
    ) -> Mapping[str, SheetRow]:
        held = {
            each.key.measure: each
            for each in self._records.held()
            if each.key.period == period and each.key.cell == cell
        }
        refusals = self._refusals(reader, held.values())
        found = {
            each.id: self._row(
                EntryKey(each.id, period, cell), each, reader, held.get(each.id), refusals, warned
            )
            for each in measures
        }
        if self._closed(period, cell) is None:
            return found
        return {key: _as_closed(row) for key, row in found.items()}

    def _closed(self, period: Period, cell: Cell) -> Period | None:
        found = closed_periods(self._records).find(period, cell.client)
        return None if found is None else found.period

    def live_value(self, period: Period, cell: Cell, kpi: Kpi) -> LiveValue:
        """Returns the live value of a KPI on the sheet."""
        return LiveValue(self._records, self._catalogue, kpi, period, cell, self._today())

    def groups(
        self, cell: Cell, kpis: Sequence[Kpi]
    ) -> tuple[tuple[SheetGroup, ...], tuple[Kpi, ...]]:
        """Returns the groups of a sheet, and the KPIs of which nothing can be entered there."""
        groups: list[SheetGroup] = []
        hidden: list[Kpi] = []
        asked: set[str] = set()
        for kpi in kpis:
            used = set(kpi.measures)
            listed = (each for each in self._catalogue.measures if each.id in used)
            measures = sorted(listed, key=lambda each: each.nature.entry_order)
            if not self._offered(kpi, measures, cell):
                hidden.append(kpi)
                continue
            new = tuple(each for each in measures if each.id not in asked)
            above = tuple(each for each in measures if each.id in asked)
            asked.update(each.id for each in new)
            groups.append(SheetGroup(kpi, new, above))
        return tuple(groups), tuple(hidden)

    def _offered(self, kpi: Kpi, measures: Sequence[Measure], cell: Cell) -> bool:
        if self._catalogue.by_client_only(kpi):
            return all(measure.fits(cell) for measure in measures)
        if cell == NOT_ASSIGNED:
            return True
        excluded = kpi.not_for_language
        if excluded is not None and is_language(cell.language, excluded):
            return False
        return any(measure.fits(cell) for measure in measures)

    def _refusals(
        self, reader: CachedReader, held: Iterable[HeldFigure]
    ) -> tuple[WrongRequest, ...]:
        amounts = {each.key: each.amount for each in held}
        if not amounts:
            return ()
        return resolve_conflicts(reader, self._catalogue, amounts, {}).refusals

    def _row(
        self,
        entry_key: EntryKey,
        measure: Measure,
        reader: CachedReader,
        held: HeldFigure | None,
        refusals: Sequence[WrongRequest],
        warned: bool,
    ) -> SheetRow:
        period, cell = entry_key.period, entry_key.cell
        cells = reader.cells()
        around = reader.amounts(measure.id, period.length, period.shifted(-1), period, None)
        now = str(period)
        here = {cells[key]: amount for text, key, amount in around if text == now}
        before = {cells[key]: amount for text, key, amount in around if text != now}
        if not measure.fits(cell):
            whole = here.get(NOT_ASSIGNED), before.get(NOT_ASSIGNED)
            return SheetRow(measure, Access.WHOLE_PRACTICE, *whole)
        amount = here.pop(cell, None)
        elsewhere = None
        if held or (amount is None and period.length.rank <= Length.MONTH.rank):
            elsewhere = OverlapFinder(reader, self._catalogue).find(entry_key)
        access = Access.OPEN
        if amount is None and held is None:
            access = _access(entry_key.period, measure, elsewhere)
        offer = None
        blank = access is Access.OPEN and amount is None
        if blank:
            offer = suggest(reader, self._catalogue, entry_key, before.get(cell))
        return SheetRow(
            measure=measure,
            access=access,
            amount=amount,
            before=before.get(cell),
            offer=offer,
            held=held,
            refusal=_refusal(entry_key, held, elsewhere, refusals),
            others=here,
            added=_added(reader, here) if cell == NOT_ASSIGNED else None,
            elsewhere=elsewhere,
            covered_elsewhere=blank and _is_covered_elsewhere(reader, entry_key, measure),
            from_card=self._from_card(measure, period, cell),
            # A block belongs to no month.
            card_before=self._from_card(measure, period.shifted(-1), cell, blocks=False),
            warnings=self._warnings(reader, entry_key) if warned and amount is not None else (),
        )

    def _from_card(
        self, measure: Measure, period: Period, cell: Cell, *, blocks: bool = True
    ) -> int | None:
        by_card = measure.nature.client_only and period.length.rank <= Length.MONTH.rank
        if cell.client is None or not by_card:
            return None
        packages = PackageSeries(self._records, self._today)
        return packages.on_card(cell.client, period, blocks=blocks)

    def _warnings(self, reader: CachedReader, key: EntryKey) -> tuple[EntryWarning, ...]:
        return entry_warnings(reader, self._catalogue, (key,), self._today())


def _as_closed(row: SheetRow) -> SheetRow:
    """Returns the row of a closed period: what could be typed there cannot."""
    if row.access is not Access.OPEN:
        return row
    return replace(row, access=Access.CLOSED, offer=None, covered_elsewhere=False)


def _cells_with_figures(cell: Cell, row: SheetRow) -> frozenset[Cell]:
    own = frozenset() if row.amount is None else frozenset({cell})
    return own.union(row.others or ())


def _added(reader: CachedReader, others: Mapping[Cell, int]) -> int | None:
    """Returns what other cells add; None where nothing does or it may be counted twice."""
    if not others:
        return None
    answer = double_counting(reader.setting(DOUBLE_COUNTING))
    if answer is None and breakdowns_meet(others):
        return None
    return sum(others[each] for each in counted_cells(others, answer))


def _is_covered_elsewhere(reader: CachedReader, entry_key: EntryKey, measure: Measure) -> bool:
    if not measure.split:
        return False
    cells = reader.cells().items()
    parts = [key for key, cell in cells if is_part(cell, entry_key.cell)]
    period = entry_key.period
    if parts and reader.amounts(measure.id, period.length, period, period, parts):
        return True
    return any(entries_sharing_time(reader, entry_key, parts))


def _access(period: Period, measure: Measure, elsewhere: Period | None) -> Access:
    """Returns whether a blank entry may be filled."""
    if not measure.entered_by(period.length):
        return Access.ROLLED_UP
    if elsewhere is None:
        return Access.OPEN
    shorter = elsewhere.length.rank < period.length.rank
    return Access.ROLLED_UP if shorter else Access.LONGER


def _refusal(
    key: EntryKey,
    held: HeldFigure | None,
    elsewhere: Period | None,
    refusals: Sequence[WrongRequest],
) -> WrongRequest | None:
    if held is None:
        return None
    if elsewhere is not None:
        return WrongRequest("overlaps", measure=key.measure, period=key.period, other=elsewhere)
    for each in refusals:
        measures = each.values["measures"]
        assert isinstance(measures, tuple)
        if key.measure in measures:
            return each
    return None
