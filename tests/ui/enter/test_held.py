"""Held figures, warnings, drafts and undo on the page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QStackedWidget

from kpidesk.domain.errors import NotDone
from kpidesk.domain.period import parse_period
from kpidesk.services.entry.entry_service import Figure

Key = Qt.Key
ANSWERS = ("satisfied_answers", "survey_answers")
NEW = {"satisfied_answers": "120", "survey_answers": "150"}


@pytest.fixture
def eighty(make_workspace, open_page, figures):
    """October 2026 with 80 of 100."""
    workspace = make_workspace(
        fill=figures({"2026-10": {"satisfied_answers": 80, "survey_answers": 100}})
    )
    return workspace, open_page(workspace)


@pytest.mark.parametrize("order", [ANSWERS, ANSWERS[::-1]])
def test_80_of_100_becomes_120_of_150_in_either_order(eighty, standing, order):
    workspace, hand = eighty
    for measure in order:
        hand.enter(measure, NEW[measure])
    assert standing(workspace) == {"satisfied_answers": 120, "survey_answers": 150}
    assert [hand.text(each) for each in ANSWERS] == ["120", "150"]
    assert hand.card("csat").value.text() == "80%"
    assert hand.said("satisfied_answers") == ""
    assert hand.page.foot.state.text() == ""


def test_a_held_figure_says_why_and_is_there_tomorrow(eighty, standing, open_page):
    workspace, hand = eighty
    hand.enter("satisfied_answers", "120")
    assert hand.at == "survey_answers"
    for seen in (hand, open_page(workspace)):
        assert seen.said("satisfied_answers") == (
            "Not saved: Positive answers (120) can’t be more than survey answers (100)."
        )
        assert seen.text("satisfied_answers") == "120"
        assert seen.card("csat").value.text() == ""
        assert "contradict" in seen.card("csat").badge.text
        assert seen.page.foot.state.text() == "Not saved: 1"
    assert standing(workspace)["satisfied_answers"] == 80


@pytest.mark.parametrize("way", ["button", "escape"])
def test_a_held_figure_can_be_given_up(eighty, standing, way):
    workspace, hand = eighty
    hand.enter("satisfied_answers", "120")
    if way == "button":
        hand.answer("satisfied_answers", "Keep 80")
    else:
        hand.go("satisfied_answers")
        hand.press(Key.Key_Escape)
    assert hand.text("satisfied_answers") == "80"
    assert hand.said("satisfied_answers") == ""
    assert workspace.services.records.held() == ()
    assert standing(workspace)["satisfied_answers"] == 80


def test_undo_and_redo_of_entries_and_held_figures(eighty, standing):
    workspace, hand = eighty
    hand.enter("satisfied_answers", "120")
    hand.enter("survey_answers", "150")
    assert [workspace.undo_stack.text(n) for n in range(2)] == [
        "Positive answers, October 2026", "Survey answers, October 2026"
    ]  # fmt: skip
    workspace.undo_stack.undo()
    assert [hand.text(each) for each in ANSWERS] == ["120", "100"]
    assert "Not saved" in hand.said("satisfied_answers")
    workspace.undo_stack.undo()
    assert [hand.text(each) for each in ANSWERS] == ["80", "100"]
    assert hand.said("satisfied_answers") == ""
    workspace.undo_stack.redo()
    workspace.undo_stack.redo()
    assert [hand.text(each) for each in ANSWERS] == ["120", "150"]
    assert standing(workspace) == {"satisfied_answers": 120, "survey_answers": 150}


def test_a_change_from_elsewhere_does_not_touch_what_is_being_typed(eighty):
    workspace, hand = eighty
    hand.go("requests")
    hand.type("12")
    made = workspace.services.entries.record(hand.page.period, [Figure("survey_answers", 160)])
    workspace.done("elsewhere", made.changes)
    assert hand.text("survey_answers") == "160"
    assert (hand.at, hand.text("requests")) == ("requests", "12")


def test_ctrl_z_in_a_field_undoes_typing_first(eighty):
    _, hand = eighty
    field = hand.row("survey_answers").field
    hand.go("survey_answers")
    hand.type("7")
    assert field.text() == "7"
    assert _claims_undo(field)
    hand.press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == "100"
    assert not _claims_undo(field), "what stands is the window's to undo"


def _claims_undo(field) -> bool:
    event = QKeyEvent(
        QEvent.Type.ShortcutOverride, Key.Key_Z, Qt.KeyboardModifier.ControlModifier, "z"
    )
    event.ignore()
    field.event(event)
    return event.isAccepted()


def test_drafts_come_back_with_their_question(workspace, hand):
    hand.enter("requests", "1.234")
    hand.enter("leads", "abc")
    hand.page.load(period=parse_period("2026-09"))
    assert (hand.text("requests"), hand.text("leads")) == ("", "")
    assert (hand.said("requests"), hand.said("leads")) == ("", "")
    hand.page.load(period=parse_period("2026-10"))
    assert (hand.text("requests"), hand.text("leads")) == ("1.234", "abc")
    assert "1.234" in hand.said("requests")
    assert "not a figure" in hand.said("leads")
    hand.answer("requests", "1,234")
    hand.go("leads")
    hand.press(Key.Key_Escape)
    assert workspace.drafts == {}


def test_a_figure_in_the_making_is_saved_when_the_period_changes(workspace, hand, standing):
    hand.go("requests")
    hand.type("12")
    hand.page.load(period=parse_period("2026-09"))
    assert standing(workspace) == {"requests": 12}
    assert hand.text("requests") == ""
    assert hand.row("requests").before.text() == "–"


def test_a_figure_in_the_making_is_saved_when_the_page_is_left(workspace, hand, standing):
    hand.go("requests")
    hand.type("12")
    hand.page.hide()
    assert standing(workspace) == {"requests": 12}
    hand.page.show()
    assert hand.text("requests") == "12"


def test_coming_back_to_the_page_is_coming_to_what_is_empty(workspace, hand, qtbot):
    stack, elsewhere = QStackedWidget(), QLineEdit()
    stack.addWidget(hand.page)
    stack.addWidget(elsewhere)
    stack.show()
    stack.activateWindow()
    qtbot.waitUntil(stack.isActiveWindow)
    hand.enter("satisfied_answers", "8")
    stack.setCurrentWidget(elsewhere)
    elsewhere.setFocus()
    stack.setCurrentWidget(hand.page)
    assert hand.at == "survey_answers"
    hand.page.setParent(None)
    stack.close()


def test_a_busy_file_keeps_the_text_and_is_tried_again(
    workspace, hand, standing, monkeypatch, qtbot
):
    entering = type(workspace.services.entries)
    real = entering.record_at

    def busy(*_where, **_how):
        raise NotDone("file_busy", file="practice")

    monkeypatch.setattr(entering, "record_at", busy)
    hand.enter("requests", "12")
    assert hand.at == "clients_start"
    assert "Trying again" in hand.said("requests")
    assert standing(workspace) == {}
    monkeypatch.setattr(entering, "record_at", real)
    qtbot.waitUntil(lambda: standing(workspace) == {"requests": 12}, timeout=5000)
    assert hand.said("requests") == ""


def test_a_full_disk_is_said_at_the_field_and_in_the_bar(workspace, hand, monkeypatch, qtbot):
    def full(*_where, **_how):
        raise NotDone("disk_full", file="practice")

    monkeypatch.setattr(type(workspace.services.entries), "record_at", full)
    with qtbot.waitSignal(workspace.message_posted):
        hand.enter("requests", "12")
    assert hand.said("requests").startswith("Not saved yet: the disk is full")
    assert hand.text("requests") == "12"


def test_warnings_stay_at_the_field_and_beside_the_value(workspace, hand, open_page):
    hand.enter("tasks_completed", "90")
    hand.enter("tasks_assigned", "85")
    again = open_page(workspace)
    for seen in (hand, again):
        assert "carried over" in seen.said("tasks_assigned")
        assert "carried over" in seen.card("tcr").warnings
    again.enter("tasks_assigned", "95")
    for seen in (hand, again):
        assert seen.said("tasks_assigned") == ""
        assert not seen.card("tcr").warnings


def test_a_viewer_sees_and_cannot_type(make_workspace, open_page, figures):
    workspace = make_workspace(
        fill=figures({"2026-10": {"requests": 7}, "2026-09": {"assistants": 1}}), read_only=True
    )
    hand = open_page(workspace)
    assert all(row.field.isReadOnly() for row in hand.page.rows)
    assert hand.text("requests") == "7"
    field = hand.row("requests").field
    QTest.keyClicks(field, "9=")
    QTest.keyClick(field, Key.Key_Return)
    assert field.text() == "7"
    assert "read-only" in hand.page.foot.state.text()
    assert not hand.row("assistants").offer.isVisibleTo(hand.page)


def test_what_a_busy_file_kept_out_comes_back_and_is_tried_again(
    workspace, hand, standing, monkeypatch, qtbot
):
    entering = type(workspace.services.entries)
    real = entering.record_at

    def busy(*_where, **_how):
        raise NotDone("file_busy", file="practice")

    monkeypatch.setattr(entering, "record_at", busy)
    hand.enter("requests", "12")
    hand.page.load(period=parse_period("2026-09"))
    assert hand.text("requests") == ""
    hand.page.load(period=parse_period("2026-10"))
    assert hand.text("requests") == "12"
    monkeypatch.setattr(entering, "record_at", real)
    qtbot.waitUntil(lambda: standing(workspace) == {"requests": 12}, timeout=5000)
    assert workspace.drafts == {}
