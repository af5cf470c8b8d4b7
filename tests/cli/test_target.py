"""`target`: set, listed with how often it was met, ended and removed."""

from __future__ import annotations

import pytest


@pytest.fixture
def months(kpidesk):
    """Half a year of satisfied answers: 80, 85, 90, 95, 100 of 100; then one answer is missing."""
    for number, satisfied in enumerate((80, 85, 90, 95, 100), start=1):
        figures = f"survey_answers=100 satisfied_answers={satisfied}"
        assert kpidesk(f"set 2026-{number:02} {figures}").status == 0
    kpidesk("set 2026-06 survey_answers=100")
    return kpidesk


def listed(kpidesk, *keys):
    return [tuple(each[key] for key in keys) for each in kpidesk("target list --json").data]


def test_each_target_counts_its_own_complete_periods(months):
    assert months("target set csat 85 --from 2026-01").status == 0
    answer = months("target set CSAT 95 --from 2026-04")
    assert (answer.status, "at least 95% from April 2026" in answer.out) == (0, True)
    assert months("target list --json").data == [
        {"kpi": "csat", "client": None, "from": "2026-01", "value": 85, "met": 2, "of": 3},
        {"kpi": "csat", "client": None, "from": "2026-04", "value": 95, "met": 2, "of": 2},
    ]
    said = "Target 95%: met in 2 of 2 months"
    assert said in months("show csat").out
    assert said in months("show csat --from 2026-05").out, "whatever is listed"
    assert "Target" not in months("show csat --to 2025-12").out
    assert months("target list").out.splitlines()[0].endswith("at least 85%\tmet in 2 of 3 months")


def test_it_is_replaced_ended_and_removed(months):
    months("target set csat 85 --from 2026-01")
    months("target set csat 100 --from 2026-01")
    months("target set csat none --from 2026-04")
    assert listed(months, "from", "value", "met", "of") == [
        ("2026-01", 100, 0, 3),
        ("2026-04", None, 0, 0),
    ]
    assert months("target remove csat --from 2026-04").status == 0
    assert listed(months, "value", "met", "of") == [(100, 1, 5)]
    assert months("target remove csat --from 2026-04").status == 2
    assert months("target remove csat --from 2026-01").status == 0
    assert months("target list --json").data == []


def test_the_direction_says_which_end_a_value_is(kpidesk):
    for month, hours in (("2026-01", 8), ("2026-02", 16), ("2026-03", 12)):
        kpidesk(f"set {month} requests=4 request_hours={hours}")
    kpidesk("target set art 3 --from 2026-01")
    kpidesk("target set request_hours 2h30..12 --from 2026-01")
    kpidesk("target set requests ..3 --from 2026-01")
    kpidesk(["target", "set", "nps", "-10", "--from", "2026-01"])
    keys = ("met", "of")
    assert listed(kpidesk, *keys) == [(0, 0), (2, 3), (2, 3), (0, 3)]
    found = kpidesk("target list --json").data
    assert [each.get("value") for each in found] == [-10, 3, None, None]
    assert [(each.get("low"), each.get("high")) for each in found[2:]] == [(2.5, 12), (None, 3)]
    assert [each.get("measure") for each in found[2:]] == ["request_hours", "requests"]


def test_a_target_of_a_measure_is_for_its_own_length_of_period(kpidesk):
    for month in range(1, 7):
        kpidesk(f"set 2026-{month:02} requests=20")
    kpidesk("target set requests 20 --from 2026-01")
    kpidesk("target set requests 90 --from 2026-Q2")
    assert listed(kpidesk, "from", "met", "of") == [("2026-01", 6, 6), ("2026-Q2", 0, 1)]


def test_a_client_has_its_own(kpidesk):
    kpidesk(["client", "add", "Ada"])
    kpidesk("set 2026-03 requests=1 request_hours=1 --client Ada")
    assert kpidesk("target set art 2 --from 2026-03 --client ada").status == 0
    assert listed(kpidesk, "client", "met", "of") == [("Ada", 1, 1)]
    assert kpidesk("target remove art --from 2026-03").status == 2
    assert kpidesk("target set crr 90 --from 2026-03 --client Ada").status == 2
    assert kpidesk("target set package_use 80..100 --from 2026-03 --client Ada").status == 0


@pytest.mark.parametrize(
    "line",
    [
        "target",
        "target keep csat",
        "target set csat --from 2026-03",
        "target set csat 90",
        "target set nothing 90 --from 2026-03",
        "target set csat ninety --from 2026-03",
        "target set csat 90..80 --from 2026-03",
        "target set csat .. --from 2026-03",
        "target set csat 1..2..3 --from 2026-03",
        "target set csat 101 --from 2026-03",
        "target set art -- -1 --from 2026-03",
        "target set package_use 90 --from 2026-03",
        "target set csat 90 --from 2026-03 --client Nobody",
        "target set csat none --from 2026-03",
        "target remove csat 90 --from 2026-03",
        "target remove csat --from 2026-03",
        "target list csat",
        "target set csat 90 --from 2026-03 --json",
    ],
)
def test_what_is_refused(kpidesk, line):
    kpidesk("set 2026-03 requests=1")
    answer = kpidesk(line)
    assert (answer.status, answer.out) == (2, "")
    assert answer.err
    assert kpidesk("target list").out == ""
