"""The History page: a grid that is edited in place by the rules of the Enter page."""

from __future__ import annotations

import sqlite3
from contextlib import closing

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from kpidesk.domain.cell import NOT_ASSIGNED, Cell, CellScope
from kpidesk.domain.change import HeldChanged
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.period import Length, parse_period
from kpidesk.domain.settings.double_counting import DoubleCounting
from kpidesk.services.entry.entry_service import Figure
from kpidesk.ui.common.double_counting import answer_double_counting
from kpidesk.ui.history.cell_look import CellState
from kpidesk.ui.history.period_headings import CLOSED
from kpidesk.ui.navigation import Destination, PageId
from tests.ui.history.hand import amount, enter, stand, type_in, value_row

OCTOBER = parse_period("2026-10")
Key = Qt.Key


def test_each_measure_stands_once_under_the_first_kpi_that_has_it(page, workspace):
    order = page.grid.order
    assert sorted(order) == sorted(set(order))
    assert set(order) == {
        each for kpi in workspace.services.tracking.tracked() for each in kpi.measures
    }


def test_it_opens_at_the_last_finished_period_with_two_years_behind_it(page):
    index = page.view.currentIndex()
    assert page.grid.period(index.column()) == OCTOBER
    assert page.grid.columnCount() >= 25
    assert (
        page.view.columnViewportPosition(index.column()) + page.view.columnWidth(index.column())
        <= page.view.viewport().width()
    )
    assert page.view.columnViewportPosition(0) < 0


def test_columns_begin_with_the_first_entry(show, make_workspace, figures):
    page = show(make_workspace(fill=figures({"1990-05": {"requests": 3}})))
    assert page.grid.period(0) == parse_period("1990-05")
    assert page.grid.index(page._row(), 0).isValid()


def test_typing_records_and_enter_goes_down(qtbot, page, workspace):
    stand(page, "satisfied_answers")
    type_in(qtbot, page, "80")
    assert amount(workspace, "satisfied_answers") == [80]
    assert page.grid.measure(page.view.currentIndex()).id == "survey_answers"
    type_in(qtbot, page, "100", Key.Key_Tab)
    assert amount(workspace, "survey_answers") == [100]
    assert page.grid.period(page.view.currentIndex().column()) == OCTOBER.shifted(1)
    workspace.undo_stack.undo()
    assert amount(workspace, "survey_answers") == []
    assert page.grid.look(stand(page, "survey_answers")).text == ""


def test_hours_are_read_as_on_the_sheet_and_edited_exactly(qtbot, page, workspace):
    index = stand(page, "request_hours")
    type_in(qtbot, page, "1:20", Key.Key_Tab)
    assert amount(workspace, "request_hours") == [4_800_000]
    assert page.grid.look(index).text == "1:20"
    assert page.grid.edit_text(index) == "1:20"


def test_what_is_refused_stays_typed_and_is_explained_under_the_grid(qtbot, page, workspace):
    index = stand(page, "requests")
    type_in(qtbot, page, "many", Key.Key_Tab)
    stand(page, "requests")
    look = page.grid.look(index)
    assert (look.text, look.state) == ("many", CellState.DRAFT)
    assert "“many” is not a figure" in page.detail.text
    assert "not saved" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert page.grid.edit_text(index) == "many"
    assert amount(workspace, "requests") == []
    (back,) = page.detail.notice.buttons
    back.click()
    assert page.grid.look(index).state is CellState.BLANK
    assert workspace.drafts == {}


def test_an_ambiguous_figure_asks_under_the_grid(qtbot, page, workspace):
    index = stand(page, "requests")
    type_in(qtbot, page, "1.234", Key.Key_Tab)
    stand(page, "requests")
    assert "1.234" in page.detail.text
    page.detail.notice.buttons[0].click()
    assert amount(workspace, "requests") == [1234]
    assert page.grid.look(index).state is CellState.ENTERED
    assert page.focusWidget() is page.view


def test_a_held_figure_is_shown_as_not_saved_and_saved_with_its_partner(qtbot, page, workspace):
    enter(workspace, satisfied_answers=80, survey_answers=100)
    index = stand(page, "satisfied_answers")
    type_in(qtbot, page, "120", Key.Key_Tab)
    stand(page, "satisfied_answers")
    assert page.grid.look(index).state is CellState.HELD
    assert page.grid.look(index).text == "120"
    assert "more than survey answers (100)" in page.detail.text
    stand(page, "survey_answers")
    type_in(qtbot, page, "150", Key.Key_Tab)
    assert amount(workspace, "satisfied_answers") == [120]
    assert page.grid.look(index).state is CellState.ENTERED


def test_letting_go_of_a_held_figure_keeps_what_is_saved(page, workspace):
    enter(workspace, satisfied_answers=80, survey_answers=100)
    enter(workspace, satisfied_answers=120)
    stand(page, "satisfied_answers")
    (back,) = page.detail.notice.buttons
    back.click()
    assert workspace.services.records.held() == ()
    assert amount(workspace, "satisfied_answers") == [80]


def test_delete_blanks_the_chosen_figures_in_one_step(qtbot, page, workspace):
    enter(workspace, satisfied_answers=8, survey_answers=10)
    stand(page, "satisfied_answers")
    qtbot.keyClick(page.view, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    before = workspace.undo_stack.count()
    qtbot.keyClick(page.view, Key.Key_Delete)
    assert amount(workspace, "satisfied_answers") == amount(workspace, "survey_answers") == []
    assert workspace.undo_stack.count() == before + 1
    workspace.undo_stack.undo()
    assert amount(workspace, "survey_answers") == [10]


def test_escape_leaves_everything_as_it_was(qtbot, page, workspace):
    stand(page, "requests")
    type_in(qtbot, page, "5", Key.Key_Escape)
    assert amount(workspace, "requests") == []
    assert workspace.drafts == {}


def test_what_is_being_typed_is_recorded_when_the_page_is_left(qtbot, page, workspace):
    stand(page, "requests")
    qtbot.keyClick(page.view, "7")
    page.hide()
    assert amount(workspace, "requests") == [7]


def test_a_change_touches_its_cell_and_the_value_of_its_kpi_in_that_period(page, workspace, qtbot):
    touched = []
    page.grid.dataChanged.connect(lambda a, b: touched.append((a.row(), a.column(), b.column())))
    index = stand(page, "requests")
    changes = workspace.services.entries.record(OCTOBER, [Figure("requests", 5)]).changes
    touched.clear()
    workspace.done("", changes)
    column = index.column()
    assert touched == [(index.row(), column, column), (value_row(page, "art"), column, column)]
    assert page.grid.look(index).text == "5"


def test_a_damaged_status_is_said_when_a_cell_is_shown(page, workspace):
    workspace.services.statuses.close(OCTOBER)
    with closing(sqlite3.connect(workspace.file)) as connection:
        connection.execute("PRAGMA ignore_check_constraints=ON")
        connection.execute("UPDATE period_status SET period = '2026-13'")
        connection.commit()
    said = []
    workspace.message_posted.connect(said.append)
    stand(page, "requests")
    assert said
    assert all("damaged" in each.text for each in said)


def test_two_views_of_the_same_work_are_shown_once(page, workspace):
    ada = Cell(workspace.services.clients.add("Ada").new.id)
    cells = {NOT_ASSIGNED: 1, ada: 7, Cell(language="es"): 9}
    figures = {
        EntryKey("requests", OCTOBER, cell): Figure("requests", amount)
        for cell, amount in cells.items()
    }
    workspace.done("", workspace.services.entries.record_at(figures).changes)
    page.refresh()
    assert page.grid.look(stand(page, "requests")).text == "17"
    answer_double_counting(workspace, DoubleCounting.TWO_VIEWS)
    assert page.grid.look(stand(page, "requests")).text == "8"
    assert "Ada: 7" in page.detail.text
    assert "9" not in page.detail.text
    workspace.undo_stack.undo()
    assert page.grid.look(stand(page, "requests")).text == "17"


def test_drafts_of_the_enter_page_are_seen_here(page, workspace):
    index = stand(page, "leads")
    workspace.drafts[EntryKey("leads", OCTOBER, NOT_ASSIGNED)] = "three"
    assert page.grid.look(index).state is CellState.DRAFT


def test_non_latin_digits_begin_an_edit(qtbot, page, workspace):
    stand(page, "requests")
    press = QKeyEvent(QKeyEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, "٥")
    QApplication.sendEvent(page.view, press)
    editor = page.view.findChild(QLineEdit)
    assert editor.accessibleName() == "Requests resolved, October 2026"
    qtbot.keyClick(editor, Key.Key_Return)
    qtbot.waitUntil(lambda: amount(workspace, "requests") == [5])


def test_a_viewer_changes_nothing(qtbot, show, make_workspace, figures):
    workspace = make_workspace(fill=figures({"2026-10": {"requests": 5}}), read_only=True)
    page = show(workspace)
    index = stand(page, "requests")
    qtbot.keyClick(page.view, "7")
    qtbot.keyClick(page.view, Key.Key_Delete)
    page.edit_figure()
    assert page.view.findChild(QLineEdit) is None
    assert page.grid.look(index).text == "5"
    assert not page.page_actions.edit.isEnabled()
    assert not page.page_actions.paste.isEnabled()


def test_nothing_tracked_leads_to_the_overview(qtbot, show, make_workspace):
    page = show(make_workspace(track=[]))
    assert page.empty_text.isVisible()
    with qtbot.waitSignal(page.go) as asked:
        page.overview.click()
    assert asked.args == [Destination(PageId.OVERVIEW)]


def test_it_goes_where_it_is_sent_and_tells_where_it_is(page):
    scope = CellScope(parts=False)
    there = Destination(PageId.HISTORY, "art", parse_period("2031-W07"), scope=scope)
    page.visit(there)
    assert page.length is Length.WEEK
    assert page.where() == there
    assert page.grid.measure(page.view.currentIndex()).id == "request_hours"


def test_held_facts_without_entries_are_seen_too(page, workspace):
    workspace.services.entries.record(OCTOBER, [Figure("survey_answers", 10)])
    changes = workspace.services.entries.record(
        OCTOBER, [Figure("satisfied_answers", 12, "12")], hold=True
    ).changes
    assert [type(change) for change in changes] == [HeldChanged]
    workspace.done("", changes)
    assert page.grid.look(stand(page, "satisfied_answers")).state is CellState.HELD
    workspace.undo_stack.undo()
    assert page.grid.look(stand(page, "satisfied_answers")).state is CellState.BLANK


def test_what_is_refused_stays_current_so_that_it_is_seen(qtbot, page):
    stand(page, "requests")
    type_in(qtbot, page, "many")
    assert page.grid.measure(page.view.currentIndex()).id == "requests"
    type_in(qtbot, page, "3")
    assert page.grid.measure(page.view.currentIndex()).id != "requests"


def test_a_closed_period_is_marked_and_takes_no_figure_until_it_is_reopened(page, workspace):
    enter(workspace, requests=3)
    page.cells.set_scope(CellScope(parts=False))
    page.refresh()
    workspace.done("close", workspace.services.statuses.close(OCTOBER))
    index = stand(page, "requests")
    assert not page.grid.editable(index)
    heading = page.grid.headerData(index.column(), Qt.Orientation.Horizontal)
    assert heading.split("\n")[0].endswith(CLOSED)
    assert "October 2026 is closed." in page.detail.text
    (reopen,) = page.detail.notice.buttons
    reopen.click()
    assert page.grid.editable(index)
    assert CLOSED not in page.grid.headerData(index.column(), Qt.Orientation.Horizontal)


def test_a_draft_of_a_closed_period_says_that_it_is_closed(page, workspace):
    workspace.drafts[EntryKey("requests", OCTOBER, NOT_ASSIGNED)] = "3"
    workspace.done("close", workspace.services.statuses.close(OCTOBER))
    stand(page, "requests")
    assert "“3” is not saved. October 2026 is closed." in page.detail.text


def test_going_to_a_period_leads_into_the_grid(page):
    page.lengths.setFocus()
    page.dialogs.period_chosen.emit(OCTOBER.shifted(-3))
    assert page.focusWidget() is page.view
    assert page.grid.period(page.view.currentIndex().column()) == OCTOBER.shifted(-3)
