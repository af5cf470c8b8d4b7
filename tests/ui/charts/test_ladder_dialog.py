"""A benchmark is set beside its chart: for the business or a client, from a period, and reset."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QSize
from PySide6.QtWidgets import QLabel

from kpidesk.charts.sizes import MAIL
from kpidesk.domain.ladder import Direction, Level, Origin
from kpidesk.domain.period import parse_period
from kpidesk.ui.charts.benchmark.dialog import LadderDialog
from kpidesk.ui.navigation import Destination, PageId
from tests.ui.charts.conftest import BAKERY

APRIL = parse_period("2026-04")
TYPICAL, ABOVE, EXCEPTIONAL = Level.TYPICAL, Level.ABOVE_AVERAGE, Level.EXCEPTIONAL


def ladders(page):
    return page.workspace.services.records.ladders("csat")


def shown(dialog) -> list[tuple[int, Origin]]:
    """The ladders on the chart in the dialog, by their first position."""
    return [(each.first, each.ladder.origin) for each in dialog.spec.ladders]


@pytest.fixture
def ask(page):
    """Opens the dialog from the menu of the page."""

    def make(begins=None) -> LadderDialog:
        if begins is None:
            page.page_actions.ladder.trigger()
        else:
            page.panel.ladder_requested.emit(begins)
        (dialog,) = (each for each in page.findChildren(LadderDialog) if each.isVisible())
        return dialog

    return make


def choose(box, data) -> None:
    box.setCurrentIndex(box.findData(data))
    box.activated.emit(box.currentIndex())


def test_it_begins_with_the_published_one_beside_its_bounds(ask):
    dialog = ask()
    assert [dialog.bounds.bounds[level].text() for level in (TYPICAL, ABOVE, EXCEPTIONAL)] == [
        "75",
        "85",
        "90",
    ]
    assert dialog.bounds.signs[ABOVE].currentText() == ">"
    assert dialog.begins.currentData() is None, "all periods"
    said = [each.text() for each in dialog.findChildren(QLabel)]
    assert "published: > 85%" in said
    assert not dialog.reset.isEnabled(), "it is published already"
    assert not dialog.inherit.isVisible()


def test_the_chart_is_below_the_fields_where_it_would_be_small_beside_them(ask):
    dialog = ask()
    for width, below in ((1300, False), (683, True)):
        dialog.fit_to(QSize(width, 900))
        assert (dialog.preview.mapTo(dialog, QPoint()).x() < dialog._fields.width()) is below
        assert dialog.preview.width() >= MAIL.width / 2
        assert dialog.preview.height() >= MAIL.height / 2


def test_the_chart_follows_what_is_typed_and_compares(ask):
    dialog = ask(APRIL)
    assert dialog.begins.currentData() == "2026-04"
    dialog.bounds.bounds[TYPICAL].setText("80")
    assert dialog.spec.final_ladder.origin is Origin.PUBLISHED
    dialog.redraw()
    assert shown(dialog) == [(0, Origin.PUBLISHED), (6, Origin.OWN)]
    assert "Custom benchmark" in dialog.preview.accessibleDescription()
    dialog.compare.setChecked(True)
    assert shown(dialog) == [(0, Origin.PUBLISHED)]
    dialog.compare.setChecked(False)
    assert shown(dialog) == [(0, Origin.PUBLISHED), (6, Origin.OWN)]


def test_it_is_saved_shown_by_the_page_and_undone(page, ask):
    dialog = ask()
    choose(dialog.begins, "2026-04")
    dialog.bounds.bounds[TYPICAL].setText("80")
    dialog.source.setText("agreed <b>there</b>")
    dialog.save.click()
    (kept,) = ladders(page)
    assert (kept.valid_from, kept.client) == (APRIL.first_day, None)
    assert kept.ladder.source == "agreed <b>there</b>"
    spec = page.panel.view.spec
    assert [each.first for each in spec.ladders] == [0, 6]
    assert page.workspace.undo_stack.undoText() == "benchmark of CSAT"
    page.workspace.undo_stack.undo()
    assert ladders(page) == ()
    assert len(page.panel.view.spec.ladders) == 1
    page.workspace.undo_stack.redo()
    assert ladders(page) == (kept,)


def test_it_goes_back_to_the_published_one_in_a_click(page, ask):
    dialog = ask()
    dialog.bounds.bounds[TYPICAL].setText("80")
    dialog.save.click()
    assert page.panel.view.spec.final_ladder.origin is Origin.OWN
    dialog = ask()
    assert dialog.bounds.bounds[TYPICAL].text() == "80"
    dialog.reset.click()
    assert ladders(page) == ()
    assert page.panel.view.spec.final_ladder.origin is Origin.PUBLISHED


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({TYPICAL: "90"}, "in order"),
        ({TYPICAL: "85"}, "overlap"),
        ({TYPICAL: "95", ABOVE: "90", EXCEPTIONAL: "80"}, "higher is better"),
        ({TYPICAL: "", ABOVE: "", EXCEPTIONAL: ""}, "at least one bound"),
        ({TYPICAL: "many"}, "“many”"),
    ],
)
def test_what_is_wrong_is_said_and_not_saved(page, ask, typed, said):
    dialog = ask()
    for level, text in typed.items():
        dialog.bounds.bounds[level].setText(text)
    dialog.save.click()
    assert said in dialog.fault.text()
    assert dialog.isVisible()
    assert ladders(page) == ()
    dialog.bounds.fill(page.series.kpi.ladder)
    dialog.redraw()
    assert dialog.fault.text() == ""


def test_a_client_has_its_own_or_that_of_the_business(page, ask):
    dialog = ask()
    dialog.bounds.bounds[TYPICAL].setText("70")
    dialog.save.click()
    dialog = ask()
    client = next(each for each in page.workspace.services.records.clients() if each.name == BAKERY)
    choose(dialog.owner, client.id)
    assert dialog.bounds.bounds[TYPICAL].text() == "70", "that of the business applies"
    assert (dialog.inherit.isVisible(), dialog.inherit.isEnabled()) == (True, False)
    dialog.bounds.bounds[TYPICAL].setText("60")
    dialog.redraw()
    assert shown(dialog) == [(0, Origin.CLIENT)]
    dialog.save.click()
    assert sorted(each.client or 0 for each in ladders(page)) == [0, client.id]
    dialog = ask()
    choose(dialog.owner, client.id)
    dialog.inherit.click()
    assert [each.client for each in ladders(page)] == [None]


def test_a_business_that_can_only_be_viewed_keeps_its_benchmarks(filled, open_page, make_workspace):
    page = open_page(make_workspace(sharing=filled, read_only=True))
    assert not page.page_actions.ladder.isEnabled()


def test_a_package_has_none_at_first_and_either_direction(
    make_workspace, sample_practice, open_page
):
    page = open_page(make_workspace(copy_of=sample_practice))
    page.visit(Destination(PageId.CHARTS, kpi="package_use"))
    page.refresh()
    page.page_actions.ladder.trigger()
    (dialog,) = page.findChildren(LadderDialog)
    assert dialog.fault.text() == ""
    assert [each.count() for each in dialog.bounds.signs.values()] == [4, 4, 4]
    dialog.bounds.bounds[TYPICAL].setText("120")
    dialog.bounds.signs[TYPICAL].setCurrentText("≤")
    dialog.save.click()
    (kept,) = page.workspace.services.records.ladders("package_use")
    assert kept.ladder.better is Direction.LOWER
    assert page.panel.view.spec.kpi.line == 100
    page.page_actions.ladder.trigger()
    (dialog,) = (each for each in page.findChildren(LadderDialog) if each.isVisible())
    dialog.bounds.bounds[TYPICAL].setText("")
    dialog.save.click()
    assert page.workspace.services.records.ladders("package_use") == ()
