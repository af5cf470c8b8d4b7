from __future__ import annotations

from datetime import date

import pytest

from kpidesk.analysis.point import Reason
from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.errors import NotDone
from kpidesk.domain.period import parse_period
from kpidesk.services.entry.entry_service import EntryService, Figure
from kpidesk.services.series.overview import PERIODS, OverviewService
from kpidesk.services.series.series_query import SeriesService

TODAY = date(2026, 11, 21)


@pytest.fixture
def enter(practice):
    entering = EntryService(practice, ready_made(), lambda: TODAY)

    def record(period, **amounts):
        figures = [Figure(measure, amount) for measure, amount in amounts.items()]
        entering.record(parse_period(period), figures)

    return record


@pytest.fixture
def summary(practice):
    def found(kpi="csat"):
        reading = SeriesService(practice.records, ready_made(), lambda: TODAY)
        overview = OverviewService(practice.records, reading, lambda: TODAY)
        return overview.summary(ready_made().kpi(kpi))

    return found


def test_nothing_entered_is_nothing_seen(summary):
    found = summary()
    assert found.series.points == ()
    assert (found.last, found.before, found.lacking) == (None, None, None)


def test_the_last_ended_month_counts_before_the_running_one(enter, summary):
    for month, satisfied in (("2026-09", 70), ("2026-10", 80), ("2026-11", 99)):
        enter(month, satisfied_answers=satisfied, survey_answers=100)
    found = summary()
    assert (str(found.last.period), found.last.value) == ("2026-10", 80)
    assert (str(found.before.period), found.before.value) == ("2026-09", 70)


def test_the_running_month_is_shown_where_there_is_no_other(enter, summary):
    enter("2026-11", satisfied_answers=9, survey_answers=10)
    assert summary().last.unfinished


def test_a_later_month_without_value_is_told(enter, summary):
    enter("2026-08", satisfied_answers=9, survey_answers=10)
    enter("2026-10", survey_answers=10)
    found = summary()
    assert str(found.last.period) == "2026-08"
    assert str(found.lacking.period) == "2026-10"
    assert found.lacking.reason is Reason.INCOMPLETE


def test_figures_of_long_ago_are_found(enter, summary):
    enter("2001-03", satisfied_answers=9, survey_answers=10)
    assert str(summary().last.period) == "2001-03"


def test_no_more_than_a_year_is_read(enter, summary):
    month = parse_period("2024-01")
    for _ in range(30):
        enter(str(month), satisfied_answers=9, survey_answers=10)
        month = month.shifted(1)
    points = summary().series.points
    assert len(points) == PERIODS
    assert str(points[-1].period) == "2026-06"


def test_a_slip_into_the_future_hides_nothing(enter, summary):
    enter("2026-10", satisfied_answers=9, survey_answers=10)
    enter("2062-10", satisfied_answers=9, survey_answers=10)
    assert str(summary().last.period) == "2026-10"


def test_what_is_entered_by_quarter_is_shown_by_quarter(enter, summary):
    enter("2026-Q2", satisfied_answers=9, survey_answers=10)
    assert str(summary().last.period) == "2026-Q2"


@pytest.fixture
def kept(practice):
    """An overview that remembers, the day it is, and a change of which it is told."""

    class Kept:
        today = TODAY

        def __init__(self):
            self.reading = SeriesService(practice.records, ready_made(), lambda: self.today)
            self.overview = OverviewService(practice.records, self.reading, lambda: self.today)

        def change(self, period, **amounts):
            entering = EntryService(practice, ready_made(), lambda: self.today)
            figures = [Figure(measure, amount) for measure, amount in amounts.items()]
            return entering.record(parse_period(period), figures).changes

        def summary(self, changes=None):
            return self.overview.summary(ready_made().kpi("csat"), changes)

        def anew(self):
            fresh = OverviewService(practice.records, self.reading, lambda: self.today)
            return fresh.summary(ready_made().kpi("csat"))

    return Kept()


def test_after_a_fault_everything_is_read_again(kept, monkeypatch):
    kept.change("2026-10", satisfied_answers=80, survey_answers=100)
    kept.summary()
    lost = kept.change("2026-10", satisfied_answers=10)

    def busy(question):
        raise NotDone("file_busy", file="practice.kpidesk")

    with monkeypatch.context() as patched:
        patched.setattr(kept.reading, "read", busy)
        with pytest.raises(NotDone):
            kept.summary(lost)
    later = kept.change("2026-09", satisfied_answers=70, survey_answers=100)
    assert kept.summary(later) == kept.anew()
    assert kept.summary(()).last.value == 10


def test_on_another_day_other_months_have_ended(kept):
    kept.today = date(2026, 11, 30)
    kept.change("2026-10", satisfied_answers=80, survey_answers=100)
    kept.change("2026-11", satisfied_answers=90, survey_answers=100)
    assert kept.summary().last.value == 80
    kept.today = date(2026, 12, 1)
    changes = kept.change("2026-09", satisfied_answers=70, survey_answers=100)
    assert kept.summary(changes) == kept.anew()
    assert kept.summary(()).last.value == 90
