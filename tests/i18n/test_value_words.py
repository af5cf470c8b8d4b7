"""Values in words: a lower bound is marked, stays true, and has a level only where it must."""

from __future__ import annotations

import re
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpidesk.analysis.evidence.evidence import PointEvidence, Usual
from kpidesk.analysis.evidence.interval import Interval
from kpidesk.analysis.evidence.usual_limits import UsualLimits
from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.catalogue.constraints import LOWER_BOUND
from kpidesk.domain.ladder import Ladder, Level
from kpidesk.i18n.charts.chart_words import amounts_in_words
from kpidesk.i18n.charts.description_words import chart_description
from kpidesk.i18n.charts.level_words import level_or_bound, level_or_bound_in_sentence, level_rule
from kpidesk.i18n.charts.target_words import target_value
from kpidesk.i18n.charts.value_words import value_words
from kpidesk.i18n.evidence.count_words import range_words
from kpidesk.i18n.words import Words, words_in
from tests.support.pseudo_languages import MIRRORED

CRR = ready_made().kpi("crr")
WORDS = Words("en")
BOUND = (LOWER_BOUND,)


def said(value, words=WORDS, **more):
    return value_words(words, CRR, Fraction(value), CRR.ladder, BOUND, 1, **more)


def test_a_lower_bound_is_rounded_down_and_marked():
    assert said("3.79") == said("3.79", unit=False) == "≥\N{NO-BREAK SPACE}3.7%"
    assert said("3.79", in_sentence=True) == "at least 3.7%"
    plain = value_words(WORDS, CRR, Fraction("3.79"), CRR.ladder, (), 1)
    assert plain == "3.8%"


def test_in_right_to_left_text_it_is_marked_in_words(stretched):
    text = said("3.79", stretched("ar_EG"))
    assert "≥" not in text
    assert text.startswith("at least ")


@pytest.mark.parametrize("kpi", ready_made().kpis, ids=lambda kpi: kpi.id)
def test_in_right_to_left_text_thresholds_are_in_words(pseudo_languages: None, kpi):
    words = words_in(MIRRORED)
    for level in Level:
        rule = level_rule(words, kpi.ladder, level, kpi)
        assert bool(rule) is bool(level_rule(WORDS, kpi.ladder, level, kpi))
        assert not set("<>≤≥") & set(rule)


@given(st.fractions(-200, 100, max_denominator=997))
def test_what_it_says_is_true_and_on_the_same_side_of_every_bound(value):
    number = re.sub("[≥%\N{NO-BREAK SPACE}]", "", said(value)).replace("\N{MINUS SIGN}", "-")
    shown = Fraction(number.replace(",", ""))
    assert shown <= value
    assert CRR.ladder.rate(shown) is CRR.ladder.rate(value)


@pytest.mark.parametrize(
    ("level", "at_least", "alone", "inside"),
    [
        (None, None, "Minimum value", ""),
        (None, Level.TYPICAL, "At least typical", "at least typical"),
        (None, Level.ABOVE_AVERAGE, "At least above average", "at least above average"),
        (Level.EXCEPTIONAL, None, "Exceptional", "exceptional"),
    ],
)
def test_its_level(level, at_least, alone, inside):
    assert level_or_bound(WORDS, level, at_least, BOUND) == alone
    assert level_or_bound_in_sentence(WORDS, level, at_least) == inside


def test_a_value_without_a_ladder_has_no_level():
    assert level_or_bound(WORDS, None, None, []) == ""


def test_the_sentence_of_a_chart(make_series):
    def sentence(value):
        return chart_description(WORDS, make_series([value], "crr", warnings={0: BOUND}))

    assert ": at least 3.7% in April 2025. Remark" in sentence(3.79)
    assert ": at least 80% in April 2025, at least typical." in sentence(80)
    assert ": at least 91% in April 2025, exceptional." in sentence(91)


def test_hours_of_a_measure_are_written_as_those_of_packages():
    hours = ready_made().kpi_or_measure("productive_hours")
    plain = (
        value_words(WORDS, hours, value, hours.ladder, (), 1, unit=unit)
        for value in (Fraction("29.25"), Fraction("29.251"))
        for unit in (True, False)
    )
    assert [each.replace("\N{NO-BREAK SPACE}", " ") for each in plain] == [
        *("29 h 15", "29 h 15"),
        *("29.3 h", "29.3"),
    ]
    assert target_value(WORDS, hours, Fraction("19.5"), Fraction(30)) == "19 h 30 to 30 h"
    amounts = amounts_in_words(WORDS, [(ready_made().measure("productive_hours"), 105_300_000)])
    assert amounts == "Productive hours 29 h 15"


@pytest.mark.parametrize(
    ("usual", "value", "shown", "limits"),
    [
        (Usual.LOWER, "80.57", "80.6%", "80.9 to 95.1%"),
        (Usual.LOWER, "80.4", "80%", "81 to 95%"),
        (Usual.HIGHER, "95.2", "95.2%", "80.9 to 95.1%"),
        (Usual.HIGHER, "95.13", "95.13%", "80.90 to 95.10%"),
        (Usual.WITHIN, "80.97", "81%", "81 to 95%"),
    ],
)
def test_a_value_is_not_written_as_the_usual_limit_that_it_passed(usual, value, shown, limits):
    found = PointEvidence(limits=UsualLimits(80.9, 88, 95.1), usual=usual, value=Fraction(value))
    csat = ready_made().kpi("csat")
    about = WORDS, csat, found.value, Ladder(csat.better, ()), ()
    assert value_words(*about, found.told_apart(0)) == shown
    assert range_words(WORDS, csat, Interval(80.9, 95.1), found) == limits
