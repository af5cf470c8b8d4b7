"""What is said above a chart belongs to what the chart shows."""

from __future__ import annotations

import pytest

from kpidesk.domain.cell import NOT_ASSIGNED, Cell
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.period import Length, parse_period
from kpidesk.domain.settings.double_counting import DoubleCounting
from kpidesk.services.entry.entry_service import Figure
from kpidesk.ui.charts.chart_options import ChartOptions, RangeChoice
from kpidesk.ui.navigation import Destination, PageId

OCTOBER = parse_period("2026-10")
FIGURES = [Figure("satisfied_answers", 80), Figure("survey_answers", 100)]


@pytest.fixture
def enter(filled):
    def enter(period, cell=NOT_ASSIGNED):
        figures = {EntryKey(each.measure, period, cell): each for each in FIGURES}
        filled.done("test", filled.services.entries.record_at(figures).changes)

    return enter


@pytest.fixture
def of_clients(filled):
    return [cell for cell in filled.services.records.cells().values() if cell.client]


def test_a_kpi_that_is_not_split_says_so(page, of_clients):
    page.set_choices(page.choices._replace(client=of_clients[0].client))
    page.visit(Destination(PageId.CHARTS, kpi="aur"))
    assert page.series.client is None
    assert page.hints.label.text().startswith("This KPI covers your whole business")
    assert not page.toolbar.client.isEnabled()
    page.visit(Destination(PageId.CHARTS, kpi="csat"))
    assert page.series.client.id == of_clients[0].client, "the choice is kept"
    assert not page.hints.label.isVisible()


def test_it_is_asked_where_clients_meet_a_service_language(page, filled, enter, of_clients):
    ada = Cell(of_clients[0].client)
    enter(OCTOBER)
    enter(OCTOBER, ada)
    assert not page.hints.question.isVisible(), "cells inside each other add up"
    enter(OCTOBER, Cell(language="fr"))
    assert page.hints.question.isVisible()
    before = page.series
    page.hints.question.buttons[DoubleCounting.TWO_VIEWS].click()
    assert not page.hints.question.isVisible()
    assert page.series is not None
    assert page.series != before
    filled.undo_stack.undo()
    assert page.hints.question.isVisible()
    page.hints.question.buttons[DoubleCounting.SEPARATE].click()
    assert not page.hints.question.isVisible()
    assert page.series.points[-2].value == before.points[-2].value


def test_a_client_s_chart_asks_nothing(page, enter, of_clients):
    enter(OCTOBER, Cell(of_clients[0].client))
    enter(OCTOBER, Cell(language="fr"))
    assert page.hints.question.isVisible()
    page.set_choices(page.choices._replace(client=of_clients[0].client))
    assert page.series.client is not None
    assert not page.hints.question.isVisible()


def test_a_chart_of_other_periods_asks_nothing(page, enter, of_clients):
    enter(OCTOBER, Cell(of_clients[0].client))
    enter(OCTOBER, Cell(language="fr"))
    first, last = (parse_period(f"2026-{month:02d}") for month in (1, 5))
    page.set_choices(
        ChartOptions(by=Length.MONTH, range=RangeChoice.FROM_TO, first=first, last=last)
    )
    assert not page.hints.question.isVisible()
    page.set_choices(page.choices._replace(last=OCTOBER))
    assert page.hints.question.isVisible()
