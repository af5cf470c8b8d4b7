"""The foot of a sheet: what is left out of it where there is little room."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kpidesk.domain.cell import Cell
from kpidesk.ui.common.labels import plain_tip


@pytest.fixture
def foot(make_workspace, open_page):
    """The foot of a complete sheet of the first of two clients."""
    workspace = make_workspace(track=["csat"])
    for name in ("Ada", "Brown & Co"):
        workspace.services.clients.add(name)
    hand = open_page(workspace)
    hand.page.load(cell=Cell(workspace.services.records.clients()[0].id))
    foot = hand.page.foot
    foot.complete = True
    foot.count.setText("All 2 figures of October 2026 are entered.")
    return foot


def test_where_there_is_room_the_next_client_is_named(foot):
    foot.resize(2000, foot.height())
    assert foot.next_client.text() == "Next Client: Brown && Co"
    assert not foot.charts.isHidden()


def test_without_room_the_name_and_what_is_elsewhere_are_left_out(foot):
    foot._fit()
    foot.resize(foot.minimumSizeHint().width(), foot.height())
    assert foot.next_client.text() == "Next Client"
    assert foot.next_client.toolTip() == plain_tip("Brown & Co")
    assert foot.charts.isHidden()
    room = foot.minimumSizeHint().width() - foot._taken()
    wraps = Qt.TextFlag.TextWordWrap
    needed = foot.count.fontMetrics().boundingRect(0, 0, room, 1000, wraps, foot.count.text())
    assert needed.height() <= foot.height()


def test_undo_of_the_last_figure_leads_back_to_its_field(make_workspace, open_page):
    workspace = make_workspace(track=["csat"])
    hand = open_page(workspace)
    hand.enter("satisfied_answers", "4")
    hand.enter("survey_answers", "5")
    foot = hand.page.foot
    assert foot.isAncestorOf(QApplication.focusWidget())
    workspace.undo_stack.undo()
    assert hand.at == "survey_answers"
    hand.type("6")
    assert hand.text("survey_answers") == "6"


def test_a_button_of_another_sheet_keeps_the_focus(make_workspace, open_page):
    workspace = make_workspace(track=["csat"])
    hand = open_page(workspace)
    hand.enter("satisfied_answers", "4")
    hand.enter("survey_answers", "5")
    asked = []
    hand.page.foot.first_empty_requested.connect(lambda: asked.append(True))
    hand.page.load(period=hand.page.period.shifted(-1))
    assert asked == []


def test_up_leads_from_the_button_after_the_last_figure_back_to_it(make_workspace, open_page):
    hand = open_page(make_workspace(track=["csat"]))
    hand.enter("satisfied_answers", "4")
    hand.enter("survey_answers", "5")
    assert hand.page.foot.isAncestorOf(QApplication.focusWidget())
    hand.press(Qt.Key.Key_Up)
    assert hand.at == "survey_answers"
    hand.type("6")
    assert hand.text("survey_answers") == "6"
