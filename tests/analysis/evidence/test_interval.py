"""Likely ranges equal the reference data and the figures that were published."""

from __future__ import annotations

import csv
from math import isnan
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpidesk.analysis.evidence.interval import (
    Z95,
    Z99,
    newcombe,
    score_difference,
    score_interval,
    wilson,
)

REFERENCE = Path(__file__).parents[4] / "shared" / "data" / "reference"
in_shared = pytest.mark.skipif(not REFERENCE.is_dir(), reason="the test data is not beside us")
Z = {"0.95": Z95, "0.99": Z99}
WITHIN = 1e-6


def rows(name):
    with (REFERENCE / name).open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


def as_published(value, printed):
    return value == pytest.approx(float(printed), abs=0.50001 * 10 ** -len(printed.split(".")[-1]))


@in_shared
def test_shares_equal_the_reference():
    for row in rows("wilson.csv"):
        low, high = wilson(int(row["k"]), int(row["n"]), Z[row["level"]])
        assert (low, high) == pytest.approx((float(row["lower"]), float(row["upper"])), abs=WITHIN)
        for value, name in ((low, "published_lower"), (high, "published_upper")):
            assert not row[name] or as_published(value, row[name]), row


@in_shared
def test_differences_equal_the_reference():
    for row in rows("newcombe.csv"):
        a, m, b, n = (int(row[name]) for name in "ambn")
        low, high = newcombe(a, m, b, n, Z[row["level"]])
        assert (low, high) == pytest.approx((float(row["lower"]), float(row["upper"])), abs=WITHIN)
        for value, name in ((low, "published_lower"), (high, "published_upper")):
            assert not row[name] or as_published(value, row[name]), row


@in_shared
def test_scores_equal_the_reference():
    for row in rows("nps_moe.csv"):
        plus, minus, whole = (int(row[name]) for name in ("promoters", "detractors", "n"))
        found = score_interval(plus, minus, whole)
        if whole == 1:
            assert found is None
            continue
        ends = (float(row["adj_wald_lower"]), float(row["adj_wald_upper"]))
        assert [100 * end for end in found] == pytest.approx(ends, abs=WITHIN)


def test_figures_of_the_papers():
    """Newcombe 1998, table I of both papers."""
    assert wilson(81, 263) == pytest.approx((0.2553, 0.3662), abs=5e-5)
    assert wilson(0, 20) == pytest.approx((0.0, 0.1611), abs=5e-5)
    assert newcombe(56, 70, 48, 80) == pytest.approx((0.0524, 0.3339), abs=5e-5)
    assert newcombe(10, 10, 0, 20) == pytest.approx((0.6791, 1.0), abs=5e-5)


@given(st.integers(1, 400).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_a_share_is_within_its_range(given):
    part, whole = given
    low, high = wilson(part, whole)
    assert 0 <= low <= part / whole <= high <= 1
    other_low, other_high = wilson(whole - part, whole)
    assert (1 - other_high, 1 - other_low) == pytest.approx((low, high))


@given(st.tuples(st.integers(0, 60), st.integers(0, 60), st.integers(0, 60)))
def test_scores_keep_to_their_limits(counts):
    plus, minus, passive = counts
    found = score_interval(plus, minus, plus + minus + passive)
    if found is None:
        assert plus + minus + passive < 2
        return
    assert -1 <= found.low <= found.high <= 1
    mirrored = score_interval(minus, plus, plus + minus + passive)
    assert (-mirrored.high, -mirrored.low) == pytest.approx(tuple(found))


def test_the_difference_of_scores_is_wider_than_either():
    low, high = score_difference((50, 10, 100), (20, 30, 100))
    assert 0 < low < 0.5 < high < 1
    same = score_difference((50, 10, 100), (50, 10, 100))
    assert same.low < 0 < same.high
    assert not isnan(low)
