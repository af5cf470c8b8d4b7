"""The Charts page: measures by themselves, and the use of packages."""

from datetime import date

from PySide6.QtWidgets import QLabel

from kpidesk.domain.cell import NOT_ASSIGNED, Cell
from kpidesk.domain.clients.client_card import ClientCard
from kpidesk.domain.clients.package import Package, PackageUnit
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.period import parse_period
from kpidesk.ui.navigation import Destination, PageId

HOUR = 3_600_000


def test_measures_are_listed_below_the_kpis(filled, open_page):
    page = open_page(filled)
    ids = page.list.ids
    tracked = [each.id for each in filled.services.tracking.tracked()]
    assert ids[: len(tracked)] == tracked
    assert ids[len(tracked)] in filled.catalogue.kpi(tracked[0]).measures
    assert len(set(ids)) == len(ids)
    page.list.setCurrentRow(ids.index("productive_hours"))
    assert page.series is not None
    assert page.series.kpi.id == "productive_hours"
    assert page.series.final.value == 70
    assert "Productive hours" in page.toolbar.kpi.currentText()


def test_a_cell_is_shown_and_none_leaves_the_client(filled, open_page):
    page = open_page(filled)
    client = filled.services.records.clients()[0]
    page.visit(Destination(PageId.CHARTS, kpi="csat", client=client.name))
    assert page.choices.client == client.id
    page.visit(Destination(PageId.CHARTS, kpi="nps"))
    assert page.choices.client == client.id
    page.visit(Destination(PageId.CHARTS, kpi="csat", cell=NOT_ASSIGNED))
    assert (page.choices.client, page.choices.language) == (None, None)
    page.visit(Destination(PageId.CHARTS, kpi="csat", cell=Cell(client.id, "fr")))
    assert (page.choices.client, page.choices.language) == (client.id, "fr")


def test_package_use_is_not_offered_by_service_language(filled, open_page):
    page = open_page(filled)
    page.visit(Destination(PageId.CHARTS, kpi="package_use"))
    page.refresh()
    assert page.list.kpi == "package_use"
    assert page.toolbar.client.isEnabled()
    assert not page.toolbar.language.isEnabled()
    page.list.setCurrentRow(page.list.ids.index("csat"))
    assert page.toolbar.language.isEnabled()


def test_the_hours_of_a_block_stand_in_place_of_a_chart(make_workspace, open_page):
    def fill(practice):
        with practice.transaction() as transaction:
            client = transaction.add_client("Ada", None)
            block = Package(12 * HOUR, PackageUnit.BLOCK, first=date(2026, 9, 1))
            transaction.set_client_card(ClientCard(client.id, packages=(block,)))
            key = EntryKey("productive_hours", parse_period("2026-10"), Cell(client.id))
            transaction.put(key, 13 * HOUR)

    page = open_page(make_workspace(fill=fill))
    page.visit(Destination(PageId.CHARTS, kpi="package_use", client="Ada"))
    page.refresh()
    said = [each.text() for each in page.panel.findChildren(QLabel) if each.isVisible()]
    block = "Ada: 13 h of 12 h used since September 1, 2026, 1 h over"
    assert any("A block of hours has no chart." in each and block in each for each in said)
