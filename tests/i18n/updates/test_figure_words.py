"""A figure of an update in words."""

from __future__ import annotations

import pytest

from kpidesk.analysis.counts import Counts
from kpidesk.analysis.evidence.evidence import SeriesEvidence
from kpidesk.analysis.evidence.traits import traits_of
from kpidesk.analysis.point import Point, Reason, Series
from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.measure import Unit
from kpidesk.domain.period import parse_period
from kpidesk.i18n.evidence.change_words import finding_title, short_change_words
from kpidesk.i18n.updates.figure_words import (
    done_suggestions,
    evident_value,
    figure_key,
    figure_reading,
    figure_sentence,
    figure_value,
    is_small_survey,
    picture_words,
    recent_points,
)
from kpidesk.i18n.words import Words, words_in

WORDS = Words("en")
FIRST = parse_period("2025-01")


def made(counts, kpi_id="csat"):
    """Returns the evidence of monthly counts (part, whole); of a measure (amount,)."""
    catalogue = ready_made()
    kpi = catalogue.kpi_or_measure(kpi_id)
    measures = {each.id: each.unit for each in catalogue.measures_of(kpi)}
    above = measures[kpi.numerator[0].measure]
    below = measures[kpi.denominator[0]] if kpi.denominator else Unit.COUNT
    points = []
    for place, (part, *whole) in enumerate(counts):
        size = whole[0] if whole else 1
        sums = Counts(int(part * above.steps), 0, size * below.steps, above, below)
        value = sums.value(kpi.scale)
        level = kpi.ladder.rate(value)
        points.append(Point(FIRST.shifted(place), value, level, kpi.ladder, counts=sums))
    series = Series(kpi, FIRST.length, tuple(points), kpi.ladder)
    return SeriesEvidence(series, traits_of(kpi, catalogue.measures_of(kpi), catalogue.constraints))


def sentence(evidence, words=WORDS):
    last = evidence.series.points[-1]
    return figure_sentence(words, evidence, last, last.period)


def test_few_answers_have_their_year_beside_them():
    evidence = made([(6, 7)] * 11 + [(6, 6), (5, 6)])
    last = evidence.series.points[-1]
    assert is_small_survey(evidence, last)
    assert sentence(evidence) == (
        "Last 12 months: 87% (71 of 82), most likely typical to exceptional. "
        "No clear change: 83% after 100%; with 6 answers, one makes 17 points."
    )
    assert figure_key(WORDS, evidence, last).startswith("Likely range, January 2026: 44 to 97%")


def test_a_share_of_all_tasks_says_its_spans_and_what_is_missed():
    assert sentence(made([(36, 40)] * 9 + [(37, 40)] * 3, "tcr")) == (
        "No clear change: 92.5% in 3 months (111 of 120) after 90.0% (324 of 360)."
    )
    missed = sentence(made([(36, 40)] * 9 + [(36, 40), (36, 40), (20, 40)], "tcr"))
    assert missed.startswith("20 of 40: below the benchmark. ")


def test_hours_are_compared_with_what_is_usual_here():
    usual = made([(3 * 10 + n % 3, 10) for n in range(14)], "resolution")
    assert sentence(usual).startswith("Usual here: ")
    higher = made([(3 * 10 + n % 3, 10) for n in range(13)] + [(90, 10)], "resolution")
    # One value is no rise of three months.
    assert sentence(higher) == "Higher than usual here (2.4 to 4.6 h)."
    long = made([(3 * 10 + n % 3, 10) for n in range(13)] + [(90, 10)] * 2, "resolution")
    assert sentence(long).startswith("Worse: rose to ")
    assert "for you" not in sentence(usual) + sentence(higher)


def test_the_ends_of_a_span_are_written_as_the_values_are():
    few = made([(36, 10), (38, 10), (401, 100)], "resolution")
    value = figure_value(WORDS, few.series.kpi, few.series.points[-1])
    assert value.shown == "4.01 h"
    assert sentence(few).endswith("between 3.6 h and 4.01 h.")


def test_a_measure_has_the_span_of_its_year():
    evidence = made([(each,) for each in (90, *range(33, 45))], "tasks_completed")
    assert sentence(evidence) == "From February 2025 to January 2026: between 33 and 44."
    assert sentence(made([(5,)] * 4, "tasks_completed")) == (
        "From January 2025 to April 2025: always 5."
    )
    assert sentence(made([(5,)] * 2, "tasks_completed")) == ""


def test_no_value_says_why():
    evidence = made([(6, 7)])
    month = parse_period("2025-02")
    assert figure_sentence(WORDS, evidence, None, month) == "No figures for February 2025."
    point = evidence.series.points[0]._replace(value=None, level=None, reason=Reason.INCOMPLETE)
    said = figure_sentence(WORDS, evidence, point, month)
    assert said == "No value for February 2025: some of its figures are missing."
    assert figure_reading(WORDS, evidence, None) == figure_key(WORDS, evidence, None) == ""
    assert figure_value(WORDS, evidence.series.kpi, None).shown == "–"


@pytest.mark.parametrize(
    ("kpi", "counts", "shown", "number", "unit", "counted"),
    [
        ("csat", (5, 6), "83\u202f%", "83", "%", "5 sur 6"),
        ("tasks_completed", (2740,), "2\u202f740", "2\u202f740", "", ""),
        ("package_hours", (18.5,), "18\u202fh\u202f30", "18", "h\u202f30", ""),
        ("package_hours", (5.251,), "5,3\u202fh", "5,3", "h", ""),
        ("tasks_per_hour", (45, 20), "2,25/h", "2,25", "/h", "20\u202fh"),
    ],
)
def test_number_and_unit_are_apart(kpi, counts, shown, number, unit, counted):
    words = words_in("fr")
    evidence = made([counts], kpi)
    found = figure_value(words, evidence.series.kpi, evidence.series.points[0])
    assert (found.shown, found.number, found.unit) == (shown, number, unit)
    assert found.counted == counted


def test_a_picture_is_described_and_done_is_suggested():
    evidence = made([(30 + n, 40) for n in range(5)], "tcr")
    points = recent_points(evidence, evidence.series.points[-1], 3)
    said = picture_words(WORDS, evidence.series.kpi, points)
    assert said.endswith(", March 2025 to May 2025: between 80% and 85%")
    measure = made([(41,)], "requests")
    survey = made([(5, 6)])
    figures = [(each.series.kpi, each.series.points[-1]) for each in (evidence, measure, survey)]
    assert done_suggestions(WORDS, [*figures, (survey.series.kpi, None)]) == [
        "Task completion rate (TCR): 34 of 40",
        "Requests resolved: 41",
    ]


def test_values_in_a_row_below_their_average_are_not_called_a_fall():
    """The last three are the best of nine, and all are within the usual limits."""
    tasks = 70, 63, 71, 49, 52, 47, 51, 48, 52, 53, 54, 55
    row = made([(each, 10) for each in tasks], "tasks_per_hour")
    said = sentence(row)
    assert said.startswith("Worse: below the average of 5.5")
    assert "at least eight times in a row; chance alone would rarely do this. Usual here: " in said
    assert "fell" not in said
    change = row.at(row.series.points[-1]).change
    assert finding_title(WORDS, row.series.kpi, change, row.series.by) == ""
    assert short_change_words(WORDS, row.series.kpi, change, row.series.by) in said


def test_a_value_beyond_the_usual_is_not_written_as_one_of_it():
    values = [(50 + n % 2 * 2, 100) for n in range(14)] + [(58, 100)]
    higher = made(values, "resolution")
    last = higher.series.points[-1]
    said = sentence(higher)
    assert said == "Higher than usual here (0.457 to 0.578 h)."
    assert figure_value(WORDS, higher.series.kpi, last).shown == "0.6 h"
    assert evident_value(WORDS, higher, last).shown == "0.580 h"
