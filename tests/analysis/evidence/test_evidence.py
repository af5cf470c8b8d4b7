"""What the points of a series say: counts, pooled values, changes, usual limits."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise
from math import exp, log

import pytest

from kpidesk.analysis.evidence.change import Verdict
from kpidesk.analysis.evidence.evidence import Usual, is_unusually_bad, needs_attention
from kpidesk.analysis.evidence.traits import ChangeTest
from kpidesk.domain.measure import Unit
from kpidesk.domain.period import Length
from tests.analysis.evidence.made_evidence import CATALOGUE, evidence, last, traits

HOUR = Unit.HOURS.steps


def test_the_traits_of_the_ready_made_kpis():
    tests = {kpi.id: traits(kpi.id).test for kpi in CATALOGUE.kpis}
    shares = {"csat", "css", "accuracy", "tcr", "ncar"}
    assert {each for each, test in tests.items() if test is ChangeTest.SHARES} == shares
    limits = {"resolution", "art", "tasks_per_hour", "aur"}
    assert {each for each, test in tests.items() if test is ChangeTest.USUAL_LIMITS} == limits
    assert tests["nps"] is ChangeTest.SCORES
    pooled = {each.id for each in CATALOGUE.kpis if not traits(each.id).pools}
    assert pooled == {"retention", "crr", "languages", "sdi"}
    clipped = {each.id for each in CATALOGUE.kpis if traits(each.id).ceiling == 100}
    assert clipped == {"csat", "css", "accuracy", "retention", "nps"}
    assert [each.id for each in CATALOGUE.kpis if traits(each.id).floor < 0] == ["nps"]
    surveyed = {each.id for each in CATALOGUE.kpis if each.surveyed}
    assert surveyed == {"csat", "accuracy", "nps", "css"}
    for kpi in CATALOGUE.kpis:
        # The sums of a formula are of one unit, see Counts.
        units = {each.id: each.unit for each in CATALOGUE.measures}
        assert len({units[each.measure] for each in kpi.numerator}) == 1
        assert len({units[each] for each in kpi.denominator}) == 1


def test_the_sentence_of_the_design():
    found = last(evidence([(58, 66)] + [None] * 10 + [(5, 6)]))
    assert tuple(found.range) == pytest.approx((43.6, 97.0), abs=0.05)
    assert (found.pooled.counts.plus, found.pooled.n, found.pooled.periods) == (63, 72, 2)
    assert found.pooled.value == Fraction(6300, 72)
    assert found.change.verdict is None


def test_no_range_for_complete_counts_or_a_single_score():
    assert last(evidence([(37, 40)], "tcr")).range is None
    assert last(evidence([(1, 0, 1)], "nps")).range is None
    low, high = last(evidence([(5, 0, 5)], "nps")).range
    assert (low, high) == pytest.approx((17.491453, 100))


def test_a_fall_needs_evidence():
    assert last(evidence([(54, 60)] * 3 + [(14, 20)] * 3)).change.verdict is Verdict.FELL
    assert last(evidence([(6, 6)] * 12 + [(5, 6)])).change.verdict is Verdict.AS_BEFORE
    assert last(evidence([(6, 6)] * 4)).change.verdict is None
    assert last(evidence([(6, 6)] * 5)).change.verdict is None, "two months before"
    assert last(evidence([(6, 6)] * 6)).change.verdict is Verdict.AS_BEFORE
    assert last(evidence([(1, 1)] * 6)).change.verdict is None, "three answers on each side"


def test_a_value_beyond_a_usual_limit_is_sudden():
    usual = [(35, 40), (37, 40), (36, 40)] * 4
    for least, sudden in (((24, 40), True), ((33, 40), False)):
        change = last(evidence([*usual, (39, 40), least])).change
        assert change.verdict is Verdict.AS_BEFORE
        assert change.sudden is sudden
        assert change.unclear is not sudden


def test_no_verdict_where_a_share_has_more_above_than_below():
    assert last(evidence([(8, 10)] * 12 + [(13, 10)] * 3, "tcr")).change.verdict is None
    assert last(evidence([(80, 100)] * 12 + [(99, 100)] * 3, "tcr")).change.verdict is Verdict.ROSE


def test_a_score_changes_by_its_own_test():
    before, after = [(10, 10, 30)] * 12, [(25, 1, 30)] * 3
    assert last(evidence(before + after, "nps")).change.verdict is Verdict.ROSE
    assert last(evidence(before * 2, "nps")).change.verdict is Verdict.AS_BEFORE


def test_years_have_no_verdict():
    found = last(evidence([(50, 100)] * 8 + [(90, 100)], start="2010"))
    assert found.change is None
    assert (found.pooled.value, found.pooled.periods) == (90, 1)


@pytest.mark.parametrize(
    ("start", "recent", "before"), [("2020-W01", 13, 52), ("2010-Q1", 2, 4), ("2015-01", 3, 12)]
)
def test_the_spans_of_each_length(start, recent, before):
    found = last(evidence([(9, 10)] * 70, start=start)).change
    assert (found.recent.periods, found.before.periods) == (recent, before)


def test_a_year_against_the_year_before():
    made = evidence([(50, 100)] * 12 + [(70, 100)] * 12)
    found = made.compared_with_year_before(made.series.points[-1])
    assert found.verdict is Verdict.ROSE
    assert (found.recent.periods, found.before.periods) == (12, 12)
    hours = evidence([(50, 100)] * 24, "aur")
    assert hours.compared_with_year_before(hours.series.points[-1]) is None


def test_only_reliable_points_count():
    months = [(90, 100)] * 14 + [(0, 100)] * 3
    made = evidence(months, partial=[14], unfinished=[16], bounds=[15])
    found = made.at(made.series.points[13])
    assert last(made).pooled.value == 90
    assert last(made).change is None
    assert last(made).usual is None
    assert found.limits is not None


def test_a_denominator_of_zero_has_no_evidence():
    found = last(evidence([(0, 0)]))
    assert (found.range, found.pooled, found.change) == (None, None, None)


def test_limits_from_twelve_points_on():
    assert last(evidence([(3, 2)] * 11, "resolution")).limits is None
    assert last(evidence([(3, 2)] * 12, "resolution")).usual is Usual.WITHIN
    assert last(evidence([(3, 2)] * 12, "resolution")).change.verdict is Verdict.AS_BEFORE


def test_limits_are_kept_after_the_first_twenty_four_points():
    calm = [(2 + n % 2, 1) for n in range(24)]
    kept = evidence(calm, "tasks_per_hour")
    longer = evidence([*calm, (9, 1), (9, 1)], "tasks_per_hour")
    assert last(longer).limits == last(kept).limits
    assert last(longer).usual is Usual.HIGHER
    assert last(longer).change.verdict is Verdict.ROSE


def test_a_baseline_is_at_most_thirty_six_periods_back():
    made = evidence([(50, 1)] * 20 + [(2 + n % 2, 1) for n in range(36)], "tasks_per_hour")
    assert last(made).limits.center == pytest.approx(2.5)
    assert made.at(made.series.points[19]).limits is None
    assert made.at(made.series.points[20]).limits == last(made).limits


def test_a_new_baseline_begins_new_limits():
    months = [(2 + n % 2, 1) for n in range(14)] + [(8 + n % 2, 1) for n in range(14)]
    without = evidence(months, "tasks_per_hour")
    assert last(without).usual is Usual.HIGHER
    made = evidence(months, "tasks_per_hour", baselines=["2021-03"])
    assert last(made).usual is Usual.WITHIN
    assert last(made).limits.center == 8.5
    assert made.at(made.series.points[13]).limits.center == 2.5


def test_a_run_of_eight_is_not_usual():
    months = [(40, 10), (50, 10)] * 6 + [(46, 10)] * 8
    assert last(evidence(months[:-2], "tasks_per_hour")).usual is Usual.WITHIN
    made = evidence(months, "tasks_per_hour")
    assert [made.at(each).usual for each in made.series.points].count(Usual.HIGHER) == 9
    assert last(made).usual is Usual.HIGHER


def test_hours_per_item_on_logarithms():
    hours = [3.0, 2.5, 4.0, 3.5] * 6
    found = last(evidence([(each, 1) for each in hours], "resolution")).limits
    logs = [log(each) for each in hours]
    away = 2.66 * sum(abs(a - b) for a, b in pairwise(logs)) / 23
    center = sum(logs) / 24
    assert tuple(found) == pytest.approx([exp(center - away), exp(center), exp(center + away)])
    assert last(evidence([(each, 1) for each in [0, *hours]], "resolution")).limits is None


def test_limits_of_shares_need_enough_of_the_rarer_outcome():
    assert last(evidence([(17, 20)] * 12)).limits is not None
    assert last(evidence([(18, 20)] * 12)).limits is None
    assert last(evidence([(2, 20)] * 12)).limits is None
    assert last(evidence([(15, 20)] * 11 + [(70, 81)])).limits is None
    assert last(evidence([(15, 20)] * 11 + [(70, 80)])).limits is not None


def test_limits_are_clipped():
    shares = last(evidence([(19, 20), (8, 20)] * 6)).limits
    assert (shares.low, shares.high) == (0, 100)
    tasks = last(evidence([(19, 20), (8, 20)] * 6, "tcr")).limits
    assert tasks.low == 0
    assert tasks.high > 100
    scores = last(evidence([(20, 0, 20), (0, 20, 20)] * 6, "nps")).limits
    assert (scores.low, scores.high) == (-100, 100)


def test_attention_is_not_asked_for_one_bad_answer():
    def asked(counts, kpi="csat"):
        made = evidence(counts, kpi)
        return needs_attention(made.series, made.series.points[-1], last(made))

    assert not asked([(6, 6)] * 12 + [(5, 6)])
    assert not asked([(1, 6)]), "fewer than 20 answers: no blame"
    assert asked([(2, 6)] * 6), "all of the pooled range is below"
    assert not asked([(4, 6)] * 6)
    assert asked([(95, 100)] * 12 + [(80, 100)] * 3), "it fell"
    assert asked([(1, 2)], "tcr"), "below, and nothing was left to chance"
    assert not asked([(9, 10)], "tcr")
    assert asked([(2, 1), (2.1, 1)] * 6 + [(9, 1)], "resolution"), "a rise of hours is worse"
    assert not asked([(3, 1), (3.1, 1)] * 6 + [(1, 1)], "resolution")


def test_attention_is_asked_for_a_value_below_that_is_not_usual():
    usual = [(44 + n % 2, 50) for n in range(12)]
    for satisfied, expected in ((33, True), (36, True), (38, False), (44, False)):
        made = evidence([*usual, (satisfied, 50)])
        point, found = made.series.points[-1], last(made)
        assert needs_attention(made.series, point, found) is expected, satisfied
        assert is_unusually_bad(made.series.kpi, point, found) is expected
    run = evidence([(41, 50), (35, 50)] * 4 + [(36, 50), (37, 50)] * 4)
    assert last(run).usual is Usual.LOWER
    assert not is_unusually_bad(run.series.kpi, run.series.points[-1], last(run)), "within limits"
    few = evidence([(44, 50)] * 8 + [(33, 50)])
    assert not needs_attention(few.series, few.series.points[-1], last(few))


def test_the_length_of_a_view():
    assert evidence([(1, 2)], start="2026-W01").series.by is Length.WEEK
