"""Limits and runs equal the reference data, by its definitions."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kpidesk.analysis.evidence.usual_limits import runs, usual_limits

REFERENCE = Path(__file__).parents[4] / "shared" / "data" / "reference"
in_shared = pytest.mark.skipif(not REFERENCE.is_dir(), reason="the test data is not beside us")
WITHIN = 1e-6
SIXTH = 5.1e-7  # of figures with six decimals


def reference(name):
    return json.loads((REFERENCE / name).read_text(encoding="utf-8"))


def members(values, center, least):
    found = runs(values, center, least)
    return {
        "members": [n for run in found for n in range(run.first, run.last + 1)],
        "completed_at": [run.first + least - 1 for run in found],
    }


def check_signals(values, limits, signals):
    assert [n for n, each in enumerate(values) if limits.outside(each)] == signals["beyond_limits"]
    for least in (7, 8, 9):
        assert members(values, limits.center, least) == signals[f"run_{least}_one_side"]


@in_shared
def test_published_cases():
    for case in reference("xmr_cases.json")["cases"]:
        limits, computed = usual_limits(case["data"]), case["computed"]
        assert limits.center == pytest.approx(computed["center"], abs=SIXTH)
        # One source uses 3 / 1.128 where 2.66 is the same, rounded.
        ratio = computed["constant_x"] / 2.66
        away = (limits.high - limits.center) * ratio
        assert limits.center + away == pytest.approx(computed["unpl"], abs=WITHIN * 4)
        assert limits.center - away == pytest.approx(computed["lnpl"], abs=WITHIN * 4)
        for name, value in (("unpl", limits.high), ("lnpl", limits.low)):
            printed = case["published"].get(name, case["published"].get(f"{name}_unscreened"))
            assert printed is None or value == pytest.approx(printed, abs=0.01)
        check_signals(case["data"], limits, case["signals"])


@in_shared
def test_series_of_the_test_data():
    for series in reference("period_series.json")["series"]:
        for part in series["segments"]:
            values = series["values"][part["from_index"] : part["to_index_exclusive"]]
            limits = usual_limits(values)
            assert limits.center == pytest.approx(part["center"], abs=WITHIN)
            assert limits.low == pytest.approx(part["lnpl"], abs=2 * WITHIN)
            assert limits.high == pytest.approx(part["unpl"], abs=2 * WITHIN)
            check_signals(values, limits, part["signals"])


@in_shared
def test_vectors_of_runs():
    for vector in reference("rule_vectors.json")["vectors"]:
        words = vector["rule"].split()
        if words[0] != "run":
            continue
        values = vector.get("data") or vector["relative_to_centre"]
        center = sum(values) / len(values) if "data" in vector else 0
        assert members(values, center, int(words[2]))["members"] == vector["members"]


@in_shared
def test_degenerate_cases():
    cases = {each["id"]: each["data"] for each in reference("xmr_cases.json")["degenerate"]}
    assert tuple(usual_limits(cases["constant"])) == (5, 5, 5)
    assert not usual_limits(cases["constant"]).outside(5)
    assert usual_limits(cases["single"]) is None
    assert tuple(usual_limits(cases["two"])) == pytest.approx((2.68, 8, 13.32))
    assert usual_limits(cases["gap"]).center == 11.5
    assert usual_limits(cases["gap"]).high == pytest.approx(11.5 + 2.66 * 2)


def test_equal_values_are_no_signal():
    values = [float(250) / 3] * 24
    limits = usual_limits(values)
    assert not any(map(limits.outside, values))
    assert runs(values, limits.center, 8) == []


def test_the_published_flow_rates_of_the_engineering_handbook():
    data = [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1]
    assert tuple(usual_limits(data)) == pytest.approx((45.8159, 50.81, 55.8041), abs=0.001)
