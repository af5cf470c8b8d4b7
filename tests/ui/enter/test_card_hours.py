"""Hours of a client's card: nobody types in place of them without being told."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kpidesk.domain.cell import Cell
from kpidesk.domain.clients.client_card import ClientCard
from kpidesk.domain.clients.package import Package, PackageUnit
from kpidesk.domain.period import parse_period
from kpidesk.services.entry.entry_service import Figure

Key = Qt.Key
HOUR = 3_600_000
OCTOBER = parse_period("2026-10")
USED, BOUGHT = "productive_hours", "package_hours"
MONTHLY = Package(15 * HOUR)
WEEKLY = Package(4 * HOUR, PackageUnit.WEEK)
BLOCK = Package(50 * HOUR, PackageUnit.BLOCK, first=date(2026, 9, 1))
OVER = Package(15 * HOUR, last=date(2026, 8, 31))


@pytest.fixture
def sheet(make_workspace, open_page, qtbot):
    """`sheet(package, …)` opens Ada's October, with these packages on her card."""

    def sheet(*packages, used=None):
        workspace = make_workspace(track=["package_use"])
        services = workspace.services
        added, *_ = services.cards.add("Ada", None, ClientCard(0, packages=packages))
        services.clients.add("Bo")
        if used is not None:
            services.entries.record(OCTOBER, [Figure(USED, used)], client="Ada")
        hand = open_page(workspace)
        qtbot.waitUntil(hand.page.isActiveWindow)
        hand.page.load(period=OCTOBER, cell=Cell(added.new.id))
        assert [row.measure.id for row in hand.page.rows] == [USED, BOUGHT]
        return hand

    return sheet


def beside(hand) -> str:
    return hand.row(BOUGHT).unit.text()


@pytest.mark.parametrize("package", [MONTHLY, WEEKLY, BLOCK])
def test_enter_passes_by_what_the_card_gives(sheet, package):
    hand = sheet(package)
    assert hand.at == USED
    hand.enter(USED, "13h30")
    assert QApplication.focusWidget() is hand.page.foot.next_client
    hand.go(USED)
    hand.press(Key.Key_Down)
    assert hand.at == BOUGHT, "an arrow goes there"
    hand.press(Key.Key_Up)
    hand.press(Key.Key_Tab)
    assert hand.at == BOUGHT, "so does Tab"


@pytest.mark.parametrize("packages", [(), (OVER,)])
def test_it_goes_there_where_the_card_gives_none(sheet, packages):
    hand = sheet(*packages, used=12 * HOUR)
    hand.enter(USED, "13h30")
    assert hand.at == BOUGHT
    hand.type("20")
    assert beside(hand) == "h"


def test_a_sheet_is_entered_at_its_first_field_where_only_the_card_s_is_blank(sheet):
    hand = sheet(MONTHLY)
    hand.enter(USED, "13")
    hand.page.load(period=OCTOBER.shifted(1))
    hand.page.load(period=OCTOBER)
    assert hand.at == USED
    assert hand.row(USED).field.selectedText() == "13"
    hand.go(BOUGHT)
    hand.press(Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert hand.at == USED


def test_a_digit_in_a_box_replaces_no_figure(sheet):
    hand = sheet(MONTHLY)
    hand.enter(USED, "13")
    box = hand.page.head.cells.clients
    box.setFocus()
    QTest.keyClick(box, Key.Key_3)
    assert (hand.text(USED), hand.text(BOUGHT)) == ("13", "")
    assert box.currentText() == "Ada"


@pytest.mark.parametrize(
    ("package", "hours"), [(MONTHLY, "15 h"), (WEEKLY, "20 h"), (BLOCK, "50 h")]
)
def test_hours_in_place_of_the_card_s_are_said_to_be_so(sheet, package, hours):
    hand = sheet(package)
    hand.go(BOUGHT)
    hand.type("13h30")
    said = f"Instead of {hours} from Clients"
    assert beside(hand) == said
    assert said in hand.row(BOUGHT).field.accessibleDescription()
    hand.press(Key.Key_Return)
    hand.page.load(period=OCTOBER.shifted(1))
    assert beside(hand) == "h"
    hand.page.load(period=OCTOBER)
    assert beside(hand) == said
    assert hand.row(BOUGHT).unit.isVisibleTo(hand.page)
    hand.page.workspace.services.statuses.close(OCTOBER)
    hand.page.refresh()
    assert beside(hand) == said, "of a closed month, too"


def test_the_hours_of_the_card_typed_again_are_not(sheet):
    hand = sheet(MONTHLY)
    hand.go(BOUGHT)
    hand.type("15")
    assert beside(hand) == "h"


def test_it_is_whole_in_its_row(sheet, qtbot):
    hand = sheet(Package(117 * HOUR + HOUR // 2))
    hand.go(BOUGHT)
    hand.type("13h30")
    for width in (620, 900, 1300):
        hand.page.resize(width, 600)
        qtbot.wait(50)
        label = hand.row(BOUGHT).unit
        assert label.height() >= label.heightForWidth(label.width())
        assert not label.geometry().intersects(hand.row(USED).unit.geometry())


def test_none_are_given_while_away(sheet):
    hand = sheet(MONTHLY)
    hand.page.workspace.services.statuses.leave(OCTOBER, hand.page.cell.client)
    hand.page.refresh()
    hand.go(BOUGHT)
    hand.type("2")
    assert beside(hand) == "Instead of 0 h from Clients"


@pytest.mark.parametrize(("package", "said"), [(MONTHLY, "15:00"), (BLOCK, "–"), (OVER, "–")])
def test_the_column_of_the_month_before_has_the_hours_of_the_card(sheet, package, said):
    assert sheet(package).row(BOUGHT).before.text() == said
