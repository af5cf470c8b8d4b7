"""The roll-up of one measure agrees with that of its KPI, and asks nothing but its nature."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpidesk.analysis.measure_rollup import roll_up_measure
from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.measure import Aggregation, Measure, Nature
from kpidesk.domain.period import Length, parse_period

LATER = date(2030, 1, 1)
YEAR = parse_period("2025")
MONTHS = YEAR.subperiods(Length.MONTH)
ROLLED_UP = [
    kpi.id
    for kpi in ready_made().kpis
    if all(each.nature.rolls_up for each in ready_made().measures_of(kpi))
]


@given(
    st.sampled_from(ROLLED_UP),
    st.sets(st.sampled_from(MONTHS), min_size=1),
    st.sampled_from([Length.QUARTER, Length.YEAR]),
    st.data(),
)
def test_each_measure_is_rolled_up_as_its_kpi_is(series, kpi_id, months, by, data):
    measures = ready_made().measures_of(ready_made().kpi(kpi_id))
    figures = {
        (measure.id, str(month), 1): data.draw(st.integers(0, 30))
        for month in months
        for measure in measures
    }
    for text, point in series(kpi_id, figures, by).items():
        view = parse_period(text)
        for measure in measures:
            entries = [
                (month, figures[measure.id, str(month), 1] * measure.unit.steps)
                for month in months
                if month.containing(by) == view
            ]
            if point.amounts:
                assert roll_up_measure(measure, view, entries, LATER) == point.amounts[measure.id]


@pytest.mark.parametrize("nature", Nature)
def test_a_period_entered_for_itself_keeps_its_amount(nature):
    measure = Measure("anything", nature)
    assert roll_up_measure(measure, YEAR, [(YEAR, 7)], LATER) == 7
    assert roll_up_measure(measure, YEAR, [], LATER) is None


@pytest.mark.parametrize("nature", Nature)
@given(amounts=st.lists(st.integers(0, 99), min_size=12, max_size=12))
def test_a_full_year_gives_what_the_nature_says(nature, amounts):
    expected = {
        Aggregation.SUM: sum(amounts),
        Aggregation.FIRST: amounts[0],
        Aggregation.LAST: amounts[-1],
        Aggregation.NONE: None,
    }
    entries = list(zip(MONTHS, amounts, strict=True))
    measure = Measure("anything", nature)
    assert roll_up_measure(measure, YEAR, entries[::-1], LATER) == expected[nature.aggregation]


@pytest.mark.parametrize("nature", [each for each in Nature if each.rolls_up])
def test_of_two_periods_that_end_together_the_longer_one_counts_or_both(nature):
    quarter, weeks = parse_period("2024-Q1"), parse_period("2024-03").subperiods(Length.WEEK)
    month = parse_period("2024-03")
    assert weeks[-1].last_day == month.last_day
    found = roll_up_measure(Measure("x", nature), quarter, [(weeks[-1], 1), (month, 5)], LATER)
    assert found == {Aggregation.SUM: 6, Aggregation.LAST: 5}.get(nature.aggregation)
