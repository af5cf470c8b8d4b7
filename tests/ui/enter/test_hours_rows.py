"""A client's sheet shows the hours that are entered, with a package or without."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest

from kpidesk.domain.cell import Cell
from kpidesk.domain.clients.package import Package, PackageUnit
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.period import parse_period
from kpidesk.services.entry.entry_service import Figure

HOUR = 3_600_000
OCTOBER = parse_period("2026-10")


@pytest.fixture
def hand(make_workspace, open_page):
    """Ada's October, of a practice that tracks CSAT."""
    workspace = make_workspace(track=["csat"])
    ada = workspace.services.clients.add("Ada").new.id
    made = open_page(workspace)
    made.page.load(period=OCTOBER, cell=Cell(ada))
    return made


@pytest.fixture
def put(hand):
    def put(hours, period=OCTOBER, language=None):
        key = EntryKey("productive_hours", period, Cell(hand.page.cell.client, language))
        workspace, figure = hand.page.workspace, Figure("productive_hours", hours * HOUR)
        workspace.done("", workspace.services.entries.record_at({key: figure}).changes)

    return put


def names(hand):
    return [row.measure.id for row in hand.page.rows]


CSAT, HOURS = ["satisfied_answers", "survey_answers"], ["productive_hours", "package_hours"]


def test_hours_of_a_client_without_a_package_can_be_corrected(hand, put):
    assert names(hand) == CSAT
    put(8)
    assert names(hand) == [*CSAT, *HOURS], "as soon as they are entered"
    hand.enter("productive_hours", "9")
    assert hand.row("productive_hours").row.amount == 9 * HOUR
    hand.page.load(period=OCTOBER.shifted(1))
    assert names(hand) == CSAT, "they are not asked for"
    hand.page.load(period=OCTOBER)
    assert names(hand) == [*CSAT, *HOURS]


def test_hours_of_a_language_are_seen_on_the_client_s_sheet(hand, put):
    put(8, language="fr")
    assert list(hand.row("productive_hours").row.others.values()) == [8 * HOUR]


def test_hours_that_a_tracked_kpi_shows_are_shown_once(hand, put):
    workspace = hand.page.workspace
    workspace.done("", workspace.services.tracking.track(["aur"]))
    put(8)
    assert names(hand).count("productive_hours") == 1
    assert "package_hours" not in names(hand)


def test_the_row_says_what_is_used_of_a_block(hand, put):
    services, ada = hand.page.workspace.services, hand.page.cell.client
    block = Package(50 * HOUR, PackageUnit.BLOCK, first=OCTOBER.first_day)
    services.cards.change(services.cards.card(ada)._replace(packages=(block,)))
    put(12, OCTOBER.shifted(1), language="es")
    hand.page.refresh()
    group = hand.page.board.groups[-1]
    QTest.keyClicks(hand.row("productive_hours").field, "17:15")
    assert group.badge.text == "17 h 15 of 50 h used"
    assert group.count.text() == "32 h 45 left"
    assert group.next.startswith("17 h 15 of 50 h used since October 1, 2026")
    hand.page.load(period=OCTOBER.shifted(1))
    assert group.badge.text == "29 h 15 of 50 h used", "as at the end of the period"
    hand.go("package_hours")
    assert hand.page.help.panel.counts.text() == (
        "The hours of a block are on the client’s card. Leave this field blank."
    )
    hand.page.load(period=OCTOBER.shifted(-1))
    assert group.badge.text == "No figures yet"
    put(3, OCTOBER.shifted(-1), language="fr")
    assert group.badge.text == "No value: no package hours available"


def test_the_next_block_is_in_use_once_the_oldest_is_used_up(hand, put):
    services, ada = hand.page.workspace.services, hand.page.cell.client
    blocks = [
        Package(hours * HOUR, PackageUnit.BLOCK, first=OCTOBER.shifted(back).first_day)
        for hours, back in ((10, -1), (20, 0))
    ]
    services.cards.change(services.cards.card(ada)._replace(packages=tuple(blocks)))
    hand.page.refresh()
    group = hand.page.board.groups[-1]
    for hours, said in (
        (9, "9 h of 10 h used"),
        (25, "15 h of 20 h used"),
        (31, "21 h of 20 h used"),
    ):
        put(hours)
        assert group.badge.text == said
    assert group.count.text() == "1 h over"
