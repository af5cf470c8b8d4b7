"""Small sparse tables: each figure that is planned without a word is headed by its names."""

from __future__ import annotations

from datetime import date

import pytest

from kpidesk.services.tables.import_plan import FigureRemark
from tests.services.tables.sparse_tables import MEASURES, PERIODS, sparse_table
from tests.services.tables.table_context import figures, left_out, page, planned, simple
from tests.services.tables.test_random_tables import entered

LATE = date(2027, 12, 31)


def test_headings_of_different_columns_do_not_meet():
    found = planned("2026\t\n\tLeads\n4\t100", page())
    assert simple(found) == {}
    assert [each[2] for each in left_out(found)] == ["4", "100"]
    assert not found.complete


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "\tLeads\t\n\t2026-03\t2026-04\nx\t4\t100",
            {("leads", "2026-03"): 4, ("leads", "2026-04"): 100},
        ),
        # What is about all columns stands before them, or above headings that tell them apart.
        (
            "2026\t\t\n\tLeads\tclients_new\nNova\t4\t100",
            {("leads", "2026"): 4, ("clients_new", "2026"): 100},
        ),
        # A measure to the right of the figures, or among others, is not that of all.
        ("\tRequests resolved\n830\t100\n830\t2026-04\n52\t2025-12", {}),
        ("Requests resolved\tLeads\t2026-Q1\n\t7\t7\nclients_new\t52\t52", {}),
        # A heading ends at one of another kind of column.
        ("Leads\t\tclients_new\t\n\t\tPeriod\t2025-12\n\t7\t2026\t8\n5\t1\t\t8", {}),
        # A line with names among its figures begins another table.
        ("clients_new\t2026-Q1\t2026-Q1\n100\tRequests resolved\n52\t52\tclients_new", {}),
        # A column without a period among those that have one is of no period by its row alone.
        (
            "clients_new\t2026-Q1\t\nMarch 2026\t830\t\n2025-12\t830\t100",
            {("clients_new", "2026-03"): 830},
        ),
    ],
)
def test_a_heading_is_about_what_it_stands_over(text, expected):
    assert simple(planned(text, page())) == expected


@pytest.mark.parametrize("before", ["", "Ref"])
def test_a_measure_over_the_names_of_rows_is_that_of_all_figures(before):
    number = "101" if before else ""
    rows = [before, "requests", "Acme", "Beta & Co"], [number, "2026-03", "4", "8"]
    found = planned("\n".join("\t".join(each) for each in rows), page())
    assert figures(found) == {
        ("requests", "2026-03", "Acme", None): 4,
        ("requests", "2026-03", "Beta & Co", None): 8,
    }


def test_another_measure_beside_a_figure_is_said():
    rows = ("\t\tMarch 2026", "Leads\tok\t4", "requests\tclients_new\t7", "request_hours\tlate\t2")
    found = planned("\n".join(rows))
    remarks = {each.measure: each.remarks for each in found.figures}
    qualified = (FigureRemark.QUALIFIED,)
    assert remarks == {"leads": (), "requests": qualified, "request_hours": ()}
    assert not found.complete


def unheaded(seeds):
    """Tables with a figure that is planned without a word, and not by what heads it."""
    found = []
    for seed in seeds:
        table = sparse_table(seed)
        target = page() if seed % 2 else None
        for each in entered(planned(str(table), target, today=LATE)):
            if FigureRemark.QUALIFIED in each.remarks:
                continue
            when = table.is_headed(each.row, each.column, str(each.period), PERIODS)
            if not when or not table.is_headed(each.row, each.column, each.measure, MEASURES):
                found.append(seed)
    return found


@pytest.mark.long
def test_figures_of_sparse_tables_are_headed_by_their_names():
    assert not unheaded(range(2000))


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_figures_of_many_sparse_tables_are_headed_by_their_names():
    assert not unheaded(range(10_000, 60_000))
