"""Awkward tables from the file to the practice: the right figures, or none and words."""

from __future__ import annotations

from itertools import product
from pathlib import Path

import pytest

TABLES = Path(__file__).parents[2] / "services" / "tables"
#: Exports of other programs lie beside the checkout.
EXPORTS = Path(__file__).parents[4] / "shared" / "data" / "exports"
MONTHS = ("2026-01", "2026-02", "2026-03")


@pytest.fixture
def read(kpidesk):
    """Imports a table of the tests; returns the answer, with JSON unless it was no table."""

    def run(name, *options, clients=()):
        (path,) = (*TABLES.glob(f"specimens/{name}*"), *TABLES.glob(f"hostile/{name}_*"))
        for client in clients:
            kpidesk(["client", "add", "--", client])
        return kpidesk(["import", str(path), "--json", *options])

    return run


def maps(*roles):
    """Returns the arguments that map columns by number: the second one first."""
    return [word for at, role in enumerate(roles, start=2) for word in ("--map", f"#{at}={role}")]


def amounts(answer):
    """Returns what was entered, by measure and period."""
    assert answer.status == 0, answer
    data = answer.data
    found = {(each["measure"], each["period"]): each["amount"] for each in data["figures"]}
    assert len(found) == len(data["figures"]) == data["entered"]
    return found


def sums(answer):
    assert answer.status == 0, answer
    found = {}
    for each in answer.data["figures"]:
        found[each["measure"]] = found.get(each["measure"], 0) + each["amount"]
    return found


def refused(answer):
    """Returns what is asked and left out of a table of which nothing was entered."""
    assert answer.status == 1, answer
    assert answer.err
    assert answer.data["entered"] == 0
    left_out = [(each["row"], each["column"], each["reason"]) for each in answer.data["left_out"]]
    return [each["about"] for each in answer.data["questions"]], left_out


TASKS = {
    (measure, month): first + at
    for (measure, first), (at, month) in product(
        (("tasks_completed", 81), ("tasks_assigned", 91)), enumerate(MONTHS)
    )
}


def test_dates_with_two_digits_of_the_year(read):
    assert refused(read("F01-")) == (["date_order"], [])
    assert amounts(read("F01-", "--map", "row:1=period:dmy")) == TASKS


def test_numbers_of_months_are_never_counted_from_anywhere(read):
    assert refused(read("F01b-")) == (["length"], [])
    assert amounts(read("F01b-", "--map", "row:1=period:month:2026")) == TASKS


def test_a_year_above_its_months(read):
    expected = {
        (measure, month): first + step * at
        for (measure, first, step), (at, month) in product(
            (("leads", 100, 10), ("clients_new", 10, 1)), enumerate(MONTHS)
        )
    }
    assert amounts(read("F02-")) == expected


def test_equal_daily_figures(read):
    assert refused(read("F03-")) == (["add_up"], [])
    assert amounts(read("F03-", "--add-up")) == {("requests", "2026-03"): 12}


def test_a_year_beside_its_months(read):
    answer = read("F04-")
    assert amounts(answer) == {("requests", "2026-01"): 80, ("requests", "2026-02"): 85}
    (left_out,) = answer.data["left_out"]
    assert (left_out["row"], left_out["column"], left_out["reason"]) == (2, 4, "overlap")


def test_weeks_that_begin_on_sunday(read):
    answer = read("F09-")
    assert amounts(answer) == {("requests", f"2026-W{10 + at}"): 4 + at for at in range(3)}
    assert all(each["remarks"] == ["sunday_week"] for each in answer.data["figures"])


def test_weeks_in_words(read):
    assert refused(read("F10-")) == (["year"], [])
    expected = {("tasks_completed", f"2026-W{week:02}"): 8 + (week == 9) for week in (7, 8, 9)}
    assert amounts(read("F10-", "--map", "row:1=period:2026")) == expected


def test_hours_as_history_copied_them(kpidesk, tmp_path):
    """Weeks of 2:40, 2:40 and 3:40 with five decimals: 3 h each, not more."""
    path = tmp_path / "weeks.tsv"
    hours = {"2026-W10": "2:40", "2026-W11": "2:40", "2026-W12": "3:40"}
    for week, typed in hours.items():
        kpidesk(["set", week, f"request_hours={typed}", "requests=1"])
    before = kpidesk("show art --by month --json").points["2026-03"]
    path.write_text(
        "\t".join(["", *hours])
        + "\nResolution hours\t2.6666667\t2.6666667\t3.6666667\nRequests resolved\t1\t1\t1\n"
    )
    answer = kpidesk(["import", str(path), "--json", "--map", "row:2=request_hours"])
    assert answer.data["entered"] == 0
    assert answer.status == 0
    assert kpidesk("show art --by month --json").points["2026-03"] == before
    assert before["level"] == "typical"


SURVEY = {
    ("satisfied_answers", "2025-01"): 41,
    ("survey_answers", "2025-01"): 51,
    ("satisfied_answers", "2025-02"): 42,
    ("survey_answers", "2025-02"): 52,
    ("satisfied_answers", "2025-03"): 43,
    ("survey_answers", "2025-03"): 53,
}


def test_the_period_column_may_stand_anywhere(read):
    assert refused(read("T02-")) == (["measure"], [(1, 1, "unknown_name")])
    assert amounts(read("T02-", "--map", "ID=ignore")) == SURVEY


def test_a_client_before_the_month(read):
    assert refused(read("T03-client-")) == (["client"], [])
    answer = read("T03-client-", clients=["Acme"])
    assert amounts(answer) == SURVEY
    assert {each["client"] for each in answer.data["figures"]} == {"Acme"}


def test_rows_that_differ_by_client(read):
    assert refused(read("T03-rows-")) == (["client"] * 3, [])
    answer = read("T03-rows-", clients=["Acme", "Beta", "Gamma"])
    assert sums(answer) == {"satisfied_answers": 120, "survey_answers": 150}


def test_rows_of_an_ignored_client_column_are_not_one_figure(read):
    assert refused(read("T03-rows-", "--map", "Client=ignore"))[0] == ["add_up"]
    answer = read("T03-rows-", "--map", "Client=ignore", "--add-up")
    assert sums(answer) == {"satisfied_answers": 120, "survey_answers": 150}


def test_unknown_headings_are_asked_about(read):
    for number in ("01", "02", "03", "04", "05", "06", "08", "09", "11", "16", "17", "18", "20"):
        about, left_out = refused(read(number))
        assert "measure" in about, number
        assert "unknown_name" in {reason for *_, reason in left_out}, number


TASK_ROLES = ("tasks_completed", "tasks_assigned")


@pytest.mark.parametrize(
    ("number", "roles", "expected"),
    [
        ("01", ("request_hours", "requests"), (30.75, 21)),
        ("02", TASK_ROLES, (35, 40)),
        ("04", ("tasks_completed", "request_hours"), (14484, 3987.75)),
        ("05", TASK_ROLES, (62, 60)),
        ("17", TASK_ROLES, (35, 40)),
        ("18", ("period", *TASK_ROLES), (35, 40)),
        ("20", TASK_ROLES, (17, 20)),
    ],
)
def test_mapped_figures(read, number, roles, expected):
    assert sums(read(number, *maps(*roles))) == dict(zip(roles[-2:], expected, strict=True))


def test_more_completed_than_assigned_is_entered_with_a_warning(read, kpidesk):
    answer = read("05", *maps("tasks_completed", "tasks_assigned"))
    assert answer.status == 0
    assert "25" in answer.err
    points = kpidesk("show tcr --by month --json").points
    assert points["2024-02"]["warnings"] == ["completed_exceeds_assigned"]
    assert points["2024-03"]["reason"] == "zero_denominator"


def test_names_in_another_encoding(read):
    roles = maps("client", "satisfied_answers", "survey_answers", "ignore")
    assert refused(read("03", *roles))[0] == ["client", "client"]
    answer = read("03", *roles, clients=["Œuvres d’art", "Crème brûlée"])
    assert sums(answer) == {"satisfied_answers": 16, "survey_answers": 18}
    assert {each["client"] for each in answer.data["figures"]} == {"Œuvres d’art", "Crème brûlée"}


def test_negative_amounts_are_named_by_their_cell(read):
    about, left_out = refused(read("06", *maps("request_hours", "requests")))
    assert not about
    negative = [(2, 2, "negative"), (3, 2, "negative"), (4, 2, "negative"), (5, 3, "negative")]
    assert left_out == negative
    ignored = [word for row in range(2, 6) for word in ("--map", f"row:{row}=ignore")]
    answer = read("06", *maps("request_hours", "requests"), *ignored)
    assert amounts(answer) == {("request_hours", "2024-05"): 7, ("requests", "2024-05"): 2}


@pytest.mark.parametrize("number", ["07", "12"])
def test_files_that_are_no_text_are_refused_with_words(kpidesk, number):
    (path,) = TABLES.glob(f"hostile/{number}_*")
    answer = kpidesk(["import", str(path)])
    assert answer.status == 2
    assert answer.err
    assert not answer.out


def test_formulas_are_names_but_no_amounts(read):
    names = ['=HYPERLINK("http://example.test","x")', "@SUM(1+1)", "+1-2", "-Anna", "=1+1"]
    roles = ["--map", "#1=client", *maps("period", "satisfied_answers", "survey_answers")]
    about, left_out = refused(read("08", *roles, clients=names))
    assert not about
    assert left_out == [(6, 3, "formula")]
    answer = read("08", *roles, "--map", "row:6=ignore")
    assert sums(answer) == {"satisfied_answers": 10, "survey_answers": 13}


def test_one_date_settles_the_order(read):
    answer = read("09", *maps("tasks_completed"), "--add-up")
    assert amounts(answer) == {
        ("tasks_completed", "2024-04"): 11,
        ("tasks_completed", "2024-05"): 7,
    }


@pytest.mark.parametrize(
    ("order", "months"), [("dmy", ("04", "06", "08")), ("mdy", ("03", "05", "07"))]
)
def test_ambiguous_dates(read, order, months):
    assert refused(read("10", *maps("tasks_completed")))[0] == ["date_order"]
    answer = read("10", *maps("tasks_completed"), "--map", f"#1=period:{order}")
    assert amounts(answer) == {
        ("tasks_completed", f"2024-{month}"): 5 + at for at, month in enumerate(months)
    }


def test_ragged_rows_are_named(read):
    roles = maps("tasks_completed", "tasks_assigned")
    about, left_out = refused(read("11", *roles))
    assert not about
    assert {row for row, *_ in left_out} == {3, 4}
    ignored = ["--map", "row:3=ignore", "--map", "row:4=ignore"]
    assert sums(read("11", *roles, *ignored)) == {"tasks_completed": 37, "tasks_assigned": 40}


def test_a_heading_alone_has_no_figures(read):
    answer = read("13")
    assert refused(answer) == ([], [(1, 1, "text")])
    assert answer.data["problem"] == "no_figures"


@pytest.mark.long
@pytest.mark.timeout(120)
def test_rows_to_be_counted_are_refused(read, kpidesk, tmp_path):
    assert refused(read("16"))[1] == [(1, 2, "unknown_name")]
    lines = [
        f"{n},2024-{n % 12 + 1:02}-05 08:00:00,2024-{n % 12 + 1:02}-05 09:00:00,{n % 5 + 1}"
        for n in range(50_000)
    ]
    path = tmp_path / "rows.csv"
    path.write_text("ticket,created,resolved,score\n" + "\n".join(lines))
    answer = kpidesk(["import", str(path), "--json"])
    refused(answer)
    assert not answer.data["figures"]


def test_a_formula_without_value_is_named(read):
    about, left_out = refused(read("19", *maps("tasks_completed", "tasks_assigned")))
    assert not about
    assert left_out == [(3, 2, "formula")]


@pytest.mark.long
@pytest.mark.skipif(not EXPORTS.is_dir(), reason="the exports lie beside the checkout")
@pytest.mark.parametrize("path", sorted(EXPORTS.rglob("*.*")), ids=lambda path: path.name)
def test_exports_of_other_programs_enter_nothing_unasked(kpidesk, path):
    kpidesk("set 2026-01 requests=3")
    answer = kpidesk(["import", str(path), "--json"])
    assert answer.err
    if answer.status != 2:
        refused(answer)
    assert kpidesk("import list --json").data == []
