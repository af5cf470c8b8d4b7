"""A pasted table becomes figures in their places; what is unclear is left out and said."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.cell import Cell
from kpidesk.domain.period import parse_period
from kpidesk.i18n.kpi_words import measure_name
from kpidesk.i18n.words import Words
from kpidesk.services.paste.headings import Vocabulary
from kpidesk.services.paste.proposal import PasteProblem, PasteTarget, SkipReason, propose

CATALOGUE = ready_made()
NAMES = {each.id: measure_name(Words("en"), each.id) for each in CATALOGUE.measures}
VOCABULARY = Vocabulary(NAMES, {"March": 3, "mars": 3, "April": 4, "Jan": 1, "Feb": 2})
ORDER = ["requests", "leads", "clients_new", "request_hours"]
HOSTILE = Path(__file__).parents[3] / "shared" / "data" / "hostile"


def paste(text, start="requests", period="2026-03", several=False, cell=None, **how):
    where = PasteTarget(parse_period(period), ORDER, start, cell or Cell(), several)
    return propose(text, where, VOCABULARY, CATALOGUE, **how)


def figures(proposal):
    return {
        (each.key.measure, str(each.key.period)): each.parsed.amount
        for each in proposal.figures
        if each.parsed.certain
    }


def faults(proposal):
    found = {each.key.measure: each.parsed.fault for each in proposal.figures}
    return {measure: fault and fault.code for measure, fault in found.items()}


def left_out(proposal):
    return [(each.text, each.why, each.figures) for each in proposal.left_out]


def test_one_column_goes_down_the_screen_from_the_current_figure():
    assert figures(paste("80\r\n\r\n90\r\n", start="leads")) == {
        ("leads", "2026-03"): 80,
        ("request_hours", "2026-03"): 90 * 3_600_000,
    }


def test_one_row_on_a_sheet_goes_down_too_but_along_the_periods_of_a_grid():
    assert list(figures(paste("1\t2"))) == [("requests", "2026-03"), ("leads", "2026-03")]
    assert list(figures(paste("1\t2", several=True))) == [
        ("requests", "2026-03"),
        ("requests", "2026-04"),
    ]


def test_a_block_goes_down_and_along():
    assert figures(paste("1\t2\n\t4", several=True)) == {
        ("requests", "2026-03"): 1,
        ("requests", "2026-04"): 2,
        ("leads", "2026-04"): 4,
    }


def test_a_block_on_one_sheet_is_refused_rather_than_guessed():
    assert paste("1\t2\n3\t4").problem is PasteProblem.COLUMNS_UNCLEAR
    assert paste("leads\t1\t2").problem is PasteProblem.COLUMNS_UNCLEAR


def test_names_are_known_by_id_and_by_name_in_any_case_and_accent():
    found = figures(paste("LEADS\t1\nréquests  resolved\t2\nclients_new\t3\nNew clients (n)\t3"))
    assert found == {
        ("leads", "2026-03"): 1,
        ("requests", "2026-03"): 2,
        ("clients_new", "2026-03"): 3,
    }


def test_unknown_names_are_left_out_and_said():
    proposal = paste("Leads\t1\nTurnover\t2\nRequests resolved\t3")
    assert figures(proposal) == {("leads", "2026-03"): 1, ("requests", "2026-03"): 3}
    assert left_out(proposal) == [("Turnover", SkipReason.UNKNOWN_NAME, 1)]


def test_names_none_of_which_is_known_leave_everything_out():
    proposal = paste("Turnover\t1\nProfit\t2")
    assert proposal.figures == ()
    assert sum(each.figures for each in proposal.left_out) == 2


@pytest.mark.parametrize(
    "text",
    [
        "\tMarch 2026\t2026-04\nLeads\t1\t2",
        "Month\tLeads\nmars 2026\t1\n04/2026\t2",
        "Our figures\t\t\n\t\t\n\t2026-03-01\t2026-04-01\nLeads\t1\t2",
    ],
)
def test_headings_name_the_periods_on_either_side(text):
    expected = {("leads", "2026-03"): 1, ("leads", "2026-04"): 2}
    assert figures(paste(text, period="2020-01")) == expected


def test_periods_alone_are_of_the_current_measure_and_those_after_it():
    assert figures(paste("2026-01\t1\t5\n2026-02\t2\t6", several=True)) == {
        ("requests", "2026-01"): 1,
        ("requests", "2026-02"): 2,
        ("leads", "2026-01"): 5,
        ("leads", "2026-02"): 6,
    }


def test_measures_alone_above_several_rows_need_a_grid():
    text = "Leads\tRequests resolved\n1\t2\n3\t4"
    assert paste(text).problem is PasteProblem.COLUMNS_UNCLEAR
    assert figures(paste(text, several=True))["leads", "2026-04"] == 3


def test_a_column_of_units_is_left_out():
    assert figures(paste("Leads\tpeople\t1\nRequests resolved\ttickets\t2")) == {
        ("leads", "2026-03"): 1,
        ("requests", "2026-03"): 2,
    }


def test_a_bare_year_is_a_figure_unless_years_are_shown_or_the_other_side_is_named():
    assert figures(paste("2025\t7", several=True))["requests", "2026-03"] == 2025
    assert figures(paste("Leads\t2025")) == {("leads", "2026-03"): 2025}
    assert figures(paste("2025\t7", several=True, period="2026")) == {("requests", "2025"): 7}
    assert figures(paste("\t2025\nLeads\t7")) == {("leads", "2025"): 7}


DATES = "Month\tLeads\n03/04/2026\t5\n05/06/2026\t6"


def test_days_and_months_are_asked_about_and_never_guessed():
    proposal = paste(DATES)
    assert proposal.figures == ()
    assert {each.why for each in proposal.left_out} == {SkipReason.DAY_OR_MONTH}
    assert set(figures(paste(DATES, day_first=True))) == {
        ("leads", "2026-04"),
        ("leads", "2026-06"),
    }
    assert set(figures(paste(DATES, day_first=False))) == {
        ("leads", "2026-03"),
        ("leads", "2026-05"),
    }


def test_one_date_that_proves_the_order_settles_all():
    assert set(figures(paste(DATES + "\n14/07/2026\t7"))) == {
        ("leads", "2026-04"),
        ("leads", "2026-06"),
        ("leads", "2026-07"),
    }


def test_what_is_there_twice_is_taken_once_or_not_at_all():
    assert figures(paste("Leads\t5\nleads\t5")) == {("leads", "2026-03"): 5}
    proposal = paste("Leads\t5\nleads\t6")
    assert proposal.figures == ()
    assert left_out(proposal) == [("5 / 6", SkipReason.TWICE, 2)]


def test_what_is_past_the_last_measure_is_left_out():
    proposal = paste("1\n2\n3", start="clients_new")
    assert len(proposal.figures) == 2
    assert left_out(proposal) == [("", SkipReason.BEYOND, 1)]
    assert {each.why for each in paste("1\t" * 30, period="2199-06", several=True).left_out} == {
        SkipReason.BEYOND
    }


def test_each_figure_is_read_as_if_it_was_typed():
    parsed = [each.parsed for each in paste("1.234\n=1+1\n-4\n1:30").figures]
    assert parsed[0].readings
    assert parsed[1].fault
    assert parsed[3].amount == 5_400_000
    assert faults(paste("-4\n5")) == {"requests": "negative", "leads": None}


def test_what_cannot_stand_in_a_clients_cell_says_so():
    proposal = paste("Leads\t1\nRequests resolved\t2", cell=Cell(client=3))
    assert faults(proposal) == {"leads": "measure_not_split", "requests": None}


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", PasteProblem.EMPTY),
        (" \n\t", PasteProblem.EMPTY),
        ("1\n" * 20_001, PasteProblem.TOO_LARGE),
    ],
)
def test_nothing_and_too_much_are_told_apart(text, problem):
    assert paste(text).problem is problem


PIECES = st.sampled_from(
    ["\t", "\n", ";", ",", '"', "1", "80", "1.234", "Leads", "requests", "March 2026", "2026",
     "03/04/2026", "14/04/2026", "2026-W10", "2026-Q1", " ", "\x00", "=", "Σ", "(5)", "-", "٣"]
)  # fmt: skip


@pytest.mark.promise("S5")
@given(st.lists(PIECES, max_size=30).map("".join), st.booleans(), st.sampled_from(
    ["2026-03", "2026-W10", "2026-Q1", "2026", "2199-12", "1900-01"]))  # fmt: skip
def test_no_text_raises_and_no_place_is_given_twice(text, several, period):
    proposal = paste(text, several=several, period=period)
    keys = [each.key for each in proposal.figures]
    assert len(keys) == len(set(keys))
    # Reading a table takes quotation marks away, from within a cell too.
    bare = text.replace('"', "")
    assert all(each.typed.replace('"', "") in bare for each in proposal.figures)


@pytest.mark.promise("S5")
@pytest.mark.skipif(not HOSTILE.is_dir(), reason="the hostile files lie beside the checkout")
@pytest.mark.parametrize("number", range(1, 18))
def test_hostile_files_are_never_misread(number):
    (file,) = HOSTILE.glob(f"{number:02}_*")
    encoding = "utf-16" if number == 2 else "cp1252" if number == 3 else "utf-8"
    text = file.read_bytes().decode(encoding)
    named = text.replace("completed", "tasks_completed").replace("assigned", "tasks_assigned")
    found = figures(paste(named, several=True))
    if number == 5:
        assert found["tasks_completed", "2024-02"] == 25
    if number == 7:
        assert 17 not in found.values()
    if number == 11:
        assert found["tasks_assigned", "2024-04"] == 20
