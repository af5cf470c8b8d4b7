"""The History page: a grid that is edited in place by the rules of the Enter page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from kpidesk.domain.cell import NOT_ASSIGNED, Cell
from kpidesk.domain.change import HeldChanged
from kpidesk.domain.entry import Place
from kpidesk.domain.period import Length, parse_period
from kpidesk.services.entry.entry_service import Figure
from kpidesk.ui.history.cell_look import State
from kpidesk.ui.history.page import HistoryPage
from kpidesk.ui.navigation import Destination, Room

OCTOBER = parse_period("2026-10")
Key = Qt.Key


@pytest.fixture
def show(qtbot):
    def make(desk):
        page = HistoryPage(desk)
        qtbot.addWidget(page)
        page.resize(1100, 700)
        page.show()
        return page

    return make


@pytest.fixture
def page(show, desk):
    return show(desk)


def stand(page, measure, period=OCTOBER):
    row = next(
        n for n, row in enumerate(page.grid.rows) if row.measure and row.measure.id == measure
    )
    page.stand(row, period)
    page.view.setFocus()
    return page.view.currentIndex()


def type_in(qtbot, page, text, end=Key.Key_Return):
    qtbot.keyClick(page.view, text[0])
    editor = page.view.findChild(QLineEdit)
    qtbot.keyClicks(editor, text[1:])
    qtbot.keyClick(editor, end)
    qtbot.waitUntil(lambda: page.view.findChild(QLineEdit) is None)


def enter(desk, **amounts):
    typed = [Figure(measure, each, str(each)) for measure, each in amounts.items()]
    desk.done("enter", desk.services.entering.record(OCTOBER, typed, hold=True).facts)


def amount(desk, measure, period=OCTOBER):
    rows = desk.services.records.amounts(measure, period.length, period, period)
    return [each for _, _, each in rows]


def test_each_measure_stands_once_under_the_first_kpi_that_has_it(page, desk):
    order = page.grid.order
    assert sorted(order) == sorted(set(order))
    assert set(order) == {each.id for each in desk.services.tracking.measures()}
    assert not page.grid.flags(page.grid.index(0, 0)) & Qt.ItemFlag.ItemIsSelectable


def test_it_opens_at_the_last_finished_period_with_two_years_behind_it(page):
    index = page.view.currentIndex()
    assert page.grid.period(index.column()) == OCTOBER
    assert page.grid.columnCount() >= 25
    assert (
        page.view.columnViewportPosition(index.column()) + page.view.columnWidth(index.column())
        <= page.view.viewport().width()
    )
    assert page.view.columnViewportPosition(0) < 0


def test_columns_begin_with_the_first_entry(show, make_desk, figures):
    page = show(make_desk(fill=figures({"1990-05": {"requests": 3}})))
    assert page.grid.period(0) == parse_period("1990-05")
    assert page.grid.index(page._row(), 0).isValid()


def test_typing_records_and_enter_goes_down(qtbot, page, desk):
    stand(page, "satisfied_answers")
    type_in(qtbot, page, "80")
    assert amount(desk, "satisfied_answers") == [80]
    assert page.grid.measure(page.view.currentIndex()).id == "survey_answers"
    type_in(qtbot, page, "100", Key.Key_Tab)
    assert amount(desk, "survey_answers") == [100]
    assert page.grid.period(page.view.currentIndex().column()) == OCTOBER.shifted(1)
    desk.undo_stack.undo()
    assert amount(desk, "survey_answers") == []
    assert page.grid.look(stand(page, "survey_answers")).text == ""


def test_hours_are_read_as_on_the_sheet_and_edited_exactly(qtbot, page, desk):
    index = stand(page, "request_hours")
    type_in(qtbot, page, "1:20", Key.Key_Tab)
    assert amount(desk, "request_hours") == [4_800_000]
    assert page.grid.look(index).text == "1.33"
    assert page.grid.edit_text(index) == "1:20"


def test_what_is_refused_stays_typed_and_is_explained_under_the_grid(qtbot, page, desk):
    index = stand(page, "requests")
    type_in(qtbot, page, "many", Key.Key_Tab)
    stand(page, "requests")
    look = page.grid.look(index)
    assert (look.text, look.state) == ("many", State.DRAFT)
    assert "“many” is not a figure" in page.detail.text
    assert "not saved" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert page.grid.edit_text(index) == "many"
    assert amount(desk, "requests") == []
    (back,) = page.detail.notice.buttons
    back.click()
    assert page.grid.look(index).state is State.BLANK
    assert desk.drafts == {}


def test_an_ambiguous_figure_asks_under_the_grid(qtbot, page, desk):
    index = stand(page, "requests")
    type_in(qtbot, page, "1.234", Key.Key_Tab)
    stand(page, "requests")
    assert "1.234" in page.detail.text
    page.detail.notice.buttons[0].click()
    assert amount(desk, "requests") == [1234]
    assert page.grid.look(index).state is State.ENTERED
    assert page.focusWidget() is page.view


def test_a_held_figure_is_shown_as_not_saved_and_saved_with_its_partner(qtbot, page, desk):
    enter(desk, satisfied_answers=80, survey_answers=100)
    index = stand(page, "satisfied_answers")
    type_in(qtbot, page, "120", Key.Key_Tab)
    stand(page, "satisfied_answers")
    assert page.grid.look(index).state is State.HELD
    assert page.grid.look(index).text == "120"
    assert "cannot be among 100" in page.detail.text
    stand(page, "survey_answers")
    type_in(qtbot, page, "150", Key.Key_Tab)
    assert amount(desk, "satisfied_answers") == [120]
    assert page.grid.look(index).state is State.ENTERED


def test_letting_go_of_a_held_figure_keeps_what_is_saved(page, desk):
    enter(desk, satisfied_answers=80, survey_answers=100)
    enter(desk, satisfied_answers=120)
    stand(page, "satisfied_answers")
    (back,) = page.detail.notice.buttons
    back.click()
    assert desk.services.records.held() == ()
    assert amount(desk, "satisfied_answers") == [80]


def test_delete_blanks_the_chosen_figures_in_one_step(qtbot, page, desk):
    enter(desk, satisfied_answers=8, survey_answers=10)
    stand(page, "satisfied_answers")
    qtbot.keyClick(page.view, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    before = desk.undo_stack.count()
    qtbot.keyClick(page.view, Key.Key_Delete)
    assert amount(desk, "satisfied_answers") == amount(desk, "survey_answers") == []
    assert desk.undo_stack.count() == before + 1
    desk.undo_stack.undo()
    assert amount(desk, "survey_answers") == [10]


def test_escape_leaves_everything_as_it_was(qtbot, page, desk):
    stand(page, "requests")
    type_in(qtbot, page, "5", Key.Key_Escape)
    assert amount(desk, "requests") == []
    assert desk.drafts == {}


def test_what_is_being_typed_is_recorded_when_the_page_is_left(qtbot, page, desk):
    stand(page, "requests")
    qtbot.keyClick(page.view, "7")
    page.hide()
    assert amount(desk, "requests") == [7]


def test_a_change_touches_only_its_cell(page, desk, qtbot):
    touched = []
    page.grid.dataChanged.connect(lambda a, b: touched.append((a.row(), a.column(), b.column())))
    index = stand(page, "requests")
    facts = desk.services.entering.record(OCTOBER, [Figure("requests", 5)]).facts
    touched.clear()
    desk.done("", facts)
    assert touched == [(index.row(), index.column(), index.column())]
    assert page.grid.look(index).text == "5"


def test_what_was_told_apart_leaves_the_grid_as_it_is(qtbot, page, desk):
    ada = Cell(desk.services.clients.add("Ada").new.id)
    page.refresh()
    places = [Place("requests", OCTOBER, cell) for cell in (NOT_ASSIGNED, ada)]
    figures = {place: Figure("requests", 7) for place in places}
    desk.done("", desk.services.entering.record_at(figures).facts)
    told = desk.services.telling_apart.tell(places[0], [ada])
    assert told
    with qtbot.assertNotEmitted(page.grid.modelReset):
        desk.done("", told)
    with qtbot.waitSignal(page.grid.modelReset):
        desk.done("", desk.services.tracking.track(["csat"]))


def test_drafts_of_the_enter_page_are_seen_here(page, desk):
    index = stand(page, "leads")
    desk.drafts[Place("leads", OCTOBER, NOT_ASSIGNED)] = "three"
    assert page.grid.look(index).state is State.DRAFT


def test_non_latin_digits_begin_an_edit(qtbot, page, desk):
    stand(page, "requests")
    press = QKeyEvent(QKeyEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, "٥")
    QApplication.sendEvent(page.view, press)
    editor = page.view.findChild(QLineEdit)
    assert editor.accessibleName() == "Requests resolved, October 2026"
    qtbot.keyClick(editor, Key.Key_Return)
    qtbot.waitUntil(lambda: amount(desk, "requests") == [5])


def test_a_viewer_changes_nothing(qtbot, show, make_desk, figures):
    desk = make_desk(fill=figures({"2026-10": {"requests": 5}}), read_only=True)
    page = show(desk)
    index = stand(page, "requests")
    qtbot.keyClick(page.view, "7")
    qtbot.keyClick(page.view, Key.Key_Delete)
    page.edit_figure()
    assert page.view.findChild(QLineEdit) is None
    assert page.grid.look(index).text == "5"
    assert not page.actions_.edit.isEnabled()
    assert not page.actions_.paste.isEnabled()


def test_nothing_tracked_leads_to_the_overview(qtbot, show, make_desk):
    page = show(make_desk(track=[]))
    assert page.nothing.isVisible()
    with qtbot.waitSignal(page.go) as asked:
        page.overview.click()
    assert asked.args == [Destination(Room.OVERVIEW)]


def test_it_goes_where_it_is_sent_and_tells_where_it_is(page):
    there = Destination(Room.HISTORY, "art", parse_period("2031-W07"), NOT_ASSIGNED)
    page.visit(there)
    assert page.length is Length.WEEK
    assert page.where() == there
    assert page.grid.measure(page.view.currentIndex()).id == "request_hours"


def test_held_facts_without_entries_are_seen_too(page, desk):
    desk.services.entering.record(OCTOBER, [Figure("survey_answers", 10)])
    facts = desk.services.entering.record(
        OCTOBER, [Figure("satisfied_answers", 12, "12")], hold=True
    ).facts
    assert [type(fact) for fact in facts] == [HeldChanged]
    desk.done("", facts)
    assert page.grid.look(stand(page, "satisfied_answers")).state is State.HELD
    desk.undo_stack.undo()
    assert page.grid.look(stand(page, "satisfied_answers")).state is State.BLANK
