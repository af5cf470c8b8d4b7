"""One figure: understood, asked about, refused, offered, given up, kept."""

from __future__ import annotations

import gc
import weakref

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from kpidesk.domain.entry import EntryKey
from kpidesk.domain.period import parse_period
from kpidesk.services.entry.entry_service import Figure
from kpidesk.ui.enter.page import EnterPage

OCTOBER = parse_period("2026-10")
HOUR = 3_600_000
Key = Qt.Key


@pytest.mark.parametrize(
    ("text", "amount", "echo"),
    [
        ("60", 60 * HOUR, "h"),
        ("1h30", HOUR * 3 // 2, "= 1 h 30 min"),
        ("4,5", HOUR * 9 // 2, "= 4 h 30 min"),
        ("90 min", HOUR * 3 // 2, "= 1 h 30 min"),
        ("1:20", HOUR * 4 // 3, "= 1 h 20 min"),
    ],
)
def test_what_was_understood_is_echoed_and_the_text_stays(
    workspace, hand, standing, text, amount, echo
):
    hand.go("request_hours")
    hand.type(text)
    assert hand.row("request_hours").unit.text() == echo, "before it is saved"
    hand.press(Key.Key_Return)
    assert standing(workspace) == {"request_hours": amount}
    assert hand.text("request_hours") == text
    assert hand.row("request_hours").unit.text() == echo


def test_an_amount_comes_back_exact_on_another_day(workspace, hand, open_page):
    hand.enter("request_hours", "1:20")
    hand.enter("multilingual_hours", "4,50")
    again = open_page(workspace)
    assert again.text("request_hours") == "1:20"
    assert again.text("multilingual_hours") == "4:30"


def test_an_ambiguous_figure_asks_and_a_digit_answers(workspace, hand, standing):
    hand.enter("request_hours", "1.234")
    row = hand.row("request_hours")
    assert "two ways" in hand.said("request_hours")
    assert [each.text() for each in row.notice.buttons] == [
        "&1: 1 h 14 min 2.4 s", "&2: 1,234 h"
    ]  # fmt: skip
    assert standing(workspace) == {}
    assert hand.at == "request_hours"
    hand.press(Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert standing(workspace) == {"request_hours": 1234 * HOUR}
    assert hand.at == "requests"
    assert hand.said("request_hours") == ""
    assert hand.text("request_hours") == "1234"


def test_tab_leads_from_an_ambiguous_figure_to_the_question(hand):
    hand.enter("requests", "1.234", key=Key.Key_Tab)
    assert hand.at == "requests", "it stays once"
    hand.press(Key.Key_Tab)
    assert QApplication.focusWidget() is hand.row("requests").notice.buttons[0]
    hand.press(Key.Key_Escape)
    assert hand.at == "requests"


def test_a_question_does_not_go_away_by_clicking_elsewhere(workspace, hand, standing):
    hand.go("requests")
    hand.type("1.234")
    hand.go("leads")
    assert "1.234" in hand.said("requests")
    assert hand.text("requests") == "1.234"
    assert hand.page.foot.state.text() == "Not saved: 1"
    hand.answer("requests", "1,234")
    assert standing(workspace) == {"requests": 1234}
    assert workspace.drafts == {}


@pytest.mark.parametrize(
    ("text", "word"), [("-5", "less than zero"), ("1.5", "whole numbers"), ("abc", "not a figure")]
)
def test_what_cannot_be_is_refused_at_the_field_and_stays(workspace, hand, standing, text, word):
    hand.enter("requests", text)
    assert word in hand.said("requests")
    assert hand.at == "requests"
    assert hand.row("requests").field.selectedText() == text
    assert word in hand.row("requests").field.accessibleDescription()
    assert standing(workspace) == {}
    assert workspace.drafts == {EntryKey("requests", OCTOBER): text}
    hand.press(Key.Key_Escape)
    assert (hand.text("requests"), hand.said("requests"), workspace.drafts) == ("", "", {})


def test_escape_restores_what_stood(workspace, hand, standing):
    hand.enter("requests", "50")
    hand.go("requests")
    hand.type("7")
    hand.press(Key.Key_Escape)
    assert hand.text("requests") == "50"
    hand.press(Key.Key_Return)
    assert standing(workspace) == {"requests": 50}


def test_an_empty_field_blanks_the_figure_and_zero_does_not(workspace, hand, standing):
    hand.enter("requests", "50")
    hand.enter("leads", "0")
    hand.go("requests")
    hand.press(Key.Key_Delete)
    hand.press(Key.Key_Return)
    assert standing(workspace) == {"leads": 0}


def test_equals_takes_what_is_offered_and_goes_on(make_workspace, open_page, figures, standing):
    stood = {"languages_spoken": 4, "assistants": 2, "clients_end": 30}
    workspace = make_workspace(fill=figures({"2026-09": stood}))
    hand = open_page(workspace)
    row = hand.row("languages_spoken")
    assert row.offer.isVisibleTo(hand.page)
    assert row.offer.text() == "same: 4 (=)"
    assert "Languages spoken" in row.offer.accessibleName()
    hand.go("languages_spoken")
    hand.type("=")
    hand.type("=")
    assert hand.at == "multilingual_clients_kept"
    assert hand.row("clients_start").offer.text() == "previous end: 30 (=)"
    hand.row("clients_start").offer.click()
    assert standing(workspace) == {"languages_spoken": 4, "assistants": 2, "clients_start": 30}
    assert not row.offer.isVisibleTo(hand.page)
    assert row.before.text() == "4"


def test_equals_without_an_offer_says_so(workspace, hand, standing):
    hand.go("requests")
    hand.type("=")
    assert hand.at == "requests"
    assert "no earlier figure to copy" in hand.said("requests")
    hand.type("5")
    assert hand.said("requests") == ""


def test_a_shared_measure_is_one_field_that_moves_both_kpis(hand):
    rows = [row.measure.id for row in hand.page.rows]
    assert rows.count("clients_new") == 1
    hand.enter("leads", "200")
    hand.enter("clients_start", "500")
    hand.enter("clients_end", "650")
    hand.go("clients_new")
    hand.type("20")
    assert hand.card("ncar").value.text() == "10%"
    assert "Entered above: new clients" in hand.card("ncar").note


def test_each_field_has_a_name_and_says_what_counts(hand):
    for row in hand.page.rows:
        assert row.field.accessibleName().startswith(row.full_name)
        assert row.help
    assert "do not speak English" in hand.row("promoters").help
    assert "do not speak English" in hand.row("promoters").field.accessibleDescription()
    assert hand.row("request_hours").unit.text() == "h"


def test_everything_that_takes_the_focus_has_a_name(hand):
    from_tab = Qt.FocusPolicy.TabFocus
    for widget in hand.page.findChildren(QWidget):
        if widget.focusPolicy() & from_tab and widget.isVisibleTo(hand.page):
            seen = QAccessible.queryAccessibleInterface(widget)
            assert seen.text(QAccessible.Text.Name), widget


def test_a_closed_page_is_freed(workspace, qtbot):
    pages, gone = [EnterPage(workspace)], []
    pages[0].show()
    qtbot.waitUntil(lambda: pages[0].ready)
    pages[0].destroyed.connect(lambda: gone.append(True))
    seen = weakref.ref(pages[0])
    pages.pop().deleteLater()
    qtbot.waitUntil(lambda: bool(gone))
    gc.collect()
    assert seen() is None
    workspace.done(
        "later", workspace.services.entries.record(OCTOBER, [Figure("leads", 3)]).changes
    )
