"""A month of both sets by keyboard alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kpidesk.domain.catalogue.own_ladder import own_ladder, read_step
from kpidesk.domain.ladder import Level
from kpidesk.domain.period import parse_period
from kpidesk.i18n.charts.level_words import level_name
from kpidesk.i18n.evidence.count_words import value_count
from kpidesk.services.practice.ladders import LadderEdit, change_ladder

HOUR = 3_600_000

#: Typed in the order of the screen: the worked examples of both sets.
MONTH = {
    "satisfied_answers": "80",
    "survey_answers": "100",
    "multilingual_resolution_hours": "60",
    "multilingual_tickets": "20",
    "languages_spoken": "3",
    "assistants": "3",
    "multilingual_clients_kept": "45",
    "multilingual_clients_start": "50",
    "accurate_communications": "95",
    "checked_communications": "100",
    "multilingual_tasks": "100",
    "multilingual_hours": "50",
    "promoters": "40",
    "passives": "20",
    "detractors": "40",
    "satisfied_clients": "80",
    "surveyed_clients": "100",
    "request_hours": "100",
    "requests": "50",
    "clients_start": "500",
    "clients_new": "200",
    "clients_end": "650",
    "tasks_completed": "85",
    "tasks_assigned": "100",
    "productive_hours": "600",
    "available_hours": "800",
    "leads": "2000",
    "services_offered": "10",
    "clients_served": "50",
}
VALUES = {
    "csat": ("80%", Level.TYPICAL),
    "resolution": ("3 h", Level.ABOVE_AVERAGE),
    "languages": ("1", Level.BELOW),
    "retention": ("90%", Level.ABOVE_AVERAGE),
    "accuracy": ("95%", Level.ABOVE_AVERAGE),
    "tasks_per_hour": ("2/h", Level.TYPICAL),
    "nps": ("0", Level.BELOW),
    "css": ("80%", Level.BELOW),
    "art": ("2 h", Level.TYPICAL),
    "crr": ("90%", Level.EXCEPTIONAL),
    "tcr": ("85%", Level.ABOVE_AVERAGE),
    "aur": ("75%", Level.TYPICAL),
    "ncar": ("10%", Level.ABOVE_AVERAGE),
    "sdi": ("0.2", Level.TYPICAL),
}


@pytest.fixture
def workspace(make_workspace):
    """Tracks the KPIs of the worked examples."""
    return make_workspace(track=list(VALUES))


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Down])
def test_a_month_of_both_sets_by_keyboard_alone(workspace, hand, standing, key):
    assert hand.page.period == parse_period("2026-10")
    assert [row.measure.id for row in hand.page.rows] == list(MONTH)
    for measure, text in MONTH.items():
        assert hand.at == measure
        hand.type(text)
        hand.press(key)
    saved = standing(workspace)
    assert saved == {
        name: int(text) * (HOUR if "hours" in name else 1) for name, text in MONTH.items()
    }
    assert hand.extra_keys <= 2 * len(MONTH)
    for kpi, (value, level) in VALUES.items():
        card = hand.card(kpi)
        assert (card.value.text(), card.badge.text) == (
            value,
            level_name(workspace.words, level),
        ), kpi
        counted = value_count(workspace.words, card.kpi, card.point.counts)
        assert card.count.text() == counted
    assert hand.page.foot.complete
    assert hand.page.foot.state.text() == ""
    assert workspace.undo_stack.count() == len(MONTH)


def test_the_value_and_the_level_follow_each_key(hand):
    hand.enter("survey_answers", "100")
    card = hand.card("csat")
    seen = []
    hand.go("satisfied_answers")
    for digit in "96":
        hand.type(digit)
        seen.append((card.value.text(), card.badge.text))
    hand.press(Qt.Key.Key_Backspace)
    seen.append((card.value.text(), card.badge.text))
    assert seen == [
        ("9%", "Below benchmark"), ("96%", "Exceptional"), ("9%", "Below benchmark")
    ]  # fmt: skip
    assert card.next == "Next: Typical ≥ 75%"
    assert card.count.text() == "9 of 100"


def test_the_level_follows_the_ladder_of_the_period(workspace, hand):
    hand.enter("satisfied_answers", "80")
    hand.enter("survey_answers", "100")
    badge = hand.card("csat").badge
    assert badge.text == "Typical"
    kpi = workspace.catalogue.kpi("csat")
    steps = {Level.ABOVE_AVERAGE: read_step("80", kpi, Level.ABOVE_AVERAGE)}
    ladder = own_ladder(kpi, steps, "as agreed")

    def change(begins: str) -> None:
        edit = LadderEdit(kpi, ladder, parse_period(begins))
        practice = workspace.services.practice
        assert workspace.do(
            lambda words: "", lambda: change_ladder(practice, workspace.catalogue, edit)
        )

    change("2026-11")
    assert hand.card("csat").badge.text == "Typical", "October keeps its ladder"
    change("2026-10")
    assert hand.card("csat").badge.text == "Above average"
    assert "Custom benchmark: as agreed" in hand.card("csat").badge.toolTip()
    workspace.undo_stack.undo()
    assert hand.card("csat").badge.text == "Typical"


def test_up_and_backtab_go_back(hand):
    hand.go("survey_answers")
    hand.press(Qt.Key.Key_Up)
    assert hand.at == "satisfied_answers"
    hand.go("survey_answers")
    hand.press(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert hand.at == "satisfied_answers"


def test_the_focus_starts_in_the_first_empty_field(make_workspace, open_page, figures):
    workspace = make_workspace(
        fill=figures({"2026-10": {"satisfied_answers": 8, "survey_answers": 9}})
    )
    assert open_page(workspace).at == "multilingual_resolution_hours"


def test_the_period_changes_by_keys_and_its_length_by_the_box(hand, qtbot):
    page = hand.page
    later, earlier = page.commands()[1], page.commands()[0]
    earlier.trigger()
    assert page.period == parse_period("2026-09")
    later.trigger()
    later.trigger()
    assert page.period == parse_period("2026-11")
    assert "not over yet" in page.foot.count.text()
    assert [each.shortcut().toString() for each in (earlier, later)] == ["Ctrl+PgUp", "Ctrl+PgDown"]
    lengths = page.head.period_bar.lengths
    lengths.activated.emit(0)
    assert page.period == parse_period("2026-W46"), "the last week that is over"


def test_ctrl_page_up_works_from_a_field(hand):
    hand.go("requests")
    hand.press(Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert hand.page.period == parse_period("2026-09")


def test_the_focused_field_is_in_sight(hand):
    for row in hand.page.rows:
        hand.go(row.measure.id)
        area = hand.page.board._area.viewport()
        top = row.field.mapTo(area, row.field.rect().topLeft()).y()
        assert 0 <= top <= area.height() - row.field.height(), row.measure.id
    assert QApplication.focusWidget() is hand.page.rows[-1].field
