"""The preview of a pasted table: what will be entered is seen before, and is one step."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from kpidesk.domain.cell import NOT_ASSIGNED
from kpidesk.domain.period import Length, parse_period
from kpidesk.services.entry.entry_service import Figure
from kpidesk.ui.paste.preview import PastePreview
from kpidesk.ui.paste.preview_model import PreviewColumn

MARCH = parse_period("2026-03")


@pytest.fixture
def preview(qtbot, workspace):
    def make(text, workspace=workspace, **where):
        given = {"period": MARCH, "cell": NOT_ASSIGNED, "start": "requests"}
        order = ["requests", "leads", "clients_new"]
        dialog = PastePreview(workspace, text, order=order, **{**given, **where})
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return make


def text(dialog, row, column):
    return dialog.model.index(row, column).data()


def amount(workspace, measure, period=MARCH):
    rows = workspace.services.records.amounts(measure, period.length, period, period)
    return [each for _, _, each in rows]


def test_figures_are_shown_as_pasted_as_understood_and_beside_what_stands(preview, workspace):
    workspace.services.entries.record(MARCH, [Figure("leads", 5)])
    dialog = preview("Requests resolved\t 1 234 \nLeads\t5\nTurnover\t9\nNew clients\t=1")
    assert [text(dialog, 0, column) for column in PreviewColumn] == [
        "Requests resolved", "March 2026", "1 234", "1,234", "", "",
    ]  # fmt: skip
    assert text(dialog, 1, PreviewColumn.NOW) == "5"
    assert text(dialog, 1, PreviewColumn.REMARK) == "No change"
    assert "holds something that is no part of a figure" in text(dialog, 2, PreviewColumn.REMARK)
    assert "No figure has this name" in text(dialog, 3, PreviewColumn.REMARK)
    assert dialog.summary.text() == "Figures to enter: 2 · left out: 2"
    assert dialog.table.isColumnHidden(PreviewColumn.PERIOD)


def test_applying_enters_everything_in_one_step_of_undo(preview, workspace, qtbot):
    seen = []
    workspace.changed.connect(seen.append)
    dialog = preview("\tMarch 2026\tApril 2026\nRequests resolved\t1\t2\nLeads\t3\t4")
    assert not dialog.table.isColumnHidden(PreviewColumn.PERIOD)
    with qtbot.waitSignal(dialog.accepted):
        qtbot.mouseClick(dialog.apply, Qt.MouseButton.LeftButton)
    assert len(seen) == 1
    assert len(seen[0]) == 4
    assert workspace.undo_stack.count() == 1
    assert amount(workspace, "leads", parse_period("2026-04")) == [4]
    workspace.undo_stack.undo()
    assert amount(workspace, "leads") == []


def test_nothing_is_entered_before_every_question_is_answered(preview, workspace):
    dialog = preview("1.234\n5")
    assert not dialog.apply.isEnabled()
    (box,) = dialog.table.findChildren(QComboBox)
    assert "1.234" in box.accessibleName()
    assert [box.itemText(n) for n in range(box.count())] == ["1,234", "Leave out"]
    box.activated.emit(0)
    assert dialog.apply.isEnabled()
    dialog.apply.click()
    assert amount(workspace, "requests") == [1234]


def test_a_question_can_be_left_out(preview, workspace):
    dialog = preview("1.234\n5")
    dialog.answer(0, None)
    dialog.apply.click()
    assert amount(workspace, "requests") == []
    assert amount(workspace, "leads") == [5]


def test_dates_that_can_be_read_in_two_ways_are_asked_about(preview, workspace):
    dialog = preview("Month\tLeads\n03/04/2026\t5")
    assert dialog.days.isVisible()
    assert not dialog.apply.isEnabled()
    dialog.days.month_first.click()
    assert [line.key.period for line in dialog.lines] == [MARCH]
    dialog.days.day_first.click()
    dialog.apply.click()
    assert amount(workspace, "leads", parse_period("2026-04")) == [5]


def test_an_overlap_is_told_at_its_row_and_the_rest_can_be_entered(preview, workspace):
    workspace.services.entries.record(parse_period("2026-W11"), [Figure("requests", 1)])
    dialog = preview("7\n5")
    assert "already" in text(dialog, 0, PreviewColumn.REMARK)
    dialog.apply.click()
    assert amount(workspace, "leads") == [5]
    assert amount(workspace, "requests") == []


def test_a_refusal_keeps_the_dialog_and_names_the_row(preview, workspace):
    dialog = preview("\t2026-W11\t2026-03\nLeads\t5\t6\nRequests resolved\t\t7")
    dialog.apply.click()
    assert dialog.isVisible()
    assert workspace.services.records.lengths(("leads", "requests")) == frozenset()
    assert "already" in dialog.fault.text()
    assert sum(line.fault is not None for line in dialog.lines) == 1
    dialog.apply.click()
    assert not dialog.isVisible()
    assert amount(workspace, "requests") == [7]


def test_contradicting_figures_are_held_and_said(preview, workspace):
    told = []
    workspace.message_posted.connect(told.append)
    dialog = preview("satisfied_answers\t9\nsurvey_answers\t8")
    dialog.apply.click()
    assert len(workspace.services.records.held()) == 2
    assert "2" in told[0].text


def test_a_table_that_says_nothing_is_explained(preview):
    for pasted in ("1\t2\n3\t4", "  "):
        dialog = preview(pasted)
        assert dialog.fault.isVisible()
        assert not dialog.apply.isEnabled()


def test_a_grid_takes_columns_for_periods(preview, workspace):
    preview("1\t2\n3\t4", several_periods=True).apply.click()
    assert amount(workspace, "leads", parse_period("2026-04")) == [4]
    assert workspace.services.records.lengths(("leads",)) == {Length.MONTH}


def test_a_viewer_enters_nothing(preview, workspace, make_workspace):
    viewing = make_workspace(read_only=True)
    assert not preview("5", workspace=viewing).apply.isEnabled()


def test_drafts_of_the_pasted_places_are_gone(preview, workspace):
    dialog = preview("5")
    workspace.drafts[dialog.lines[0].key] = "4.5"
    dialog.apply.click()
    assert workspace.drafts == {}
