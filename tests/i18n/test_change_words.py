from __future__ import annotations

from fractions import Fraction

import pytest

from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.period import parse_period
from kpidesk.i18n.change_words import change_words
from kpidesk.i18n.words import Words

MONTH = parse_period("2026-09")


def said(kpi, now, before, language="en"):
    words, found = Words(language), ready_made().kpi(kpi)
    return change_words(words, found, Fraction(now), Fraction(before), MONTH)


@pytest.mark.parametrize(
    ("kpi", "now", "before", "sentence"),
    [
        ("csat", "82.5", "80", "+2.5 points, better than in September 2026"),
        ("csat", "79", "80", "−1 point, worse than in September 2026"),
        ("resolution", "2.6", "3", "−0.4 h, better than in September 2026"),
        ("resolution", "3", "2.6", "+0.4 h, worse than in September 2026"),
        ("nps", "40", "-2", "+42 points, better than in September 2026"),
        ("tasks_per_hour", "2.25", "2", "+0.25/h, better than in September 2026"),
        ("languages", "2", "2", "The same as in September 2026"),
        ("sdi", "0.2", "0.25", "−0.05, worse than in September 2026"),
        ("aur", "89", "80", "+9 points, better than in September 2026"),
        ("aur", "95", "80", "+15 points, higher than in September 2026"),
        ("aur", "92", "95", "−3 points, worse than in September 2026"),
    ],
)
def test_a_change_says_its_sign_its_unit_and_its_sense(kpi, now, before, sentence):
    assert said(kpi, now, before) == sentence


def test_a_small_change_is_never_rounded_to_nothing():
    assert said("csat", "80.004", "80").startswith("+0.004 points, better")
    assert said("nps", "40.3", "40").startswith("+0.3 points, better")


def test_numbers_are_the_languages_own():
    assert said("csat", "82.5", "80", "fr").startswith("+2,5")
