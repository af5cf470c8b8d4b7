"""The largest figures that a file takes are shown on every page."""

from __future__ import annotations

from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.cell import NOT_ASSIGNED, Cell
from kpidesk.domain.entry import LARGEST, EntryKey
from kpidesk.domain.period import parse_period
from kpidesk.services.ports import PracticeFile
from kpidesk.ui.navigation import Destination, PageId

OCTOBER = parse_period("2026-10")


def fill_with_largest(practice: PracticeFile) -> None:
    """Fills 15 months of all measures, for a client where they can be."""
    with practice.transaction() as transaction:
        client = Cell(transaction.add_client("Ada", "fr").id)
        for measure in ready_made().measures:
            cell = client if measure.fits(client) else NOT_ASSIGNED
            for back in range(15):
                key = EntryKey(measure.id, OCTOBER.shifted(-back), cell)
                transaction.put(key, LARGEST - 1000 * back)


def test_every_page_shows_the_largest_figures(walk):
    person = walk(fill=fill_with_largest)
    person.wait(lambda: all(each.filled for each in person.page.board.tiles.values()))
    for page in (PageId.ENTER, PageId.HISTORY, PageId.CLIENTS, PageId.UPDATES):
        for client in ("Ada", None):
            person.window.go(Destination(page, period=OCTOBER, client=client))
            person.wait(lambda: getattr(person.page, "ready", True))
            assert person.window.bar.text == "", page
    for kpi in ready_made().kpis:
        person.window.go(Destination(PageId.CHARTS, kpi=kpi.id, cell=NOT_ASSIGNED))
        person.wait(lambda kpi=kpi: person.page.series and person.page.series.kpi.id == kpi.id)
        assert person.page.series.points, kpi.id
        assert person.window.bar.text == ""
