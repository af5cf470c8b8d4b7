"""Columns of a table's preview are as wide as their texts where there is room."""

from __future__ import annotations

import pytest

MONTHS = [f"2026-{month:02}" for month in (3, 4, 5, 6, 7, 8, 9)]


def needed(view, column):
    """The width of the widest text of a column."""
    model = view.model()
    every = (view.sizeHintForIndex(model.index(row, column)) for row in range(model.rowCount()))
    return max(each.width() for each in every)


@pytest.fixture
def long_table(preview):
    """A table whose widest texts are far down."""
    names = "Requests resolved", "Leads", "Positive answers", "Survey answers"
    lines = ["\t".join(("Month", *names, "Resolution hours, multilingual tickets"))]
    lines += [f"{month}\t4\t5\t6\t7\t8" for month in MONTHS[:-1]]
    return preview("\n".join([*lines, f"{MONTHS[-1]}\t4\t5\t6\t7\t362:30"]))


def test_texts_far_down_are_whole(long_table):
    long_table.resize(2400, 800)
    view = long_table.lists.figure_table
    model = view.model()
    last = model.rowCount() - 1
    assert model.rowCount() == 5 * len(MONTHS)
    assert model.index(last, 0).data() == "September 2026"
    assert model.index(last, 4).data() == "362 h 30 min"
    for column in (0, 4):
        assert view.columnWidth(column) >= needed(view, column)


def test_a_long_text_is_whole_where_the_table_has_room(preview):
    name = "Months of the year in which a request was resolved, one below the other"
    dialog = preview(f"{name}\tLeads\n2026-03\t4\n2026-04\t5")
    view = dialog.pasted
    dialog.resize(3000, 800)
    assert needed(view, 0) > 300
    assert view.columnWidth(0) >= needed(view, 0)
    assert not view.horizontalScrollBar().maximum()
    dialog.resize(900, 800)
    assert view.columnWidth(0) < needed(view, 0)
    assert view.columnWidth(1) >= needed(view, 1), "the other one is whole"


def test_rows_all_over_a_long_table_are_looked_at(preview):
    lines = ["Month\tLeads\tWhat"]
    lines += [f"2026-03\t{n}\tshort" for n in range(3000)]
    lines[2700:2720] = ["2026-04\t4\ta longer text than others"] * 20
    dialog = preview("\n".join(lines))
    dialog.resize(2400, 800)
    view = dialog.pasted
    index = view.model().index(2705, 2)
    assert index.data() == "a longer text than others"
    assert view.columnWidth(2) >= view.sizeHintForIndex(index).width()
