"""The grid shows a row for each measure that has figures, whatever is tracked."""

from __future__ import annotations

import pytest

from kpidesk.domain.cell import ALL_CELLS, NOT_ASSIGNED, Cell, CellScope
from kpidesk.domain.clients.client_card import ClientCard
from kpidesk.domain.clients.package import Package
from kpidesk.domain.entry import EntryKey
from kpidesk.services.entry.entry_service import Figure
from tests.ui.history.hand import OCTOBER, stand, value

HOUR = 3_600_000


@pytest.fixture
def office(make_workspace):
    """A practice that tracks CSAT and accuracy, with the clients Ada and Bo."""
    made = make_workspace(track=["csat", "accuracy"])
    for name in ("Ada", "Bo"):
        made.services.clients.add(name)
    return made


@pytest.fixture
def ada(office):
    return next(each.id for each in office.services.records.clients() if each.name == "Ada")


@pytest.fixture
def put(office):
    def put(cell, **amounts):
        figures = {EntryKey(name, OCTOBER, cell): Figure(name, n) for name, n in amounts.items()}
        office.done("", office.services.entries.record_at(figures).changes)

    return put


@pytest.fixture
def page(office, show):
    return show(office)


def names(page):
    return [row.measure.id if row.measure else row.kpi.id.upper() for row in page.grid.rows]


def look_at(page, scope):
    page.cells.set_scope(scope)
    page.refresh()


CSAT = ["satisfied_answers", "survey_answers", "CSAT"]
ACCURACY = ["accurate_communications", "checked_communications", "ACCURACY"]


def test_hours_of_a_client_without_a_package_have_a_row(page, put, ada):
    assert names(page) == [*CSAT, *ACCURACY]
    put(Cell(ada, "es"), productive_hours=8 * HOUR)
    assert names(page) == [*CSAT, *ACCURACY, "productive_hours"], "as soon as they are entered"
    for scope in (CellScope(Cell(ada)), CellScope(Cell(ada, "es"), parts=False)):
        look_at(page, scope)
        assert names(page) == [*CSAT, *ACCURACY, "productive_hours"]
        index = stand(page, "productive_hours", OCTOBER)
        assert page.grid.look(index).text == "8:00"
        assert page.grid.editable(index)
    look_at(page, CellScope(NOT_ASSIGNED, parts=False))
    assert names(page) == [*CSAT, *ACCURACY], "none of its own"


def test_a_kpi_that_is_not_tracked_any_more_is_in_its_place(page, put, office, ada):
    put(Cell(ada), satisfied_answers=8, survey_answers=9)
    put(Cell(ada), accurate_communications=19)
    office.done("", office.services.tracking.track(["nps"]))
    nps = ["promoters", "passives", "detractors", "NPS"]
    assert names(page) == [*CSAT, "accurate_communications", *nps]
    assert value(page, "csat").text


def test_packages_have_their_rows_among_all_clients(page, put, office):
    card = ClientCard(0, packages=(Package(20 * HOUR),))
    added = office.services.cards.add("Cy", None, card)[0]
    put(Cell(added.new.id), productive_hours=15 * HOUR)
    look_at(page, ALL_CELLS)
    assert names(page)[-3:] == ["productive_hours", "package_hours", "PACKAGE_USE"]
    assert value(page, "package_use").text == "75%"
    assert page.grid.editable(stand(page, "productive_hours", OCTOBER))
    bought = stand(page, "package_hours", OCTOBER)
    assert not page.grid.editable(bought), "they are those of one client"
    put(Cell(added.new.id), package_hours=30 * HOUR)
    assert page.grid.editable(bought)
