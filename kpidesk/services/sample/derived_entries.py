"""Sample entries of KPIs that the story does not cover, derived from the catalogue.

A KPI's value improves from the worst bound of its ladder to the best; its formula, units and
natures turn the value into amounts.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import inf
from random import Random
from typing import NamedTuple

from kpidesk.domain.catalogue.catalogue import Catalogue
from kpidesk.domain.cell import NOT_ASSIGNED, Cell
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.kpi import Kpi, KpiUnit
from kpidesk.domain.ladder import Direction
from kpidesk.domain.measure import Measure, Unit
from kpidesk.domain.period import Length, Period
from kpidesk.services.sample.story import FigureTrend

_QUARTERS_PER_HOUR = 4
_SEED = 20_240_925
#: The smaller one of numerator and denominator, for one cell and month.
_LEAST, _MOST = 10, 20
_LARGEST_WHOLE = 10_000
#: What counts against the value, as a share of the whole.
_AGAINST = 0.1
_MARGIN, _WOBBLE, _DIP = 0.1, 0.06, 0.4
_HIGHEST = {KpiUnit.PERCENT: 100.0, KpiUnit.SCORE: 100.0}


class SampleMonth(NamedTuple):
    """A month of the sample, counted from its beginning; `share` of it has passed."""

    number: int
    period: Period
    share: float
    cells: tuple[Cell, ...]


def amount_of(measure: Measure, quantity: float) -> int:
    """Returns a quantity in smallest steps: counts whole, hours to the quarter."""
    if measure.unit is Unit.HOURS:
        quarters = max(1, round(quantity * _QUARTERS_PER_HOUR))
        return quarters * measure.unit.steps // _QUARTERS_PER_HOUR
    return round(quantity) * measure.unit.steps


def add_derived_entries(
    found: dict[EntryKey, int], catalogue: Catalogue, months: Iterable[SampleMonth]
) -> None:
    """Adds entries of all measures that have none, KPI by KPI."""
    months = tuple(months)
    for kpi in catalogue.kpis:
        known = {key.measure for key in found}
        if known.issuperset(kpi.measures):
            continue
        derived = _DerivedKpi(catalogue, kpi, known)
        for month in months:
            for cell in month.cells if catalogue.splits(kpi) else (NOT_ASSIGNED,):
                found.update(derived.entries(found, month, cell))


class _DerivedKpi:
    """Derives the entries of one KPI's measures that are not `known`."""

    def __init__(self, catalogue: Catalogue, kpi: Kpi, known: set[str]) -> None:
        self._catalogue = catalogue
        self._kpi = kpi
        self._known = known.intersection(kpi.measures)
        self._trend = trend_of(kpi)
        self._dice = Random(f"{_SEED} {kpi.id}")  # noqa: S311 - a story, no secret

    def entries(
        self, found: Mapping[EntryKey, int], month: SampleMonth, cell: Cell
    ) -> Iterator[tuple[EntryKey, int]]:
        """Yields the entries of one month and cell."""
        quantities = {each: self._stored(found, each, month.period, cell) for each in self._known}
        quantities |= self._openings(found, month.period)
        quantities = self._completed(quantities, month)
        for measure in self._catalogue.measures_of(self._kpi):
            late = month.share < 1 and measure.nature.known_at_end
            if measure.id not in self._known and not late:
                amount = amount_of(measure, quantities[measure.id])
                yield EntryKey(measure.id, month.period, cell), amount

    def _stored(
        self, found: Mapping[EntryKey, int], measure: str, month: Period, cell: Cell
    ) -> float:
        amount = sum(
            amount
            for key, amount in found.items()
            if key.measure == measure
            and key.period.length.rank <= Length.MONTH.rank
            and key.period.containing(Length.MONTH) == month
            and cell in (NOT_ASSIGNED, key.cell)
        )
        return float(self._catalogue.measure(measure).quantity(amount))

    def _openings(self, found: Mapping[EntryKey, int], month: Period) -> dict[str, float]:
        """Opening stocks equal the closing stocks of the month before."""
        pairs = {opening: closing for closing, opening in self._catalogue.stocks}
        return {
            each: float(found[before])
            for each in self._kpi.measures
            if each in pairs and (before := EntryKey(pairs[each], month.shifted(-1))) in found
        }

    def _completed(self, quantities: dict[str, float], month: SampleMonth) -> dict[str, float]:
        """Fills in the missing quantities so that the formula gives about the trend's value."""
        kpi = self._kpi
        value = min(self._trend.at(month.number, self._dice), _HIGHEST.get(kpi.unit, inf))
        ratio = (value if kpi.unit is KpiUnit.SCORE else max(value, 0.0)) / kpi.scale
        plus = [each.measure for each in kpi.numerator if each.sign > 0]
        minus = [each.measure for each in kpi.numerator if each.sign < 0]
        whole = self._whole(quantities, ratio, month.share)
        against = _AGAINST * whole
        if not {*plus, *minus}.issubset(kpi.denominator):
            _divide(quantities, kpi.denominator, whole)
            whole = sum(quantities[each] for each in kpi.denominator)
            # What is subtracted makes up for the decline, so that a stock stays about the same.
            against = max(_AGAINST, 1 - ratio) * whole
        _divide(quantities, minus, against)
        _divide(quantities, plus, whole * ratio + sum(quantities[each] for each in minus))
        _divide(quantities, kpi.denominator, whole)
        return self._kept_to_constraints(quantities)

    def _whole(self, quantities: Mapping[str, float], ratio: float, share: float) -> float:
        """Returns the denominator's sum: what a known numerator requires, else a random one."""
        smaller = self._dice.randint(_LEAST, _MOST) * share
        whole = smaller / min(abs(ratio) or 1.0, 1.0)
        if ratio > 0 and all(each.measure in quantities for each in self._kpi.numerator):
            known = sum(each.sign * quantities[each.measure] for each in self._kpi.numerator)
            whole = known / ratio
        return max(min(whole, _LARGEST_WHOLE), 1.0)

    def _kept_to_constraints(self, quantities: dict[str, float]) -> dict[str, float]:
        """Returns a part that must not exceed its whole is at most the whole."""
        for rule in self._catalogue.constraints_on(self._kpi.measures):
            if len(rule.lesser) == len(rule.greater) == 1:
                part, whole = rule.lesser[0].measure, rule.greater[0].measure
                if part not in self._known:
                    quantities[part] = min(quantities[part], quantities[whole])
        return quantities


def _divide(quantities: dict[str, float], measures: Sequence[str], total: float) -> None:
    """Divides what is left of `total` evenly among the measures that have no quantity."""
    missing = [each for each in measures if each not in quantities]
    left = total - sum(quantities.get(each, 0.0) for each in measures)
    for each in missing:
        quantities[each] = max(left / len(missing), 0.0)


def trend_of(kpi: Kpi) -> FigureTrend:
    """Returns the course of the KPI's value: from below its ladder to the best level."""
    sign = 1 if kpi.ladder.better is Direction.HIGHER else -1
    bounds = [float(each.bound) for each in kpi.ladder.thresholds] or [1.0, 2.0][::sign]
    size = abs(bounds[-1] - bounds[0]) or abs(bounds[0]) or 1.0
    start = bounds[0] - sign * _MARGIN * size
    end = bounds[-1] + sign * _MARGIN * size
    return FigureTrend(start, end, _WOBBLE * size, dip=-sign * _DIP * size)
