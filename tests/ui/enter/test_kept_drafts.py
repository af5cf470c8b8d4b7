"""What is typed and neither saved nor held is in the file, and comes back from it."""

from __future__ import annotations

from contextlib import contextmanager

import pytest
from PySide6.QtCore import Qt

from kpidesk.domain.entry import Place
from kpidesk.domain.errors import NotDone
from kpidesk.domain.period import parse_period

OCTOBER = parse_period("2026-10")
Key = Qt.Key


def kept(desk):
    """What the file says, by measure."""
    return {place.measure: text for place, text in desk.services.drafts.all().items()}


@pytest.mark.parametrize("text", ["abc", "-5", "1.234"])
def test_it_comes_back_on_another_desk_with_what_was_said_of_it(hand, make_desk, open_page, text):
    desk = hand.page.desk
    hand.go("leads")
    hand.type(text)
    assert kept(desk) == {}, "it is still being typed"
    hand.go("requests")
    assert kept(desk) == {"leads": text}
    other = open_page(make_desk(sharing=desk))
    assert other.text("leads") == text
    assert other.said("leads") == hand.said("leads") != ""
    assert other.row("leads").notice.isVisibleTo(other.page)
    assert desk.undo_stack.count() == 0


def test_it_is_dropped_once_it_is_saved_held_or_given_up(desk, hand):
    for measure in ("requests", "satisfied_answers", "leads"):
        hand.enter(measure, "abc")
    assert set(kept(desk)) == {"requests", "satisfied_answers", "leads"}
    hand.enter("requests", "5")
    assert set(kept(desk)) == {"satisfied_answers", "leads"}
    hand.enter("survey_answers", "3")
    hand.enter("satisfied_answers", "9")
    assert len(desk.services.records.held()) == 1
    hand.go("leads")
    hand.press(Key.Key_Delete)
    hand.press(Key.Key_Return)
    assert kept(desk) == desk.drafts == {}


def test_a_page_that_goes_writes_down_what_is_being_typed(desk, hand):
    hand.go("leads")
    hand.type("many")
    hand.page.close()
    assert kept(desk) == {"leads": "many"}


def test_a_viewer_writes_nothing(desk, hand, make_desk):
    hand.enter("leads", "abc")
    looking = make_desk(sharing=desk, read_only=True)
    assert looking.drafts == {Place("leads", OCTOBER): "abc"}
    looking.drafts.clear()
    assert kept(desk) == {"leads": "abc"}


def test_a_file_that_cannot_be_written_is_told_of_and_caught_up_with(desk, hand, monkeypatch):
    file, told = type(desk.services.practice), []
    desk.told.connect(told.append)

    @contextmanager
    def full(_):
        raise NotDone("disk_full", file="practice")
        yield

    with monkeypatch.context() as patched:
        patched.setattr(file, "transaction", full)
        hand.enter("leads", "abc")
    assert len(told) == 1
    assert (hand.text("leads"), kept(desk)) == ("abc", {})
    hand.enter("requests", "xyz")
    assert kept(desk) == {"leads": "abc", "requests": "xyz"}
