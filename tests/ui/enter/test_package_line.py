"""A client's sheet says when more hours are used than the package has."""

from __future__ import annotations

from datetime import date

import pytest

from kpidesk.domain.cell import NOT_ASSIGNED, Cell
from kpidesk.domain.clients.package import Carry, Package, PackageUnit
from kpidesk.domain.period import parse_period
from kpidesk.services.entry.entry_service import Figure
from kpidesk.ui.enter.notices import sheet_notices

HOUR = 3_600_000
OCTOBER, SEPTEMBER = parse_period("2026-10"), parse_period("2026-09")


@pytest.fixture
def ada(workspace):
    return workspace.services.clients.add("Ada").new.id


@pytest.fixture
def sheet(workspace, ada, open_page):
    """`sheet(package, …)` opens Ada's October, with these packages on her card."""

    def sheet(*packages, language=None, cell=None):
        services = workspace.services
        services.cards.change(services.cards.card(ada)._replace(packages=packages))
        hand = open_page(workspace)
        hand.page.load(period=OCTOBER, cell=Cell(ada, language) if cell is None else cell)
        return hand

    return sheet


@pytest.fixture
def record(workspace):
    def record(period, hours, **where):
        figures = [Figure("productive_hours", hours * HOUR)]
        outcome = workspace.services.entries.record(period, figures, client="Ada", **where)
        workspace.done(lambda _: "", outcome.changes)

    return record


def said(hand) -> str:
    label = hand.page.notices.package
    return label.text() if label.isVisibleTo(hand.page) else ""


def test_hours_over_the_package_are_said_once_they_are_entered(sheet):
    hand = sheet(Package(20 * HOUR))
    hand.go("productive_hours")
    hand.enter("productive_hours", "20")
    assert said(hand) == ""
    hand.enter("productive_hours", "22")
    assert said(hand) == "Package use · 22 h of 20 h used, 2 h over"
    assert hand.row("productive_hours").said == "", "nothing is wrong with the figure"
    hand.enter("productive_hours", "19")
    assert said(hand) == ""


def test_carried_hours_are_counted(sheet, record):
    record(SEPTEMBER, 18)
    hand = sheet(Package(20 * HOUR, carry=Carry.ONE))
    hand.enter("productive_hours", "22")
    assert said(hand) == ""
    hand.enter("productive_hours", "23")
    assert said(hand).endswith("23 h of 22 h used (20 h and 2 h carried over), 1 h over")


def test_hours_owed_from_before_are_counted(sheet, record):
    record(SEPTEMBER, 25)
    hand = sheet(Package(20 * HOUR, carry=Carry.ALL))
    hand.enter("productive_hours", "16")
    assert "1 h over, 1 h deducted from November" in said(hand)


def test_all_languages_count(sheet, record):
    record(OCTOBER, 15, language="es")
    hand = sheet(Package(20 * HOUR), language="fr")
    hand.enter("productive_hours", "6")
    assert said(hand).endswith("21 h of 20 h used, 1 h over")


def test_an_hour_entered_elsewhere_is_followed(workspace, sheet, record):
    hand = sheet(Package(20 * HOUR))
    record(OCTOBER, 15, language="es")
    hand.enter("productive_hours", "4")
    assert said(hand) == ""
    record(OCTOBER, 17, language="es")
    assert said(hand).endswith("1 h over")
    workspace.undo_stack.undo()
    assert said(hand) == ""


def test_a_block_is_over_as_at_the_end_of_the_period(sheet, record):
    block = Package(20 * HOUR, PackageUnit.BLOCK, first=date(2026, 9, 1))
    record(SEPTEMBER, 12)
    hand = sheet(block)
    hand.enter("productive_hours", "10")
    assert said(hand).endswith("22 h of 20 h used since September 1, 2026, 2 h over")
    hand.page.load(period=SEPTEMBER)
    assert said(hand) == ""


def test_without_a_package_or_a_client_nothing_is_said(sheet):
    hand = sheet()
    hand.enter("productive_hours", "99")
    assert said(hand) == ""
    whole = sheet(Package(20 * HOUR), cell=NOT_ASSIGNED)
    assert said(whole) == ""


def test_it_is_announced_when_it_comes_and_not_with_another_sheet(sheet, ada, monkeypatch):
    heard = []
    monkeypatch.setattr(sheet_notices, "announce", lambda _, text: heard.append(text))
    hand = sheet(Package(20 * HOUR))
    hand.enter("productive_hours", "22")
    assert heard == [said(hand)]
    hand.page.load(cell=NOT_ASSIGNED)
    hand.page.load(cell=Cell(ada))
    assert said(hand)
    assert len(heard) == 1
