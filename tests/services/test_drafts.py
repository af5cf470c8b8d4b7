"""Drafts in the practice file: kept as they were typed, read with patience, never exported."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.cell import Cell
from kpidesk.domain.client_settings import DRAFTS
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.period import parse_period
from kpidesk.services.entry.drafts import DraftService
from kpidesk.services.practice.clients import ClientService
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
    assert drafts.all() == {}
    assert practice.records.setting(DRAFTS) is None


@pytest.mark.parametrize(
    "kept", ["", "{", "7", "null", '{"leads": "abc"}', "[[]]", "[" * 100_000, '[["leads"]]']
)
def test_what_cannot_be_read_is_no_draft(practice, kept):
    with practice.transaction() as ledger:
        ledger.set_setting(DRAFTS, kept)
    assert DraftService(practice).all() == {}
    DraftService(practice).keep(EntryKey("leads", OCTOBER), "abc")
    assert DraftService(practice).all() == {EntryKey("leads", OCTOBER): "abc"}


def test_of_damaged_lines_the_whole_ones_are_read(practice):
    good = ["leads", "2026-10", None, "fr", "abc"]
    bad = [
        ["leads", "2026-13", None, None, "abc"],
        ["leads", "2026-10", 99, None, "of nobody"],
        ["leads", "2026-10", "Ada", None, "abc"],
        ["leads", "2026-10", None, "%", "abc"],
        ["leads", "2026-10", None, None, "  "],
        ["leads", "2026-10", None, None, 5],
        [*good, "more"],
    ]
    with practice.transaction() as ledger:
        ledger.set_setting(DRAFTS, json.dumps([*bad, good]))
    assert DraftService(practice).all() == {EntryKey("leads", OCTOBER, Cell(None, "fr")): "abc"}


class _Kept:
    """A file of which only the setting is read."""

    def __init__(self, setting: str) -> None:
        self.records, self._setting = self, setting

    def setting(self, _: str) -> str:
        return self._setting

    def clients(self) -> tuple[object, ...]:
        return ()


_LEAVES = st.none() | st.booleans() | st.integers() | st.text()


@given(st.recursive(_LEAVES, st.lists).map(json.dumps))
def test_no_setting_is_too_odd_to_be_read(text):
    assert isinstance(DraftService(_Kept(text)).all(), dict)


def test_drafts_are_not_exported(practice):
    DraftService(practice).keep(EntryKey("leads", OCTOBER), "abc")
    with practice.transaction() as ledger:
        ledger.set_setting("tracked", "ncar")
    exported = practice_contents(practice.records, ready_made())
    assert DRAFTS not in exported.settings
    assert exported.settings["tracked"] == "ncar"
