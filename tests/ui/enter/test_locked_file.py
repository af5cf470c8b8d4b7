"""Typing while another program locks the file: nothing is lost, and nothing is read in vain."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from kpidesk.domain.cell import Cell
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.period import parse_period


@pytest.fixture
def workspace(make_workspace):
    """Requests of October, also of a client: the sheet names the client."""

    def fill(practice):
        with practice.transaction() as transaction:
            client = transaction.add_client("Northwind", None)
            transaction.put(EntryKey("requests", parse_period("2026-10"), Cell(client.id)), 7)

    return make_workspace(fill=fill)


def test_figures_typed_under_a_lock_stay_and_are_saved_after_it(hand, workspace, standing):
    shown = hand.page.notices.others.text()
    assert shown
    with closing(sqlite3.connect(workspace.file, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        hand.enter("requests", "12")
        hand.enter("request_hours", "30")
        assert (hand.text("requests"), hand.text("request_hours")) == ("12", "30")
        assert hand.page.notices.others.text() == shown
        assert len(workspace.drafts.pending) == 2
    assert workspace.save_retry.try_now()
    assert standing(workspace)["requests"] == 12


def test_reads_wait_for_a_lock_again_after_a_while(workspace, monkeypatch):
    records = workspace.services.records

    def timeout():
        return records._sqlite.execute("PRAGMA busy_timeout").fetchone()[0]

    usual = timeout()
    assert usual > 0
    with closing(sqlite3.connect(workspace.file, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(Exception, match="file_busy"):
            records.clients()
        assert timeout() == 0
    monkeypatch.setattr("kpidesk.storage.row_reader.monotonic", lambda: 1e12)
    assert [each.name for each in records.clients()] == ["Northwind"]
    assert timeout() == usual
