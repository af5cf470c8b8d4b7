"""A tile says whose figures are left out, and marks a lower bound."""

from __future__ import annotations

import pytest

from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.cell import Cell
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.period import Length, parse_period
from kpidesk.services.series.overview import KpiSummary
from kpidesk.services.series.series_query import SeriesQuery
from kpidesk.ui.overview.page import OverviewPage
from kpidesk.ui.overview.tile_content import tile_content


@pytest.fixture
def show(qtbot):
    def shown(workspace):
        page = OverviewPage(workspace)
        qtbot.addWidget(page)
        page.resize(1000, 640)
        with qtbot.waitSignal(page.ready):
            page.show()
        return page

    return shown


def fill(practice):
    with practice.transaction() as ledger:
        for name in ("Bakery", "Nadia"):
            client = ledger.add_client(name, None)
            for month in ("2026-08", "2026-09", "2026-10")[: 2 if name == "Bakery" else 3]:
                for measure, amount in (("satisfied_answers", 8), ("survey_answers", 10)):
                    ledger.put(EntryKey(measure, parse_period(month), Cell(client.id)), amount)


def test_a_client_without_figures_is_named_until_it_is_archived(make_workspace, show, qtbot):
    workspace = make_workspace(track=["csat"], fill=fill)
    page = show(workspace)
    tile = page.board.tiles["csat"]
    assert tile.content.period == "October 2026, incomplete"
    assert tile.content.remarks == ("Left out: Bakery (no figures)",)
    assert tile.content.change == "", "an incomplete value is compared with nothing"
    assert tile.content.spec.final.partial
    assert "Left out: Bakery (no figures)." in tile.accessibleName()
    clients = workspace.services.clients
    bakery = next(each for each in workspace.services.records.clients() if each.name == "Bakery")
    with qtbot.waitSignal(page.ready):
        workspace.do("", lambda: (clients.change(bakery._replace(archived=True)),))
    content = page.board.tiles["csat"].content
    assert (content.period, content.remarks) == ("October 2026", ())


def test_a_lower_bound_is_marked_and_has_no_level(make_workspace, figures, show):
    months = {
        f"2025-{month:02}": {"clients_start": 10, "clients_new": int(month < 4), "clients_end": 10}
        for month in range(1, 13)
    }
    workspace = make_workspace(track=["crr"], fill=figures(months))
    series = workspace.services.series.read(SeriesQuery("crr", Length.YEAR))
    summary = KpiSummary(series, series.final)
    content = tile_content(workspace.words, ready_made().kpi("crr"), summary, (), {})
    assert content.value == "≥\N{NO-BREAK SPACE}70%"
    assert (content.level, content.level_text) == (None, "Minimum value")
    assert "at least 70% in 2025. Remark" in content.name
