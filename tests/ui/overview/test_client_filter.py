"""The Overview of one client: its own tiles, by its own figures."""

from __future__ import annotations

import pytest

from kpidesk.domain.cell import Cell
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.period import parse_period
from kpidesk.ui.navigation import Destination, PageId
from kpidesk.ui.overview.page import OverviewPage

OCTOBER = parse_period("2026-10")


@pytest.fixture
def page(make_workspace, qtbot):
    def fill(practice):
        with practice.transaction() as transaction:
            bakery = transaction.add_client("Bakery", "fr")
            for cell, answers in ((Cell(bakery.id), (5, 10)), (Cell(None), (9, 10))):
                for measure, amount in zip(
                    ("satisfied_answers", "survey_answers"), answers, strict=True
                ):
                    transaction.put(EntryKey(measure, OCTOBER, cell), amount)

    made = OverviewPage(make_workspace(track=["csat", "crr"], fill=fill))
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.ready):
        made.show()
    return made


def choose(page, qtbot, row):
    with qtbot.waitSignal(page.ready):
        page.clients.setCurrentIndex(row)
        page.clients.activated.emit(row)


def test_a_client_has_its_own_values_and_no_kpi_of_the_whole_business(page, qtbot):
    assert page.board.tiles["csat"].content.value == "70%"
    choose(page, qtbot, 1)
    assert list(page.board.tiles) == ["csat"]
    assert page.board.tiles["csat"].content.value == "50%"
    assert not page.board.movable
    went = []
    page.go.connect(went.append)
    page.board.tiles["csat"].click()
    assert went == [Destination(PageId.CHARTS, kpi="csat", client="Bakery")]
    choose(page, qtbot, 0)
    assert list(page.board.tiles) == ["csat", "crr"]
    assert page.board.tiles["csat"].content.value == "70%"


def test_the_box_is_there_with_the_first_client(make_workspace, qtbot):
    page = OverviewPage(make_workspace(track=["csat"]))
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.ready):
        page.show()
    assert page.clients.isHidden()
    clients = page.workspace.services.clients
    page.workspace.do("add", lambda: [clients.add("Bakery", None)])
    assert not page.clients.isHidden()
