"""The lists of what is entered and what is left out, beside a table."""

from __future__ import annotations

from tests.ui.tables.conftest import rows


def test_the_reason_of_a_line_is_shown_in_whole(preview):
    dialog = preview("\tMarch 2026\tApril 2026\nSurvey answers\t3\t3\nSatisfied answers\t5\tx")
    lists = dialog.lists
    # A table scrolls sideways rather than cut a sentence.
    dialog.resize(1600, 800)
    for view in (lists.figure_table, lists.left_out_table):
        assert not view.horizontalScrollBar().maximum()
    lists.figure_table.selectRow(0)
    assert dialog.explanation.text() == rows(lists.figure_table)[0][-1]
    assert "5" in dialog.explanation.text()
    assert lists.figure_table.isColumnHidden(3)
    lists.setCurrentIndex(1)
    lists.left_out_table.selectRow(0)
    assert dialog.explanation.text() == rows(lists.left_out_table)[0][-1]
    lists.setCurrentIndex(0)
    lists.figure_table.selectRow(2)
    assert dialog.explanation.isHidden()


def test_names_of_measures_are_shortened_before_amounts_are_out_of_sight(preview):
    dialog = preview("\tMarch 2026\nResolution hours, multilingual tickets\t3")
    view = dialog.lists.figure_table
    dialog.resize(2400, 800)
    wide = [view.columnWidth(n) for n in range(5)]
    dialog.lists.resize(100, 400)
    narrow = [view.columnWidth(n) for n in range(5)]
    assert narrow.pop(2) < wide.pop(2)
    assert narrow == wide


def test_a_line_of_a_list_shows_its_cell_in_the_table(preview):
    dialog = preview("Month\tLeads\tTurnover\n2026-03\t5\t6")
    dialog.lists.left_out_table.setCurrentIndex(dialog.lists.left_out.index(0, 0))
    index = dialog.pasted.currentIndex()
    assert (index.row(), index.column()) == (0, 2)


def test_figures_of_one_name_are_told_apart_by_their_kpi(preview):
    dialog = preview("Multilingual tasks\t5\nTasks completed\t7\nLeads\t1\nTickets done\t3")
    assert {each[2] for each in rows(dialog.lists.figure_table)} == {
        "Tasks completed (Tasks per hour)",
        "Tasks completed (Task completion)",
        "Leads",
    }
    box = list(dialog.questions.boxes.values())[-1]
    assert {"Tickets resolved (Ticket resolution time)", "Leads (Client acquisition)"} <= {
        box.itemText(n) for n in range(box.count())
    }
