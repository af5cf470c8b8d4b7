"""`show` says how much each point says: counts, ranges, pooled values, changes, limits."""

from __future__ import annotations

import pytest


@pytest.fixture
def two_years(kpidesk):
    """Six answers and 40 tickets a month; the last three months are worse."""
    for number in range(24):
        month = f"{2024 + number // 12}-{number % 12 + 1:02}"
        satisfied, hours = (17, 80 + number % 3) if number < 21 else (8, 200)
        figures = f"satisfied_answers={satisfied} survey_answers=18"
        more = f"multilingual_tickets=40 multilingual_resolution_hours={hours}"
        assert kpidesk(f"set {month} {figures} {more}").status == 0
    return kpidesk


def test_the_keys_of_a_surveyed_kpi(two_years):
    last = two_years("show csat --json").points["2025-12"]
    assert last["n"] == 18
    low, high = last["range"]
    assert low < last["value"] < high
    pooled = last["pooled"]
    assert (pooled["n"], pooled["periods"], pooled["level"]) == (216, 12, "typical")
    assert pooled["value"] == pytest.approx(100 * (9 * 17 + 3 * 8) / 216)
    assert pooled["range"][0] < pooled["value"] < pooled["range"][1]
    change = last["change"]
    assert change["verdict"] == "fell"
    assert change["recent"] == {"value": pytest.approx(100 * 24 / 54), "n": 54, "periods": 3}
    assert (change["before"]["n"], change["before"]["periods"]) == (216, 12)
    assert (last["limits"], last["beyond_usual"]) == (None, None), "one of 18 is too few"


def test_the_keys_of_an_average(two_years):
    points = two_years("show resolution --json").points
    last, calm = points["2025-12"], points["2024-05"]
    assert (last["n"], last["range"], last["beyond_usual"]) == (40, None, True)
    assert last["change"]["verdict"] == "rose"
    assert calm["limits"] == last["limits"]
    assert last["limits"][0] < 2.1 < last["limits"][1] < 5


def test_what_does_not_apply_is_null(kpidesk):
    kpidesk("set 2026-03 clients_start=5 clients_new=1 clients_end=6 services_offered=3")
    point = kpidesk("show crr --json").points["2026-03"]
    assert point["n"] == 5
    for key in ("range", "pooled", "change", "limits", "beyond_usual"):
        assert point[key] is None
    assert kpidesk("show sdi --json").points["2026-03"]["n"] is None


def test_a_span_leaves_the_evidence_as_it_is(two_years):
    whole = two_years("show csat --json").points
    assert two_years("show csat --json --from 2025-12").points["2025-12"] == whole["2025-12"]
    by_quarter = two_years("show csat --json --by quarter").points
    narrow = two_years("show csat --json --by quarter --from 2025-Q4").points
    assert narrow == {"2025-Q4": by_quarter["2025-Q4"]}


def test_a_month_away_is_no_month_of_a_span(two_years):
    fourteen, before = "2024-11", "2025-11"
    for measure in ("satisfied_answers", "survey_answers"):
        assert two_years(f"set {before} {measure}=").status == 0
    missing = two_years("show csat --json").points["2025-12"]
    assert (missing["pooled"]["periods"], missing["change"]["recent"]["periods"]) == (11, 2)
    assert two_years(f"away {before}").status == 0
    last = two_years("show csat --json").points["2025-12"]
    assert last["pooled"]["periods"] == last["change"]["before"]["periods"] == 12
    assert last["change"]["recent"] == {
        "value": pytest.approx(100 * 33 / 54),
        "n": 54,
        "periods": 3,
    }
    assert two_years("show csat --json --from 2025-12").points["2025-12"] == last
    assert two_years(f"set {fourteen} satisfied_answers=0").status == 0
    assert two_years("show csat --json").points["2025-12"]["pooled"] == last["pooled"]
    assert two_years("set 2024-12 satisfied_answers=0").status == 0
    pooled = two_years("show csat --json").points["2025-12"]["pooled"]
    assert pooled["value"] < last["pooled"]["value"], "the twelfth month worked"


def test_the_table_has_count_and_range(two_years):
    rows = two_years("show csat").out.splitlines()
    heading = next(row for row in rows if row.startswith("Period"))
    assert "Count" in heading
    assert "Likely range" in heading
    last = next(row for row in rows if row.startswith("December 2025"))
    assert "8 of 18" in last
    assert "25 to 66%" in last
    hours = two_years("show resolution").out
    assert "Likely range" not in hours


def test_a_measure_by_itself(two_years):
    data = two_years("show multilingual_tickets --json --by quarter").data
    assert (data["measure"], data["unit"], data["ladder"]) == (
        "multilingual_tickets",
        "count",
        None,
    )
    assert "kpi" not in data
    last = data["points"][-1]
    assert (last["value"], last["level"], last["n"], last["pooled"]) == (120, None, None, None)
    assert last["measures"] == {"multilingual_tickets": 120}
    hours = two_years("show multilingual_resolution_hours --json").points["2025-12"]
    assert (hours["value"], hours["beyond_usual"]) == (200, True)
    table = two_years("show multilingual_tickets").out
    assert "40" in table
    assert "enchmark" not in table
    assert two_years("show no_such_thing").status == 2
