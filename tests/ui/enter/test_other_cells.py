"""Cells add up: the head says so once, and asks once where it may not be true."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from kpidesk.domain.cell import NOT_ASSIGNED, Cell
from kpidesk.domain.period import parse_period
from kpidesk.domain.settings.double_counting import DoubleCounting
from kpidesk.services.entry.entry_service import Figure

OCTOBER, SEPTEMBER = parse_period("2026-10"), parse_period("2026-09")
SPANISH = Cell(language="es")
Key = Qt.Key


@pytest.fixture
def ada(workspace):
    return Cell(workspace.services.clients.add("Ada", "fr").new.id)


@pytest.fixture
def enter(workspace):
    def enter(cell=None, period=OCTOBER, **amounts):
        client = "Ada" if cell and cell.client else None
        language = cell.language if cell else None
        figures = [Figure(name, amount, str(amount)) for name, amount in amounts.items()]
        workspace.services.entries.record(period, figures, client=client, language=language)

    return enter


def said(hand):
    notices = hand.page.notices
    return notices.others.text() if notices.others.isVisibleTo(hand.page) else ""


def asked(hand):
    return hand.page.notices.question.isVisibleTo(hand.page)


def offered(hand, measure="requests"):
    offer = hand.row(measure).offer
    return offer.text() if offer.isVisibleTo(hand.page) else ""


def test_nothing_is_said_where_no_other_cell_has_figures(hand):
    hand.enter("requests", "5")
    assert (said(hand), asked(hand)) == ("", False)


def test_the_sheet_says_once_that_figures_are_added(workspace, ada, enter, open_page):
    enter(ada, requests=30, survey_answers=4)
    hand = open_page(workspace)
    assert said(hand) == (
        "Clients already have figures for October 2026; what is typed here is added to theirs."
    )
    hand.enter("requests", "50")
    assert hand.said("requests") == "All clients: 80"
    assert not hand.row("requests").notice.buttons
    hand.page.load(cell=ada)
    assert said(hand).startswith("“Not assigned” already has figures for October 2026")
    hand.page.load(period=SEPTEMBER)
    assert said(hand) == ""


def test_what_clients_have_is_optional_and_comes_after_what_is_missing(
    workspace, ada, enter, open_page
):
    enter(ada, satisfied_answers=3, survey_answers=4)
    hand = open_page(workspace)
    assert hand.at == "multilingual_resolution_hours"
    hand.go("requests")
    hand.press(Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert hand.at == "multilingual_resolution_hours"
    hints = {row.measure.id: row.field.placeholderText() for row in hand.page.rows}
    assert [hints[each] for each in ("survey_answers", "requests")] == ["Optional", ""]
    for row in hand.page.rows:
        if row.missing:
            hand.enter(row.measure.id, "5")
    hand.press(Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert hand.at == "satisfied_answers"
    hand.page.load(cell=ada, period=SEPTEMBER)
    assert hand.row("survey_answers").field.placeholderText() == ""


def test_a_language_s_figures_are_named_in_not_assigned(workspace, enter, open_page):
    enter(SPANISH, requests=3)
    assert said(open_page(workspace)).startswith("Service languages already have figures")


def test_figures_of_one_s_own_languages_are_named(workspace, ada, enter, open_page):
    enter(Cell(ada.client, "es"), requests=3)
    hand = open_page(workspace)
    hand.page.load(cell=ada)
    assert said(hand).startswith("“Ada · Spanish")
    hand.page.load(cell=Cell(ada.client, "fr"))
    assert said(hand) == ""


def test_a_total_is_turned_into_the_remainder_in_one_step(
    workspace, ada, enter, open_page, standing
):
    enter(ada, requests=30)
    hand = open_page(workspace)
    hand.go("requests")
    assert offered(hand) == ""
    hand.type("50")
    assert offered(hand) == "rest: 20 (=)"
    hand.press(Key.Key_Return)
    assert offered(hand) == "", "only where the focus is"
    hand.go("requests")
    assert offered(hand) == "rest: 20 (=)"
    steps = workspace.undo_stack.count()
    hand.row("requests").offer.click()
    assert standing(workspace) == {"requests": 20}
    assert hand.text("requests") == "20"
    assert (hand.at, workspace.undo_stack.count()) == ("requests", steps + 1)
    workspace.undo_stack.undo()
    assert standing(workspace) == {"requests": 50}
    assert hand.text("requests") == "50"


def test_the_key_of_an_offer_takes_the_remainder(workspace, ada, enter, open_page, standing):
    enter(ada, requests=30)
    hand = open_page(workspace)
    hand.enter("requests", "100")
    hand.go("requests")
    hand.type("=")
    assert standing(workspace) == {"requests": 70}
    assert offered(hand) == "", "it is not taken out a second time"
    hand.type("=")
    assert standing(workspace) == {"requests": 70}


@pytest.mark.parametrize("text", ["29", "many", "1.234", ""])
def test_no_remainder_of_less_or_of_what_is_unclear(
    workspace, ada, enter, open_page, standing, text
):
    enter(ada, requests=30)
    hand = open_page(workspace)
    hand.go("requests")
    hand.type(text)
    assert offered(hand) == ""
    if text:
        hand.type("=")
    assert hand.text("requests") == text
    assert standing(workspace) == {}


def test_no_remainder_on_a_client_s_sheet(workspace, ada, enter, open_page):
    enter(requests=30)
    hand = open_page(workspace)
    hand.page.load(cell=ada)
    hand.go("requests")
    hand.type("50")
    assert offered(hand) == ""


def test_clients_meeting_a_language_are_asked_about_once(workspace, ada, enter, open_page):
    enter(SPANISH, requests=30)
    hand = open_page(workspace)
    hand.page.load(cell=ada)
    assert said(hand).startswith("“Spanish” already has figures")
    assert not asked(hand)
    hand.enter("requests", "12")
    assert asked(hand)
    assert said(hand) == "", "the question says it"
    assert hand.said("requests") == "All clients: 42"
    assert not hand.row("requests").notice.buttons, "no question at a field"
    hand.page.load(cell=NOT_ASSIGNED)
    assert asked(hand)
    hand.go("requests")
    hand.type("50")
    assert offered(hand) == "", "what may stand twice would be taken out twice"
    hand.page.notices.question.buttons[DoubleCounting.SEPARATE].click()
    assert not asked(hand)
    hand.page.load(period=SEPTEMBER)
    enter(ada, SEPTEMBER, requests=1)
    enter(SPANISH, SEPTEMBER, requests=1)
    hand.page.load(period=OCTOBER)
    hand.page.load(period=SEPTEMBER)
    assert not asked(hand), "it is asked once in the life of a practice"


def test_the_answer_changes_the_whole_and_can_be_undone(workspace, ada, enter, open_page):
    enter(ada, satisfied_answers=8, survey_answers=10)
    enter(SPANISH, satisfied_answers=0, survey_answers=10)
    hand = open_page(workspace)
    assert hand.card("csat").value.text() == "40%"
    hand.page.notices.question.buttons[DoubleCounting.TWO_VIEWS].click()
    assert not asked(hand)
    assert hand.card("csat").value.text() == "80%"
    assert hand.said("survey_answers") == "All clients: 10"
    hand.page.load(cell=SPANISH)
    assert hand.card("csat").value.text() == "0%"
    assert "another view of the same work" in said(hand)
    workspace.undo_stack.undo()
    hand.page.load(cell=NOT_ASSIGNED)
    assert asked(hand)
    assert hand.card("csat").value.text() == "40%"


def test_a_client_typed_in_takes_the_languages_out_of_the_live_value(
    workspace, ada, enter, open_page
):
    """Of a KPI that is not split: the value is the practice's on every sheet."""
    hour = 3_600_000
    enter(available_hours=100 * hour)
    enter(SPANISH, productive_hours=50 * hour)
    hand = open_page(workspace)
    hand.page.load(cell=ada)
    assert hand.card("aur").value.text() == "50%"
    hand.go("productive_hours")
    hand.type("20")
    assert hand.card("aur").value.text() == "70%"
    hand.press(Key.Key_Return)
    hand.page.notices.question.buttons[DoubleCounting.TWO_VIEWS].click()
    assert hand.card("aur").value.text() == "20%"


def test_who_is_only_viewing_is_told_and_not_asked_to_answer(
    workspace, ada, enter, make_workspace, open_page
):
    enter(ada, requests=3)
    enter(SPANISH, requests=4)
    hand = open_page(make_workspace(sharing=workspace, read_only=True))
    assert asked(hand)
    assert not any(
        button.isVisibleTo(hand.page) for button in hand.page.notices.question.buttons.values()
    )
