"""Where the keyboard is: after a choice, after a refusal, and at the end of a sheet."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kpidesk.domain.cell import NOT_ASSIGNED, Cell
from kpidesk.domain.period import parse_period
from kpidesk.ui.enter import page
from kpidesk.ui.enter.foot import sheet_foot
from kpidesk.ui.navigation import Destination, PageId

Key = Qt.Key
NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
CSAT = ["satisfied_answers", "survey_answers"]


@pytest.fixture
def clients(workspace):
    """The cells of two clients."""
    return [Cell(workspace.services.clients.add(name).new.id) for name in ("Ada", "Bo")]


@pytest.fixture
def small(make_workspace, open_page):
    """A sheet of two figures, in a business with two clients."""
    workspace = make_workspace(track=["csat"])
    for name in ("Ada", "Bo"):
        workspace.services.clients.add(name)
    return open_page(workspace)


def pick(box, index):
    """Choose an entry as its popup does."""
    box.setFocus()
    box.setCurrentIndex(index)
    box.activated.emit(index)


def test_a_chosen_client_has_the_cursor_in_the_first_blank_field(clients, hand):
    hand.page.refresh()
    pick(hand.page.head.cells.clients, 1)
    assert hand.page.cell == clients[0]
    assert hand.at == hand.page.rows[0].measure.id
    hand.type("18")
    hand.press(Key.Key_Return)
    assert hand.text("satisfied_answers") == "18"
    pick(hand.page.head.cells.clients, 2)
    assert (hand.at, hand.text("satisfied_answers")) == ("satisfied_answers", "")


@pytest.mark.parametrize("name", ["languages", "lengths"])
def test_so_it_is_with_languages_and_lengths(clients, hand, name):
    hand.page.refresh()
    boxes = {
        "languages": hand.page.head.cells.languages,
        "lengths": hand.page.head.period_bar.lengths,
    }
    pick(boxes[name], 0 if name == "lengths" else 3)
    assert hand.page.cell != NOT_ASSIGNED or hand.page.period == parse_period("2026-W44")
    assert hand.at == next(row.measure.id for row in hand.page.rows if row.open)


def test_arrows_in_a_closed_box_stay_there_and_digits_go_to_the_sheet(clients, hand):
    hand.page.refresh()
    box = hand.page.head.cells.clients
    box.setFocus()
    for cell in clients:
        QTest.keyClick(box, Key.Key_Down)
        assert hand.page.cell == cell
        assert QApplication.focusWidget() is box
    QTest.keyClick(box, Key.Key_1)
    QTest.keyClick(QApplication.focusWidget(), Key.Key_8)
    assert (hand.at, hand.text("satisfied_answers")) == ("satisfied_answers", "18")


def test_a_client_is_added_from_the_box(clients, hand, qtbot):
    hand.page.refresh()
    box = hand.page.head.cells.clients
    last = box.count() - 1
    assert box.itemText(last) == "Add a client…"
    with qtbot.waitSignal(hand.page.head.cells.clients_requested):
        pick(box, last)
    assert (box.currentIndex(), hand.page.cell) == (0, NOT_ASSIGNED)
    hand.page.load(cell=clients[1])
    box.setFocus()
    with qtbot.assertNotEmitted(hand.page.head.cells.clients_requested):
        QTest.keyClick(box, Key.Key_Down)
    assert box.currentText() == "Bo"


def test_keys_go_to_the_next_and_the_previous_client(clients, hand):
    hand.page.refresh()
    for key, cell in (
        (Key.Key_PageUp, NOT_ASSIGNED),
        (Key.Key_PageDown, clients[0]),
        (Key.Key_PageDown, clients[1]),
        (Key.Key_PageDown, clients[1]),
        (Key.Key_PageUp, clients[0]),
    ):
        hand.press(key, ALT)
        assert hand.page.cell == cell
        assert hand.at == "satisfied_answers"


def test_ctrl_home_goes_to_the_last_finished_period_from_a_field(hand):
    hand.page.load(period=parse_period("2026-04"))
    hand.go("requests")
    hand.type("5")
    hand.press(Key.Key_Home, CTRL)
    assert hand.page.period == parse_period("2026-10")
    assert hand.at == "satisfied_answers"


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Tab, Key.Key_Down])
def test_a_refused_figure_is_replaced_by_the_next_digits(hand, key):
    hand.enter("multilingual_tickets", "12,5", key)
    assert hand.at == "multilingual_tickets"
    hand.type("12")
    assert hand.text("multilingual_tickets") == "12"


def test_tab_leaves_a_refused_figure_at_the_second_time(hand):
    hand.enter("multilingual_tickets", "abc", Key.Key_Tab)
    hand.press(Key.Key_Tab)
    assert hand.at != "multilingual_tickets"
    hand.enter("multilingual_tickets", "abc")
    hand.press(Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert hand.at == "multilingual_resolution_hours"


def test_a_refused_figure_in_the_last_field_is_replaced(hand):
    last = hand.page.rows[-1].measure.id
    hand.enter(last, "1.5")
    hand.type("7")
    assert hand.text(last) == "7"


def test_first_empty_skips_nothing(make_workspace, open_page, figures):
    business = {"satisfied_answers": 8, "survey_answers": 9}
    workspace = make_workspace(fill=figures({"2026-10": business}))
    ada = Cell(workspace.services.clients.add("Ada").new.id)
    hand = open_page(workspace)
    hand.page.load(cell=ada)
    hand.go("requests")
    hand.press(Key.Key_E, CTRL)
    assert hand.at == "satisfied_answers"


def test_after_the_last_field_comes_what_is_missing(hand):
    hand.enter("satisfied_answers", "8")
    hand.enter(hand.page.rows[-1].measure.id, "5")
    assert hand.at == "survey_answers"
    assert not hand.page.foot.complete


def test_the_end_of_a_sheet_says_so_and_leads_to_the_next_client(small, qtbot):
    shown, foot = small.page, small.page.foot
    assert foot.first_empty.isVisibleTo(shown)
    assert not foot.charts.isVisibleTo(shown)
    for name in ("Ada", "Bo"):
        for measure in CSAT:
            small.enter(measure, "9")
        assert foot.count.text() == "All 2 figures of October 2026 are entered."
        assert QApplication.focusWidget() is foot.next_client
        assert foot.next_client.text() == f"Next Client: {name}"
        small.press(Key.Key_Return)
        assert shown.head.cells.clients.currentText() == name
        assert small.at == CSAT[0]
    for measure in CSAT:
        small.enter(measure, "9")
    assert QApplication.focusWidget() is foot.charts
    assert not foot.next_client.isVisibleTo(shown)
    with qtbot.waitSignal(shown.go) as went:
        small.press(Key.Key_Return)
    assert went.args == [Destination(PageId.CHARTS, kpi="csat", cell=shown.cell)]
    with qtbot.waitSignal(shown.go) as went:
        foot.overview.click()
    assert went.args == [Destination(PageId.OVERVIEW)]


def test_a_sheet_with_an_unsaved_figure_is_not_complete(small):
    small.enter(CSAT[1], "9")
    small.enter(CSAT[0], "abc")
    assert not small.page.foot.complete
    assert small.page.foot.state.text() == "Not saved: 1"


def test_refusals_and_questions_are_announced(hand, monkeypatch):
    said = []
    monkeypatch.setattr(page, "announce", lambda _, text: said.append(text))
    hand.enter("multilingual_tickets", "12,5")
    assert "whole numbers" in said[-1]
    hand.enter("leads", "1.234")
    assert "two ways" in said[-1] or "1.234" in said[-1]
    count = len(said)
    hand.enter("requests", "12")
    assert len(said) == count, "what is saved is not news"


def test_the_end_of_a_sheet_is_announced(small, monkeypatch):
    said = []
    monkeypatch.setattr(sheet_foot, "announce", lambda _, text: said.append(text))
    for measure in CSAT:
        small.enter(measure, "9")
    assert said == ["All 2 figures of October 2026 are entered."]
