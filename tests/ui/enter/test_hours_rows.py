"""A client's sheet shows the hours that are entered, with a package or without."""

from __future__ import annotations

import pytest

from kpidesk.domain.cell import Cell
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


def test_hours_of_a_language_are_in_the_total(hand, put):
    put(8, language="fr")
    assert hand.row("productive_hours").row.total == 8 * HOUR


def test_hours_that_a_tracked_kpi_shows_are_shown_once(hand, put):
    workspace = hand.page.workspace
    workspace.done("", workspace.services.tracking.track(["aur"]))
    put(8)
    assert names(hand).count("productive_hours") == 1
    assert "package_hours" not in names(hand)
