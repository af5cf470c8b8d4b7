"""The Overview of all clients names the clients for whom a KPI became worse."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton

from kpidesk.domain.cell import Cell
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.period import parse_period
from kpidesk.services.clients.clients import client_named
from kpidesk.ui.navigation import Destination, PageId

MONTHS = [parse_period(f"2026-{each:02d}") for each in range(1, 11)]
MEASURES = "satisfied_answers", "survey_answers"
STEADY, LOW = (46, 50), (30, 50)


@pytest.fixture
def page(make_workspace, show):
    """An Overview with ten months of two clients; the last three are low for Casa Verde."""

    def fill(practice):
        with practice.transaction() as transaction:
            for name in ("Casa Verde", "Acme"):
                cell = Cell(transaction.add_client(name, None).id)
                for number, month in enumerate(MONTHS):
                    amounts = LOW if name == "Casa Verde" and number > 6 else STEADY
                    for measure, amount in zip(MEASURES, amounts, strict=True):
                        transaction.put(EntryKey(measure, month, cell), amount)

    return show(make_workspace(track=["csat", "crr"], fill=fill))


def about(page, client):
    return [line for line in page.attention_card.text.splitlines() if f"· {client}" in line]


@pytest.fixture
def wait_for(page, qtbot):
    """Waits until all is read, and returns the lines about Casa Verde."""

    def wait():
        worse = page._reader._worse
        qtbot.waitUntil(lambda: not page._reader._turn.isActive() and not worse._turn.isActive())
        assert not about(page, "Acme")
        return about(page, "Casa Verde")

    return wait


def change(page, amounts, name="Casa Verde"):
    """Change October's figures of a client, as another page does."""
    services = page.workspace.services
    client = client_named(services.records, name)
    keys = [EntryKey(measure, MONTHS[-1], Cell(client.id)) for measure in MEASURES]
    with services.practice.transaction() as transaction:
        changes = transaction.put_all(dict(zip(keys, amounts, strict=True)))
    page.workspace.done("change", changes)


def test_a_fall_of_one_client_is_named_with_the_way_to_its_chart(page, wait_for, qtbot):
    (line,) = wait_for()
    assert line.startswith("CSAT · Casa Verde: 60% in October 2026 (30 of 50), below the benchmark")
    assert "fell to 60% from 92%, last 3 months (90 of 150 against 322 of 350)" in line
    buttons = page.attention_card.findChildren(QPushButton)
    see = next(each for each in buttons if each.accessibleDescription() == line)
    with qtbot.waitSignal(page.go) as heard:
        see.click()
    assert heard.args == [Destination(PageId.CHARTS, kpi="csat", client="Casa Verde")]


def test_the_line_follows_the_figures(page, wait_for):
    before = wait_for()
    change(page, (31, 50))
    (now,) = wait_for()
    assert now != before[0]
    assert "62% in October 2026 (31 of 50)" in now
    change(page, (50, 50))
    change(page, (49, 50), "Acme")
    (recovering,) = wait_for()
    assert "98%" not in recovering
    assert "100% in October 2026" in recovering
    change(page, (200, 200))
    assert wait_for() == []


def test_what_was_lately_is_not_said_without_the_last_figures(page, wait_for):
    assert wait_for()
    change(page, (None, None))
    assert wait_for() == []


def test_nothing_is_said_of_others_on_the_overview_of_one(page, wait_for):
    assert wait_for()
    page.clients.setCurrentIndex(page.clients.findText("Acme"))
    page.clients.activated.emit(page.clients.currentIndex())
    assert wait_for() == []


def test_archived_clients_are_left_out(page, wait_for):
    assert wait_for()
    services = page.workspace.services
    page.workspace.done("archive", [services.clients.archive("Casa Verde")])
    assert wait_for() == []


def test_nothing_is_read_while_the_page_is_hidden(page, wait_for, qtbot):
    page.hide()
    qtbot.wait(400)
    assert about(page, "Casa Verde") == []
    page.show()
    assert wait_for()
