"""Spans of periods: pooled values, rolling lines, and what a comparison takes together."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpidesk.analysis.evidence.change import Verdict
from kpidesk.analysis.evidence.evidence import earliest
from kpidesk.analysis.evidence.interval import Z99, newcombe, wilson
from kpidesk.domain.period import parse_period
from tests.analysis.evidence.made_evidence import evidence, last

Month = st.one_of(
    st.none(), st.integers(1, 30).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n)))
)


Places = st.sets(st.integers(0, 39), max_size=5)


@given(st.lists(Month, min_size=1, max_size=40), Places, Places)
def test_spans_against_a_plain_computation(months, partial, away):
    made = evidence(months, partial=partial, away=away)
    for point in made.series.points:
        place = point.period.index - parse_period("2020-01").index
        reliable = [each if n not in partial else None for n, each in enumerate(months)]
        # A month away without a value is no month of a span.
        counted = [each for n, each in enumerate(reliable[: place + 1]) if each or n not in away]

        def summed(begin, end, counted=counted):
            span = [each for each in counted[::-1][begin:end] if each]
            return (*map(sum, zip(*span, strict=True)), len(span)) if span else None

        found = made.at(point)
        year = summed(0, 12)
        assert (found.pooled is None) == (year is None)
        if year:
            assert (found.pooled.counts.plus, found.pooled.n, found.pooled.periods) == year
            assert found.pooled.value == Fraction(100 * year[0], year[1])
            assert tuple(found.pooled.range) == pytest.approx(
                [100 * end for end in wilson(*year[:2])]
            )
        if place in partial:
            assert found.change is None
            continue
        recent, before = summed(0, 3), summed(3, 15)
        expected = None
        if before and before[2] >= 3 and min(recent[1], before[1]) >= 5:
            low, high = newcombe(*recent[:2], *before[:2], Z99)
            expected = Verdict.ROSE if low > 0 else Verdict.FELL if high < 0 else Verdict.AS_BEFORE
        assert found.change.verdict is expected


def test_a_month_away_is_no_month_of_a_span():
    counts = [(4, 6)] * 9 + [(6, 6)] * 6
    made = last(evidence(counts))
    off = evidence([*counts[:6], None, *counts[6:14], None, counts[14]], away=(6, 15))
    found = last(off)
    assert found.pooled[:4] == made.pooled[:4]
    assert found.pooled.periods == 12
    assert [each[:4] for each in found.change[1:3]] == [each[:4] for each in made.change[1:3]]
    assert found.change.verdict is made.change.verdict
    first = off.series.points[0].period
    assert off.sums.rolling(first.index + 15, 15) is None
    assert off.sums.rolling(first.index + 16, 15).periods == 15


def test_what_evidence_depends_on_begins_earlier_where_some_was_away():
    weeks = [parse_period("2026-W10").shifted(-each) for each in (1, 50, 104, 105, 108)]
    assert earliest(weeks[0].shifted(1), weeks) == weeks[0].shifted(1 - 104 - 5)
    month = parse_period("2026-10")
    assert earliest(month, [month]) == month.shifted(-36)


def test_rolling_lines_begin_where_their_span_is_whole():
    made = evidence([(1, 2), (2, 2), None, (3, 4)])
    first = made.series.points[0].period.index
    assert made.sums.rolling(first + 1, 3) is None
    assert made.sums.rolling(first + 2, 3).value == 75
    assert made.sums.rolling(first + 3, 3).counts[:3] == (5, 0, 6)
