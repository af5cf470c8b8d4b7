"""Away: no gap in a line, nothing left out, no broken run, and a mark on the chart."""

from __future__ import annotations

from datetime import date

import pytest

from kpidesk.analysis.point import GapReason
from kpidesk.charts.build import chart_spec
from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.clients.client_card import ClientCard
from kpidesk.domain.period import Length, parse_period
from kpidesk.services.container import ServiceContainer
from kpidesk.services.entry.entry_service import Figure
from kpidesk.services.series.series_query import SeriesQuery

AUGUST = parse_period("2026-08")


@pytest.fixture
def services(practice):
    return ServiceContainer(practice, ready_made(), lambda: date(2026, 11, 29))


def fill(services, months, client=None, year=2026):
    for month in months:
        figures = [Figure("requests", 4), Figure("request_hours", (month + 3) * 3_600_000)]
        services.entries.record(parse_period(f"{year}-{month:02}"), figures, client=client)


def spec(services, **query):
    series = services.series.read(SeriesQuery("art", **query))
    return chart_spec(series, evidence=services.series.evidence(series))


def test_a_line_goes_on_over_a_month_away_which_is_marked(services):
    fill(services, (6, 7, 9, 10))
    joined = [each[:2] for each in spec(services).segments]
    assert joined == [(0, 1), (3, 4)]
    (left,) = services.statuses.leave(AUGUST)
    found = spec(services)
    assert [each[:2] for each in found.segments] == [(0, 1), (1, 3), (3, 4)]
    assert [(str(each.period), each.position, each.away) for each in found.flags] == [
        ("2026-08", 2, True)
    ]
    assert left.is_set
    fill(services, (8,))
    assert spec(services).flags == ()


def test_a_quarter_with_a_month_away_is_whole(services):
    fill(services, (7, 9))
    (point,) = services.series.read(SeriesQuery("art", by=Length.QUARTER)).points
    assert point.partial
    services.statuses.leave(AUGUST)
    (point,) = services.series.read(SeriesQuery("art", by=Length.QUARTER)).points
    assert not point.partial
    assert point.left_out == ()


def test_a_client_away_is_not_left_out_of_the_whole(services):
    ada, bo = (services.clients.add(name).new.id for name in ("Ada", "Bo"))
    fill(services, (7, 8, 9), "Ada")
    fill(services, (7, 9), "Bo")

    def left_out():
        points = services.series.read(SeriesQuery("art")).points
        return [(str(each.period), each.left_out[0].why) for each in points if each.partial]

    assert left_out() == [("2026-08", GapReason.NO_FIGURES)]
    services.statuses.leave(AUGUST, bo)
    assert left_out() == []
    services.statuses.come_back(AUGUST, bo)
    services.cards.change(ClientCard(bo, until=date(2026, 7, 31)))
    assert left_out() == []
    assert spec(services, client="Ada").flags == ()
    services.statuses.leave(AUGUST, ada)
    assert spec(services, client="Ada").flags == ()


def test_usual_limits_go_on_over_a_month_away(services):
    fill(services, range(1, 13), year=2025)
    fill(services, (1, 2, 3, 5, 6), year=2026)

    def limits():
        series = services.series.read(SeriesQuery("art"))
        return services.series.evidence(series).all()[-1].limits

    before = limits()
    services.statuses.leave(parse_period("2026-04"))
    after = limits()
    assert before.center == after.center
    assert before.high != after.high
