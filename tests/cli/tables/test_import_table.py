"""`kpidesk import`: options, exit statuses, and what is printed."""

from __future__ import annotations

import json

import pytest

from kpidesk.i18n.languages import offered_languages
from kpidesk.storage.records.reader import open_reader

TABLE = "Month,Requests resolved,Leads\n2026-01,4,7\n2026-02,5,8\n"


@pytest.fixture
def table(tmp_path):
    def write(text, name="table.csv"):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return str(path)

    return write


@pytest.fixture
def requests(practice):
    """Returns the requests by period."""

    def read():
        with open_reader(practice) as records:
            entries = list(records.entries())
        return {str(e.key.period): e.amount for e in entries if e.key.measure == "requests"}

    return read


def test_a_table_is_entered_in_one_step(kpidesk, table, requests):
    answer = kpidesk(["import", table(TABLE)])
    assert answer.status == 0
    assert "Figures entered: 4. “kpidesk import undo 1” undoes this import." in answer.out
    assert "February 2026" in answer.out
    assert not answer.err
    assert requests() == {"2026-01": 4, "2026-02": 5}


def test_json_has_the_documented_keys(kpidesk, table):
    kpidesk("set 2026-01 requests=3")
    answer = kpidesk(["import", table(TABLE), "--json"])
    assert answer.status == 0
    assert answer.data["entered"] == 4
    assert answer.data["left_out"] == answer.data["questions"] == []
    assert answer.data["figures"][0] == {
        "period": "2026-01",
        "client": None,
        "service_language": None,
        "measure": "requests",
        "amount": 4,
        "was": 3,
        "remarks": [],
    }


def test_hours_are_hours(kpidesk, table):
    answer = kpidesk(["import", table("Month,request_hours\n2026-01,1:30\n"), "--json"])
    assert [each["amount"] for each in answer.data["figures"]] == [1.5]


def test_the_same_table_again_changes_nothing(kpidesk, table):
    path = table(TABLE)
    kpidesk(["import", path])
    answer = kpidesk(["import", path])
    assert (answer.status, answer.err) == (0, "")
    assert "Nothing changed" in answer.out
    assert kpidesk(["import", path, "--json"]).data["entered"] == 0
    assert len(kpidesk("import list --json").data) == 1


def test_a_dry_run_enters_nothing_and_makes_no_file(kpidesk, table, practice):
    answer = kpidesk(["import", table(TABLE), "--dry-run"])
    assert answer.status == 0
    assert "Figures that would be entered: 4." in answer.out
    assert not practice.exists()


def test_a_blocked_table_makes_no_file(kpidesk, table, practice):
    answer = kpidesk(["import", table("Month,Ref,Leads\n2026-01,901,7\n")])
    assert answer.status == 1
    assert "Nothing was entered" in answer.err
    assert not list(practice.parent.glob("practice*"))


def test_an_unknown_column_of_figures_blocks_until_it_is_mapped(kpidesk, table):
    path = table("Month,Ref,Leads,Comment\n2026-01,901,7,late\n2026-02,902,8,\n")
    answer = kpidesk(["import", path, "--json"])
    assert answer.status == 1
    assert answer.data["entered"] == 0
    assert [(each["row"], each["column"], each["text"]) for each in answer.data["left_out"]] == [
        (1, 2, "Ref"),
        (1, 4, "Comment"),
    ]
    assert "Nothing was entered" in answer.err
    assert '--map "#2=ignore"' in kpidesk(["import", path]).err
    for argument in ("Ref=ignore", "ref=ignore", "#2=ignore"):
        answer = kpidesk(["import", path, "--map", argument, "--dry-run"])
        assert answer.status == 0
    answer = kpidesk(["import", path, "--map", "Ref=requests", "--json"])
    assert answer.status == 0
    assert answer.data["entered"] == 4


def test_figures_of_one_place_are_added_up_only_when_asked(kpidesk, table, requests):
    path = table("Date,Requests resolved\n2026-03-02,4\n2026-03-03,4\n2026-03-04,4\n")
    answer = kpidesk(["import", path])
    assert answer.status == 1
    assert "--add-up" in answer.err
    assert kpidesk(["import", path, "--add-up"]).status == 0
    assert requests() == {"2026-03": 12}


def test_the_order_of_dates_is_asked_and_answered(kpidesk, table):
    path = table("Date,Leads\n03/04/2026,5\n05/06/2026,6\n")
    answer = kpidesk(["import", path, "--json"])
    assert answer.status == 1
    (question,) = answer.data["questions"]
    assert question["about"] == "date_order"
    assert question["readings"] == ["dmy", "mdy"]
    assert question["meanings"] == ["2026-04", "2026-03"]
    assert '--map "#1=period:dmy"' in kpidesk(["import", path]).err
    answer = kpidesk(["import", path, "--map", "Date=period:dmy", "--json"])
    assert [each["period"] for each in answer.data["figures"]] == ["2026-04", "2026-06"]


def test_the_decimal_mark_is_asked_and_answered(kpidesk, table):
    path = table("Month;productive_hours\n2026-01;1,125\n2026-02;2,250\n")
    (question,) = kpidesk(["import", path, "--json"]).data["questions"]
    assert question["about"] == "decimal_mark"
    answer = kpidesk(["import", path, "--map", "#2=amount:comma", "--json", "--dry-run"])
    assert [each["amount"] for each in answer.data["figures"]] == [1.125, 2.25]
    answer = kpidesk(["import", path, "--map", "#2=amount:point", "--json", "--dry-run"])
    assert [each["amount"] for each in answer.data["figures"]] == [1125, 2250]


@pytest.mark.parametrize(
    ("arguments", "period"),
    [
        (["--map", "row:1=period:month:2026"], "2026-01"),
        (["--map", "row:1=period:month", "--period", "2025"], "2025-01"),
        (["--map", "row:1=period:week:2026"], "2026-W01"),
    ],
)
def test_numbers_above_columns_are_what_the_user_says(kpidesk, table, arguments, period):
    path = table("\t1\t2\t3\nLeads\t81\t82\t83\n", "table.tsv")
    assert kpidesk(["import", path]).status == 1
    answer = kpidesk(["import", path, "--json", *arguments])
    assert answer.status == 0
    assert [each["period"] for each in answer.data["figures"]][:1] == [period]


def test_a_table_without_periods_needs_one(kpidesk, table):
    path = table("Measure,Amount\nLeads,7\nRequests resolved,4\n")
    answer = kpidesk(["import", path])
    assert answer.status == 1
    assert "--period" in answer.err
    answer = kpidesk(["import", path, "--period", "2026-03", "--json"])
    assert {each["period"] for each in answer.data["figures"]} == {"2026-03"}
    assert answer.data["figures"][0]["remarks"] == ["period_of_page"]


def test_client_and_language_of_figures_that_name_none(kpidesk, table):
    kpidesk("client add Acme")
    path = table("Month,requests\n2026-01,4\n")
    options = ["--client", "acme", "--service-language", "ES", "--json"]
    (figure,) = kpidesk(["import", path, *options]).data["figures"]
    assert (figure["client"], figure["service_language"]) == ("Acme", "es")


def test_an_unknown_client_is_a_question(kpidesk, table):
    path = table("Month,Client,requests\n2026-01,Acme,4\n2026-01,Beta,4\n")
    answer = kpidesk(["import", path, "--json"])
    assert answer.status == 1
    assert [each["about"] for each in answer.data["questions"]] == ["client", "client"]
    assert 'kpidesk client add "Beta"' in kpidesk(["import", path]).err
    for name in ("Acme", "Beta"):
        kpidesk(f"client add {name}")
    answer = kpidesk(["import", path, "--json"])
    assert {each["client"] for each in answer.data["figures"]} == {"Acme", "Beta"}


def test_figures_that_cannot_be_are_refused_with_words(kpidesk, table):
    path = table("Month,satisfied_answers,survey_answers\n2026-01,25,20\n")
    answer = kpidesk(["import", path, "--json"])
    assert answer.status == 1
    assert {each["reason"] for each in answer.data["left_out"]} == {"impossible"}
    assert "25" in kpidesk(["import", path]).err
    path = table("Month,tasks_completed,tasks_assigned\n2026-01,25,20\n")
    answer = kpidesk(["import", path])
    assert answer.status == 0
    assert "25" in answer.err


def test_a_total_is_left_out_and_said(kpidesk, table):
    path = table("Month,Leads\n2026-01,7\n2026-02,8\nTotal,15\n")
    answer = kpidesk(["import", path])
    assert answer.status == 0
    assert "Left out" in answer.err
    assert kpidesk(["import", path, "--json"]).data["left_out"][0]["reason"] == "total"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--map", "Nothing=ignore"], "“Nothing”"),
        (["--map", "Month"], "“Month”"),
        (["--map", "Month=colour"], "“colour”"),
        (["--map", "Month=period:blue"], "“Month=period:blue”"),
        (["--map", "#9=ignore"], "“#9”"),
        (["--map", "row:9=ignore"], "“row:9”"),
        (["--client", "Nobody"], "“Nobody”"),
        (["--period", "2026-13"], "2026-13"),
        (["--sheet", "Data"], "“Data”"),
        (["extra"], "extra"),
    ],
)
def test_wrong_options_are_named(kpidesk, table, arguments, words):
    kpidesk("client add Acme")
    answer = kpidesk(["import", table(TABLE), *arguments])
    assert answer.status == 2
    assert words in answer.err
    assert not answer.out


def test_columns_of_one_heading_are_told_apart_by_number(kpidesk, table):
    path = table("month,count,count\n2024-01,17,20\n")
    answer = kpidesk(["import", path, "--map", "count=leads"])
    assert answer.status == 2
    assert "#2" in answer.err
    assert "#3" in answer.err
    answer = kpidesk(["import", path, "--map", "#2=leads", "--map", "#3=requests", "--json"])
    assert {each["measure"]: each["amount"] for each in answer.data["figures"]} == {
        "leads": 17,
        "requests": 20,
    }


def test_files_without_a_table(kpidesk, table, tmp_path):
    answer = kpidesk(["import", str(tmp_path / "none.csv")])
    assert answer.status == 1
    assert "none.csv" in answer.err
    assert kpidesk(["import", table("")]).status == 2
    answer = kpidesk(["import", table("month,leads\n"), "--json"])
    assert answer.status == 1
    assert answer.data["figures"] == []


def test_imports_are_listed_and_undone(kpidesk, table, requests):
    kpidesk("set 2026-01 requests=3")
    assert "No table has been imported yet." in kpidesk("import list").out
    kpidesk(["import", table(TABLE)])
    (receipt,) = kpidesk("import list --json").data
    assert {**receipt, "at": None} == {
        "id": 1,
        "at": None,
        "source": "file",
        "file": "table.csv",
        "rows_read": 3,
        "figures_used": 4,
        "cells_left_out": 0,
        "undone_at": None,
    }
    assert "table.csv" in kpidesk("import list").out
    kpidesk("set 2026-02 leads=99")
    answer = kpidesk("import undo 1")
    assert answer.status == 0
    assert "Import 1 is undone. Figures restored: 3." in answer.out
    assert "Leads, February 2026 stays 99" in answer.err
    assert requests() == {"2026-01": 3}


@pytest.mark.parametrize("line", ["undo 7", "undo x", "undo", ""])
def test_what_cannot_be_undone(kpidesk, line):
    kpidesk("set 2026-01 requests=3")
    assert kpidesk(f"import {line}").status == 2


def test_a_second_undo_is_refused(kpidesk, table):
    kpidesk(["import", table(TABLE)])
    kpidesk("import undo 1")
    assert kpidesk("import undo 1").status == 2


@pytest.mark.parametrize("language", offered_languages())
def test_every_language_says_it(kpidesk, table, language):
    kpidesk("client add Ada")
    path = table("Month,Ref,Leads\n2026-01,901,7\n03/04/2026,902,x\n")
    for options in ([], ["--json"]):
        answer = kpidesk(["--language", language, "import", path, *options])
        assert answer.status == 1
        assert answer.err
    assert json.loads(answer.out)["entered"] == 0
    assert kpidesk(["--language", language, "import", "list"]).status == 0
