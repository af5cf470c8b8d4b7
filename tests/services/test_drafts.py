"""Drafts in the practice file: kept as they were typed, read with patience, never exported."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.cell import Cell
from kpidesk.domain.client_settings import DRAFTS
from kpidesk.domain.entry import Place
from kpidesk.domain.period import parse_period
from kpidesk.services.entry.drafts import Drafts
from kpidesk.services.practice.clients import Clients
from kpidesk.services.practice.contents import contents
from kpidesk.storage.records.writer import open_practice

OCTOBER, WEEK = parse_period("2026-10"), parse_period("2026-W41")


def test_drafts_are_kept_replaced_and_dropped(practice, path):
    ada = Clients(practice).add("Ada").new.id
    here, there = Place("leads", OCTOBER), Place("requests", WEEK, Cell(ada, "pt-br"))
    drafts = Drafts(practice)
    assert drafts.all() == {}
    drafts.keep(here, "abc")
    drafts.keep(there, ' "1.234" é')
    drafts.keep(here, "-5")
    with open_practice(path) as other:
        assert Drafts(other).all() == {here: "-5", there: ' "1.234" é'}
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
    assert Drafts(practice).all() == {}
    Drafts(practice).keep(Place("leads", OCTOBER), "abc")
    assert Drafts(practice).all() == {Place("leads", OCTOBER): "abc"}


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
    assert Drafts(practice).all() == {Place("leads", OCTOBER, Cell(None, "fr")): "abc"}


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
    assert isinstance(Drafts(_Kept(text)).all(), dict)


def test_drafts_are_not_exported(practice):
    Drafts(practice).keep(Place("leads", OCTOBER), "abc")
    with practice.transaction() as ledger:
        ledger.set_setting("tracked", "ncar")
    exported = contents(practice.records, ready_made())
    assert DRAFTS not in exported.settings
    assert exported.settings["tracked"] == "ncar"
