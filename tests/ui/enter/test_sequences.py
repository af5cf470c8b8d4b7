"""Sequences of actions after which no figure may be wrong and no typing lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kpidesk.domain.cell import NOT_ASSIGNED, Cell
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.errors import NotDone
from kpidesk.domain.period import parse_period
from kpidesk.services.entry.entry_service import Figure
from kpidesk.ui.enter.page import EnterPage
from kpidesk.ui.navigation import Destination, PageId

SEPTEMBER, OCTOBER = parse_period("2026-09"), parse_period("2026-10")
REQUESTS = EntryKey("requests", OCTOBER)
Key = Qt.Key


@pytest.fixture
def busy(workspace, monkeypatch):
    """Makes the file busy, until it is called again."""
    entering = type(workspace.services.entries)
    real = entering.record_at

    def refuse(*_where, **_how):
        raise NotDone("file_busy", file="practice")

    def busy(still: bool = True) -> None:
        monkeypatch.setattr(entering, "record_at", refuse if still else real)

    return busy


def elsewhere(workspace, **amounts):
    """Entered on another page: what was typed there before is settled by it."""
    figures = [Figure(name, amount, str(amount)) for name, amount in amounts.items()]
    made = workspace.services.entries.record(OCTOBER, figures)
    for name in amounts:
        workspace.drafts.pop(EntryKey(name, OCTOBER), None)
    workspace.done("elsewhere", made.changes)


def test_what_is_typed_after_a_busy_file_is_what_is_saved(workspace, hand, standing, busy):
    busy()
    hand.enter("requests", "12")
    hand.go("requests")
    hand.press(Key.Key_End)
    hand.type("3")
    busy(still=False)
    hand.page.load(period=SEPTEMBER)
    assert standing(workspace) == {"requests": 123}
    assert workspace.drafts == {}


def test_typing_is_not_saved_half_done_by_the_retry_of_a_busy_file(hand, busy):
    busy()
    hand.enter("requests", "12")
    hand.go("requests")
    hand.press(Key.Key_End)
    hand.type("3")
    hand.page.workspace.save_retry.try_now()
    assert hand.text("requests") == "123"


def test_undo_beside_typing_leaves_nothing_that_only_looks_saved(workspace, hand, standing):
    hand.enter("requests", "50")
    hand.go("requests")
    hand.type("7")
    workspace.undo_stack.undo()
    assert standing(workspace) == {}
    assert hand.text("requests") == "7"
    hand.row("requests").field.selectAll()
    hand.type("50")
    assert hand.row("requests").unsaved
    hand.press(Key.Key_Return)
    assert standing(workspace) == {"requests": 50}


@pytest.mark.parametrize("text", ["abc", "1.234"])
@pytest.mark.parametrize("hidden", [True, False])
def test_what_was_settled_elsewhere_does_not_come_back(workspace, hand, text, hidden):
    hand.enter("requests", text)
    if hidden:
        hand.page.hide()
    elsewhere(workspace, requests=5)
    hand.page.show()
    assert (hand.text("requests"), hand.said("requests")) == ("5", "")
    assert hand.page.foot.state.text() == ""


def test_a_busy_figure_does_not_overwrite_what_was_entered_since(
    workspace, hand, standing, busy, qtbot
):
    busy()
    hand.enter("requests", "12")
    busy(still=False)
    elsewhere(workspace, requests=15)
    assert workspace.save_retry.try_now()
    assert standing(workspace) == {"requests": 15}
    assert hand.text("requests") == "15"


def test_a_card_that_comes_back_shows_nothing_of_another_period(workspace, hand, standing, busy):
    busy()
    hand.enter("requests", "12")
    busy(still=False)
    every = workspace.services.tracking.tracked_ids()
    workspace.done("track", workspace.services.tracking.track(["csat"]))
    hand.page.load(period=SEPTEMBER)
    workspace.done("track", workspace.services.tracking.track(every))
    assert hand.text("requests") == ""
    assert workspace.save_retry.try_now()
    assert standing(workspace, "2026-09") == {}
    assert standing(workspace) == {"requests": 12}
    hand.page.load(period=OCTOBER)
    assert hand.text("requests") == "12"


def test_a_blanked_figure_is_blank_whatever_key_follows(workspace, hand, standing):
    hand.enter("requests", "50")
    hand.go("requests")
    hand.press(Key.Key_Delete)
    hand.type("=")
    hand.page.load(period=SEPTEMBER)
    assert standing(workspace) == {}


def test_the_pages_made_anew_show_the_same_sheet_and_all_that_was_typed(workspace, hand, qtbot):
    ada = Cell(workspace.services.clients.add("Ada").new.id)
    hand.page.load(period=parse_period("2026-W30"), cell=ada)
    hand.enter("requests", "1.234")
    hand.go("productive_hours")
    hand.type("7")
    there = hand.page.where()
    hand.page.hide()
    again = EnterPage(workspace)
    qtbot.addWidget(again)
    again.visit(there)
    again.show()
    qtbot.waitUntil(lambda: again.ready)
    assert (again.period, again.cell) == (parse_period("2026-W30"), ada)
    texts = {row.measure.id: row.field.text() for row in again.rows}
    assert (texts["requests"], texts["productive_hours"]) == ("1.234", "7")
    assert again.where() == there


def test_a_page_that_is_sent_somewhere_first_makes_its_fields_in_turns(
    workspace, qtbot, monkeypatch
):
    monkeypatch.setattr("kpidesk.ui.enter.page._AT_ONCE", 4)
    page = EnterPage(workspace)
    qtbot.addWidget(page)
    page.visit(Destination(PageId.ENTER, kpi="tcr", period=parse_period("2026-08")))
    assert page.rows == []
    page.show()
    early = len(page.rows)
    qtbot.waitUntil(lambda: page.ready)
    assert 0 < early < len(page.rows)
    tracked = workspace.services.tracking.tracked()
    asked = {measure for kpi in tracked for measure in kpi.measures}
    assert {row.measure.id for row in page.rows} == asked
    assert page.period == parse_period("2026-08")
    focused = page.focusWidget()
    assert [row.measure.id for row in page.rows if row.field is focused] == ["tasks_completed"]


def test_a_question_stays_with_its_own_period(workspace, hand, standing):
    for period in (SEPTEMBER, OCTOBER):
        hand.page.load(period=period)
        hand.enter("requests", "1.234")
    hand.page.load(period=SEPTEMBER)
    hand.answer("requests", "1,234")
    assert standing(workspace, "2026-09") == {"requests": 1234}
    assert standing(workspace) == {}
    assert workspace.drafts == {REQUESTS: "1.234"}


def test_several_lines_pasted_by_the_pointer_are_not_run_together(hand):
    hand.go("requests")
    QApplication.clipboard().setText("85\n100")
    hand.row("requests").field.paste()
    assert "85" not in hand.text("requests") or not hand.row("requests").typed.certain


def test_a_field_that_is_shut_keeps_what_was_typed_as_a_draft(workspace, hand, standing):
    elsewhere(workspace, requests=4)
    week = [Figure("requests", 9, "9")]
    elsewhere_facts = workspace.services.entries.record(OCTOBER, [Figure("requests", None)]).changes
    workspace.done("blank", elsewhere_facts)
    hand.go("requests")
    hand.type("12")
    made = workspace.services.entries.record(parse_period("2026-W41"), week)
    workspace.done("week", made.changes)
    assert not hand.row("requests").open
    assert hand.text("requests") == "9"
    assert workspace.drafts == {REQUESTS: "12"}
    workspace.undo_stack.undo()
    assert hand.text("requests") == "12"


def test_closing_commits_the_dirty_field(workspace, hand, standing):
    hand.go("requests")
    hand.type("12")
    QApplication.focusWidget().clearFocus()
    assert standing(workspace) == {"requests": 12}


def test_a_held_figure_outlives_its_kpi_being_untracked(workspace, hand, standing):
    hand.enter("survey_answers", "100")
    hand.enter("satisfied_answers", "120")
    every = workspace.services.tracking.tracked_ids()
    workspace.done("track", workspace.services.tracking.track(["art"]))
    hand.enter("requests", "3")
    workspace.done("track", workspace.services.tracking.track(every))
    assert hand.text("satisfied_answers") == "120"
    assert "Not saved" in hand.said("satisfied_answers")
    assert standing(workspace) == {"survey_answers": 100, "requests": 3}


def test_a_client_archived_while_chosen_keeps_her_sheet(workspace, hand, standing):
    ada = Cell(workspace.services.clients.add("Ada").new.id)
    hand.page.load(cell=ada)
    hand.go("requests")
    hand.type("1.234")
    workspace.done("archive", (workspace.services.clients.archive("Ada"),))
    assert hand.page.cell == ada
    assert hand.text("requests") == "1.234"
    assert "archived" in hand.page.head.cells.clients.currentText()


def test_another_client_s_share_is_not_shown_as_her_own(workspace, hand, qtbot):
    """Of a KPI that is not split: the value is the practice's, each figure is her own."""
    week, cells = parse_period("2026-W41"), {}
    for name, hours in (("Ada", 5), ("Bo", 7)):
        cells[name] = Cell(workspace.services.clients.add(name).new.id)
        figure = Figure("productive_hours", hours * 3_600_000)
        workspace.services.entries.record(week, [figure], client=name)
    hand.page.load(cell=cells["Ada"])
    qtbot.waitUntil(lambda: hand.page.ready)
    assert hand.text("productive_hours") == "5"
    assert "All clients: 12" in hand.said("productive_hours")
    hand.page.load(cell=NOT_ASSIGNED)
    qtbot.waitUntil(lambda: hand.page.ready)
    assert "All clients: 12" in hand.said("productive_hours")


def test_leaving_for_another_room_and_back_loses_nothing(hand):
    hand.enter("requests", "many")
    hand.page.hide()
    hand.page.show()
    assert hand.text("requests") == "many"
    assert "not a figure" in hand.said("requests")
    QTest.keyClick(hand.row("requests").field, Key.Key_Escape)
    assert hand.page.workspace.drafts == {}
