"""The catalogue of KPIs, measures and constraints."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from kpidesk.domain.catalogue.agency import AGENCY
from kpidesk.domain.catalogue.constraints import CONSTRAINTS, STOCKS
from kpidesk.domain.catalogue.measures import MEASURES
from kpidesk.domain.catalogue.multilingual import MULTILINGUAL
from kpidesk.domain.catalogue.packages import PACKAGE_USE
from kpidesk.domain.constraint import Constraint
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.kpi import Kpi, KpiSet, measure_alone
from kpidesk.domain.measure import Measure


class Catalogue:
    """Finds KPIs and measures by id.

    `kpis` are those of the sets, set by set; `of_packages` belong to clients with packages.
    """

    def __init__(
        self,
        sets: Iterable[KpiSet],
        measures: Iterable[Measure],
        constraints: Iterable[Constraint] = (),
        stocks: Iterable[tuple[str, str]] = (),
        of_packages: Iterable[Kpi] = (),
    ) -> None:
        self.sets = tuple(sets)
        self.constraints = tuple(constraints)
        self.stocks = tuple(stocks)
        self._measures = {measure.id: measure for measure in measures}
        self.of_packages = tuple(of_packages)
        self.kpis = tuple(kpi for each in self.sets for kpi in each.kpis)
        self.every_kpi = (*self.kpis, *self.of_packages)
        self._kpis = {kpi.id: kpi for kpi in self.every_kpi}

    @property
    def measures(self) -> tuple[Measure, ...]:
        """All measures."""
        return tuple(self._measures.values())

    @property
    def every_subject(self) -> tuple[Kpi, ...]:
        """All KPIs, and all measures as KPIs by themselves: what can have a target."""
        return (*self.every_kpi, *map(measure_alone, self.measures))

    def kpi(self, kpi_id: str) -> Kpi:
        """Returns the KPI with that id. Raises WrongRequest `kpi_unknown`."""
        try:
            return self._kpis[kpi_id]
        except KeyError:
            raise WrongRequest("kpi_unknown", kpi=kpi_id, known=tuple(self._kpis)) from None

    def kpi_or_measure(self, name: str) -> Kpi:
        """Returns the KPI or the measure with that id. Raises WrongRequest `kpi_unknown`."""
        known = self._measures.get(name)
        return self.kpi(name) if known is None else measure_alone(known)

    def known(self, ids: Iterable[str]) -> tuple[Kpi, ...]:
        """Returns the KPIs and measures with these ids, without unknown ids."""
        either = self._kpis.keys() | self._measures.keys()
        return tuple(self.kpi_or_measure(each) for each in ids if each in either)

    def measure(self, measure_id: str) -> Measure:
        """Returns a measure by id. Raises WrongRequest `measure_unknown` or `kpi_not_measure`."""
        try:
            return self._measures[measure_id]
        except KeyError:
            if measure_id in self._kpis:
                measures = self._kpis[measure_id].measures
                raise WrongRequest("kpi_not_measure", kpi=measure_id, known=measures) from None
            known = tuple(self._measures)
            raise WrongRequest("measure_unknown", measure=measure_id, known=known) from None

    def measures_alone(self, kpis: Iterable[Kpi]) -> tuple[Kpi, ...]:
        """Returns the measures of these KPIs as KPIs by themselves, each once."""
        ids = dict.fromkeys(measure for kpi in kpis for measure in kpi.measures)
        return tuple(measure_alone(self._measures[each]) for each in ids)

    def measures_of(self, kpi: Kpi) -> tuple[Measure, ...]:
        """Returns the measures that the KPI is computed from."""
        return tuple(self._measures[each] for each in kpi.measures)

    def splits(self, kpi: Kpi) -> bool:
        """Returns whether the KPI can be shown for one client or one service language."""
        return all(measure.split for measure in self.measures_of(kpi))

    def by_client_only(self, kpi: Kpi) -> bool:
        """Returns whether the KPI is known by client, and not by service language."""
        return any(measure.nature.client_only for measure in self.measures_of(kpi))

    def constraints_on(self, measures: Iterable[str]) -> tuple[Constraint, ...]:
        """Returns the constraints whose measures are all among these."""
        given = set(measures)
        return tuple(each for each in self.constraints if given.issuperset(each.measures))

    def excluded_language(self, measure_id: str) -> str | None:
        """Returns the service language that all KPIs of this measure exclude, if any."""
        users = [kpi for kpi in self.kpis if measure_id in kpi.measures]
        languages = {kpi.not_for_language for kpi in users}
        return languages.pop() if len(languages) == 1 else None


@lru_cache(maxsize=1)
def ready_made() -> Catalogue:
    """Returns the ready-made sets with their measures and constraints."""
    return Catalogue((MULTILINGUAL, AGENCY), MEASURES, CONSTRAINTS, STOCKS, (PACKAGE_USE,))
