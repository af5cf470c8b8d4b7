from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea

from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.ui.tracked_kpis.dialog import TrackingDialog


@pytest.fixture
def ask(qtbot):
    def asked(workspace):
        dialog = TrackingDialog(workspace)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog)
        dialog.open()
        return dialog

    return asked


def test_it_shows_what_is_tracked(make_workspace, ask):
    multilingual, agency = ask(make_workspace(track=["csat", "tcr", "nps"])).groups
    assert multilingual.chosen == ["csat", "nps"]
    assert multilingual.all.checkState() is Qt.CheckState.PartiallyChecked
    assert agency.chosen == ["tcr"]


def test_the_sets_box_ticks_all_and_then_none(make_workspace, ask):
    group = ask(make_workspace(track=["csat"])).groups[0]
    group.all.click()
    assert group.chosen == [kpi.id for kpi in ready_made().sets[0].kpis]
    assert group.all.checkState() is Qt.CheckState.Checked
    group.all.click()
    assert group.chosen == []
    assert group.all.checkState() is Qt.CheckState.Unchecked
    group.boxes["nps"].click()
    assert group.all.checkState() is Qt.CheckState.PartiallyChecked


def test_agreeing_tracks_and_can_be_undone(make_workspace, ask):
    workspace = make_workspace(track=["csat"])
    dialog = ask(workspace)
    dialog.groups[1].all.click()
    dialog.done_button.click()
    assert not dialog.isVisible()
    agency = [kpi.id for kpi in ready_made().sets[1].kpis]
    assert list(workspace.services.tracking.tracked_ids()) == ["csat", *agency]
    assert workspace.undo_stack.undoText() == "choose KPIs"
    workspace.undo_stack.undo()
    assert workspace.services.tracking.tracked_ids() == ("csat",)


def test_leaving_it_changes_nothing(make_workspace, ask):
    workspace = make_workspace(track=["csat"])
    dialog = ask(workspace)
    dialog.groups[0].all.click()
    dialog.reject()
    assert workspace.services.tracking.tracked_ids() == ("csat",)
    assert workspace.undo_stack.count() == 0


def test_one_who_only_looks_cannot_agree(make_workspace, ask):
    assert not ask(make_workspace(read_only=True)).done_button.isEnabled()


def test_each_box_is_explained(workspace, ask):
    for group in ask(workspace).groups:
        for box in group.boxes.values():
            assert box.text()
            assert box.accessibleDescription()


def test_the_list_ends_with_the_last_kpi(make_workspace, ask, qtbot):
    dialog = ask(make_workspace())
    qtbot.waitExposed(dialog)
    area = dialog.findChild(QScrollArea)
    end = dialog.groups[-1].geometry().bottom()
    assert area.widget().height() - end <= area.viewport().height() // 10
