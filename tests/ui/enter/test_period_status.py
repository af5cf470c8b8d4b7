"""Closing the period of a sheet, opening it again, and marking it as away."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kpidesk.domain.cell import NOT_ASSIGNED, Cell
from kpidesk.domain.clients.client_card import ClientCard
from kpidesk.domain.clients.package import Package
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.period import parse_period

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
CSAT = ["satisfied_answers", "survey_answers"]
OCTOBER = parse_period("2026-10")


@pytest.fixture
def small(make_workspace, open_page):
    """A sheet of two figures, in a business with a client."""
    workspace = make_workspace(track=["csat"])
    workspace.services.clients.add("Ada")
    return open_page(workspace)


@pytest.fixture
def posted(small):
    """The texts of the message bar."""
    texts = []
    small.page.workspace.message_posted.connect(lambda message: texts.append(message.text))
    return texts


def is_closed(hand, cell=NOT_ASSIGNED) -> bool:
    closed = hand.page.workspace.services.statuses.closed()
    return closed.find(OCTOBER, cell.client) is not None


def test_a_complete_sheet_is_closed_and_leads_on(small) -> None:
    page, foot = small.page, small.page.foot
    for measure in CSAT:
        small.enter(measure, "9")
    assert foot.close_period.isVisibleTo(page)
    assert foot.close_period.text() == "Close October 2026"
    small.press(Key.Key_Return, CTRL)
    assert is_closed(small)
    assert foot.count.text() == "October 2026 is closed."
    assert QApplication.focusWidget() is foot.next_client
    assert not any(row.open for row in page.rows)
    assert [small.text(each) for each in CSAT] == ["9", "9"]


def test_a_figure_that_is_being_typed_is_saved_before(small) -> None:
    small.enter(CSAT[1], "9")
    small.go(CSAT[0])
    small.type("8")
    small.press(Key.Key_Return, CTRL)
    assert is_closed(small)
    saved = {e.key.measure: e.amount for e in small.page.workspace.services.records.entries()}
    assert saved == {CSAT[0]: 8, CSAT[1]: 9}


def test_missing_figures_only_warn(small, posted) -> None:
    small.enter(CSAT[1], "9")
    small.page.page_actions.close_period.trigger()
    assert is_closed(small)
    assert posted == ["October 2026 is closed. Figures without an entry: 1."]


def test_a_closed_sheet_is_opened_again_and_by_undo(small) -> None:
    page, undo = small.page, small.page.workspace.undo_stack
    for measure in CSAT:
        small.enter(measure, "9")
    page.foot.close_period.click()
    page.foot.reopen.click()
    assert not is_closed(small)
    assert all(row.open for row in page.rows)
    undo.undo()
    assert is_closed(small)
    undo.undo()
    assert not is_closed(small)


def test_another_client_stays_open(small) -> None:
    page = small.page
    page.page_actions.close_period.trigger()
    ada = Cell(page.workspace.services.records.clients()[0].id)
    page.load(cell=ada)
    assert all(row.open for row in page.rows)
    page.load(cell=NOT_ASSIGNED, period=parse_period("2026-W42"))
    assert not any(row.open for row in page.rows), "a week of a closed month"


def test_the_period_under_way_cannot_be_closed(small) -> None:
    page = small.page
    page.load(period=parse_period("2026-11"))
    assert not page.page_actions.close_period.isEnabled()
    page.load(period=OCTOBER)
    assert page.page_actions.close_period.isEnabled()
    assert not page.page_actions.reopen_period.isEnabled()


def test_a_period_is_marked_as_away_and_back(small) -> None:
    page, statuses = small.page, small.page.workspace.services.statuses
    page.page_actions.away.trigger()
    assert statuses.away().find(OCTOBER, None)
    assert page.page_actions.away.isChecked()
    page.page_actions.away.trigger()
    assert not statuses.away().find(OCTOBER, None)
    assert not page.page_actions.away.isChecked()


def test_a_figure_typed_under_a_closed_period_stays_to_be_read(small) -> None:
    page = small.page
    small.go(CSAT[0])
    small.type("8")
    page.workspace.done("close", page.workspace.services.statuses.close(OCTOBER))
    assert is_closed(small)
    assert small.text(CSAT[0]) in ("8", "")


def test_it_is_not_closed_while_figures_are_not_saved(small, posted) -> None:
    small.enter(CSAT[0], "9")
    small.enter(CSAT[1], "8")
    small.press(Key.Key_Return, CTRL)
    assert not is_closed(small)
    assert posted == ["October 2026 is not closed: 1 figure is not saved. Correct it first."]
    assert small.row(small.at).unsaved
    small.enter(CSAT[1], "10")
    small.press(Key.Key_Return, CTRL)
    assert is_closed(small)


def test_reopening_leads_into_the_sheet_and_withdraws_what_is_not_true_any_more(small) -> None:
    withdrawn, posted = [], []
    small.page.workspace.message_posted.connect(posted.append)
    small.page.workspace.message_withdrawn.connect(withdrawn.append)
    small.enter(CSAT[1], "9")
    small.page.page_actions.close_period.trigger()
    small.page.page_actions.reopen_period.trigger()
    assert [each for each in withdrawn if each] == posted
    assert small.at == CSAT[0]


def test_hours_of_a_package_are_not_asked_for(make_workspace, open_page) -> None:
    workspace = make_workspace(track=["csat"])
    card = ClientCard(0, packages=(Package(20 * 3_600_000),))
    workspace.services.cards.add("Ada", None, card)
    hand = open_page(workspace)
    hand.page.load(cell=Cell(workspace.services.records.clients()[0].id))
    blank = {row.measure.id: row for row in hand.page.rows}["package_hours"]
    assert blank.open
    assert not blank.asked_for
    assert not blank.missing
    assert hand.page.foot.count.text().startswith("0 of ")
    assert not blank.field.placeholderText()
    QTest.keyClicks(hand.row("productive_hours").field, "6")
    assert blank.field.placeholderText() == "20"
    assert not blank.field.text()


def test_a_draft_of_a_closed_period_is_shown_and_can_be_dropped(make_workspace, open_page) -> None:
    workspace = make_workspace(track=["csat"])
    workspace.drafts[EntryKey(CSAT[0], OCTOBER, NOT_ASSIGNED)] = "8"
    workspace.services.statuses.close(OCTOBER)
    hand = open_page(workspace)
    assert hand.text(CSAT[0]) == "8"
    assert "October 2026 is closed" in hand.said(CSAT[0])
    (drop,) = hand.row(CSAT[0]).notice.buttons
    drop.click()
    assert not workspace.drafts
    assert hand.text(CSAT[0]) == ""


def test_typing_on_a_closed_sheet_says_that_it_is_closed(small, posted) -> None:
    for measure in CSAT:
        small.enter(measure, "9")
    small.press(Key.Key_Return, CTRL)
    field = small.row(CSAT[0]).field
    field.setFocus(Qt.FocusReason.MouseFocusReason)
    posted.clear()
    QTest.keyClicks(field, "8")
    assert posted == ["October 2026 is closed."]
    assert field.text() == "9"
