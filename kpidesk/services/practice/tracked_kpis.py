"""The tracked KPIs: only their measures are asked for."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from itertools import product
from typing import TYPE_CHECKING

from kpidesk.domain.change import SettingChanged
from kpidesk.domain.period import Length

if TYPE_CHECKING:
    from kpidesk.domain.catalogue.catalogue import Catalogue
    from kpidesk.domain.cell import Cell
    from kpidesk.domain.kpi import Kpi, KpiSet
    from kpidesk.domain.period import Period
    from kpidesk.services.ports import PracticeFile, PracticeReader

#: The setting with the ids of the tracked KPIs, separated by spaces.
TRACKED = "tracked"


def tracked_ids(kpis: Iterable[str]) -> str:
    """Returns the value of the setting for these KPIs."""
    return " ".join(kpis)


def tracked_kpis(records: PracticeReader, catalogue: Catalogue) -> tuple[Kpi, ...]:
    """Returns the tracked KPIs in the catalogue's order; those with all figures if never chosen."""
    chosen = records.setting(TRACKED)
    if chosen is None:
        entered = {
            measure
            for measure in dict.fromkeys(each for kpi in catalogue.kpis for each in kpi.measures)
            if records.lengths([measure])
        }
        return tuple(each for each in catalogue.kpis if entered.issuperset(each.measures))
    ids = set(chosen.split())
    return tuple(kpi for kpi in catalogue.kpis if kpi.id in ids)


def shown_kpis(
    records: PracticeReader, catalogue: Catalogue, client: int | None = None
) -> tuple[Kpi, ...]:
    """Returns the tracked KPIs, and those of packages where any client, or this one, has one."""
    cards = records.client_cards().values() if client is None else [records.client_card(client)]
    packages = any(card.packages for card in cards)
    return (*tracked_kpis(records, catalogue), *(catalogue.of_packages if packages else ()))


def entered_measures(
    records: PracticeReader,
    measures: Iterable[str],
    cells: Collection[int] | None = None,
    period: Period | None = None,
) -> frozenset[str]:
    """Returns those of the measures that have figures in the cells; None stands for all cells.

    With a period, those with figures of it or of shorter periods in it.
    """
    where = records.cells().keys() if cells is None else cells
    found: set[str] = set()
    for measure, length in product(measures, Length) if where else ():
        if measure in found or (period and length.rank > period.length.rank):
            continue
        if length in records.lengths((measure,)):
            ends = period and period.first_within(length), period and period.last_within(length)
            if records.cells_with_entries((measure,), length, *ends, where):
                found.add(measure)
    return frozenset(found)


class TrackingService:
    """Reads and sets which KPIs are tracked."""

    def __init__(self, practice: PracticeFile, catalogue: Catalogue) -> None:
        self._practice = practice
        self._catalogue = catalogue

    def tracked(self) -> tuple[Kpi, ...]:
        """Returns the tracked KPIs in the catalogue's order, without unknown ids."""
        return tracked_kpis(self._practice.records, self._catalogue)

    def shown(self) -> tuple[Kpi, ...]:
        """Returns the tracked KPIs, and those of packages where a client has one."""
        return shown_kpis(self._practice.records, self._catalogue)

    def asked(self, cell: Cell, period: Period | None = None) -> tuple[Kpi, ...]:
        """Returns the KPIs of a cell's sheet: the tracked ones, and those of a client's package.

        Without a package, those of packages too where the client has such figures in the period
        that no tracked KPI shows. Of a client with a choice of figures on the card only those are
        asked for in a period, and those that have figures in it.
        """
        kpis = self._of_cell(cell, period)
        if cell.client is None or period is None:
            return kpis
        chosen = self._practice.records.client_card(cell.client).shown
        return kpis if chosen is None else self._chosen(kpis, chosen, cell, period)

    def left_out(self, cell: Cell, period: Period) -> tuple[Kpi, ...]:
        """Returns the tracked KPIs that a client's card leaves out of its sheet of a period."""
        asked = self.asked(cell, period)
        return tuple(each for each in self._of_cell(cell, period) if each not in asked)

    def _chosen(
        self, kpis: Iterable[Kpi], chosen: Collection[str], cell: Cell, period: Period
    ) -> tuple[Kpi, ...]:
        """Returns the chosen KPIs, those of chosen figures, and those of `kpis` that stay.

        Those stay that no card can choose, and those that have figures in the period.
        """
        records, catalogue = self._practice.records, self._catalogue
        every = catalogue.every_kpi
        found = {
            each.id
            for each in every
            if each.id in chosen
            or (each in kpis and (each in catalogue.of_packages or not catalogue.splits(each)))
        }
        known = {each for kpi in every if kpi.id in found for each in kpi.measures}
        for measure in chosen:
            parts = (each.id for each in every if measure in each.measures)
            found.update(() if measure in known else tuple(parts)[:1])
        others = [each for each in kpis if each.id not in found]
        own = [key for key, each in records.cells().items() if each == cell]
        measures = {each for kpi in others for each in kpi.measures} - known
        entered = entered_measures(records, measures, own, period)
        found.update(each.id for each in others if not entered.isdisjoint(each.measures))
        return tuple(each for each in every if each.id in found)

    def _of_cell(self, cell: Cell, period: Period | None) -> tuple[Kpi, ...]:
        if cell.client is None or cell.language is not None:
            return self.tracked()
        records, of_packages = self._practice.records, self._catalogue.of_packages
        shown = shown_kpis(records, self._catalogue, cell.client)
        known = {each for kpi in shown for each in kpi.measures}
        others = {each for kpi in of_packages for each in kpi.measures} - known
        if period is None or not others:
            return shown
        own = [key for key, each in records.cells().items() if each.client == cell.client]
        return (*shown, *of_packages) if entered_measures(records, others, own, period) else shown

    def sets(self) -> tuple[tuple[KpiSet, tuple[Kpi, ...]], ...]:
        """Returns the tracked KPIs by set, without sets of which none is tracked."""
        tracked = set(self.tracked_ids())
        kept = (
            (each, tuple(kpi for kpi in each.kpis if kpi.id in tracked))
            for each in self._catalogue.sets
        )
        return tuple((each, kpis) for each, kpis in kept if kpis)

    def tracked_ids(self) -> tuple[str, ...]:
        """Returns the ids of the tracked KPIs in the catalogue's order."""
        return tuple(kpi.id for kpi in self.tracked())

    def track(self, kpis: Iterable[str]) -> tuple[SettingChanged, ...]:
        """Track these KPIs and no others. Returns no change where nothing changed.

        Raises WrongRequest `kpi_unknown`.
        """
        wanted = {self._catalogue.kpi(each).id for each in kpis}
        new = tracked_ids(kpi.id for kpi in self._catalogue.kpis if kpi.id in wanted)
        with self._practice.transaction() as transaction:
            old = transaction.setting(TRACKED)
            if old == new:
                return ()
            transaction.set_setting(TRACKED, new)
        return (SettingChanged(TRACKED, old, new),)
