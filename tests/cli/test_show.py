"""`show`: spans, cells, lengths, and the table for people."""

from __future__ import annotations

import sys
import time
from datetime import date

import pytest

#: From the first zone of the earth to begin a day to the last, with odd offsets and summer times.
ZONES = (
    *("Pacific/Kiritimati", "Pacific/Chatham", "Australia/Lord_Howe", "Asia/Kathmandu"),
    *("Europe/Berlin", "Africa/Casablanca", "UTC", "America/St_Johns"),
    *("America/New_York", "Pacific/Honolulu", "Pacific/Pago_Pago"),
)


@pytest.fixture
def two_clients(kpidesk):
    for name in ("Ada", "Bo & Söhne"):
        assert kpidesk(["client", "add", name]).status == 0
    for client, language, satisfied, answers in [
        ("Ada", "es", 8, 10),
        ("Ada", "fr", 5, 10),
        ("Bo & Söhne", "es", 1, 20),
    ]:
        figures = [f"satisfied_answers={satisfied}", f"survey_answers={answers}"]
        scope = ["--client", client, "--service-language", language]
        assert kpidesk(["set", "2026-03", *figures, *scope]).status == 0
    assert kpidesk("set 2026-03 satisfied_answers=6 survey_answers=10").status == 0
    return kpidesk


def test_cells_are_summed_and_can_be_asked_for_apart(two_clients):
    value = lambda scope: two_clients(  # noqa: E731
        f"show csat --json {scope}"
    ).points["2026-03"]["value"]
    assert value("") == 40
    assert value("--client ada") == 65
    assert value("--client Ada --service-language ES") == 80
    assert value("--service-language es") == 30
    assert two_clients("show csat --json --service-language de").points == {}


def test_a_client_is_shown_only_where_every_measure_is_split(two_clients):
    answer = two_clients("show crr --client Ada --json")
    assert (answer.status, answer.out) == (2, "")
    assert "whole business only" in answer.err


def test_spans_of_any_length(kpidesk):
    for month in range(1, 13):
        kpidesk(f"set 2025-{month:02} requests=1 request_hours={month}")
    periods = lambda span: list(kpidesk(f"show art --json {span}").points)  # noqa: E731
    assert periods("--from 2025-11") == ["2025-11", "2025-12"]
    assert periods("--from 2025-Q4 --to 2025-W48") == ["2025-10", "2025-11"]
    assert periods("--to 2025-02") == ["2025-01", "2025-02"]
    assert periods("--from 2026") == []
    assert periods("--by quarter --from 2025-05 --to 2025-08") == ["2025-Q2", "2025-Q3"]
    assert periods("--by week") == []
    assert kpidesk("show art --from 2025-05 --to 2025-04").status == 2


def test_a_span_does_not_change_what_is_inside_it(kpidesk):
    kpidesk("set 2025-01 clients_start=5 clients_new=1 clients_end=6")
    kpidesk("set 2025-02 clients_start=9 clients_new=0 clients_end=9")
    whole = kpidesk("show crr --json").points["2025-02"]
    assert kpidesk("show crr --json --from 2025-02").points["2025-02"] == whole
    assert whole["warnings"] == ["opening_differs_from_closing"]


def test_without_by_months_or_the_finest_there_is(kpidesk):
    kpidesk("set 2025-Q1 requests=1 request_hours=1")
    assert kpidesk("show art --json").data["by"] == "quarter"
    kpidesk("set 2025-W20 requests=1 request_hours=1")
    assert kpidesk("show art --json").data["by"] == "month"


def test_unfinished_and_partial(kpidesk):
    kpidesk("set 2026-03 requests=1 request_hours=1")
    day = date(2026, 3, 31)
    assert kpidesk("show art --json", today=day).points["2026-03"]["unfinished"] is True
    year = kpidesk("show art --json --by year", today=day).points["2026"]
    assert (year["unfinished"], year["partial"]) == (True, True)


def test_what_was_left_out_is_named(two_clients):
    two_clients("set 2026-04 satisfied_answers=1 survey_answers=2")
    two_clients("set 2026-04 survey_answers=2 --client Ada --service-language fr")
    point = two_clients("show csat --json").points["2026-04"]
    assert point["value"] == 50
    assert point["left_out"] == [
        {
            "period": "2026-04",
            "client": "Ada",
            "service_language": "fr",
            "entered": ["survey_answers"],
            "missing": ["satisfied_answers"],
            "what": "client",
            "which": "Ada",
            "why": "missing",
        },
        {
            "period": "2026-04",
            "client": "Bo & Söhne",
            "service_language": None,
            "entered": [],
            "missing": ["satisfied_answers", "survey_answers"],
            "what": "client",
            "which": "Bo & Söhne",
            "why": "no_figures",
        },
    ]
    assert point["partial"]
    table = two_clients("show csat").out
    assert "left out: Ada · français (no positive answers) and Bo & Söhne (no figures)" in table


def test_cohorts_by_year_say_why_not(kpidesk):
    kpidesk("set 2025-03 multilingual_clients_kept=9 multilingual_clients_start=10")
    point = kpidesk("show retention --json --by year").points["2025"]
    assert (point["value"], point["reason"]) == (None, "not_derivable")
    assert "entered by month; it can’t be calculated" in kpidesk("show retention --by year").out


@pytest.mark.parametrize(
    "line",
    [
        "show nothing",
        "show csat --client Nobody",
        "show csat --from 2026-13",
        "show csat --by day",
        "show csat --frm 2026",
        "show",
        "show csat extra",
        "show csat --by",
        "frobnicate",
        "--language xx show csat",
        "set",
        "set 2026-03",
    ],
)
def test_a_wrong_question_is_status_2_and_one_sentence(kpidesk, line):
    kpidesk("set 2026-03 requests=1")
    answer = kpidesk(line)
    assert answer.status == 2
    assert answer.out == ""
    assert answer.err.strip()


def test_a_missing_file_is_status_1(kpidesk, practice):
    answer = kpidesk("show csat --json")
    assert (answer.status, answer.out) == (1, "")
    assert practice.name in answer.err
    assert not practice.exists()


def test_the_table_for_people_in_both_languages(kpidesk):
    kpidesk("set 2026-03 satisfied_answers=899 survey_answers=1000")
    english, french = kpidesk("show csat").out, kpidesk("--language fr show csat").out
    assert "March 2026" in english
    assert "89.9%" in english
    assert "Above average" in english
    assert "September 25, 2024" in english
    assert "Mars 2026" in french
    assert "89,9\N{NARROW NO-BREAK SPACE}%" in french
    assert "25 septembre 2024" in french


def test_rounding_never_carries_a_value_over_its_bound(kpidesk):
    kpidesk("set 2026-03 satisfied_answers=8999 survey_answers=10000")
    assert "89.99%" in kpidesk("show csat").out
    assert kpidesk("show csat --json").points["2026-03"]["level"] == "above_average"


def test_what_belongs_to_another_length_or_has_not_ended_is_said(kpidesk):
    kpidesk("client add Ada")
    kpidesk("set 2026-03 requests=4 request_hours=4")
    kpidesk("set 2026-W11 requests=1 request_hours=2 --client Ada")
    answer = kpidesk("show art --by week")
    assert "left out: March 2026 (entered by month)" in answer.out
    kpidesk("set 2026-02 clients_start=5 clients_new=0 clients_end=5")
    kpidesk("set 2026-03 clients_start=5 clients_new=0 clients_end=5")
    table = kpidesk("show crr --by quarter", today=date(2026, 3, 20)).out
    assert "left out: January 2026 (no figures) and March 2026 (not over yet)" in table


def test_a_missing_file_is_named_with_the_command_that_makes_it(kpidesk):
    assert "“kpidesk set” creates it" in kpidesk("show csat").err


def test_an_unknown_client_is_named_with_the_command_that_adds_one(kpidesk):
    assert kpidesk("set 2026-03 requests=1").status == 0
    assert "“kpidesk client add” adds one" in kpidesk("show csat --client Ada").err


@pytest.mark.promise("R11")
@pytest.mark.skipif(sys.platform == "win32", reason="a process there keeps its time zone")
def test_no_period_shifts_in_another_time_zone(kpidesk, monkeypatch):
    periods = ("2023-12", "2024-02", "2020-W53", "2021-W01", "2022-Q1", "2019")
    asked = "show art --json --from 2019-01 --to 2024-12 --by "
    answers = []
    try:
        for zone in ZONES:
            monkeypatch.setenv("TZ", zone)
            time.tzset()
            period = periods[len(answers) % len(periods)]
            assert kpidesk(f"set {period} requests=4 request_hours=8").status == 0
            answers.append([kpidesk(asked + by).out for by in ("week", "month", "quarter", "year")])
    finally:
        monkeypatch.undo()
        time.tzset()
    complete = answers[len(periods) :]
    assert all(each == complete[0] for each in complete)
    for week_or_month in ("2020-W53", "2021-W01", "2023-12", "2024-02"):
        assert f'"{week_or_month}"' in complete[0][0] + complete[0][1]
