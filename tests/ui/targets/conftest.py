"""A practice with half a year of answers of one client, and the window's pages over it."""

from __future__ import annotations

from fractions import Fraction

import pytest

from kpidesk.app.start.chart_dialogs import CHART_DIALOGS
from kpidesk.domain.annotations import Target
from kpidesk.domain.cell import Cell
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.period import parse_period
from kpidesk.ui.charts.page import ChartsPage
from kpidesk.ui.clients.page import ClientsPage
from kpidesk.ui.workspace import Workspace

SATISFIED = (80, 85, 90, 95, 100, 70)


@pytest.fixture
def workspace(make_workspace) -> Workspace:
    def fill(practice):
        with practice.transaction() as transaction:
            ada = transaction.add_client("Ada", "fr")
            first = parse_period("2026-05")
            for number, satisfied in enumerate(SATISFIED):
                month, cell = first.shifted(number), Cell(ada.id)
                transaction.put(EntryKey("satisfied_answers", month, cell), satisfied)
                transaction.put(EntryKey("survey_answers", month, cell), 100)
            transaction.set_target(Target("csat", first, Fraction(85)))

    return make_workspace(fill=fill, track=["csat"])


@pytest.fixture
def charts(workspace, qtbot) -> ChartsPage:
    page = ChartsPage(workspace, CHART_DIALOGS)
    qtbot.addWidget(page)
    page.resize(1000, 680)
    page.show()
    qtbot.waitUntil(lambda: page.series is not None)
    return page


@pytest.fixture
def clients(workspace, qtbot) -> ClientsPage:
    page = ClientsPage(workspace)
    qtbot.addWidget(page)
    page.resize(1200, 700)
    page.show()
    return page
