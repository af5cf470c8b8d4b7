"""The dialog of a table: what will be entered is seen before, and is one step of undo."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from kpidesk.domain.entry import EntryKey
from kpidesk.domain.period import parse_period
from kpidesk.services.entry.entry_service import Figure
from kpidesk.services.tables.import_service import ImportService
from kpidesk.services.tables.roles import Axis
from kpidesk.ui.message import Tone
from tests.ui.tables.conftest import MARCH, amounts, ready, rows

#: What the platform without a screen says to each menu.
MENU = pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)


def answer(qtbot, dialog, position, code):
    box = list(dialog.questions.boxes.values())[position]
    box.setCurrentIndex(box.findData(code))
    box.activated.emit(box.currentIndex())
    ready(qtbot, dialog)


def choose_role(qtbot, dialog, axis, index, text):
    dialog.pasted.open_line_menu(axis, index)
    menu = dialog.pasted.menu
    next(each for each in menu.actions() if each.text().replace("&", "") == text).trigger()
    menu.close()
    ready(qtbot, dialog)


def test_what_is_entered_is_beside_what_was_and_what_is_left_out_has_a_reason(preview, workspace):
    workspace.services.entries.record(MARCH, [Figure("leads", 5)])
    dialog = preview("Requests resolved\t 1 234 \nLeads\t5\nTurnover\t9\nNew clients\t=1")
    assert [each[:6] for each in rows(dialog.lists.figure_table)] == [
        ["March 2026", "", "Requests resolved", "", "1,234", "New"],
        ["March 2026", "", "Leads", "5", "5", "Unchanged"],
    ]
    assert [each[:2] for each in rows(dialog.lists.left_out_table)] == [
        ["A3", "Turnover"],
        ["B4", "=1"],
    ]
    assert dialog.summary.text() == "New: 1 · unchanged: 1 · left out: 2"
    assert dialog.lists.tabText(1) == "Left Out (2)"


def test_the_table_is_shown_as_it_is_with_its_roles(preview):
    dialog = preview("\tMarch 2026\tApril 2026\nLeads\t3\t4")
    model = dialog.pasted.model()
    across = [model.headerData(n, Qt.Orientation.Horizontal) for n in range(3)]
    down = [model.headerData(n, Qt.Orientation.Vertical) for n in range(2)]
    assert across == ["A\nNames", "B\nFigures", "C\nFigures"]
    assert down == ["1  Period", "2"]
    assert rows(dialog.pasted) == [["", "March 2026", "April 2026"], ["Leads", "3", "4"]]
    said = model.index(1, 2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "4 · New."


def test_entering_is_one_step_of_undo_with_a_receipt(preview, workspace, qtbot):
    seen = []
    workspace.changed.connect(seen.append)
    dialog = preview("\tMarch 2026\tApril 2026\nRequests resolved\t1\t2\nLeads\t3\t4")
    assert dialog.enter.isDefault()
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.enter, Qt.Key.Key_Return)
    assert len(seen) == 1
    assert amounts(workspace)["leads", "2026-04"] == 4
    assert workspace.undo_stack.count() == 1
    services = workspace.services
    (receipt,) = ImportService(services.practice, services.catalogue, services.entries).all()
    assert (receipt.rows_read, receipt.figures_used) == (3, 4)
    workspace.undo_stack.undo()
    assert amounts(workspace) == {}


def test_a_remark_leaves_the_enter_key_as_it_is(preview):
    dialog = preview("5")
    (figure,) = dialog.table.plan.figures
    assert figure.remarks
    assert dialog.enter.isDefault()


def test_the_enter_key_never_replaces_figures(preview, workspace, qtbot):
    workspace.services.entries.record(MARCH, [Figure("leads", 5)])
    dialog = preview("Leads\t6")
    assert dialog.enter.text() == "&Replace 1"
    assert dialog.enter.isEnabled()
    for widget in (dialog, dialog.lists.figure_table, dialog.pasted):
        qtbot.keyClick(widget, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert amounts(workspace)["leads", "2026-03"] == 5
    dialog.enter.click()
    assert amounts(workspace)["leads", "2026-03"] == 6


def test_the_enter_key_passes_over_nothing_that_is_unread(preview, workspace, qtbot):
    dialog = preview("Leads\t6\nTurnover\t7")
    assert not dialog.enter.isDefault()
    qtbot.keyClick(dialog.lists.figure_table, Qt.Key.Key_Return)
    assert amounts(workspace) == {}


def test_a_number_that_can_be_read_in_two_ways_is_asked_about(preview, workspace, qtbot):
    dialog = preview("1.234\n5")
    assert "1.234" in dialog.questions.first_open.accessibleName()
    assert rows(dialog.lists.figure_table)[0][5] == "Unclear"
    code = dialog.questions.first_open.itemData(0)
    answer(qtbot, dialog, 0, code)
    assert dialog.questions.first_open is None
    dialog.enter.click()
    assert set(amounts(workspace)) == {("requests", "2026-03"), ("leads", "2026-03")}


def test_an_answer_can_be_changed(preview, qtbot):
    dialog = preview("Month\tLeads\n03/04/2026\t5")
    answer(qtbot, dialog, 0, "mdy")
    assert rows(dialog.lists.figure_table)[0][0] == "March 2026"
    answer(qtbot, dialog, 0, "dmy")
    assert rows(dialog.lists.figure_table)[0][0] == "April 2026"


def test_questions_keep_their_places_when_one_is_answered(preview, qtbot):
    dialog = preview("Month\tTickets\tOthers\tLeads\n2026-03\t8\t9\t2")
    before = list(dialog.questions.boxes.values())
    answer(qtbot, dialog, 1, "requests")
    assert list(dialog.questions.boxes.values()) == before
    tops = [each.y() for each in before]
    assert tops == sorted(set(tops))


def test_an_unknown_name_is_mapped_and_remembered(preview, workspace, qtbot):
    text = "Month\tTickets\tLeads\n2026-03\t{}\t2"
    dialog = preview(text.format(8))
    answer(qtbot, dialog, 0, "requests")
    dialog.enter.click()
    assert amounts(workspace)["requests", "2026-03"] == 8
    again = preview(text.format(9))
    assert "used again" in again.note.text()
    assert rows(again.lists.figure_table)[0][2:6] == ["Requests resolved", "8", "9", "Changed"]
    answer(qtbot, again, 0, "ignore")
    assert [each[2] for each in rows(again.lists.figure_table)] == ["Leads"]


def test_a_new_client_is_added_with_its_figures(preview, workspace, qtbot):
    dialog = preview("Month\tClient\tRequests resolved\n2026-03\tBeta\t8")
    answer(qtbot, dialog, 0, "create")
    assert rows(dialog.lists.figure_table)[0][1] == "Beta (new)"
    dialog.enter.click()
    assert [each.name for each in workspace.services.records.clients()] == ["Beta"]


@MENU
def test_a_role_is_changed_by_the_menu_of_a_heading(preview, qtbot):
    dialog = preview("Month\tLeads\tNew clients\n2026-03\t5\t6")
    choose_role(qtbot, dialog, Axis.COLUMN, 2, "Leave Out")
    assert [each[2] for each in rows(dialog.lists.figure_table)] == ["Leads"]
    assert rows(dialog.lists.left_out_table)[0][2] == "You left it out."
    choose_role(qtbot, dialog, Axis.COLUMN, 2, "As Recognized")
    assert len(rows(dialog.lists.figure_table)) == 2


@MENU
def test_the_space_bar_opens_the_menus_of_a_cell(preview, qtbot):
    dialog = preview("Month\tLeads\n2026-03\t5")
    dialog.pasted.show_cell(1, 1)
    qtbot.keyClick(dialog.pasted, Qt.Key.Key_Space)
    titles = [each.text() for each in dialog.pasted.menu.actions()]
    assert titles == ["Column B", "Row 2"]
    dialog.pasted.menu.close()


def test_an_overlap_is_said_at_its_figure_and_the_rest_can_be_entered(preview, workspace):
    workspace.services.entries.record(parse_period("2026-W11"), [Figure("requests", 1)])
    dialog = preview("7\n5")
    assert rows(dialog.lists.figure_table)[0][5] == "Refused"
    assert "already" in rows(dialog.lists.figure_table)[0][6]
    dialog.enter.click()
    assert amounts(workspace) == {("requests", "2026-W11"): 1, ("leads", "2026-03"): 5}


def test_the_same_table_again_changes_nothing_and_says_so(preview):
    preview("Leads\t5").enter.click()
    again = preview("Leads\t5")
    assert not again.enter.isEnabled()
    assert "already entered" in again.summary.text()


def test_a_table_that_says_nothing_is_explained(preview):
    dialog = preview("1\t2\n3\t4")
    assert "each column of figures" in dialog.summary.text()
    assert not dialog.enter.isEnabled()


def test_a_source_that_cannot_be_read_is_explained(preview, tmp_path):
    file = tmp_path / "old.xls"
    file.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(100))
    dialog = preview(file)
    assert dialog.table is None
    assert dialog.summary.text() not in ("", "Reading the table…")
    assert not dialog.enter.isEnabled()
    assert dialog.cancel.text() == "&Close"


def test_a_grid_takes_columns_for_periods(preview, workspace):
    dialog = preview("1\t2\n3\t4", several_periods=True)
    remark = dialog.lists.figures.index(0, 6).data()
    assert "starting at the field you were in" in remark
    dialog.enter.click()
    assert amounts(workspace)["leads", "2026-04"] == 4


def test_without_a_page_a_table_must_name_its_periods(preview):
    dialog = preview("Leads\t5", target=None)
    assert "which period" in dialog.summary.text()
    assert preview("Month\tLeads\n2026-03\t5", target=None).enter.isEnabled()


def test_a_read_only_file_shows_all_and_enters_nothing(preview, make_workspace):
    dialog = preview("Leads\t5", workspace=make_workspace(read_only=True))
    assert rows(dialog.lists.figure_table)[0][4] == "5"
    assert not dialog.enter.isEnabled()
    assert "read-only" in dialog.note.text()


def test_what_is_unusual_is_entered_and_said(preview, workspace):
    said = []
    workspace.message_posted.connect(said.append)
    preview("Month\tTasks completed\tTasks assigned\n2026-03\t25\t20").enter.click()
    assert amounts(workspace)["tasks_completed", "2026-03"] == 25
    assert said[-1].text.startswith("Entered: 2. ")
    assert said[-1].tone is Tone.WARNING


def test_what_is_not_entered_is_said_in_the_words_of_the_dialog(preview, workspace):
    said = []
    workspace.message_posted.connect(said.append)
    dialog = preview("Month\tLeads\n2026-03\t25\n2026-04\tfew")
    assert dialog.summary.text() == "New: 1 · left out: 1"
    dialog.enter.click()
    assert said[-1].text == "Entered: 1 · left out: 1"


def test_drafts_in_place_of_the_figures_are_gone(preview, workspace):
    dialog = preview("5")
    figure = dialog.table.figures[0]
    workspace.drafts[EntryKey(figure.measure, figure.period, figure.cell)] = "4.5"
    dialog.enter.click()
    assert workspace.drafts == {}


def test_texts_of_a_table_are_never_interpreted_as_html(preview):
    dialog = preview('<img src="file:///nowhere.png">\t5\n')
    models = (dialog.pasted.model(), dialog.lists.figures, dialog.lists.left_out)
    tips = [
        model.index(row, column).data(Qt.ItemDataRole.ToolTipRole) or ""
        for model in models
        for row in range(model.rowCount())
        for column in range(model.columnCount())
    ]
    assert any("&lt;img" in tip for tip in tips)
    assert not any("<img" in tip for tip in tips)


def test_names_of_clients_over_rows_are_shown_as_such(preview, workspace, qtbot):
    with workspace.services.practice.transaction() as transaction:
        transaction.add_client("Café Sol", None)
    dialog = preview("\tAug 2026\nCafé Sol\nPromoters\t41\nGamma Ltd\nPromoters\t20")
    model = dialog.pasted.model()
    down = [model.headerData(n, Qt.Orientation.Vertical) for n in range(5)]
    assert down == ["1  Period", "2  Client", "3", "4  Client", "5"]
    assert [each[1] for each in rows(dialog.lists.figure_table)] == ["?", "Café Sol"]
    answer(qtbot, dialog, 0, "create")
    dialog.enter.click()
    names = {each.id: each.name for each in workspace.services.records.clients()}
    assert {
        names[each.key.cell.client]: each.amount for each in workspace.services.records.entries()
    } == {"Café Sol": 41, "Gamma Ltd": 20}


def test_tab_leads_from_the_client_through_the_questions(preview, workspace):
    workspace.services.clients.add("Acme")
    table = "Month\tRequests\tOne thing\tAnother\n2026-01\t4\t5\t6\n2026-02\t4\t5\t6\n"
    dialog = preview(table, workspace, target=None)
    dialog.choices.clients.setFocus()
    boxes = list(dialog.questions.boxes.values())
    assert len(boxes) == 2
    for box in boxes:
        dialog.focusNextChild()
        assert dialog.focusWidget() is box
