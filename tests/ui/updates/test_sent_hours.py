"""The hours of a package that changed after an update was sent: told wherever figures are."""

from __future__ import annotations

import pytest

from kpidesk.domain.cell import Cell
from kpidesk.domain.clients.package import Package, PackageUnit
from kpidesk.domain.period import parse_period
from kpidesk.domain.updates.update import UpdatePart
from kpidesk.services.entry.entry_service import Figure
from kpidesk.ui.clients.sent_hours import SentHours
from kpidesk.ui.enter.notices.sheet_notices import SheetNotices
from kpidesk.ui.navigation import Destination, PageId
from kpidesk.ui.updates.page import UpdatesPage

HOUR, OCTOBER = 3_600_000, parse_period("2026-10")


def use(page: UpdatesPage, hours: float) -> None:
    """Enter the hours used in October."""
    figures = [Figure("productive_hours", round(hours * HOUR))]
    entered = page.workspace.services.entries.record(OCTOBER, figures, client="Ada")
    page.workspace.done("enter", entered.changes)
    page.refresh()


def buy(page: UpdatesPage, *packages: Package) -> None:
    """Put packages on the client's card."""
    cards = page.workspace.services.cards
    ada = page.workspace.services.records.clients()[0]
    page.workspace.done("", cards.change(cards.card(ada.id)._replace(packages=packages)))
    page.refresh()


@pytest.fixture
def sent(page) -> UpdatesPage:
    """October's update was sent with 17 h 30 of 15 h."""
    buy(page, Package(15 * HOUR))
    use(page, 17.5)
    page.do.send()
    assert page.sent.changes.text() == ""
    return page


def told(page: UpdatesPage, qtbot) -> list[str]:
    """Returns the lines on the sent update; those on the sheet are the same."""
    lines = page.sent.changes.text().split("\n")
    notices = SheetNotices(page.workspace)
    qtbot.addWidget(notices)
    ada = page.workspace.services.records.clients()[0]
    sheet = page.workspace.services.sheets.sheet(OCTOBER, Cell(ada.id), ())
    notices.say(sheet, None)
    first, *others = notices.sent.text().split("\n")
    assert first.startswith("The update was sent on ")
    assert others == lines
    return lines


def corrected(page: UpdatesPage) -> str:
    """Begin a correction; returns what its summary begins with."""
    page.do.correct()
    return page.composer.summary.toPlainText()


def test_hours_used_that_changed_are_told(sent, qtbot) -> None:
    use(sent, 15.5)
    assert told(sent, qtbot) == ["Hours used: sent with 17 h 30, now 15 h 30"]
    assert corrected(sent).startswith(
        "Corrected since the update for October 2026: hours used 15 h 30 (was 17 h 30). "
    )


def test_hours_bought_that_changed_are_told_with_the_figures(sent, qtbot) -> None:
    buy(sent, Package(20 * HOUR))
    figures = [Figure("satisfied_answers", 4)]
    entered = sent.workspace.services.entries.record(OCTOBER, figures, client="Ada")
    sent.workspace.done("enter", entered.changes)
    sent.refresh()
    assert told(sent, qtbot) == [
        "Hours of the package: sent with 15 h, now 20 h",
        "CSAT: sent with 83%, now 67%",
    ]
    said = corrected(sent)
    assert "hours of the package 20 h (was 15 h); " in said
    assert "67% (was 83%). " in said


def test_hours_of_a_block_that_changed_are_told(page, qtbot) -> None:
    block = Package(5 * HOUR // 2, PackageUnit.BLOCK)
    buy(page, block)
    use(page, 2)
    page.do.send()
    buy(page, block._replace(hours=4 * HOUR))
    assert told(page, qtbot) == ["Hours of the package: sent with 2 h 30, now 4 h"]
    assert "hours of the package 4 h (was 2 h 30). " in corrected(page)


def test_a_package_that_was_removed_has_no_value_any_more(sent, qtbot) -> None:
    buy(sent)
    assert told(sent, qtbot) == [
        "Hours used: sent with 17 h 30, now no value",
        "Hours of the package: sent with 15 h, now no value",
    ]
    assert "hours used – (was 17 h 30) and hours of the package – (was 15 h). " in corrected(sent)


def test_a_correction_without_the_hours_does_not_name_them(sent) -> None:
    use(sent, 15.5)
    assert "15 h 30" in corrected(sent)
    left_out = frozenset({UpdatePart.HOURS})
    sent.composition.edit_layout(lambda layout: layout._replace(left_out=left_out))
    sent.composition.compose_now()
    assert "Corrected since" not in sent.composition.document.summary


def test_texts_with_the_hours_as_sent_are_named(page) -> None:
    buy(page, Package(15 * HOUR))
    use(page, 15.75)
    page.composer.summary.selectAll()
    page.composer.summary.insertPlainText("15 h 45 used.")
    page.composer.summary.left.emit()
    page.do.send()
    buy(page, Package(20 * HOUR))
    page.do.correct()
    page.composition.compose_now()
    page._show_remarks()
    assert not [each for each in page.remarks.lines if "still says" in each]
    use(page, 16)
    page._show_remarks()
    (line,) = [each for each in page.remarks.lines if "still says" in each]
    assert line == (
        "Summary (Productive hours): this still says 15 h 45, as in the update you sent."
    )


def test_a_change_of_packages_names_the_sent_updates_that_gave_other_hours(sent, qtbot) -> None:
    workspace, told, went = sent.workspace, [], []
    ada = workspace.services.records.clients()[0].id
    workspace.message_posted.connect(told.append)
    before = SentHours(workspace, ada, went.append)
    before.say()
    assert told == []
    buy(sent, Package(20 * HOUR))
    before.say()
    (message,) = told
    assert message.text == "Updates already sent have other hours: October 2026."
    message.act()
    assert went == [Destination(PageId.UPDATES, period=OCTOBER, cell=Cell(ada))]
    SentHours(workspace, ada, went.append).say()
    assert len(told) == 1, "they had other hours before"
