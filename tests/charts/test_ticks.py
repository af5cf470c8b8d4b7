"""The period axis."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpidesk.charts.ticks import period_ticks
from kpidesk.domain.period import Length, parse_period, period_at

NATURAL = {
    Length.WEEK: {1, 2, 4, 13, 26},
    Length.MONTH: {1, 2, 3, 6},
    Length.QUARTER: {1, 2},
    Length.YEAR: set(),
}


@given(
    st.sampled_from(Length),
    st.integers(0, 400),
    st.integers(1, 600),
    st.integers(1, 40),
)
def test_ticks_fit_and_stand_at_natural_boundaries(length, start, period_count, fit):
    first = (
        period_at(length, parse_period("1950-01").containing(length).index + start)
        if (length.rank >= 1)
        else period_at(length, start + 2600)
    )
    ticks = period_ticks(first, period_count, fit)
    assert 1 <= len(ticks) <= fit
    assert all(0 <= tick.position < period_count for tick in ticks)
    assert all(tick.period == first.shifted(tick.position) for tick in ticks)
    gaps = [b.position - a.position for a, b in pairwise(ticks)]
    assert all(gap * fit >= period_count for gap in gaps)
    if len({tick.period.year for tick in ticks}) > 1 or len(ticks) < 2:
        return
    assert len(set(gaps)) == 1
    assert gaps[0] in NATURAL[length] or length is Length.YEAR


@given(st.integers(0, 500), st.integers(1, 300), st.integers(1, 30))
def test_a_year_is_named_once_at_its_first_tick(start, period_count, fit):
    ticks = period_ticks(parse_period("2001-W01").shifted(start), period_count, fit)
    named = [tick.period.year for tick in ticks if tick.new_year]
    assert ticks[0].new_year
    assert named == sorted({tick.period.year for tick in ticks})


@pytest.mark.parametrize(
    ("first", "period_count", "fit", "expected"),
    [
        ("2025-04", 12, 12, "04 05 06 07 08 09 10 11 12 01 02 03"),
        ("2025-04", 12, 6, "05 07 09 11 01 03"),
        ("2025-04", 36, 12, "04 07 10 01 04 07 10 01 04 07 10 01"),
        ("2025-04", 36, 6, "07 01 07 01 07 01"),
        ("2025-02", 5, 1, "02"),
        ("2020-W50", 6, 3, "W51 W01"),
        ("2020-W01", 106, 9, "W01 W14 W27 W40 W01 W14 W27 W40 W01"),
        ("2024-Q2", 6, 3, "Q3 Q1 Q3"),
    ],
)
def test_steps(first, period_count, fit, expected):
    ticks = period_ticks(parse_period(first), period_count, fit)
    assert " ".join(str(tick.period).partition("-")[2] for tick in ticks) == expected


def test_years_step_by_two_five_and_ten():
    def years(period_count, fit):
        return [tick.period.year for tick in period_ticks(parse_period("1999"), period_count, fit)]

    assert years(4, 2) == [2000, 2002]
    assert years(12, 3) == [2000, 2005, 2010]
    assert years(30, 3) == [2000, 2010, 2020]


def test_nothing_to_tick():
    assert period_ticks(parse_period("2025"), 0, 5) == ()
    assert period_ticks(parse_period("2025"), 5, 0) == ()
