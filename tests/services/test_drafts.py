"""Drafts in the practice file: kept as they were typed, never logged, never exported."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.cell import Cell
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.period import parse_period
from kpidesk.services.clients.clients import ClientService
from kpidesk.services.entry.drafts import DraftService
from kpidesk.services.practice.contents import practice_contents
from kpidesk.storage.records.writer import open_practice

OCTOBER, WEEK = parse_period("2026-10"), parse_period("2026-W41")


def test_drafts_are_kept_replaced_and_dropped(practice, path):
    ada = ClientService(practice).add("Ada").new.id
    here, there = EntryKey("leads", OCTOBER), EntryKey("requests", WEEK, Cell(ada, "pt-br"))
    drafts = DraftService(practice)
    assert drafts.all() == {}
    drafts.keep(here, "abc")
    drafts.keep(there, ' "1.234" é')
    drafts.keep(here, "-5")
    with open_practice(path) as other:
        assert DraftService(other).all() == {here: "-5", there: ' "1.234" é'}
    drafts.keep(here, " ")
    drafts.drop(there)
    drafts.drop(there)
    drafts.drop(EntryKey("leads", OCTOBER, Cell(None, "fr")))
    assert drafts.all() == {}


def test_a_draft_of_an_unknown_client_is_refused(practice):
    with pytest.raises(WrongRequest) as refused:
        DraftService(practice).keep(EntryKey("leads", OCTOBER, Cell(99)), "abc")
    assert refused.value.code == "client_gone"
    assert DraftService(practice).all() == {}


def test_drafts_leave_no_line_in_the_log(practice, path):
    drafts = DraftService(practice)
    for number in range(29):
        drafts.keep(EntryKey("leads", OCTOBER), f"about {number}")
    drafts.drop(EntryKey("leads", OCTOBER))
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT count(*) FROM change").fetchone() == (0,)
    assert b"about" not in path.read_bytes()


def test_drafts_are_not_exported(practice):
    DraftService(practice).keep(EntryKey("leads", OCTOBER), "abc")
    with practice.transaction() as transaction:
        transaction.set_setting("tracked", "ncar")
    exported = practice_contents(practice.records, ready_made())
    assert exported.settings == {"tracked": "ncar"}
    assert "abc" not in repr(exported)
