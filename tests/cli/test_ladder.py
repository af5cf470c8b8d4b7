"""`ladder`: a benchmark of the user's own is set, shown and reset."""

from __future__ import annotations

import pytest

SET = ["ladder", "set", "csat", "typical=80", "above_average=>90", "exceptional=95"]


@pytest.fixture
def figures(kpidesk):
    """82 of 100 satisfied answers in each month of half a year, for Ada."""
    kpidesk("client add Ada")
    for month in range(1, 7):
        figures = "satisfied_answers=82 survey_answers=100"
        assert kpidesk(f"set 2026-0{month} {figures} --client Ada").status == 0
    return kpidesk


def levels(kpidesk, more=""):
    return {k: v["level"] for k, v in kpidesk(f"show csat --json {more}").points.items()}


def test_it_is_set_from_a_period_shown_and_reset(figures):
    answer = figures([*SET, "--from", "2026-04", "--source", "agreed in the contract"])
    assert answer.status == 0
    assert "from April 2026 on" in answer.out
    assert "typical ≥ 80% · above average > 90% · exceptional ≥ 95%" in answer.out
    assert "Custom benchmark: agreed in the contract" in answer.out
    shown = figures("show csat --json").data
    assert [(each["from"], each["source"]) for each in shown["ladders"]] == [
        ("2026-01", "published"),
        ("2026-04", "own"),
    ]
    assert shown["ladder"] == {
        "source": "own",
        "source_text": "agreed in the contract",
        "for_client": False,
        "thresholds": [
            {"level": "typical", "bound": 80, "inclusive": True},
            {"level": "above_average", "bound": 90, "inclusive": False},
            {"level": "exceptional", "bound": 95, "inclusive": True},
        ],
    }
    text = figures("show csat").out
    assert "From April 2026 on: custom benchmark (agreed in the contract); before that" in text
    listed = figures("ladder show csat --json").data
    assert listed["published"]["source"] == "published"
    assert [(each["client"], each["from"]) for each in listed["ladders"]] == [(None, "2026-04")]
    assert not listed["ladders"][0]["for_client"]
    assert figures("ladder reset csat").status == 0
    assert figures("ladder show csat --json").data["ladders"] == []


def test_old_periods_are_judged_by_the_ladder_of_their_time(figures):
    figures("ladder set csat typical=90 --from 2026-04")
    assert levels(figures) == {f"2026-0{n}": "typical" if n < 4 else "below" for n in range(1, 7)}


def test_a_client_has_its_own_that_of_the_business_or_the_published_one(figures):
    figures("ladder set csat typical=90")
    figures("ladder set csat exceptional=82 --client ada --source promised")
    assert set(levels(figures, "--client Ada").values()) == {"exceptional"}
    assert set(levels(figures).values()) == {"below"}
    assert "Custom benchmark for this client: promised" in figures("show csat --client Ada").out
    (listed,) = figures("ladder show csat --json --client Ada").data["ladders"]
    assert (listed["client"], listed["for_client"]) == ("Ada", True)
    figures("ladder reset csat --client Ada")
    assert set(levels(figures, "--client Ada").values()) == {"typical"}
    figures("ladder reset csat --client Ada --as-business")
    assert set(levels(figures, "--client Ada").values()) == {"below"}


def test_an_update_says_whose_benchmark_it_is_and_keeps_what_was_sent(figures, tmp_path):
    figures("ladder set csat typical=90 --from 2026-04 --client Ada --source promised")
    file = tmp_path / "u.txt"
    assert figures(f"update Ada 2026-06 -o {file}").status == 0
    text = file.read_text(encoding="utf-8")
    assert "Custom benchmark for this client: promised" in text
    assert "below the benchmark" in text.lower()
    assert figures(f"update Ada 2026-03 -o {tmp_path / 'm.txt'}").status == 0
    earlier = (tmp_path / "m.txt").read_text(encoding="utf-8")
    assert "promised" not in earlier
    assert "Published benchmark" in earlier


@pytest.mark.parametrize("bound", ["", ">", " "])
def test_an_empty_bound_names_the_shell_and_the_file_that_it_made(figures, bound):
    answer = figures(["ladder", "set", "csat", "typical=75", f"above_average={bound}"])
    assert (answer.status, answer.out) == (2, "")
    assert "'above_average=>85'" in answer.err
    assert "quotes" in answer.err
    assert "file" in answer.err
    assert figures("ladder show csat --json").data["ladders"] == []


def test_a_package_may_have_one(kpidesk):
    kpidesk("client add Ada --package 20/month --from 2026-01")
    kpidesk("set 2026-03 productive_hours=22 --client Ada")
    kpidesk(["ladder", "set", "package_use", "typical=<110", "exceptional=<105"])
    point = kpidesk("show package_use --client Ada --json").points["2026-03"]
    assert (point["value"], point["level"]) == (110, "below")
    assert kpidesk("show package_use --client Ada --json").data["ladder"]["source"] == "own"


@pytest.mark.parametrize(
    "line",
    [
        "ladder",
        "ladder show",
        "ladder keep csat",
        "ladder set csat",
        "ladder set nothing typical=80",
        "ladder set csat below=80",
        "ladder set csat typical",
        "ladder set csat typical=80 typical=90",
        "ladder set csat typical=80 above_average=80",
        "ladder set csat typical=90 above_average=80",
        "ladder set csat typical=80 above_average=90 exceptional=85",
        "ladder set csat typical=abc",
        "ladder set csat typical=80 --client Nobody",
        "ladder set csat typical=80 --json",
        "ladder set csat typical=80 --as-business",
        "ladder set crr typical=80 --client Ada",
        "ladder show csat typical=80",
        "ladder show csat --from 2026-04",
        "ladder reset csat typical=80",
        "ladder reset csat --source why",
        "ladder reset csat --as-business",
    ],
)
def test_what_is_refused(kpidesk, line):
    assert kpidesk("client add Ada").status == 0
    answer = kpidesk(line)
    assert (answer.status, answer.out) == (2, "")
    assert answer.err
    assert kpidesk("ladder show csat --json").data["ladders"] == []
