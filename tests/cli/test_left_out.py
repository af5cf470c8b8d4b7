"""What is left out of a value is never hidden, by the shell script of a reviewer."""

from __future__ import annotations

from datetime import date

import pytest

MISSING = {"what": "client", "which": "Big", "why": "missing"}


@pytest.fixture
def two(kpidesk):
    """Two clients; of the big one the survey answers of April are not entered yet."""
    kpidesk("client add Big")
    kpidesk("client add Small")
    for month in (1, 2, 3, 5, 6):
        text = f"2026-{month:02}"
        kpidesk(f"set {text} satisfied_answers={449 + month} survey_answers=505 --client Big")
        kpidesk(f"set {text} satisfied_answers=3 survey_answers=5 --client Small")
    kpidesk("set 2026-04 satisfied_answers=400 --client Big")
    kpidesk("set 2026-04 satisfied_answers=3 survey_answers=5 --client Small")
    return kpidesk


def left_out(point):
    return [(each["what"], each["which"], each["why"]) for each in point["left_out"]]


def test_a_client_without_one_measure_makes_the_point_partial(two):
    points = two("show csat --json").points
    (left,) = points["2026-04"]["left_out"]
    assert left == {
        "period": "2026-04",
        "client": "Big",
        "service_language": None,
        "entered": ["satisfied_answers"],
        "missing": ["survey_answers"],
        **MISSING,
    }
    partial = {period: point["partial"] for period, point in points.items()}
    assert partial == {f"2026-{month:02}": month == 4 for month in range(1, 7)}
    quarter = two("show csat --json --by quarter").points["2026-Q2"]
    assert (quarter["partial"], left_out(quarter)) == (True, [("client", "Big", "missing")])


def test_so_does_a_client_without_any_figures_that_has_some_later(two):
    two("set 2026-04 satisfied_answers= --client Big")
    for by, period in (("month", "2026-04"), ("quarter", "2026-Q2"), ("year", "2026")):
        point = two(f"show csat --json --by {by}").points[period]
        assert point["partial"]
        assert ("client", "Big", "no_figures") in left_out(point)
    two("client archive Big")
    assert left_out(two("show csat --json").points["2026-04"])


def test_a_client_that_has_gone_is_not_missing(two):
    two("set 2026-07 satisfied_answers=3 survey_answers=5 --client Small")
    july = two("show csat --json").points["2026-07"]
    assert left_out(july) == [("client", "Big", "no_figures")]
    two("client archive Big")
    july = two("show csat --json").points["2026-07"]
    assert (july["partial"], july["left_out"]) == (False, [])


def test_the_chart_of_one_client_names_no_other(two):
    two("set 2026-04 satisfied_answers= --client Big")
    point = two("show csat --json --client Small").points["2026-04"]
    assert (point["partial"], point["left_out"]) == (False, [])
    quarter = two("show csat --json --by quarter --client Big").points["2026-Q2"]
    assert left_out(quarter) == [("period", "2026-04", "no_figures")]


def test_what_is_not_over_is_not_missing(kpidesk):
    for month in range(1, 12):
        kpidesk(f"set 2029-{month:02} clients_start=10 clients_new=1 clients_end=10")
    year = kpidesk("show crr --json --by year", date(2029, 11, 28)).points["2029"]
    assert ("period", "2029-11", "not_over") in left_out(year)


@pytest.mark.parametrize("size", ["320x240", "720x432", "794x1123"])
@pytest.mark.parametrize(
    ("language", "key", "line"),
    [
        ("en", "incomplete: figures left out", "April 2026 – left out: one client (no figures)"),
        ("fr", "incomplet\N{NARROW NO-BREAK SPACE}: chiffres non comptés", "(aucun chiffre)"),
    ],
)
def test_the_chart_of_all_clients_counts_whom_it_leaves_out(
    two, tmp_path, size, language, key, line
):
    two("set 2026-04 satisfied_answers= --client Big")
    file = tmp_path / "chart.svg"
    answer = two(f"chart csat -o '{file}' --size {size} --language {language}")
    assert answer.err == "April 2026 – left out: Big (no figures)\n", "the screen has names"
    svg = file.read_text(encoding="utf-8")
    assert key in svg
    # The smallest chart keeps the height for its plot.
    assert line in svg or size == "320x240"
    assert ">Big" not in svg
    assert "(Big" not in svg


def test_the_table_names_who_is_left_out_and_why(two):
    assert "incomplete · left out: Big (no survey answers)" in two("show csat").out
    two("set 2026-04 satisfied_answers= --client Big")
    assert "incomplete · left out: Big (no figures)" in two("show csat").out
    french = two("--language fr show csat").out
    assert "incomplet · non compté\N{NARROW NO-BREAK SPACE}: Big (aucun chiffre)" in french


def test_a_lower_bound_has_a_level_only_where_it_reaches_the_best_one(kpidesk):
    for month in range(1, 13):
        kpidesk(f"set 2026-{month:02} clients_start=50 clients_new=3 clients_end=50")
    year = kpidesk("show crr --json --by year").points["2026"]
    assert (year["value"], year["level"], year["warnings"]) == (28.0, None, ["lower_bound"])
    months = kpidesk("show crr --json").points
    assert {point["level"] for point in months.values()} == {"exceptional"}
    table = kpidesk("show crr --by quarter").out
    assert "≥\N{NO-BREAK SPACE}82%" in table
    assert "At least typical" in table
