"""What may be counted twice: only what settles the question is offered."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from kpidesk.domain.cell import NOT_ASSIGNED, Cell

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def ada(workspace):
    return Cell(workspace.services.clients.add("Ada").new.id)


@pytest.fixture
def at(workspace, ada, open_page):
    """The page at a cell in October 2026."""
    hand = open_page(workspace)

    def at(cell):
        hand.page.load(cell=cell)
        return hand

    return at


def offers(hand, measure="requests"):
    notice = hand.row(measure).notice
    return [each.text() for each in notice.buttons] if notice.isVisibleTo(hand.page) else []


def offered(hand, text):
    return any(text in each for each in offers(hand))


def test_a_client_s_language_is_not_taken_out_of_a_rest_without_the_client(
    workspace, ada, at, standing
):
    hand = at(NOT_ASSIGNED)
    hand.enter("requests", "100")
    hand = at(ada)
    hand.enter("requests", "30")
    hand.answer("requests", "Take it out of “Not assigned” (100 → 70)")
    hand = at(Cell(ada.client, "es"))
    hand.enter("requests", "5")
    assert offered(hand, "Keep both")
    assert not offered(hand, "Take it out"), "it may stand in Ada's 30, which the 70 lack already"
    assert standing(workspace) == {"requests": 70}


def test_no_remainder_of_figures_that_are_in_question_themselves(workspace, ada, at):
    hand = at(ada)
    hand.enter("requests", "30")
    hand = at(Cell(ada.client, "es"))
    hand.enter("requests", "10")
    hand = at(NOT_ASSIGNED)
    hand.enter("requests", "100")
    assert offered(hand, "Keep both")
    assert not offered(hand, "Keep the remainder"), "the 10 may be among the 30"
    hand = at(Cell(ada.client, "es"))
    hand.answer("requests", "Keep both")
    hand = at(NOT_ASSIGNED)
    assert offered(hand, "Keep the remainder (70)"), "no longer: and the 10 are not in the 100"


def test_an_answer_to_another_figure_is_not_taken(workspace, ada, at, standing):
    hand = at(NOT_ASSIGNED)
    hand.enter("requests", "100")
    hand = at(ada)
    hand.enter("requests", "30")
    assert offers(hand)[0] == "Take it out of “Not assigned” (100 → 70)"
    hand.go("requests")
    hand.row("requests").field.selectAll()
    hand.type("50")
    hand.press(Key.Key_1, ALT)
    assert standing(workspace, cell=ada) == {"requests": 50}
    assert standing(workspace) == {"requests": 100}, "she had answered for 30"
    assert hand.at == "requests"
    assert offers(hand)[0] == "Take it out of “Not assigned” (100 → 50)"
    hand.press(Key.Key_1, ALT)
    assert standing(workspace) == {"requests": 50}


def test_a_rest_that_cannot_stand_alone_is_held_and_asked_about_later(
    workspace, ada, at, standing, qtbot
):
    hand = at(NOT_ASSIGNED)
    hand.enter("satisfied_answers", "80")
    hand.enter("survey_answers", "100")
    hand = at(ada)
    hand.enter("satisfied_answers", "20")
    hand.enter("survey_answers", "30")
    with qtbot.waitSignal(workspace.message_posted) as told:
        hand.answer("survey_answers", "Take it out of “Not assigned” (100 → 70)")
    sentence = "80 satisfied answers cannot be among 70 survey answers."
    assert told.args[0].text == sentence
    assert standing(workspace) == {"satisfied_answers": 80, "survey_answers": 100}
    hand = at(NOT_ASSIGNED)
    assert hand.text("survey_answers") == "70"
    assert sentence in hand.said("survey_answers")
    hand = at(ada)
    hand.answer("satisfied_answers", "Take it out of “Not assigned” (80 → 60)")
    assert standing(workspace) == {"satisfied_answers": 60, "survey_answers": 70}
    assert not offers(hand, "satisfied_answers")
    assert any("Keep both" in each for each in offers(hand, "survey_answers")), "not yet said"
