"""A target is set on the chart from a period on, changed, ended, removed and undone."""

from __future__ import annotations

from fractions import Fraction

import pytest

from kpidesk.domain.annotations import Target
from kpidesk.domain.period import parse_period
from kpidesk.ui.charts.texts import SET_TARGET_HERE
from kpidesk.ui.targets.target_dialog import TargetDialog
from kpidesk.ui.targets.texts import TargetKind

MAY, AUGUST = parse_period("2026-05"), parse_period("2026-08")
NOVEMBER = parse_period("2026-11")


def kept(workspace, subject: str = "csat") -> list[Target]:
    return list(workspace.services.records.targets(subject))


def choose(dialog: TargetDialog, kind: TargetKind) -> None:
    dialog.kind.setCurrentIndex(dialog.kind.findData(kind.value))
    dialog.kind.activated.emit(dialog.kind.currentIndex())


@pytest.fixture
def ask(charts):
    """Opens the dialog for a period of the chart."""

    def make(period=AUGUST) -> TargetDialog:
        charts.panel.choose(period)
        charts.page_actions.target.trigger()
        (dialog,) = (each for each in charts.findChildren(TargetDialog) if each.isVisible())
        return dialog

    return make


def test_a_new_target_is_a_step_and_earlier_periods_keep_theirs(charts, workspace, ask):
    dialog = ask()
    assert (dialog.low.text(), dialog.kpi.id, dialog.period) == ("85", "csat", AUGUST)
    assert dialog.remove.isHidden()
    dialog.low.setText("90")
    dialog.save.click()
    spans = charts.panel.view.spec.targets
    assert [(each.first, each.last, each.low) for each in spans] == [(0, 2, 85), (3, 5, 90)]
    assert "Target 90%: met in 2 of 3 months" in charts.panel.description
    charts.panel.choose(parse_period("2026-10"))
    assert "Target 90% not met" in charts.panel.bar.readout.remarks
    charts.panel.choose(parse_period("2026-06"))
    assert "Target 85% met" in charts.panel.bar.readout.remarks
    workspace.undo_stack.undo()
    assert kept(workspace) == [Target("csat", MAY, Fraction(85))]
    workspace.undo_stack.redo()
    assert len(kept(workspace)) == 2


@pytest.mark.parametrize("period", [AUGUST, NOVEMBER])
def test_a_target_that_the_chart_does_not_show_yet_is_reported(workspace, ask, period):
    said = []
    workspace.message_posted.connect(lambda message: said.append(message.text))
    dialog = ask(period)
    dialog.low.setText("90")
    dialog.save.click()
    later = "Saved. The chart shows this target from November 2026 on."
    assert said == ([later] if period is NOVEMBER else [])
    dialog = ask(period)
    dialog.remove.click()
    assert len(said) == (period is NOVEMBER)


def test_it_is_changed_removed_and_put_back(workspace, ask):
    dialog = ask(MAY)
    assert not dialog.remove.isHidden()
    choose(dialog, TargetKind.RANGE)
    dialog.low.setText("80")
    dialog.high.setText("95,5")
    dialog.save.click()
    changed = [Target("csat", MAY, Fraction(80), Fraction(191, 2))]
    assert kept(workspace) == changed
    dialog = ask(MAY)
    assert (dialog.low.text(), dialog.high.text()) == ("80", "95.5")
    dialog.remove.click()
    assert kept(workspace) == []
    workspace.undo_stack.undo()
    assert kept(workspace) == changed
    workspace.undo_stack.undo()
    assert kept(workspace) == [Target("csat", MAY, Fraction(85))]


def test_it_is_ended_from_a_period_on(charts, workspace, ask):
    dialog = ask()
    choose(dialog, TargetKind.NONE)
    dialog.save.click()
    assert [(each.first, each.last) for each in charts.panel.view.spec.targets] == [(0, 2)]
    assert charts.panel.view.spec.target_status is None
    assert "arget" not in charts.panel.description


def test_what_is_not_understood_stays_and_is_said(workspace, ask):
    dialog = ask()
    for typed in ("ninety", "1.234", "101"):
        dialog.low.setText(typed)
        dialog.save.click()
        assert dialog.isVisible()
        assert dialog.fault.text()
        assert dialog.low.text() == typed
    choose(dialog, TargetKind.RANGE)
    dialog.low.setText("90")
    assert not dialog.save.isEnabled(), "the upper end is missing"
    dialog.high.setText("80")
    dialog.save.click()
    assert "above" in dialog.fault.text()
    assert len(kept(workspace)) == 1


def test_typed_values_stay_when_another_period_is_chosen(workspace, ask):
    dialog = ask()
    dialog.low.setText("")
    dialog.low.insert("92")
    dialog.period_bar.step(1)
    assert (dialog.low.text(), dialog.period) == ("92", AUGUST.shifted(1))
    dialog.save.click()
    assert kept(workspace)[-1] == Target("csat", AUGUST.shifted(1), Fraction(92))


def test_it_can_be_for_a_client(charts, workspace, ask):
    (ada,) = workspace.services.records.clients()
    dialog = ask()
    dialog.owner.setCurrentIndex(dialog.owner.findData(ada.id))
    dialog.owner.activated.emit(dialog.owner.currentIndex())
    assert dialog.low.text() == "", "the client has none yet"
    dialog.low.setText("95")
    dialog.save.click()
    assert kept(workspace)[-1] == Target("csat", AUGUST, Fraction(95), client=ada.id)
    assert len(charts.panel.view.spec.targets) == 1, "the business keeps its own"


def test_it_is_offered_in_the_menu_of_a_period(charts):
    charts.panel.choose(AUGUST)
    (action,) = (
        each
        for each in charts.panel.period_menu().actions()
        if each.text() == charts.workspace.words(SET_TARGET_HERE)
    )
    action.trigger()
    (dialog,) = charts.findChildren(TargetDialog)
    assert dialog.period == AUGUST


def test_without_a_chosen_period_it_is_from_the_present_one_on(charts):
    charts.page_actions.target.trigger()
    (dialog,) = charts.findChildren(TargetDialog)
    assert dialog.period == parse_period("2026-11")


def test_a_file_that_is_only_viewed_offers_none(charts):
    charts.workspace.read_only = True
    charts.refresh()
    assert not charts.page_actions.target.isEnabled()


def test_tab_leads_from_the_value_to_save(ask):
    dialog = ask()
    dialog.low.setFocus()
    dialog.focusNextChild()
    assert dialog.focusWidget() is dialog.save
