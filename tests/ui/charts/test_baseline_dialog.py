"""A baseline is set on the chart with a reason, changed, taken back and undone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu

from kpidesk.domain.period import parse_period
from kpidesk.domain.settings.baseline import Baseline
from kpidesk.services.practice.baselines import all_baselines, baseline_at, set_baseline
from kpidesk.ui.charts import texts
from kpidesk.ui.charts.view.baseline_dialog import BaselineDialog

APRIL = parse_period("2026-04")


def kept(page) -> list[Baseline]:
    return list(all_baselines(page.workspace.services.records))


def marks(page) -> list[tuple[str, str]]:
    flags = page.panel.view.spec.flags
    return [(str(flag.period), flag.text) for flag in flags if flag.baseline]


@pytest.fixture
def ask(page):
    """Opens the dialog for April."""

    def make() -> BaselineDialog:
        page.panel.choose(APRIL)
        page.page_actions.baseline.trigger()
        (dialog,) = (each for each in page.findChildren(BaselineDialog) if each.isVisible())
        return dialog

    return make


def test_it_is_set_with_a_reason_changed_and_taken_back(page, ask):
    dialog = ask()
    assert "April 2026" in " ".join(each.text() for each in dialog.findChildren(QLabel))
    assert not dialog.save.isEnabled(), "no baseline without a reason"
    assert not dialog.remove.isVisible()
    dialog.reason.setText("New ticket system")
    dialog.save.click()
    assert kept(page) == [Baseline("csat", APRIL, "New ticket system")]
    assert marks(page) == [("2026-04", "New ticket system")]
    assert "New usual level: New ticket system" in page.panel.bar.readout.remarks
    dialog = ask()
    assert dialog.reason.text() == "New ticket system"
    dialog.reason.setText("New tickets")
    dialog.save.click()
    assert marks(page) == [("2026-04", "New tickets")]
    ask().remove.click()
    assert marks(page) == []


def test_each_step_can_be_undone(page, ask):
    dialog = ask()
    dialog.reason.setText("First")
    dialog.save.click()
    ask().remove.click()
    stack = page.workspace.undo_stack
    assert "CSAT" in stack.undoText()
    stack.undo()
    QApplication.processEvents()
    assert [each.reason for each in kept(page)] == ["First"]
    stack.undo()
    QApplication.processEvents()
    assert kept(page) == []
    assert marks(page) == []


def test_a_client_has_baselines_of_its_own(page, ask):
    client = page.workspace.services.records.clients()[0].id
    page.set_choices(page.choices._replace(client=client))
    dialog = ask()
    dialog.reason.setText("New contact")
    dialog.save.click()
    assert [each.client for each in kept(page)] == [client]
    page.set_choices(page.choices._replace(client=None))
    assert marks(page) == []


def test_a_baseline_is_found_on_a_chart_of_longer_periods(page):
    services = page.workspace.services
    new = Baseline("csat", APRIL, "New ticket system")
    set_baseline(services.practice, services.catalogue, new)
    for period, found in (("2026-Q2", new), ("2026-Q1", None), ("2027", new), ("2026", None)):
        assert baseline_at(services.records, "csat", None, parse_period(period)) == found


@pytest.fixture(autouse=True)
def no_popup(monkeypatch):
    """Menus stay closed: an open one grabs the keyboard of the tests."""
    monkeypatch.setattr(QMenu, "popup", lambda *_: None)


def context_menu(page, reason):
    view = page.panel.view
    axes = view.chart_layout.axes
    at = QPoint(round(axes.x(6)), round((axes.plot.top + axes.plot.bottom) / 2))
    QApplication.sendEvent(view.viewport(), QContextMenuEvent(reason, at, view.mapToGlobal(at)))
    return [action.text() for action in page.panel.menu.actions()]


@pytest.mark.parametrize("reason", QContextMenuEvent.Reason)
def test_a_period_has_a_menu(page, reason):
    page.panel.choose(APRIL)
    assert context_menu(page, reason) == [
        texts.WRITE_NOTE,
        texts.SET_TARGET_HERE,
        texts.SET_LADDER_HERE,
        texts.START_BASELINE,
        texts.CORRECT,
    ]
    assert page.panel.chosen == APRIL


def test_the_menu_of_a_marked_period_changes_its_baseline(page, ask):
    dialog = ask()
    dialog.reason.setText("New ticket system")
    dialog.save.click()
    found = context_menu(page, QContextMenuEvent.Reason.Keyboard)
    assert texts.CHANGE_BASELINE in found


def test_a_file_that_is_only_viewed_gets_none(make_workspace, filled, open_page):
    page = open_page(make_workspace(sharing=filled, read_only=True))
    assert not page.page_actions.baseline.isEnabled()
    page.panel.choose(APRIL)
    assert context_menu(page, QContextMenuEvent.Reason.Mouse) == [texts.CORRECT]


def test_files_show_the_marker_with_limits_and_the_reason_with_notes(page, ask):
    dialog = ask()
    dialog.reason.setText("Lost the bakery")
    dialog.save.click()
    page.export_chart()
    form = page.exporter.dialog.form

    def shown():
        flags = page.exporter.dialog._drawing.spec.flags
        return [flag.text for flag in flags if flag.baseline]

    assert shown() == []
    form.limits.setChecked(True)
    assert shown() == [""]
    form.notes.setChecked(True)
    assert shown() == [""], "a reason is as private as a private note"
    form.private.setChecked(True)
    assert shown() == ["Lost the bakery"]
    form.limits.setChecked(False)
    assert shown() == ["Lost the bakery"]


def test_the_button_of_the_menu_does_not_zoom(page):
    view = page.panel.view
    axes, button = view.chart_layout.axes, Qt.MouseButton.RightButton
    start = QPoint(round(axes.x(3)), round(axes.plot.bottom - 20))
    target = view.viewport()
    QTest.mousePress(target, button, pos=start)
    for step in range(1, 9):
        QTest.mouseMove(target, start + QPoint(10 * step, 4 * step))
    QTest.mouseRelease(target, button, pos=start + QPoint(80, 32))
    assert not view.is_zoomed
