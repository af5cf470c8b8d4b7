"""Which target is in force, and how often it was met, compared with a plain computation."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from kpidesk.analysis.point import Point
from kpidesk.analysis.targets import COUNTED, TargetCount, TargetSeries
from kpidesk.domain.annotations import Target
from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.catalogue.constraints import LOWER_BOUND
from kpidesk.domain.kpi import measure_alone
from kpidesk.domain.period import Length, Period, parse_period, period_at

KPI = ready_made().kpi("csat")
TASKS = measure_alone(ready_made().measure("tasks_completed"))
FIRST = parse_period("2026-01")


def point(number: int, value: int | None, kind: str = "") -> Point:
    return Point(
        FIRST.shifted(number),
        None if value is None else Fraction(value),
        None,
        KPI.ladder,
        partial=kind == "partial",
        unfinished=kind == "unfinished",
        warnings=(LOWER_BOUND,) if kind == "bound" else (),
    )


def target(begins: Period | str, low: int | None, high: int | None = None) -> Target:
    period = parse_period(begins) if isinstance(begins, str) else begins
    ends = [None if each is None else Fraction(each) for each in (low, high)]
    return Target(KPI.id, period, *ends)


values = st.integers(0, 10)
points_of_months = st.lists(
    st.tuples(st.none() | values, st.sampled_from(("", "", "", "partial", "unfinished", "bound"))),
    max_size=30,
).map(lambda found: [point(n, *each) for n, each in enumerate(found)])
bounds = st.one_of(
    st.just((None, None)),
    st.tuples(values, st.none()),
    st.tuples(st.none(), values),
    st.tuples(values, values).map(lambda pair: (min(pair), max(pair))),
)
monthly_targets = st.dictionaries(st.integers(-3, 30), bounds, max_size=6).map(
    lambda found: [target(FIRST.shifted(n), *ends) for n, ends in found.items()]
)


def plainly(targets: list[Target], points: list[Point]) -> list[bool]:
    """Says of each point that counts whether it met the target of its month."""
    said = []
    for each in points:
        begun = [t for t in targets if t.valid_from.first_day <= each.period.first_day]
        latest = max(begun, key=lambda t: t.valid_from.first_day, default=None)
        if latest is None or (latest.low, latest.high) == (None, None):
            continue
        if each.value is None or each.partial or each.unfinished or each.warnings:
            continue
        low = Fraction(-1) if latest.low is None else latest.low
        high = Fraction(99) if latest.high is None else latest.high
        said.append(low <= each.value <= high)
    return said


@given(monthly_targets, points_of_months)
def test_it_counts_what_was_met_of_the_complete_points_with_a_target(targets, points):
    series, said = TargetSeries(KPI, targets), plainly(targets, points)
    assert series.count(points) == (sum(said), len(said))
    assert series.count(points, COUNTED) == (sum(said[-COUNTED:]), len(said[-COUNTED:]))
    final = points[-1] if points else None
    status = series.status(points, final)
    assert (status is None) == (final is None or series.at(final.period) is None)
    if status is not None:
        assert status.counted == series.count_of(status.target, points, COUNTED)


def test_a_status_leaves_out_the_months_of_an_earlier_target():
    series = TargetSeries(KPI, [target("2026-01", 2), target("2026-04", 5)])
    points = [point(n, value) for n, value in enumerate((2, 3, 6, 5, 4))]
    status = series.status(points, points[-1])
    assert status is not None
    assert (status.target.low, status.counted) == (5, TargetCount(1, 2))


@given(monthly_targets, points_of_months)
def test_the_counts_of_each_target_add_up_to_that_of_all(targets, points):
    series = TargetSeries(KPI, targets)
    each = [series.count_of(one, points) for one in targets]
    assert series.count(points) == (sum(c.met for c in each), sum(c.of for c in each))
    assert all(0 <= c.met <= c.of for c in each)


@given(monthly_targets, points_of_months, st.integers(0, 30), values)
def test_a_new_target_leaves_earlier_points_alone(targets, points, begin, low):
    others = [each for each in targets if each.valid_from != FIRST.shifted(begin)]
    more = [*others, target(FIRST.shifted(begin), low)]
    earlier = [each for each in points if each.period.index < FIRST.index + begin]
    assert TargetSeries(KPI, others).count(earlier) == TargetSeries(KPI, more).count(earlier)


@given(st.sampled_from(tuple(Length)), st.integers(0, 3000), st.sampled_from(tuple(Length)))
def test_the_first_period_of_another_length(length, index, other):
    period = period_at(length, period_at(length, 0).index + 2000 + index)
    first = period.first_from(other)
    if other.rank > length.rank:
        parts = first.subperiods(length)
        assert parts[0].index >= period.index
        assert first.shifted(-1).subperiods(length)[0].index < period.index
    else:
        assert first == period.first_within(other)


def test_a_coarser_period_has_the_target_that_it_begins_with():
    quarters = TargetSeries(KPI, [target("2026-02", 80), target("2026-04", 90)])
    assert quarters.at(parse_period("2026-Q1")) is None
    assert quarters.at(parse_period("2026-Q2")) == target("2026-04", 90)
    weeks = TargetSeries(KPI, [target("2026-04", 90)])
    assert weeks.at(parse_period("2026-W13")) is None
    assert weeks.at(parse_period("2026-W14")), "its Thursday is in April"


def test_a_target_of_a_measure_is_for_periods_of_its_length():
    monthly, quarterly = target("2026-01", 20), target("2026-Q2", 60)
    series = TargetSeries(TASKS, [monthly, quarterly])
    assert series.at(parse_period("2026-05")) == monthly
    assert series.at(parse_period("2026-Q2")) == quarterly
    assert series.at(parse_period("2026-Q1")) is None
    assert series.at(parse_period("2026-W20")) is None


def test_without_a_target_nothing_counts():
    series = TargetSeries(KPI, [])
    assert series.is_met(point(0, 5)) is None
    assert series.count([point(0, 5)]) == TargetCount(0, 0)
    assert series.status([point(0, 5)], point(0, 5)) is None
