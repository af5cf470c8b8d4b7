"""Levels, sources, units and the reading of a chart, in English."""

from dataclasses import replace
from fractions import Fraction

import pytest

from kpidesk.analysis.point import Point, Reason, Series
from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.catalogue.constraints import CONSTRAINTS, LOWER_BOUND, OPENING_DIFFERS
from kpidesk.domain.constraint import Severity
from kpidesk.domain.ladder import Level, Origin
from kpidesk.domain.period import Length, parse_period
from kpidesk.i18n.charts.chart_words import language_name, periods_in_short, subtitle
from kpidesk.i18n.charts.description_words import chart_description
from kpidesk.i18n.charts.level_words import level_name, level_rule
from kpidesk.i18n.charts.point_words import reason_words, warning_words
from kpidesk.i18n.charts.source_words import published_ranges, source_line
from kpidesk.i18n.unit_words import bound_with_unit, unit_name, with_unit
from kpidesk.i18n.words import Words

KPI = ready_made().kpi
KPIS = pytest.mark.parametrize("kpi", ready_made().kpis, ids=lambda kpi: kpi.id)


@pytest.fixture(scope="module")
def words():
    return Words("en")


def series(kpi_id, *values, **last):
    kpi = KPI(kpi_id)
    points = [
        Point(
            parse_period("2026-01").shifted(n),
            None if value is None else Fraction(str(value)),
            None if value is None else kpi.ladder.rate(Fraction(str(value))),
            kpi.ladder,
        )
        for n, value in enumerate(values)
    ]
    points[-1:] = [points[-1]._replace(**last)] if points else []
    return Series(kpi, Length.MONTH, tuple(points), kpi.ladder)


@pytest.mark.parametrize(
    ("kpi", "rules"),
    [
        ("csat", ["< 75%", "≥ 75%", "> 85%", "≥ 90%"]),
        ("art", ["> 3 h", "≤ 3 h", "< 1 h", "< 0.5 h"]),
        ("resolution", ["> 4 h", "", "≤ 4 h", "< 2 h"]),
        ("tasks_per_hour", ["< 1.5/h", "≥ 1.5/h", "", "> 2.5/h"]),
    ],
)
def test_where_levels_begin(words, kpi, rules):
    found = [level_rule(words, KPI(kpi).ladder, level, KPI(kpi)) for level in Level]
    assert found == rules


@KPIS
def test_every_kpi_has_a_unit_a_source_and_its_published_ranges(words, kpi):
    assert unit_name(words, kpi)
    said = source_line(words, kpi, (kpi.ladder,))
    if kpi.source is None:
        assert said == "Custom benchmark, not a published one"
    else:
        assert said.startswith("Published benchmark: ")
        assert words.formats.day(kpi.source.published_on) in said
    assert published_ranges(words, kpi).count(":") == len(kpi.published) + bool(kpi.published)


def test_ranges_are_said_as_published(words):
    assert published_ranges(words, KPI("css")) == (
        "As published: typical: about 85% · above average: 90% or more · exceptional: 95% or more"
    )
    assert "typical and above average: 75–85%" in published_ranges(words, KPI("tcr"))


def test_whose_ladder_it_is(words):
    kpi = KPI("csat")
    own = replace(kpi.ladder, origin=Origin.OWN)
    since = parse_period("2026-03")
    assert source_line(words, kpi, (own,)) == "Custom benchmark, not a published one"
    assert source_line(words, kpi, (kpi.ladder, own), since).startswith(
        "From March 2026 on: custom benchmark; before that: published, article on"
    )
    assert source_line(words, kpi, (own, kpi.ladder, own)).startswith(
        "Several benchmarks: custom benchmark; published, article on"
    )
    named = replace(own, source="agreed <b>here</b>")
    assert source_line(words, kpi, (named,)) == "Custom benchmark: agreed <b>here</b>"
    client = replace(named, origin=Origin.CLIENT)
    since_then = source_line(words, kpi, (named, client), since)
    assert since_then == (
        "From March 2026 on: custom benchmark for this client (agreed <b>here</b>); "
        "before that: custom benchmark (agreed <b>here</b>)"
    )
    assert (
        source_line(words, kpi, (replace(own, thresholds=()),)) == "There is no published benchmark"
    )


def test_values_keep_their_side_of_a_bound(words):
    bounds = tuple(each.bound for each in KPI("csat").ladder.thresholds)
    assert with_unit(words, Fraction("89.96"), KPI("csat"), 1, bounds) == "89.96%"
    assert with_unit(words, Fraction("2.5"), KPI("art"), 1) == "2.5 h"
    assert with_unit(words, Fraction(2), KPI("tasks_per_hour"), 0) == "2/h"
    assert bound_with_unit(words, Fraction("0.26"), KPI("sdi")) == "0.26"


@pytest.mark.parametrize(
    "code",
    [each.code for each in CONSTRAINTS if each.severity is Severity.WARNED]
    + [OPENING_DIFFERS, LOWER_BOUND],
)
def test_every_warning_has_words(words, code):
    assert warning_words(words, code) != code


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_has_words(words, reason):
    said = {reason_words(words, reason, KPI(each)) for each in ("csat", "package_use")}
    own = reason in (Reason.ZERO_DENOMINATOR, Reason.NOT_DERIVABLE)
    assert len(said) == (2 if own else 1), "that of a package"
    assert all(said)


def test_every_level_has_a_name(words):
    assert len({level_name(words, level) for level in Level}) == len(Level)


def test_languages_name_themselves():
    assert [language_name(code) for code in ("fr", "es", "de", "en", "xx")] == [
        "français",
        "español",
        "Deutsch",
        "English",
        "xx",
    ]


def test_periods_in_short(words):
    periods = [parse_period(text) for text in ("2026-01", "2026-02", "2026-03")]
    assert periods_in_short(words, periods) == "March 2026 and 2 more"
    assert periods_in_short(words, periods[:1]) == "January 2026"
    assert periods_in_short(Words("fr"), periods[:2]) == "février 2026 et 1 autre période"


def test_subtitle(words):
    span = (parse_period("2026-01"), parse_period("2026-01"))
    found = subtitle(words, KPI("art"), Length.MONTH, span, None, "de")
    assert found == "service language Deutsch · January 2026 · hours per request · by month"


def test_a_chart_is_read_out(words):
    assert chart_description(words, series("csat", 80, 90, 82.5)) == (
        "Customer satisfaction (CSAT), multilingual interactions: 82.5% in March 2026, typical. "
        "From January 2026 to March 2026 all values were between 80.0% and 90.0%."
    )


def test_what_must_be_minded_is_read_out_too(words):
    said = chart_description(
        words,
        series(
            "aur", 95, unfinished=True, partial=True, warnings=("productive_exceeds_available",)
        ),
    )
    assert "exceptional. That period is not over yet. Remark" in said
    assert "more productive hours than available hours" in said
    assert "can lead to burnout" in said


def test_nothing_and_always_the_same(words):
    assert chart_description(words, series("nps", None)).endswith(": no value yet.")
    assert chart_description(words, series("nps", 30, 30)).endswith("it was always 30.")
