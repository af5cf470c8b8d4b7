"""Own ladders: which bounds are accepted, and which code refuses the others."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.catalogue.own_ladder import (
    LONGEST_SOURCE,
    STEPS,
    OwnBound,
    own_ladder,
    read_step,
)
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.ladder import Direction, Level, Origin
from kpidesk.i18n.faults.fault_words import fault_sentence
from kpidesk.i18n.words import Words

CATALOGUE = ready_made()
CSAT, RESOLUTION, USE, NPS = map(CATALOGUE.kpi, ("csat", "resolution", "package_use", "nps"))
TYPICAL, ABOVE, EXCEPTIONAL = STEPS
HIGHER, LOWER = Direction.HIGHER, Direction.LOWER

numbers = st.fractions(0, 100).map(lambda each: Fraction(round(each * 10**6), 10**6))
small = st.integers(0, 5).map(Fraction)
bounds = st.dictionaries(
    st.sampled_from(STEPS), st.builds(OwnBound, numbers | small, st.booleans(), st.none())
)


def refused(kpi, given, source="") -> str:
    with pytest.raises(WrongRequest) as raised:
        own_ladder(kpi, given, source)
    sentence = fault_sentence(Words("en"), raised.value, CATALOGUE)
    assert "{" not in sentence
    assert "ladder_" not in sentence
    return raised.value.code


@given(st.sampled_from(CATALOGUE.kpis), bounds)
def test_thresholds_are_accepted_if_and_only_if_in_order(kpi, given):
    steps = [given[level].bound for level in STEPS if level in given]
    climbs = [high - low if kpi.better is HIGHER else low - high for low, high in pairwise(steps)]
    if steps and all(climb > 0 for climb in climbs):
        made = own_ladder(kpi, given, " as  agreed ")
        assert (made.origin, made.source, made.better) == (Origin.OWN, "as agreed", kpi.better)
        assert {each.level: each.bound for each in made.thresholds} == {
            level: each.bound for level, each in given.items()
        }
        for each in made.thresholds:
            reached = made.rate(each.bound)
            assert (reached is each.level) == each.inclusive
    else:
        wrong_way = steps and all(climb < 0 for climb in climbs)
        must = "ladder_must_rise" if kpi.better is HIGHER else "ladder_must_fall"
        code = refused(kpi, given)
        if wrong_way:
            assert code == must
        else:
            assert code in ("ladder_without_bounds", "ladder_order", "ladder_overlap")


def bound(number, better=None, *, inclusive=True):
    return OwnBound(Fraction(number), inclusive, better)


@pytest.mark.parametrize(
    ("kpi", "given", "code"),
    [
        (CSAT, {}, "ladder_without_bounds"),
        (CSAT, {TYPICAL: bound(80), ABOVE: bound(80, inclusive=False)}, "ladder_overlap"),
        (CSAT, {TYPICAL: bound(80), ABOVE: bound(90), EXCEPTIONAL: bound(85)}, "ladder_order"),
        (CSAT, {TYPICAL: bound(90), EXCEPTIONAL: bound(80)}, "ladder_must_rise"),
        (CSAT, {TYPICAL: bound(80, LOWER)}, "ladder_must_rise"),
        (RESOLUTION, {TYPICAL: bound(2), ABOVE: bound(4)}, "ladder_must_fall"),
        (RESOLUTION, {TYPICAL: bound(4, HIGHER)}, "ladder_must_fall"),
        (USE, {TYPICAL: bound(80, HIGHER), ABOVE: bound(90, LOWER)}, "ladder_signs_differ"),
        (USE, {TYPICAL: bound(80, LOWER), ABOVE: bound(90)}, "ladder_order"),
        (CSAT, {TYPICAL: bound(-1)}, "ladder_bound_outside"),
        (NPS, {TYPICAL: bound(101)}, "ladder_bound_outside"),
    ],
)
def test_what_is_refused(kpi, given, code):
    assert refused(kpi, given) == code


def test_a_source_may_be_long_but_not_longer():
    given = {TYPICAL: bound(80)}
    assert own_ladder(CSAT, given, "a" * LONGEST_SOURCE).source == "a" * LONGEST_SOURCE
    assert refused(CSAT, given, "a" * LONGEST_SOURCE + "b") == "ladder_source_long"


def test_bounds_or_signs_give_the_direction_where_the_middle_is_best():
    rises = {TYPICAL: bound(70), EXCEPTIONAL: bound(90)}
    falls = {TYPICAL: bound(110), EXCEPTIONAL: bound(100)}
    assert own_ladder(USE, rises).better is HIGHER
    assert own_ladder(USE, falls).better is LOWER
    assert own_ladder(USE, {TYPICAL: bound(120, LOWER)}).rate(Fraction(130)) is Level.BELOW


@pytest.mark.parametrize(
    ("text", "kpi", "expected"),
    [
        ("75", CSAT, bound(75)),
        (">85", CSAT, bound(85, HIGHER, inclusive=False)),
        ("≥ 85 %", CSAT, bound(85, HIGHER)),
        ("<= 1,5", RESOLUTION, bound("1.5", LOWER)),
        ("<1:30", RESOLUTION, bound("1.5", LOWER, inclusive=False)),
        ("1.234", RESOLUTION, bound("1.234")),
        ("-20", NPS, bound(-20)),
    ],
)
def test_a_bound_is_read(text, kpi, expected):
    assert read_step(text, kpi, TYPICAL) == expected


@pytest.mark.parametrize("text", ["abc", "1.2345678", "75-80", "1e3", "1,234"])
def test_what_is_no_bound_is_refused(text):
    with pytest.raises(WrongRequest, match=r"bound_(malformed|ambiguous)"):
        read_step(text, USE, TYPICAL)
    with pytest.raises(WrongRequest, match="ladder_bound_empty"):
        read_step(">", CSAT, TYPICAL)


def test_a_bound_is_kept_to_six_decimals():
    third = read_step("20 min", RESOLUTION, TYPICAL)
    assert refused(RESOLUTION, {TYPICAL: third}) == "value_too_fine"
