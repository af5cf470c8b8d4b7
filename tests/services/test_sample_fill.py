from __future__ import annotations

import shutil
from collections import Counter
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.cell import Client
from kpidesk.domain.constraint import Severity
from kpidesk.domain.ladder import Level
from kpidesk.domain.measure import Nature
from kpidesk.domain.period import Length, parse_period
from kpidesk.domain.rules import check_amount, check_key
from kpidesk.i18n.sample_words import sample_words
from kpidesk.i18n.words import Words
from kpidesk.services.entry.conflict_resolution import resolve_conflicts
from kpidesk.services.entry.due import DueService
from kpidesk.services.entry.period_overlap import OverlapFinder
from kpidesk.services.practice.ladders import all_ladders
from kpidesk.services.practice.tracked_kpis import TrackingService
from kpidesk.services.sample import story
from kpidesk.services.sample.entries import SampleEntries
from kpidesk.services.sample.fill import SAMPLE, SampleTexts, fill_sample
from kpidesk.services.series.series_query import SeriesQuery, SeriesService
from kpidesk.storage.records.writer import open_practice
from kpidesk.storage.schema.creation import create_practice

TODAY = date(2026, 11, 21)
CLIENTS = (Client(1, "A", "fr"), Client(2, "B", "es"), Client(3, "C", "de"))


@pytest.fixture(scope="module")
def practice(sample_practice, tmp_path_factory):
    copy = shutil.copy(sample_practice, tmp_path_factory.mktemp("copy"))
    with open_practice(Path(copy)) as opened:
        yield opened


@pytest.fixture
def sample(practice):
    return practice.records


@pytest.mark.long
@given(day=st.dates(date(2024, 1, 1), date(2030, 12, 31)))
def test_on_any_day_no_entry_breaks_a_rule(day):
    catalogue = ready_made()
    entries = SampleEntries(catalogue, day, CLIENTS).all()
    broken = Counter()
    periods = {}
    for key, amount in entries.items():
        check_key(catalogue, key)
        check_amount(key.measure, amount)
        assert key.period.first_day <= day
        in_period = periods.setdefault(key.period, {})
        in_period.setdefault(key.cell, {})[key.measure] = amount
    for cells in periods.values():
        whole = Counter()
        for amounts in cells.values():
            whole.update(amounts)
        for each in catalogue.constraints:
            assert not (each.severity is Severity.REFUSED and each.broken(whole))
            if each.broken(whole) or any(each.broken(amounts) for amounts in cells.values()):
                assert each.severity is Severity.WARNED
                broken[each.code] += 1
    assert broken == {"completed_exceeds_assigned": 1, "productive_exceeds_available": 1}


@pytest.mark.long
@given(day=st.dates(date(2024, 1, 1), date(2030, 12, 31)))
def test_on_any_day_no_time_is_entered_twice(day):
    catalogue = ready_made()
    entries = SampleEntries(catalogue, day, CLIENTS).all()
    months = {(each.measure, each.cell, each.period) for each in entries}
    for key in entries:
        if key.period.length is Length.WEEK:
            assert (key.measure, key.cell, key.period.containing(Length.MONTH)) not in months
        elif key.period.length is Length.YEAR:
            assert catalogue.measure(key.measure).nature is Nature.COHORT


def test_what_is_in_the_file_could_have_been_typed(sample):
    catalogue = ready_made()
    entries = {each.key: each.amount for each in sample.entries()}
    for key in list(entries)[::40]:
        assert OverlapFinder(sample, catalogue).find(key) is None
    for period in {key.period for key in entries}:
        typed = {key: amount for key, amount in entries.items() if key.period == period}
        assert resolve_conflicts(sample, catalogue, typed, {}).refusals == ()


def test_the_held_figure_breaks_a_rule(sample):
    (held,) = sample.held()
    settled = resolve_conflicts(sample, ready_made(), {held.key: held.amount}, {})
    assert [each.code for each in settled.refusals] == ["accurate_exceeds_checked"]
    assert not held.key.period.ended(TODAY)


def test_it_shows_all_that_a_practice_can_show(sample):
    reading = SeriesService(sample, ready_made(), lambda: TODAY)
    points = {kpi.id: reading.read(SeriesQuery(kpi.id)).points for kpi in ready_made().kpis}
    every = [point for series in points.values() for point in series]
    assert {point.level for point in every} >= set(Level)
    warned = {code for point in every for code in point.warnings}
    assert warned >= {
        "completed_exceeds_assigned",
        "productive_exceeds_available",
        "opening_differs_from_closing",
    }
    assert any(point.partial for point in every)
    late = {each.id for each in ready_made().measures if each.nature is Nature.COHORT}
    for kpi in ready_made().kpis:
        assert points[kpi.id][-1].unfinished or late.intersection(kpi.measures)
    months = {str(point.period) for point in points["csat"]}
    assert "2025-08" not in months
    assert {"2024-11", "2025-07", "2025-09", "2026-10", "2026-11"} <= months
    assert parse_period("2025") in {
        each.period for each in reading.read(SeriesQuery("retention", by=Length.YEAR)).points
    }
    subjects = {each.subject for each in story.TARGETS}
    found = [each for one in subjects for each in sample.targets(one)]
    assert len(found) == len(story.TARGETS)
    assert sum(each.client is None for each in found) == sum(
        not each.of_client for each in story.TARGETS
    )
    (dated,) = all_ladders(sample, ready_made())
    assert dated.ladder.source
    assert dated.valid_from > sample.span(("multilingual_tasks",))[0].first_day, "a step"
    assert len(sample.notes()) >= 5


def test_it_gets_better_with_a_dip(sample):
    reading = SeriesService(sample, ready_made(), lambda: TODAY)
    values = [each.value for each in reading.read(SeriesQuery("csat")).points]
    assert sum(values[-6:]) > sum(values[:6])
    (noted,) = [each for each in sample.notes() if each.measure == "multilingual_tickets"]
    (dip,) = [p for p in reading.read(SeriesQuery("csat")).points if p.period == noted.period]
    assert dip.value < 80


def test_something_is_due(sample, practice):
    tracked = TrackingService(practice, ready_made()).tracked()
    assert tracked == ready_made().kpis
    week, month = DueService(sample, ready_made(), lambda: TODAY).due(tracked)
    assert (str(week.period), [each.name for each in week.clients]) == (
        "2026-W46",
        ["Werkstatt Nord"],
    )
    assert (str(month.period), month.missing) == ("2026-10", ("leads",))


def test_it_is_marked_and_the_same_day_gives_the_same(sample, tmp_path):
    assert sample.setting(SAMPLE) == "1"
    path = tmp_path / "again.kpidesk"
    create_practice(path, "Again")
    with open_practice(path) as again:
        fill_sample(again, ready_made(), TODAY, SampleTexts(**sample_words(Words("en"))))
        assert list(again.records.entries()) == list(sample.entries())


def test_another_day_is_another_sample():
    today = SampleEntries(ready_made(), TODAY, CLIENTS).all()
    later = SampleEntries(ready_made(), TODAY + timedelta(days=40), CLIENTS).all()
    assert today != later
