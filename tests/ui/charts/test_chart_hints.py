"""What is said above a chart belongs to what the chart shows."""

from __future__ import annotations

import pytest

from kpidesk.domain.cell import NOT_ASSIGNED, Cell
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.period import Length, parse_period
from kpidesk.services.entry.entry_service import Figure
from kpidesk.ui.charts.chart_options import ChartOptions, RangeChoice
from kpidesk.ui.navigation import Destination, PageId

OCTOBER = parse_period("2026-10")
FIGURES = [Figure("satisfied_answers", 80), Figure("survey_answers", 100)]
SAID = "May be counted twice in October 2026: satisfied answers and survey answers."


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
    assert page.hint.text().startswith("This KPI is kept for the whole practice")
    assert not page.toolbar.client.isEnabled()
    page.visit(Destination(PageId.CHARTS, kpi="csat"))
    assert page.series.client.id == of_clients[0].client, "the choice is kept"
    assert not page.hint.isVisible()


def test_what_may_count_twice_is_said_until_she_answers(page, filled, enter, of_clients):
    assert page.hint.text() == ""
    enter(OCTOBER)
    assert page.hint.text() == SAID
    assert page.hint.isVisible()
    for figure in FIGURES:
        position = EntryKey(figure.measure, OCTOBER, NOT_ASSIGNED)
        filled.done("test", filled.services.telling_apart.tell(position, of_clients))
    assert not page.hint.isVisible()
    assert page.series is not None


def test_a_client_s_chart_speaks_of_her_figures_only(page, filled, enter, of_clients):
    enter(OCTOBER)
    here = page.choices
    page.set_choices(here._replace(client=of_clients[0].client))
    assert page.series.client is not None
    assert page.hint.text() == "", "the total beside her is not in this chart"
    page.set_choices(here)
    assert page.hint.text() == SAID
    whole = Cell(of_clients[0].client)
    assert whole not in of_clients
    enter(OCTOBER, whole)
    page.set_choices(here._replace(client=whole.client))
    assert page.hint.text() == SAID, "hers with and without a language"


def test_a_chart_of_other_periods_speaks_of_its_own_last_value(page, enter):
    enter(OCTOBER)
    spring = [parse_period(f"2026-{month:02d}") for month in (1, 5)]
    page.set_choices(
        ChartOptions(by=Length.MONTH, range=RangeChoice.FROM_TO, first=spring[0], last=spring[1])
    )
    assert page.series.points[-1].period == spring[1]
    assert page.hint.text() == ""
    enter(spring[1])
    assert page.hint.text() == SAID.replace("October", "May")


def test_a_quarter_is_looked_at_month_by_month(page, enter):
    enter(parse_period("2026-08"))
    page.set_choices(page.choices._replace(by=Length.QUARTER))
    assert page.hint.text() == SAID.replace("October 2026", "Quarter 3, 2026")
