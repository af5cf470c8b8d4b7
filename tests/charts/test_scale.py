"""The value axis."""

from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpidesk.charts.bands import bands
from kpidesk.charts.build import chart_spec
from kpidesk.charts.scale import value_range, value_ticks
from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.ladder import Level

KPIS = ready_made().kpis
values = st.fractions(min_value=-1000, max_value=1000, max_denominator=1000)


@given(st.sampled_from(KPIS), st.lists(values, max_size=8), st.lists(values, max_size=2))
def test_everything_is_inside(kpi, data, targets):
    found = value_range(kpi.unit, data, targets, [kpi.ladder])
    assert found.low < found.high
    assert all(found.low <= each <= found.high for each in data + targets)


@given(st.lists(st.fractions(0, 100, max_denominator=100), min_size=1, max_size=8))
def test_percentages_keep_to_their_limits(data):
    csat = ready_made().kpi("csat")
    found = value_range(csat.unit, data, [], [csat.ladder])
    assert found.low >= 0
    assert found.high <= 100


@pytest.mark.parametrize("kpi", KPIS, ids=lambda kpi: kpi.id)
def test_ratios_stay_above_zero_and_scores_within_a_hundred(kpi):
    found = value_range(kpi.unit, [Fraction(0)], [], [kpi.ladder])
    assert found.low >= (-100 if kpi.id == "nps" else 0)


def test_data_may_pass_the_limit(make_series):
    found = chart_spec(make_series([95, 118], "tcr")).range
    assert found.high > 118


@pytest.mark.parametrize("kpi", KPIS, ids=lambda kpi: kpi.id)
def test_the_band_of_the_values_and_its_bounds_are_in_view(kpi):
    for band in bands(kpi.ladder):
        middle = _inside(band, kpi)
        found = value_range(kpi.unit, [middle], [], [kpi.ladder])
        for bound in (band.low, band.high):
            assert bound is None or found.low <= bound <= found.high


def _inside(band, kpi):
    if band.low is None:
        return band.high - Fraction(1, 100)
    return band.low + Fraction(1, 100) if band.high is None else (band.low + band.high) / 2


@given(st.sampled_from(KPIS), st.lists(values, min_size=1, max_size=8))
def test_all_of_the_ladder_is_in_view_however_far_the_values_are(kpi, data):
    found = value_range(kpi.unit, data, [], [kpi.ladder])
    assert all(found.low <= each.bound <= found.high for each in kpi.ladder.thresholds)


@given(values, st.fractions(Fraction(1, 1000), 5000, max_denominator=1000), st.integers(1, 12))
def test_ticks_are_round_even_and_few(low, span, most):
    high = low + span
    ticks = value_ticks(low, high, most)
    assert len(ticks) <= most
    assert all(low <= tick <= high for tick in ticks)
    steps = {b - a for a, b in pairwise(ticks)}
    assert len(steps) <= 1
    for step in steps:
        assert all((tick / step).denominator == 1 for tick in ticks)
        assert _mantissa(step) in {1, 2, Fraction(5, 2), 5}


def _mantissa(step):
    while step >= 10:
        step /= 10
    while step < 1:
        step *= 10
    return step


def test_ticks_use_the_room_they_have():
    assert value_ticks(Fraction(0), Fraction(100), 5) == (0, 25, 50, 75, 100)
    assert value_ticks(Fraction(3), Fraction(3), 5) == ()


def test_lower_is_better_turns_the_bands_over():
    found = bands(ready_made().kpi("resolution").ladder)
    assert [(band.level, band.low, band.high) for band in found] == [
        (Level.EXCEPTIONAL, None, 2),
        (Level.ABOVE_AVERAGE, 2, 4),
        (Level.BELOW, 4, None),
    ]
    assert found[1].within(Fraction(3), Fraction(10)) == (3, 4)
    assert found[0].within(Fraction(3), Fraction(10)) is None


@pytest.mark.parametrize("kpi", ready_made().kpis, ids=lambda kpi: kpi.id)
def test_a_single_value_on_the_ladder_shows_every_level(kpi):
    bounds = [each.bound for each in kpi.ladder.thresholds]
    shown = value_range(kpi.unit, [sum(bounds) / len(bounds)], [], [kpi.ladder])
    assert shown.low < min(bounds)
    assert shown.high > max(bounds)
