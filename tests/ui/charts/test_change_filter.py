"""Which changes a chart has to follow."""

from __future__ import annotations

from fractions import Fraction

import pytest

from kpidesk.domain.annotations import Note, Target
from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.cell import Cell, Client
from kpidesk.domain.change import (
    ClientChanged,
    EntryChanged,
    NoteChanged,
    SettingChanged,
    TargetChanged,
)
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.period import parse_period
from kpidesk.domain.settings.double_counting import DOUBLE_COUNTING
from kpidesk.domain.settings.resolution_hours import RESOLUTION_HOURS
from kpidesk.services.practice.tracked_kpis import TRACKED
from kpidesk.ui.charts.change_filter import concerns, needs_lists, only_entries

CSAT = ready_made().kpi("csat")
MARCH = parse_period("2026-03")
UNASSIGNED = Cell()


def entry(measure, cell=UNASSIGNED):
    return EntryChanged(EntryKey(measure, MARCH, cell), None, 5)


def target(kpi):
    return TargetChanged(None, Target(kpi, MARCH, Fraction(80)))


def note(measure=None):
    return Note(MARCH, "…", measure)


OWN, FOREIGN = CSAT.measures[0], "requests"
CLIENT = ClientChanged(None, Client(1, "Ada", "fr"))


@pytest.mark.parametrize(
    ("change", "affected"),
    [
        (entry(OWN), True),
        (entry(FOREIGN), False),
        (target("csat"), True),
        (target("nps"), False),
        (NoteChanged(None, note()), True),
        (NoteChanged(note(OWN), None), True),
        (NoteChanged(None, note(FOREIGN)), False),
        (SettingChanged(RESOLUTION_HOURS, None, "worked"), True),
        (SettingChanged(DOUBLE_COUNTING, None, "x"), True),
        (SettingChanged(TRACKED, None, "csat"), False),
        (CLIENT, False),
    ],
)
def test_a_chart_follows_its_own_changes(change, affected):
    assert concerns([change], CSAT) is affected
    assert concerns([entry(FOREIGN), change], CSAT) is affected


def test_entries_alone_are_read_again_one_by_one():
    assert only_entries([entry(OWN), entry(FOREIGN)], CSAT) == [entry(OWN)]
    assert only_entries([entry(OWN), target("csat")], CSAT) is None
    assert only_entries([target("nps")], CSAT) == []


def test_lists_change_with_clients_languages_and_tracked_kpis():
    assert needs_lists([entry(FOREIGN, Cell(1, "fr"))])
    assert needs_lists([CLIENT])
    assert needs_lists([SettingChanged(TRACKED, None, "csat")])
    assert not needs_lists([entry(OWN, Cell(1, None)), target("csat")])
