"""Questions at a field: answered on purpose, never by the digits of the next figure."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
HOUR = 3_600_000


@pytest.fixture
def asked(hand):
    hand.enter("request_hours", "1.234")
    return hand, hand.row("request_hours").notice.buttons


def test_the_next_digits_replace_what_is_asked_about(workspace, asked, standing):
    hand, _ = asked
    assert hand.at == "request_hours"
    assert hand.row("request_hours").field.selectedText() == "1.234"
    hand.type("20")
    assert hand.text("request_hours") == "20"
    hand.press(Key.Key_Return)
    assert standing(workspace) == {"request_hours": 20 * HOUR}


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Down, Key.Key_Enter])
def test_enter_alone_answers_nothing(workspace, hand, standing, key):
    hand.enter("requests", "12,512")
    assert "12,512" in hand.said("requests")
    for _ in range(5):
        hand.press(key)
    assert (hand.at, standing(workspace)) == ("requests", {})


def test_a_digit_at_an_answer_replaces_the_figure(asked):
    hand, buttons = asked
    hand.press(Key.Key_Tab)
    assert QApplication.focusWidget() is buttons[0]
    hand.type("2")
    assert (hand.at, hand.text("request_hours")) == ("request_hours", "2")


@pytest.mark.parametrize(
    ("keys", "amount"),
    [
        ([Key.Key_Return], 4_442_400),
        ([Key.Key_Space], 4_442_400),
        ([Key.Key_Right, Key.Key_Return], 1234 * HOUR),
        ([Key.Key_Down, Key.Key_Down, Key.Key_Space], 1234 * HOUR),
        ([Key.Key_Right, Key.Key_Up, Key.Key_Left, Key.Key_Enter], 4_442_400),
    ],
)
def test_arrows_go_from_answer_to_answer(workspace, asked, standing, keys, amount):
    hand, _ = asked
    hand.press(Key.Key_Tab)
    for key in keys:
        hand.press(key)
    assert standing(workspace) == {"request_hours": amount}
    assert hand.at == "requests"


@pytest.mark.parametrize("back", [False, True])
def test_alt_and_a_digit_answer_in_the_field_as_well(workspace, asked, standing, back):
    hand, _ = asked
    if back:
        hand.press(Key.Key_Tab)
        hand.press(Key.Key_Escape)
        assert hand.at == "request_hours"
    hand.press(Key.Key_2, ALT)
    assert standing(workspace) == {"request_hours": 1234 * HOUR}


def test_alt_and_a_digit_answer_the_question_that_she_is_at(workspace, hand, standing):
    for measure in ("request_hours", "leads"):
        hand.enter(measure, "1.234")
    hand.press(Key.Key_1, ALT)
    assert standing(workspace) == {"leads": 1234}


def test_shift_tab_comes_to_the_field_and_not_to_its_answers(asked):
    hand, _ = asked
    hand.go("requests")
    hand.press(Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert hand.at == "request_hours"
    hand.press(Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert hand.at not in ("request_hours", "requests")


def test_a_refused_field_has_an_edge_of_its_own_until_it_is_right(hand):
    field = hand.row("requests").field
    assert not field.property("wrong")
    hand.enter("requests", "-5")
    assert field.property("wrong")
    hand.press(Key.Key_Escape)
    assert not field.property("wrong")


def test_typing_is_not_called_unsaved_before_the_field_is_left(hand):
    hand.go("requests")
    hand.type("ab")
    assert hand.page.foot.state.text() == ""
    hand.go("leads")
    assert hand.page.foot.state.text() == "Not saved: 1"
