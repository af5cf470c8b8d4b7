"""Walks of a user on the Clients page: a month away, and clients that come and go."""

from __future__ import annotations

import pytest

from kpidesk.domain.cell import Cell
from kpidesk.domain.clients.client_card import ClientCard
from kpidesk.domain.clients.package import Package
from kpidesk.domain.period import parse_period
from kpidesk.ui.clients.remove_dialog import RemoveClientDialog
from kpidesk.ui.navigation import Destination, PageId

OCTOBER = parse_period("2026-10")


@pytest.fixture
def person(walk):
    """A user on the Clients page, who came by a click in the rail."""
    found = walk(track=["csat"])
    services = found.window.workspace.services
    for name in ("Ada", "Bo"):
        services.cards.add(name, "fr", ClientCard(0, packages=(Package(72_000_000),)))
    found.window.go(Destination(PageId.CLIENTS))
    found.clicks += 1
    found.wait(lambda: found.window.page_id is PageId.CLIENTS)
    return found


def choose(person, word):
    """Choose a command of the card's menu: one click opens it, another one chooses."""
    actions = person.page.panel.more.menu().actions()
    person.command(next(each for each in actions if word in each.text().replace("&", "")))


def names(person, *, archived=False):
    records = person.window.workspace.services.records
    return [each.name for each in records.clients() if each.archived is archived]


def test_a_month_away(person):
    """At most 4 clicks and 8 seconds; the month is not due any more, and that can be undone."""
    services = person.window.workspace.services
    ada = services.records.clients()[0].id
    assert [each.client.name for each in services.client_due.due()] == ["Ada", "Bo"]
    choose(person, "Away in October")
    assert services.statuses.away().find(OCTOBER, ada)
    assert [each.client.name for each in services.client_due.due()] == ["Bo"]
    assert person.clicks <= 4
    assert person.seconds <= 8
    person.window.workspace.undo_stack.undo()
    assert not services.statuses.away().find(OCTOBER, ada)


def test_a_client_is_copied_and_archived(person):
    """At most 3 clicks each."""
    choose(person, "Duplicate")
    assert names(person) == ["Ada", "Ada (2)", "Bo"]
    assert person.page.state.client.name == "Ada (2)"
    assert person.page.state.card.packages == (Package(72_000_000),)
    assert person.clicks <= 3
    choose(person, "Archive")
    assert (names(person), names(person, archived=True)) == (["Ada", "Bo"], ["Ada (2)"])
    assert person.clicks <= 6
    assert person.seconds <= 12


def test_a_client_is_removed_after_the_name_was_typed(person):
    """At most 5 clicks; what follows is tested where the file is closed and opened again."""
    asked = []
    person.page.removal_requested.connect(lambda client, backups: asked.append(client.name))
    bo = person.window.workspace.services.records.clients()[1]
    person.window.go(Destination(PageId.CLIENTS, cell=Cell(bo.id)))
    choose(person, "Remove")
    dialog = person.window.shell.findChild(RemoveClientDialog)
    person.wait(dialog.isVisible)
    assert not dialog.remove.isEnabled()
    dialog.activateWindow()
    person.wait(dialog.typed.hasFocus)
    person.type("bo")
    person.click(dialog.remove)
    assert asked == ["Bo"]
    assert person.clicks <= 5
    assert person.seconds <= 12


def test_undo_says_what_it_changes_where_that_is_not_in_sight(person):
    undo = person.window.actions.undo
    for name in ("Ada", "Bo"):
        person.window.go(Destination(PageId.ENTER, client=name, period=OCTOBER))
        person.wait(lambda: person.page.ready and person.page.isActiveWindow())
        person.figure("9")
    undo.trigger()
    assert person.window.bar.text == "", "the page shows it"
    undo.trigger()
    assert person.window.bar.text == "Undone: Positive answers, October 2026 · Ada"
