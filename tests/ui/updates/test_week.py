"""The update of a week with figures: the short one says so, and one step shows them."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton

from kpidesk.domain.cell import Cell
from kpidesk.domain.period import parse_period
from kpidesk.domain.updates.update import UpdateForm, UpdatePart
from kpidesk.services.entry.entry_service import Figure
from kpidesk.ui.navigation import Destination, PageId
from kpidesk.ui.updates import texts

WEEK, NEXT = parse_period("2026-W43"), parse_period("2026-W44")


def shown_buttons(page) -> list[QPushButton]:
    """Returns the buttons that show the figures in the update."""
    text = page.workspace.words(texts.SHOW_FIGURES)
    buttons = page.remarks.findChildren(QPushButton)
    return [each for each in buttons if each.text() == text and each.isVisible()]


@pytest.fixture
def week(page, two):
    """The page with the update of a week of Berta's, who enters figures by week."""
    figures = [Figure("survey_answers", 40), Figure("satisfied_answers", 36)]
    for period in (WEEK, NEXT):
        entered = two.services.entries.record(period, figures, client="Berta")
        two.done("enter", entered.changes)
    berta = next(each.id for each in two.services.records.clients() if each.name == "Berta")
    page.visit(Destination(PageId.UPDATES, period=WEEK, cell=Cell(berta)))
    page.refresh()
    return page


def test_one_step_shows_the_figures_of_a_week(week, two, qtbot) -> None:
    sections, choices = week.composer.sections, week.composer.choices
    assert choices.form.currentData() == UpdateForm.WEEK
    assert not sections[UpdatePart.FIGURES].isVisible()
    week._show_remarks()
    qtbot.waitUntil(lambda: len(shown_buttons(week)) == 1)
    (button,) = shown_buttons(week)
    button.click()
    assert two.services.updates.update(week.key).form is UpdateForm.FULL
    assert choices.form.currentData() == UpdateForm.FULL
    assert sections[UpdatePart.FIGURES].isVisible()
    assert sections[UpdatePart.SUMMARY].isVisible()
    assert week.composition.document.figures
    assert not shown_buttons(week)
    week.period_bar.set_period(NEXT)
    week.refresh()
    assert week.key.period == NEXT
    assert sections[UpdatePart.FIGURES].isVisible(), "the next week is a full one, too"
    assert not shown_buttons(week)


def test_an_update_that_cannot_change_offers_no_step(week, qtbot) -> None:
    week._show_remarks()
    lines, remarks = list(week.remarks.lines), week.composition.remarks()
    for editable in (False, True):
        week.remarks.show_remarks(remarks, lines, "", editable=editable)
        qtbot.waitUntil(lambda: len(shown_buttons(week)) == 1)
        (button,) = shown_buttons(week)
        assert button.isEnabled() is editable
