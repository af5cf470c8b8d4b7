"""Overlays by evidence: likely ranges, limits, rolling and last year's line, counts."""

from __future__ import annotations

from fractions import Fraction

import pytest

from kpidesk.analysis.counts import Counts
from kpidesk.analysis.evidence.evidence import SeriesEvidence
from kpidesk.analysis.evidence.traits import traits_of
from kpidesk.analysis.point import Point, Series
from kpidesk.charts.build import chart_spec
from kpidesk.charts.overlays import OverlayChoice
from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.period import parse_period

ALL = OverlayChoice(3, last_year=True, limits=True)


def made(counts, kpi_id="csat", unfinished=()):
    catalogue, first = ready_made(), parse_period("2024-01")
    kpi = catalogue.kpi(kpi_id)
    units = {each.id: each.unit for each in catalogue.measures_of(kpi)}
    above, below = units[kpi.numerator[0].measure], units[kpi.denominator[0]]
    points = []
    for place, each in enumerate(counts):
        if each is None:
            continue
        sums = Counts(each[0] * above.steps, 0, each[1] * below.steps, above, below)
        value = sums.value(kpi.scale)
        level = kpi.ladder.rate(value)
        over = place in unfinished
        point = Point(first.shifted(place), value, level, kpi.ladder, unfinished=over, counts=sums)
        points.append(point)
    series = Series(kpi, first.length, tuple(points), kpi.ladder)
    measures = catalogue.measures_of(kpi)
    return SeriesEvidence(series, traits_of(kpi, measures, catalogue.constraints))


def spec_of(evidence, choice=ALL, since=0):
    series = evidence.series
    shown = series._replace(points=series.points[since:])
    return chart_spec(shown, evidence=evidence, choice=choice)


def test_nothing_is_drawn_by_choice_unless_chosen():
    shown = spec_of(made([(5, 6)] * 24), OverlayChoice()).overlays
    assert (shown.rolling, shown.last_year, shown.limits) == ((), (), ())
    assert len(shown.ranges) == 24
    assert shown.counts == tuple((n, 6) for n in range(24))


def test_ranges_and_counts_only_where_they_say_something():
    tasks = spec_of(made([(37, 40)] * 12, "tcr")).overlays
    assert (tasks.ranges, tasks.counts) == ((), ())
    mixed = spec_of(made([(37, 40), (3, 4)], "tcr")).overlays
    assert mixed.counts == ((0, 40), (1, 4))
    assert spec_of(made([(7, 10)] * 3, "aur")).overlays.counts == ()


def test_a_rolling_line_begins_with_its_first_whole_span():
    shown = spec_of(made([(1, 2), (2, 2), None, (3, 4), (4, 4)])).overlays
    assert shown.rolling == ((2, Fraction(75)), (3, Fraction(500, 6)), (4, Fraction(700, 8)))
    assert shown.rolling_periods == 3


def test_overlays_reach_back_before_what_is_shown():
    shown = spec_of(made([(n + 1, 30) for n in range(24)]), since=20).overlays
    assert [position for position, _ in shown.rolling] == [0, 1, 2, 3]
    assert [value for _, value in shown.last_year] == [30, Fraction(100, 3), Fraction(110, 3), 40]
    assert [position for position, _ in shown.counts] == []


def test_limits_are_those_of_the_evidence():
    evidence = made([(60, 20), (70, 20)] * 10, "resolution")
    (span,) = spec_of(evidence, since=5).overlays.limits
    (stretch,) = evidence.stretches
    assert (span.first, span.last) == (0, 14)
    assert span[2:] == tuple(stretch.limits)


def test_many_points_are_read_by_a_bold_rolling_line():
    shown = spec_of(made([(50 + n % 9, 100) for n in range(60)]), OverlayChoice())
    assert (shown.overlays.bold, shown.overlays.rolling_periods) == (True, 12)
    assert shown.overlays.ranges == ()
    few = spec_of(made([(50, 100)] * 59), OverlayChoice()).overlays
    assert (few.bold, few.rolling) == (False, ())
    # Stocks cannot be taken together.
    assert not spec_of(made([(9, 10)] * 60, "retention"), OverlayChoice()).overlays.bold


def test_an_unfinished_period_does_not_rule_the_axis():
    calm = [(84 + n % 3, 100) for n in range(10)]
    without = spec_of(made(calm), OverlayChoice())
    spec = spec_of(made([*calm, (1, 5)], unfinished=[10]), OverlayChoice())
    assert spec.range == without.range
    dot = spec.dots[-1]
    assert (spec.beyond(dot), spec.beyond(spec.dots[0])) == (-1, 0)
    assert spec.heights[dot.position] == pytest.approx(float(spec.range.low))
    near = spec_of(made([*calm, (835, 1000)], unfinished=[10]), OverlayChoice())
    assert near.beyond(near.dots[-1]) == 0


def test_a_few_values_of_long_periods_are_bars_from_zero(make_series):
    bars = chart_spec(make_series([93, 86, 64], start="2026-Q1"))
    assert (bars.bars, bars.segments, bars.range.low) == (True, (), 0)
    scores = chart_spec(make_series([-20, 40], "nps", start="2025"))
    assert scores.bars
    assert scores.range.low < 0 < scores.range.high
    for values, start in (([93, 86, 64, 70, 80], "2026-Q1"), ([93, 86], "2026-01")):
        spec = chart_spec(make_series(values, start=start))
        assert not spec.bars
        assert spec.segments
    assert not chart_spec(make_series([], start="2026-Q1")).bars
