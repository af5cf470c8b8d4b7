"""Removing a client for good in the window: no byte of it is left, and it cannot be undone."""

from __future__ import annotations

import shutil

import pytest

from kpidesk.app.practice.client_remover import ClientRemover
from kpidesk.domain.cell import Client
from kpidesk.domain.period import parse_period
from kpidesk.services.entry.entry_service import Figure
from kpidesk.storage.backup.backup import back_up
from kpidesk.storage.backup.backup_file import backups_of

MARCH = parse_period("2026-03")
CANARY = "Canary Confectioners"
REMARK = "remark-canary"


@pytest.fixture
def remover(office) -> ClientRemover:
    return ClientRemover(office.window, office.practices, office.appearance, lambda: office.backups)


@pytest.fixture
def client(office, mine, qtbot) -> Client:
    """A client with a card and a figure, in the file that is open."""
    office.practices.open(mine)
    qtbot.waitUntil(lambda: office.window.workspace is not None)
    workspace = office.window.workspace
    services = workspace.services
    added = services.clients.add(CANARY, "fr")
    card = services.cards.card(added.new.id)._replace(remark=REMARK)
    workspace.done("add", (added, *services.cards.change(card)))
    figure = [Figure("requests", 7, "7")]
    recorded = services.entries.record(MARCH, figure, client=CANARY)
    workspace.done("enter", recorded.changes)
    return added.new


def test_nothing_of_a_removed_client_is_left(office, mine, client, remover, qtbot) -> None:
    assert CANARY.encode() in mine.read_bytes()
    before = office.window.workspace
    remover.remove(client, backups=False)
    qtbot.waitUntil(lambda: "removed permanently" in office.window.bar.text)
    content = mine.read_bytes()
    assert CANARY.encode() not in content
    assert REMARK.encode() not in content
    workspace = office.window.workspace
    assert workspace is not before
    assert workspace.services.records.clients() == ()
    assert not workspace.undo_stack.canUndo()
    (kept,) = backups_of(mine, office.backups)
    assert CANARY.encode() in kept.path.read_bytes()


def test_backups_with_the_client_are_removed_on_wish(office, mine, client, remover, qtbot) -> None:
    backup = back_up(mine, office.backups, app_version="1").path
    remover.remove(client, backups=True)
    qtbot.waitUntil(lambda: "removed permanently" in office.window.bar.text)
    assert "1 backup" in office.window.bar.text
    assert not backup.exists()


def test_backups_are_named_only_where_some_contain_the_client(
    office, client, remover, sample_practice, tmp_path, qtbot
) -> None:
    remover.remove(client, backups=False)
    qtbot.waitUntil(lambda: "Older backups still contain" in office.window.bar.text)
    office.practices.open(shutil.copyfile(sample_practice, tmp_path / "sample.kpidesk"))
    qtbot.waitUntil(lambda: office.window.workspace is not None and office.window.workspace.sample)
    first = office.window.workspace.services.records.clients()[0]
    remover.remove(first, backups=False)
    qtbot.waitUntil(lambda: first.name in office.window.bar.text)
    assert office.window.bar.text == f"“{first.name}” was removed permanently."


def test_a_client_that_is_gone_already_is_said(office, client, remover, qtbot) -> None:
    remover.remove(client._replace(id=client.id + 1), backups=False)
    qtbot.waitUntil(lambda: "was not removed" in office.window.bar.text)
    (left,) = office.window.workspace.services.records.clients()
    assert left.name == CANARY
