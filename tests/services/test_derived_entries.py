"""Derived figures of every KPI of the catalogue, as if the story covered none of them."""

from __future__ import annotations

from datetime import date

import pytest

from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.cell import Cell
from kpidesk.domain.constraint import Severity
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.ladder import Direction
from kpidesk.domain.measure import Nature
from kpidesk.domain.period import Length, parse_period, period_of
from kpidesk.domain.rules import check_amount, check_key
from kpidesk.services.sample.derived_entries import SampleMonth, add_derived_entries
from kpidesk.services.sample.story import MONTHS
from kpidesk.services.series.series_query import SeriesQuery, SeriesService

CATALOGUE = ready_made()
TODAY = date(2026, 11, 21)
RUNNING = period_of(TODAY, Length.MONTH)
CELLS = (Cell(None, "fr"), Cell(None, "es"))
SAMPLE_MONTHS = tuple(
    SampleMonth(n, RUNNING.shifted(n - MONTHS), 1.0 if n < MONTHS else 0.7, CELLS)
    for n in range(MONTHS + 1)
)


@pytest.fixture(scope="module")
def derived():
    found: dict[EntryKey, int] = {}
    add_derived_entries(found, CATALOGUE, SAMPLE_MONTHS)
    return found


def test_what_is_derived_could_have_been_entered(derived):
    for key, amount in derived.items():
        check_key(CATALOGUE, key)
        check_amount(key.measure, amount)
    for month in SAMPLE_MONTHS:
        for cell in (*CELLS, Cell()):
            amounts = {
                measure.id: amount
                for measure in CATALOGUE.measures
                if (amount := derived.get(EntryKey(measure.id, month.period, cell))) is not None
            }
            refused = [each for each in CATALOGUE.constraints if each.severity is Severity.REFUSED]
            assert [each.code for each in refused if each.broken(amounts)] == []


def test_each_measure_has_each_month_what_can_be_known_by_then(derived):
    late = (Nature.CLOSING, Nature.COHORT)
    for measure in CATALOGUE.measures:
        if measure.nature.client_only:
            continue
        months = {key.period for key in derived if key.measure == measure.id}
        assert len(months) == (MONTHS if measure.nature in late else MONTHS + 1)


@pytest.mark.parametrize("kpi", CATALOGUE.kpis, ids=lambda each: each.id)
def test_each_kpi_improves_along_its_ladder(derived, practice, kpi):
    with practice.transaction() as transaction:
        for key, amount in derived.items():
            if key.measure in kpi.measures:
                transaction.put(key, amount)
    series = SeriesService(practice.records, CATALOGUE, lambda: TODAY).read(SeriesQuery(kpi.id))
    values = [point.value for point in series.points if not point.unfinished]
    assert len(values) == MONTHS
    assert None not in values
    assert len(set(values)) > 1
    early, late = sum(values[:8]) / 8, sum(values[-8:]) / 8
    assert (late > early) is (kpi.better is Direction.HIGHER)
    assert len({point.level for point in series.points}) > 1


def test_what_is_known_stays_and_is_counted_with(derived):
    """Tickets entered by week: the hours of their months follow them."""
    week = parse_period("2026-W10")
    found = {EntryKey("multilingual_tickets", week, CELLS[0]): 100}
    add_derived_entries(found, CATALOGUE, SAMPLE_MONTHS)
    assert sum(key.measure == "multilingual_tickets" for key in found) == 1
    hours = EntryKey("multilingual_resolution_hours", week.containing(Length.MONTH), CELLS[0])
    resolution = CATALOGUE.kpi("resolution")
    best = resolution.ladder.thresholds[-1].bound
    assert found[hours] > 100 * best * CATALOGUE.measure("multilingual_resolution_hours").unit.steps
