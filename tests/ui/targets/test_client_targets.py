"""The targets of a client are listed on the card, added, changed and removed."""

from __future__ import annotations

from fractions import Fraction

import pytest

from kpidesk.domain.annotations import Target
from kpidesk.domain.period import parse_period
from kpidesk.ui.targets.client_targets import ClientTargetsDialog
from kpidesk.ui.targets.target_dialog import TargetDialog


@pytest.fixture
def dialog(clients) -> ClientTargetsDialog:
    clients.panel.form.targets_requested.emit()
    (found,) = clients.window().findChildren(ClientTargetsDialog)
    return found


def lines(dialog: ClientTargetsDialog) -> list[str]:
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


def asked(dialog: ClientTargetsDialog) -> TargetDialog:
    (found,) = (each for each in dialog.findChildren(TargetDialog) if each.isVisible())
    return found


def add(dialog: ClientTargetsDialog, subject: str, period: str, value: str) -> None:
    dialog.add.click()
    ask = asked(dialog)
    ids = [each.id for each in ask._kpis]
    ask.kpi_box.setCurrentIndex(ids.index(subject))
    ask.kpi_box.activated.emit(ids.index(subject))
    ask.period_bar.chosen.emit(parse_period(period))
    field = ask.low if ask.high.isHidden() else ask.high
    field.setText(value)
    ask.save.click()


def test_targets_are_added_changed_removed_and_undone(clients, workspace, dialog):
    (ada,) = workspace.services.records.clients()
    assert lines(dialog) == [], "that of the business is not among them"
    assert not dialog.change.isEnabled()
    add(dialog, "csat", "2026-06", "90")
    add(dialog, "art", "2026-06", "2:30")
    add(dialog, "productive_hours", "2026-06", "40")
    assert lines(dialog) == [
        "CSAT: at least 90% from June 2026",
        "Request resolution time: at most 2.5 h from June 2026",
        "Productive hours: at least 40 h from June 2026",
    ]
    assert clients.panel.form.targets.text().splitlines() == lines(dialog)
    dialog.list.setCurrentRow(0)
    dialog.change.click()
    asked(dialog).low.setText("95")
    asked(dialog).save.click()
    june = parse_period("2026-06")
    records = workspace.services.records
    assert records.targets("csat")[-1] == Target("csat", june, Fraction(95), client=ada.id)
    dialog.list.setCurrentRow(1)
    dialog.remove.click()
    assert len(lines(dialog)) == 2
    workspace.undo_stack.undo()
    assert len(lines(dialog)) == 3
    while workspace.undo_stack.canUndo():
        workspace.undo_stack.undo()
    assert lines(dialog) == []
    assert clients.panel.form.targets.text() == "No targets"


def test_the_card_shows_the_last_target_of_each_figure(clients, workspace, dialog):
    add(dialog, "csat", "2026-06", "90")
    add(dialog, "csat", "2026-09", "95")
    assert len(lines(dialog)) == 2
    assert clients.panel.form.targets.text().endswith("at least 95% from September 2026")
