"""What is said about changes, pooled values and usual limits."""

from __future__ import annotations

from fractions import Fraction

import pytest

from kpidesk.analysis.counts import Counts
from kpidesk.analysis.evidence.evidence import SeriesEvidence
from kpidesk.analysis.evidence.traits import traits_of
from kpidesk.analysis.point import Point, Series
from kpidesk.analysis.targets import TargetCount, TargetStatus
from kpidesk.domain.annotations import Target
from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.cell import Client
from kpidesk.domain.measure import Unit
from kpidesk.domain.period import Length, parse_period
from kpidesk.i18n.charts.description_words import chart_description, verdict_words
from kpidesk.i18n.evidence.attention_words import attention_words
from kpidesk.i18n.evidence.change_words import change_sentence, change_words, finding_title
from kpidesk.i18n.evidence.level_words import pooled_words, usual_words
from kpidesk.i18n.languages import offered_languages
from kpidesk.i18n.words import Words

WORDS = Words("en")


def made(counts, kpi_id="csat", start="2025-01"):
    catalogue, first = ready_made(), parse_period(start)
    kpi = catalogue.kpi(kpi_id)
    measures = {each.id: each.unit for each in catalogue.measures_of(kpi)}
    above = measures[kpi.numerator[0].measure]
    below = measures[kpi.denominator[0]]
    points = []
    for place, (part, whole) in enumerate(counts):
        sums = Counts(part * above.steps, 0, whole * below.steps, above, below)
        value = sums.value(kpi.scale)
        level = kpi.ladder.rate(value)
        points.append(Point(first.shifted(place), value, level, kpi.ladder, counts=sums))
    series = Series(kpi, first.length, tuple(points), kpi.ladder)
    traits = traits_of(kpi, catalogue.measures_of(kpi), catalogue.constraints)
    return SeriesEvidence(series, traits)


def sentence(evidence):
    points, kpi = evidence.series.points, evidence.series.kpi
    change = evidence.at(points[-1]).change
    return change_sentence(WORDS, kpi, change, points[-1], points[-2])


def test_no_clear_change_says_what_one_answer_makes():
    assert sentence(made([(6, 6)] * 12 + [(5, 6)])) == (
        "No clear change: 83% after 100%; with 6 answers, one makes 17 points"
    )
    assert sentence(made([(48, 60)] * 12)) == (
        "No clear change: 80% in 3 months (144 of 180) after 80% (432 of 540)"
    )


def test_two_values_of_a_change_are_never_written_alike():
    many = 5_000_000
    evidence = made([(4_500_000, many)] * 9 + [(4_502_000, many)] * 3)
    assert sentence(evidence).startswith("Better: rose to 90.04% from 90.00%, last 3 months")


def test_no_clear_change_is_not_said_of_a_value_beyond_the_usual_limits():
    usual = [(35, 40), (37, 40), (36, 40)] * 4
    assert sentence(made([*usual, (39, 40), (24, 40)])) == ""
    said = sentence(made([*usual, (39, 40), (33, 40)]))
    assert said == "No clear change: 90% in 3 months (108 of 120) after 90% (396 of 440)"


def test_evidence_is_said_with_its_counts():
    assert sentence(made([(54, 60)] * 3 + [(14, 20)] * 3)) == (
        "Worse: fell to 70% from 90%, last 3 months (42 of 60 against 162 of 180); "
        "chance alone would rarely do this"
    )


@pytest.mark.parametrize(
    ("kpi", "before", "after", "said"),
    [
        ("resolution", (60, 20), (20, 20), "Better: fell to 1.0 h from 3.0 h"),
        ("resolution", (60, 20), (200, 20), "Worse: rose to 10.0 h from 3.0 h"),
        ("tasks_per_hour", (20, 10), (90, 10), "Better: rose to"),
        ("aur", (70, 100), (95, 100), "Rose to"),
        ("aur", (60, 100), (75, 100), "Better: rose to"),
    ],
)
def test_whether_a_change_is_good_follows_the_direction(kpi, before, after, said):
    calm = [before, (before[0] + 1, before[1])] * 10
    evidence = made([*calm, after, after, after], kpi)
    last = evidence.series.points[-1]
    found = change_words(WORDS, evidence.series.kpi, evidence.at(last).change)
    assert found.split(" ")[0] == said.split(" ")[0]
    assert found.split(" ")[1] == said.split(" ")[1]


def pooled(counts, kpi_id="csat", words=WORDS):
    evidence = made(counts, kpi_id)
    series, last = evidence.series, evidence.series.points[-1]
    return pooled_words(words, series.kpi, series.by, evidence.at(last).pooled, last.ladder)


def test_a_pooled_value_is_called_by_the_levels_that_it_may_have():
    assert pooled([(9, 10)] * 12) == (
        "Last 12 months: 90% (108 of 120), most likely typical to exceptional"
    )
    # A range of all levels says nothing.
    assert pooled([(5, 6)] * 12).endswith("(60 of 72), too few answers to be sure of the level")
    assert pooled([(99, 100)] * 12).endswith("most likely exceptional")
    french = pooled([(9, 10)] * 12, words=Words("fr")).replace("\u202f", "")
    assert french.endswith("entre les niveaux «typique» et «exceptionnel»")
    assert pooled([(5, 6)] * 3) == (
        "Last 12 months (3 with figures): 83% (15 of 18), too few answers to be sure of the level"
    )
    checked = pooled([(5, 6)] * 3, "accuracy")
    assert checked.endswith("too few checked messages to be sure of the level")


def test_what_is_usual():
    evidence = made([(60, 20), (62, 20)] * 10, "resolution")
    last = evidence.series.points[-1]
    kpi = evidence.series.kpi
    assert usual_words(WORDS, kpi, evidence.at(last)).startswith("Within what is usual for you (")
    evidence = made([*([(60, 20), (62, 20)] * 10), (200, 20)], "resolution")
    last = evidence.series.points[-1]
    said = usual_words(WORDS, kpi, evidence.at(last))
    assert said.startswith("Higher than usual for you (usual limits: ")
    description = chart_description(WORDS, evidence.series, evidence=evidence)
    assert "one chart in five" in description


def test_a_verdict_names_the_period_up_to_which_it_was_found():
    evidence = made([(6, 6)] * 12 + [(5, 6)])
    assert verdict_words(WORDS, evidence).startswith("January 2026 – No clear change: 83% after")


def test_what_a_verdict_takes_is_said_where_there_is_too_little():
    early = "Too early to say whether it rose or fell: that takes figures of at least"
    for count in (1, 5):
        said = verdict_words(WORDS, made([(46, 50)] * count))
        assert f"{early} 6 months" in said
    assert early not in verdict_words(WORDS, made([(46, 50)] * 6))
    assert early not in verdict_words(WORDS, made([(1, 1)] * 6)), "enough months, few answers"
    hours = [(60, 20), (62, 20)] * 6
    assert f"{early} 12 months" in verdict_words(WORDS, made(hours[:11], "resolution"))
    assert early not in verdict_words(WORDS, made(hours, "resolution"))
    assert verdict_words(WORDS, made([(5, 6)], "retention")) == "", "there is never a verdict"


def test_the_description_names_client_and_target():
    evidence = made([(5, 6)])
    series = evidence.series._replace(client=Client(1, "Bakery"))
    target = Target("csat", series.points[0].period, Fraction(90), client=1)
    status = TargetStatus(target, TargetCount(0, 1))
    said = chart_description(WORDS, series, None, evidence, status)
    assert said.startswith(
        "Customer satisfaction (CSAT), multilingual interactions · Bakery: 83% ("
    )
    assert "Target 90%: met in 0 of 1 month." in said


def test_the_same_month_a_year_ago():
    evidence = made([(50, 100)] * 12 + [(70, 100)] * 12)
    description = chart_description(WORDS, evidence.series, evidence=evidence)
    assert "In December 2025 it was 50% (50 of 100). Better than a year ago." in description
    alike = made([(50, 100)] * 24)
    assert "No clear change from a year ago." in chart_description(WORDS, alike.series, None, alike)
    few = made([(50, 100)] * 12)
    assert "year ago" not in chart_description(WORDS, few.series, None, few)
    assert "significant" not in description


def test_why_a_kpi_needs_attention():
    below = made([(6, 10)], "tcr")
    said = attention_words(WORDS, below, below.series.points[-1])
    assert said == "Task completion: 60% in January 2025 (6 of 10), below the benchmark."
    fell = made([(18, 20)] * 9 + [(9, 20)])
    said = attention_words(WORDS, fell, fell.series.points[-1])
    assert said.startswith("CSAT: 45% in October 2025 (9 of 20), below the benchmark. Worse: fell")
    few = made([(2, 6)] * 12)
    assert "most likely below the benchmark" in attention_words(WORDS, few, few.series.points[-1])
    assert Fraction(few.series.points[-1].counts.n) == 6
    assert few.series.points[-1].counts.below is Unit.COUNT


def test_a_title_says_the_finding_where_there_is_one():
    evidence = made([*([(68, 20), (69, 20)] * 8), *([(54, 20)] * 3)], "resolution")
    last = evidence.series.points[-1]
    said = finding_title(WORDS, evidence.series.kpi, evidence.at(last).change, Length.MONTH)
    assert said == "Ticket resolution time fell to 2.7 h (last 3 months) from 3.4 h"
    calm = made([(5, 6)] * 12)
    change = calm.at(calm.series.points[-1]).change
    assert finding_title(WORDS, calm.series.kpi, change, Length.MONTH) == ""


@pytest.mark.parametrize("language", offered_languages())
def test_a_title_names_the_span_of_its_numbers(language):
    words, evidence = Words(language), made([*([(90, 100)] * 9), (85, 100), (72, 100), (71, 100)])
    last = evidence.series.points[-1]
    kpi, change = evidence.series.kpi, evidence.at(last).change
    said = finding_title(words, kpi, change, Length.MONTH)
    recent, before = (words.formats.value(each.value, kpi.unit, 0) for each in change[1:3])
    for each in (recent, before, words.formats.digits("3")):
        assert each in said
