"""The tracked KPIs: only their measures are asked for."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from kpidesk.domain.change import SettingChanged

if TYPE_CHECKING:
    from kpidesk.domain.catalogue.catalogue import Catalogue
    from kpidesk.domain.cell import Cell
    from kpidesk.domain.kpi import Kpi, KpiSet
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

    def asked(self, cell: Cell) -> tuple[Kpi, ...]:
        """Returns the KPIs of a cell's sheet: the tracked ones, and those of a client's package."""
        if cell.client is None or cell.language is not None:
            return self.tracked()
        return shown_kpis(self._practice.records, self._catalogue, cell.client)

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
