"""Tracking: which KPIs she follows. What she does not track is not asked for."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from kpidesk.domain.change import SettingChanged

if TYPE_CHECKING:
    from kpidesk.domain.catalogue.catalogue import Catalogue
    from kpidesk.domain.kpi import Kpi, KpiSet
    from kpidesk.domain.measure import Measure
    from kpidesk.services.ports import PracticeFile

#: The setting that names the tracked KPIs: their ids, a space between them.
TRACKED = "tracked"


def tracked_ids(kpis: Iterable[str]) -> str:
    """The form in which the setting keeps them."""
    return " ".join(kpis)


class TrackingService:
    """Reads and sets which KPIs she tracks."""

    def __init__(self, practice: PracticeFile, catalogue: Catalogue) -> None:
        self._practice = practice
        self._catalogue = catalogue

    @property
    def chosen(self) -> bool:
        """Whether she has ever chosen, be it none."""
        return self._practice.records.setting(TRACKED) is not None

    def tracked(self) -> tuple[Kpi, ...]:
        """The KPIs she tracks, in the catalogue's order; ids that nobody knows are passed over."""
        ids = set((self._practice.records.setting(TRACKED) or "").split())
        return tuple(kpi for kpi in self._catalogue.kpis if kpi.id in ids)

    def sets(self) -> tuple[tuple[KpiSet, tuple[Kpi, ...]], ...]:
        """The same by set; a set of which she tracks nothing is left out."""
        tracked = set(self.tracked_ids())
        kept = (
            (each, tuple(kpi for kpi in each.kpis if kpi.id in tracked))
            for each in self._catalogue.sets
        )
        return tuple((each, kpis) for each, kpis in kept if kpis)

    def tracked_ids(self) -> tuple[str, ...]:
        """The ids of the tracked KPIs, in the catalogue's order."""
        return tuple(kpi.id for kpi in self.tracked())

    def measures(self) -> tuple[Measure, ...]:
        """The measures that the tracked KPIs are made of, each once, in the order of the KPIs."""
        ids = dict.fromkeys(each for kpi in self.tracked() for each in kpi.measures)
        return tuple(self._catalogue.measure(each) for each in ids)

    def track(self, kpis: Iterable[str]) -> tuple[SettingChanged, ...]:
        """Track these KPIs and no others. Nothing is returned where that changes nothing.

        Raises WrongRequest `kpi_unknown`.
        """
        wanted = {self._catalogue.kpi(each).id for each in kpis}
        new = tracked_ids(kpi.id for kpi in self._catalogue.kpis if kpi.id in wanted)
        with self._practice.transaction() as ledger:
            old = ledger.setting(TRACKED)
            if old == new:
                return ()
            ledger.set_setting(TRACKED, new)
        return (SettingChanged(TRACKED, old, new),)
