from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from kpidesk.ui.tracking.dialog import TrackingDialog


@pytest.fixture
def ask(qtbot):
    def asked(desk):
        dialog = TrackingDialog(desk)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog)
        dialog.open()
        return dialog

    return asked


def test_it_shows_what_is_tracked(make_desk, ask):
    multilingual, agency = ask(make_desk(track=["csat", "tcr", "nps"])).groups
    assert multilingual.chosen == ["csat", "nps"]
    assert multilingual.all.checkState() is Qt.CheckState.PartiallyChecked
    assert agency.chosen == ["tcr"]


def test_the_sets_box_ticks_all_and_then_none(make_desk, ask):
    group = ask(make_desk(track=["csat"])).groups[0]
    group.all.click()
    assert len(group.chosen) == 7
    assert group.all.checkState() is Qt.CheckState.Checked
    group.all.click()
    assert group.chosen == []
    assert group.all.checkState() is Qt.CheckState.Unchecked
    group.boxes["nps"].click()
    assert group.all.checkState() is Qt.CheckState.PartiallyChecked


def test_agreeing_tracks_and_can_be_undone(make_desk, ask):
    desk = make_desk(track=["csat"])
    dialog = ask(desk)
    dialog.groups[1].all.click()
    dialog.done_button.click()
    assert not dialog.isVisible()
    assert len(desk.services.tracking.tracked()) == 8
    assert desk.undo_stack.undoText() == "choose KPIs"
    desk.undo_stack.undo()
    assert desk.services.tracking.tracked_ids() == ("csat",)


def test_leaving_it_changes_nothing(make_desk, ask):
    desk = make_desk(track=["csat"])
    dialog = ask(desk)
    dialog.groups[0].all.click()
    dialog.reject()
    assert desk.services.tracking.tracked_ids() == ("csat",)
    assert desk.undo_stack.count() == 0


def test_one_who_only_looks_cannot_agree(make_desk, ask):
    assert not ask(make_desk(read_only=True)).done_button.isEnabled()


def test_each_box_is_explained(desk, ask):
    for group in ask(desk).groups:
        for box in group.boxes.values():
            assert box.text()
            assert box.accessibleDescription()
