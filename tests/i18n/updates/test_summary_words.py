"""The drafted summary of an update."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from kpidesk.analysis.counts import Counts
from kpidesk.analysis.evidence.evidence import SeriesEvidence, needs_attention
from kpidesk.analysis.evidence.traits import traits_of
from kpidesk.analysis.packages.balance import Balance
from kpidesk.analysis.packages.blocks import BlockBalance
from kpidesk.analysis.point import Point, Series
from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.clients.package import Package, PackageUnit
from kpidesk.domain.period import Length, parse_period
from kpidesk.domain.updates.update import LONGEST_DRAFT
from kpidesk.i18n.languages import offered_languages
from kpidesk.i18n.updates.hours_words import block_hours, period_hours
from kpidesk.i18n.updates.summary_words import SummaryFigure, away_summary, drafted_summary
from kpidesk.i18n.updates.update_words import Correction
from kpidesk.i18n.words import Words, words_in

CATALOGUE = ready_made()
FIRST, MARCH = parse_period("2025-01"), parse_period("2026-03")
HOUR = 3_600_000
BALANCE = Balance(20 * HOUR, 0, 18 * HOUR + HOUR // 2, HOUR * 3 // 2, 0, HOUR * 3 // 2, 0)


def figure(kpi_id, counts):
    kpi = CATALOGUE.kpi(kpi_id)
    measures = {each.id: each.unit for each in CATALOGUE.measures_of(kpi)}
    above, below = measures[kpi.numerator[0].measure], measures[kpi.denominator[0]]
    points = []
    for place, (part, whole) in enumerate(counts):
        sums = Counts(part * above.steps, 0, whole * below.steps, above, below)
        value = sums.value(kpi.scale)
        level = kpi.ladder.rate(value)
        points.append(Point(FIRST.shifted(place), value, level, kpi.ladder, counts=sums))
    series = Series(kpi, FIRST.length, tuple(points), kpi.ladder)
    evidence = SeriesEvidence(series, traits_of(kpi, CATALOGUE.measures_of(kpi), ()))
    last = points[-1]
    return SummaryFigure(evidence, last, needs_attention(series, last, evidence.at(last)))


def test_attention_comes_first_with_its_count_then_values_changes_and_hours():
    figures = [
        figure("csat", [(5, 6)] * 12),
        figure("tcr", [(36, 40)] * 11 + [(20, 40)]),
    ]
    said = drafted_summary(Words("en"), MARCH, figures, BALANCE)
    first, worse, second, third, *_ = said.split(". ")
    assert first == "Task completion: 50% in December 2025 (20 of 40), below the benchmark"
    assert worse.startswith("Worse: fell to ")
    assert "of 120" in worse
    assert second == "March 2026: CSAT 83% (5 of 6)"
    assert third == "Package: 18 h 30 of 20 h used, 1 h 30 left, 1 h 30 carried into April"


def test_without_evidence_there_is_no_verdict():
    said = drafted_summary(Words("en"), MARCH, [figure("csat", [(5, 6)] * 12)], None)
    assert said == "March 2026: CSAT 83% (5 of 6). No clear change: CSAT."


def test_corrections_come_before_all():
    said = drafted_summary(Words("en"), MARCH, [], BALANCE, [Correction("CSAT", "86%", "83%")])
    correction = "Corrected since the update for March 2026: CSAT 83% (was 86%)."
    assert said.startswith(f"{correction} Package: ")


def test_nothing_known_says_nothing():
    assert drafted_summary(Words("en"), MARCH, [], None) == ""
    assert away_summary(Words("en"), MARCH) == "I am away from March 1, 2026 to March 31, 2026."


COUNTS = st.lists(
    st.tuples(st.integers(0, 60), st.integers(1, 60)).map(lambda e: (min(e), max(e))),
    min_size=1,
    max_size=30,
)


@given(
    st.lists(
        st.tuples(
            st.sampled_from([each.id for each in CATALOGUE.kpis if each.id != "nps"]), COUNTS
        ),
        max_size=9,
    ),
    st.sampled_from(sorted(offered_languages())),
    st.lists(st.text(max_size=300), max_size=3),
)
def test_a_summary_is_never_too_long(figures, language, names):
    made = [figure(*each) for each in figures]
    corrections = [Correction(each, "86%", "83%") for each in names]
    said = drafted_summary(words_in(language), MARCH, made, BALANCE, corrections)
    assert len(said) <= LONGEST_DRAFT


def test_hours_say_what_is_left_and_what_becomes_of_it():
    words = Words("en")
    found = period_hours(words, MARCH, BALANCE)
    assert (found.used, found.total, found.left) == ("18 h 30", "of 20 h", "1 h 30 left")
    assert found.explanation == "1 h 30 carried into April"
    assert found.share == Fraction(37, 40)
    lost = period_hours(words, MARCH, BALANCE._replace(carried_out=0, expired=BALANCE.left))
    assert (lost.left, lost.explanation) == ("1 h 30 expired", "")
    # Of weeks without a carry: what expired in the last one is among what expired in all.
    weeks = BALANCE._replace(carried_out=0, left=HOUR // 4, lapsed=HOUR // 4, expired=HOUR, parts=4)
    less = period_hours(words, MARCH, weeks)
    assert (less.left, less.explanation) == ("1 h expired", "")
    by_week = weeks._replace(over=HOUR // 2, over_in=1, part=Length.WEEK, counted=4)
    over = period_hours(words, MARCH, by_week)
    assert (over.left, over.explanation) == ("30 min over", "20 h for 4 weeks\n1 h expired")
    assert over.description == (
        "18 h 30 of 20 h used, 30 min over, over in 1 of 4 weeks, 1 h expired, 20 h for 4 weeks"
    )
    none = period_hours(words, MARCH, BALANCE._replace(bought=HOUR, carried_in=-HOUR, left=0))
    assert (none.total, none.share) == ("", None)
    assert "bought, less" in none.explanation


def test_the_hours_of_a_block_are_those_since_its_first_day():
    block = Package(50 * HOUR, PackageUnit.BLOCK, first=date(2026, 1, 15), last=date(2026, 12, 31))
    found = block_hours(Words("en"), BlockBalance(block, BALANCE, ended=False))
    assert found.explanation == "Since January 15, 2026\nTo be used by December 31, 2026"


def test_a_value_beyond_what_is_usual_is_said_though_it_is_no_fall_yet():
    figures = [
        figure("csat", [(94, 100), (92, 100)] * 6 + [(82, 100)]),
        figure("nps", [(5, 20)] * 13),
    ]
    assert not figures[0].attention
    said = drafted_summary(Words("en"), MARCH, figures, None)
    assert "CSAT: lower than usual here (" in said
    assert said.endswith("No clear change: NPS.")


def test_one_value_below_the_benchmark_that_is_not_usual_comes_first():
    figures = [figure("nps", [(5, 20)] * 13), figure("csat", [(23, 25), (22, 25)] * 6 + [(15, 26)])]
    assert [each.attention for each in figures] == [False, True]
    said = drafted_summary(Words("en"), MARCH, figures, None)
    assert said.startswith(
        "CSAT: 58% in January 2026 (15 of 26), below the benchmark. Lower than usual"
    )
