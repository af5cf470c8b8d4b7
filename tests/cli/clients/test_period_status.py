"""`close`, `reopen`, `away`, `back` and `due`."""

from __future__ import annotations

from datetime import date

import pytest

TODAY = date(2026, 11, 29)


@pytest.fixture
def empty_desk(kpidesk):
    return lambda line: kpidesk(line, TODAY)


@pytest.fixture
def desk(empty_desk):
    empty_desk("client add Ada --figures art")
    empty_desk("set 2026-10 requests=3 --client Ada")
    return empty_desk


def test_closing_warns_of_what_is_missing_and_holds(desk, tmp_path):
    closed = desk("close 2026-10 --client ada")
    assert (closed.status, closed.out) == (0, "October 2026 is closed for “Ada”.\n")
    assert "Missing in October 2026: resolution hours" in closed.err
    for figures in ("2026-10 requests=4", "2026-W42 request_hours=3", "2026-10 requests="):
        refused = desk(f"set {figures} --client Ada")
        assert refused.status == 2
        assert "October 2026 is closed for “Ada”" in refused.err
    table = tmp_path / "table.csv"
    table.write_text("Period,Client,Requests\n2026-10,Ada,9\n2026-09,Ada,8\n")
    planned = desk(f"import {table} --json")
    assert planned.status == 1
    assert [each["reason"] for each in planned.data["left_out"]] == ["closed"]
    assert desk("set 2026-10 requests=4").status == 0
    assert desk("reopen 2026-10 --client Ada").status == 0
    assert desk("set 2026-10 requests=4 --client Ada").status == 0


def test_what_is_not_over_is_not_closed(desk):
    refused = desk("close 2026-11")
    assert refused.status == 2
    assert "after November 30, 2026" in refused.err


def test_due_lists_open_periods(desk):
    assert desk("due --json").data == [
        {"period": "2026-10", "client": "Ada", "missing": 1, "closed": False}
    ]
    said = desk("due").out
    assert said.startswith("October 2026: not closed for 1 client\n")
    assert "Ada: missing resolution hours" in said
    assert desk("away 2026-10 --client Ada").status == 0
    assert desk("due --json").data == []
    assert desk("due").out == "Nothing is due.\n"
    assert desk("back 2026-10 --client Ada").status == 0
    assert len(desk("due --json").data) == 1


def test_an_update_of_a_closed_period_is_due_until_it_is_sent(desk):
    desk("close 2026-10 --client Ada")
    assert desk("due --json").data == []
    assert desk("due").out == "October 2026: 1 update to send: Ada\n"
    assert desk("update send Ada 2026-10").status == 0
    assert desk("due").out == "Nothing is due.\n"


def test_an_unknown_client_or_period_is_refused(desk):
    for line in ("close 2026-10 --client Bob", "away soon", "close", "due 2026", "back 2026 x"):
        assert desk(line).status == 2


def test_weeks_before_a_client_s_work_are_not_missing(empty_desk):
    desk = empty_desk
    desk("client add Ada --rhythm week --since 2026-10-05 --package 6/week")
    # Week 40 is a part of October, but ends on its 4th.
    for week in (41, 42, 43, 44):
        desk(f"set 2026-W{week} requests=5 request_hours=4 productive_hours=5 --client Ada")
    for kpi in ("art", "package_use"):
        for whose in ("", " --client Ada"):
            (month,) = desk(f"show {kpi} --json{whose}").data["points"]
            assert (month["period"], month["partial"], month["left_out"]) == ("2026-10", False, [])
    desk("client edit Ada --since 2026-09-28")
    (month,) = desk("show art --client Ada --json").data["points"]
    assert [each["period"] for each in month["left_out"]] == ["2026-W40"]
    # Where there are hours, there was work.
    desk("client edit Ada --since 2026-10-05")
    desk("set 2026-W40 productive_hours=5 --client Ada")
    (month,) = desk("show package_use --client Ada --json").data["points"]
    assert month["measures"]["package_hours"] == 30


def test_a_week_in_which_nobody_with_weeks_works_is_not_missing_from_all(empty_desk):
    desk = empty_desk
    desk("client add Bo")
    for week in (41, 42, 43, 44):
        desk(f"set 2026-W{week} requests=5 request_hours=4 --client Bo")
    (month,) = desk("show art --json").data["points"]
    assert [each["period"] for each in month["left_out"]] == ["2026-W40"]
    desk("away 2026-W40 --client Bo")
    (month,) = desk("show art --json").data["points"]
    assert month["left_out"] == []
