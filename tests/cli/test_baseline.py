"""`baseline`: usual limits computed anew from a period on, and taken back."""

from __future__ import annotations

import pytest


@pytest.fixture
def new_system(kpidesk):
    """Two years of hours per ticket; a new system halves them in March 2025."""
    for number in range(28):
        hours = (80 if number < 14 else 40) + number % 3
        month = f"{2024 + number // 12}-{number % 12 + 1:02}"
        figures = f"multilingual_tickets=20 multilingual_resolution_hours={hours}"
        assert kpidesk(f"set {month} {figures}").status == 0
    return kpidesk


def test_limits_begin_anew_and_are_taken_back(new_system):
    before = new_system("show resolution --json").points["2026-04"]
    assert (before["beyond_usual"], before["change"]["verdict"]) == (True, "fell")
    answer = new_system("baseline set resolution --from 2025-03 --reason 'a new system'")
    assert (answer.status, "March 2025" in answer.out) == (0, True)
    points = new_system("show resolution --json").points
    assert points["2026-04"]["beyond_usual"] is False
    assert points["2026-04"]["limits"][1] < 2.5 < points["2024-06"]["limits"][0]
    listed = new_system("baseline list --json").data
    assert listed == [
        {"kpi": "resolution", "from": "2025-03", "client": None, "reason": "a new system"}
    ]
    assert new_system("baseline list").out == "resolution\t2025-03\t\ta new system\n"
    assert new_system("baseline remove resolution --from 2025-03").status == 0
    assert new_system("show resolution --json").points["2026-04"] == before
    assert new_system("baseline list").out == ""


def test_it_is_a_marker_on_the_chart(new_system, tmp_path):
    new_system("baseline set resolution --from 2025-Q1 --reason 'a new <b>system</b>'")
    file = tmp_path / "c.svg"
    assert new_system(f"chart resolution -o {file} --limits").status == 0
    assert "Quarter 1, 2025: new usual level" in file.read_text(encoding="utf-8")
    assert new_system(f"chart resolution -o {file} --limits --private-notes").status == 0
    text = file.read_text(encoding="utf-8")
    assert "Quarter 1, 2025, new usual level: a new &lt;b&gt;system&lt;/b&gt;" in text


def test_a_client_has_its_own(kpidesk):
    kpidesk(["client", "add", "Ada"])
    kpidesk("set 2026-03 requests=1 request_hours=1 --client Ada")
    assert kpidesk("baseline set art --from 2026-03 --reason moved --client ada").status == 0
    assert kpidesk("baseline list --json").data[0]["client"] == "Ada"
    assert kpidesk("baseline remove art --from 2026-03").status == 2
    assert kpidesk("baseline set crr --from 2026-03 --reason moved --client Ada").status == 2


@pytest.mark.parametrize(
    "line",
    [
        "baseline",
        "baseline keep csat",
        "baseline set csat --from 2026-03",
        "baseline set csat --reason why",
        "baseline set nothing --from 2026-03 --reason why",
        ["baseline", "set", "csat", "--from", "2026-03", "--reason", "  "],
        "baseline remove csat --from 2026-03",
        "baseline list csat",
    ],
)
def test_what_is_refused(kpidesk, line):
    kpidesk("set 2026-03 requests=1")
    answer = kpidesk(line)
    assert (answer.status, answer.out) == (2, "")
    assert answer.err
