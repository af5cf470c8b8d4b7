"""`double-counting` and what the other commands say while the question is open."""

from __future__ import annotations

import json

import pytest

from kpidesk.storage.records.writer import open_practice


@pytest.fixture
def meeting(kpidesk):
    """Ada has 40 of 50, Spanish 10 of 50 in March."""
    kpidesk("client add Ada")
    kpidesk("set 2026-03 satisfied_answers=40 survey_answers=50 --client Ada")
    kpidesk("set 2026-03 satisfied_answers=10 survey_answers=50 --service-language es")


def point(kpidesk, options=""):
    return json.loads(kpidesk(f"show csat --json {options}").out)["points"][0]


def test_unanswered_it_is_added_up_with_a_warning(kpidesk, meeting):
    found = point(kpidesk)
    assert found["value"] == 50
    assert found["warnings"] == ["may_count_twice"]
    assert "may be the same work" in kpidesk("show csat").out
    assert point(kpidesk, "--client Ada")["warnings"] == []


def test_the_answer_is_kept_said_and_can_be_changed(kpidesk, meeting):
    answer = kpidesk("double-counting two-views")
    assert (answer.status, answer.err) == (0, "")
    assert "two views of the same work" in answer.out
    assert (point(kpidesk)["value"], point(kpidesk)["warnings"]) == (80, [])
    assert point(kpidesk, "--service-language es")["value"] == 20
    assert kpidesk("set 2026-03 satisfied_answers=41 --client Ada").err == ""
    answer = kpidesk("double-counting separate")
    assert "they are added up" in answer.out
    assert (point(kpidesk)["value"], point(kpidesk)["warnings"]) == (51, [])
    answer = kpidesk("double-counting ask")
    assert "with a warning" in answer.out
    assert point(kpidesk)["warnings"] == ["may_count_twice"]


@pytest.mark.parametrize("words", ["", "both", "two-views separate", "Two-Views"])
def test_anything_else_is_refused(kpidesk, meeting, words):
    answer = kpidesk(f"double-counting {words}")
    assert answer.status == 2
    assert answer.err
    assert point(kpidesk)["warnings"] == ["may_count_twice"]


def test_the_answer_is_exported_as_other_settings_are(kpidesk, meeting, tmp_path):
    kpidesk("double-counting two-views")
    target = tmp_path / "all.json"
    assert kpidesk(f"export -o {target}").status == 0
    assert json.loads(target.read_text(encoding="utf-8"))["settings"]["double_counting"] == (
        "two-views"
    )


def test_an_answer_that_is_not_known_asks_again(kpidesk, meeting, practice):
    assert kpidesk("double-counting separate").status == 0
    with open_practice(practice) as opened, opened.transaction() as ledger:
        ledger.set_setting("double_counting", "of a later version")
    assert point(kpidesk)["warnings"] == ["may_count_twice"]
