"""Counts and ranges in words."""

from __future__ import annotations

from fractions import Fraction

import pytest

from kpidesk.analysis.counts import Counts
from kpidesk.analysis.evidence.interval import Interval
from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.measure import Unit
from kpidesk.i18n.charts.source_words import published_ranges
from kpidesk.i18n.charts.target_words import target_value
from kpidesk.i18n.evidence.count_words import count_words, range_words, short_count
from kpidesk.i18n.languages import offered_languages
from kpidesk.i18n.words import Words, words_in

HOUR = Unit.HOURS.steps
COUNT, HOURS = Unit.COUNT, Unit.HOURS


@pytest.mark.parametrize(
    ("kpi", "counts", "said", "short"),
    [
        ("csat", Counts(5, 0, 6, COUNT, COUNT), "5 of 6", "5 of 6"),
        ("crr", Counts(650, 200, 500, COUNT, COUNT), "450 of 500", "450 of 500"),
        ("nps", Counts(3, 1, 6, COUNT, COUNT), "6 answers", "6"),
        ("nps", Counts(1, 0, 1, COUNT, COUNT), "1 answer", "1"),
        (
            "aur",
            Counts(600 * HOUR, 0, 800 * HOUR + HOUR // 2, HOURS, HOURS),
            "600 h of 800 h 30",
            "600 h of 800 h 30",
        ),
        ("art", Counts(100 * HOUR, 0, 1050, HOURS, COUNT), "requests resolved: 1,050", "1,050"),
        (
            "tasks_per_hour",
            Counts(9, 0, HOUR, COUNT, HOURS),
            "1 h",
            "1 h",
        ),
    ],
)
def test_counts(kpi, counts, said, short):
    words, kpi = Words("en"), ready_made().kpi(kpi)
    assert count_words(words, kpi, counts) == said
    assert short_count(words, kpi, counts) == short


def test_ranges():
    words, csat, nps = Words("en"), ready_made().kpi("csat"), ready_made().kpi("nps")
    assert range_words(words, csat, Interval(43.64, 96.99)) == "44 to 97%"
    assert range_words(words, csat, Interval(0.0, 16.1)) == "0 to 16%"
    assert range_words(words, csat, Interval(0.3, 99.8)) == "0.3 to 99.8%"
    assert range_words(words, nps, Interval(-26.7, 71.2)) == "\N{MINUS SIGN}27 to 71"


def test_chinese_has_a_percent_sign_at_both_ends_of_a_range():
    words, csat, nps = words_in("zh-CN"), ready_made().kpi("csat"), ready_made().kpi("nps")
    assert range_words(words, csat, Interval(43.64, 96.99)) == "44%至97%"
    assert range_words(words, nps, Interval(-26.7, 71.2)) == "\N{MINUS SIGN}27至71"
    assert target_value(words, csat, Fraction(60), Fraction(90)) == "60%至90%"
    assert "75%–85%" in published_ranges(words, csat)


@pytest.mark.parametrize(
    ("kpi", "low", "high", "said"),
    [
        ("resolution", 0.46, 0.54, "0.46 to 0.54 h"),
        ("resolution", 0.5, 0.5, "0.5 to 0.5 h"),
        ("csat", 90.1, 90.4, "90.1 to 90.4%"),
        ("csat", 89.6, 90.6, "90 to 91%"),
    ],
)
def test_both_ends_of_a_range_are_written_so_that_they_differ(kpi, low, high, said):
    assert range_words(Words("en"), ready_made().kpi(kpi), Interval(low, high)) == said


@pytest.mark.parametrize("language", offered_languages())
@pytest.mark.parametrize("last", [0, 1, 2, 5, 11, 21, 103])
def test_a_count_that_qt_cannot_take_has_its_plural_form(language: str, last: int):
    words, nps = Words(language), ready_made().kpi("nps")

    def said(count: int) -> str:
        shown = words.formats.number(count)
        found = count_words(words, nps, Counts(1, 0, count, COUNT, COUNT))
        assert shown in found
        return found.replace(shown, "")

    assert said(10**15 + last) == said(10**6 + last)
