"""An update of a client with a package for whose period no hours are entered."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from kpidesk.domain.catalogue.packages import HOURS_USED
from kpidesk.domain.cell import Cell
from kpidesk.domain.clients.package import Package
from kpidesk.domain.period import parse_period
from kpidesk.domain.updates.update import UpdatePart
from kpidesk.services.entry.entry_service import Figure
from kpidesk.ui.navigation import Destination, PageId


def test_hours_of_a_package_that_are_missing_are_said(page, two) -> None:
    hours = page.composer._hours
    assert hours.text() == "No package hours in this period"
    ada = two.services.records.clients()[0]
    card = two.services.cards.card(ada.id)._replace(packages=(Package(20 * 3_600_000),))
    two.done("package", two.services.cards.change(card))
    assert hours.text() == "Missing: Productive hours."
    page._show_remarks()
    assert hours.text() in page.remarks.lines
    went = []
    page.go.connect(went.append)
    index = page.remarks.lines.index(hours.text())
    page.remarks._column.itemAt(index).widget().findChild(QPushButton).click()
    (there,) = went
    assert (there.page, there.kpi, there.cell) == (PageId.ENTER, HOURS_USED, Cell(ada.id))
    figures = [Figure("productive_hours", 5 * 3_600_000)]
    entered = two.services.entries.record(parse_period("2026-10"), figures, client="Ada")
    two.done("enter", entered.changes)
    assert hours.text().startswith("5 h of 20 h used")
    page._show_remarks()
    assert "Missing: Productive hours." not in page.remarks.lines


def test_the_review_of_the_business_does_not_say_that_there_are_no_hours(page, two) -> None:
    hours = page.composer.sections[UpdatePart.HOURS]
    assert hours.isVisible()
    page.visit(Destination(PageId.UPDATES, cell=Cell()))
    assert page.composition.update.key.client is None
    assert not hours.isVisible()
