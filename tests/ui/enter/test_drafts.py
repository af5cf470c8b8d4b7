"""What is typed and neither saved nor held is in the file, and comes back from it."""

from __future__ import annotations

from contextlib import contextmanager

import pytest
from PySide6.QtCore import Qt

from kpidesk.domain.entry import EntryKey
from kpidesk.domain.errors import NotDone
from kpidesk.domain.period import parse_period

OCTOBER = parse_period("2026-10")
Key = Qt.Key


def kept(workspace):
    """What the file says, by measure."""
    return {key.measure: text for key, text in workspace.services.drafts.all().items()}


@pytest.mark.parametrize("text", ["abc", "-5", "1.234"])
def test_it_comes_back_on_another_desk_with_what_was_said_of_it(
    hand, make_workspace, open_page, text
):
    workspace = hand.page.workspace
    hand.go("leads")
    hand.type(text)
    assert kept(workspace) == {}, "it is still being typed"
    hand.go("requests")
    assert kept(workspace) == {"leads": text}
    other = open_page(make_workspace(sharing=workspace))
    assert other.text("leads") == text
    assert other.said("leads") == hand.said("leads") != ""
    assert other.row("leads").notice.isVisibleTo(other.page)
    assert workspace.undo_stack.count() == 0


def test_it_is_dropped_once_it_is_saved_held_or_given_up(workspace, hand):
    for measure in ("requests", "satisfied_answers", "leads"):
        hand.enter(measure, "abc")
    assert set(kept(workspace)) == {"requests", "satisfied_answers", "leads"}
    hand.enter("requests", "5")
    assert set(kept(workspace)) == {"satisfied_answers", "leads"}
    hand.enter("survey_answers", "3")
    hand.enter("satisfied_answers", "9")
    assert len(workspace.services.records.held()) == 1
    hand.go("leads")
    hand.press(Key.Key_Delete)
    hand.press(Key.Key_Return)
    assert kept(workspace) == workspace.drafts == {}


def test_a_page_that_goes_writes_down_what_is_being_typed(workspace, hand):
    hand.go("leads")
    hand.type("many")
    hand.page.close()
    assert kept(workspace) == {"leads": "many"}


def test_a_viewer_writes_nothing(workspace, hand, make_workspace):
    hand.enter("leads", "abc")
    looking = make_workspace(sharing=workspace, read_only=True)
    assert looking.drafts == {EntryKey("leads", OCTOBER): "abc"}
    looking.drafts.clear()
    assert kept(workspace) == {"leads": "abc"}


def test_a_file_that_cannot_be_written_is_told_of_and_caught_up_with(
    workspace, hand, monkeypatch, qtbot
):
    file, told = type(workspace.services.practice), []
    workspace.message_posted.connect(told.append)

    @contextmanager
    def full(_):
        raise NotDone("disk_full", file="practice")
        yield

    with monkeypatch.context() as patched:
        patched.setattr(file, "transaction", full)
        hand.enter("leads", "abc")
    assert len(told) == 1
    assert (hand.text("leads"), kept(workspace)) == ("abc", {})
    hand.enter("requests", "xyz")
    qtbot.waitUntil(lambda: kept(workspace) == {"leads": "abc", "requests": "xyz"})


def test_a_text_that_is_undone_is_no_draft_any_more(workspace, hand):
    hand.enter("requests", "30")
    hand.enter("requests", "3z")
    assert set(kept(workspace)) == {"requests"}
    hand.go("requests")
    for _ in range(5):
        if hand.row("requests").field.dirty:
            hand.press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert hand.text("requests") == "30"
    assert kept(workspace) == {}
    assert hand.said("requests") == ""
