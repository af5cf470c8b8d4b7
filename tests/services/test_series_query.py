"""Reading: scopes, ladders of her own, targets and notes, on a real file."""

from __future__ import annotations

from datetime import date
from fractions import Fraction as F

import pytest

from kpidesk.domain.annotations import Note, Target
from kpidesk.domain.cell import Cell
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.ladder import DatedLadder, Direction, Ladder, Level, Origin, Threshold
from kpidesk.domain.period import Length, parse_period
from kpidesk.domain.settings.resolution_hours import RESOLUTION_HOURS
from kpidesk.services.series.series_query import SeriesQuery

MONTHS = [parse_period(f"2026-{n:02}") for n in range(1, 7)]
HOUR = 3_600_000


def own(bound: str) -> Ladder:
    steps = (Threshold(Level.EXCEPTIONAL, F(bound), True),)
    return Ladder(Direction.LOWER, steps, Origin.OWN)


@pytest.fixture
def clients(practice):
    """Two clients, 2 h a request in each of six months."""
    with practice.transaction() as transaction:
        ada, bo = transaction.add_client("Ada", "fr"), transaction.add_client("Bo", None)
        for month in MONTHS:
            for client in (ada, bo):
                transaction.put(EntryKey("requests", month, Cell(client.id)), 3)
                transaction.put(EntryKey("request_hours", month, Cell(client.id)), 6 * HOUR)
    return ada, bo


def levels(reading, **question):
    series = reading.read(SeriesQuery("art", Length.MONTH, **question))
    return [(point.level, point.ladder.origin) for point in series.points]


PUBLISHED = (Level.TYPICAL, Origin.PUBLISHED)
OWN = (Level.EXCEPTIONAL, Origin.OWN)
STRICT = (Level.BELOW, Origin.CLIENT)


def test_old_periods_keep_the_ladder_they_had(practice, reading, clients):
    with practice.transaction() as transaction:
        transaction.set_ladder(DatedLadder("art", date(2026, 3, 1), own("2.5")))
        transaction.set_ladder(DatedLadder("art", date(2026, 5, 1), None))
    assert levels(reading) == [PUBLISHED] * 2 + [OWN] * 2 + [PUBLISHED] * 2


def test_a_client_s_ladder_comes_before_the_practice_s(practice, reading, clients):
    ada, _ = clients
    with practice.transaction() as transaction:
        transaction.set_ladder(DatedLadder("art", date(2026, 1, 1), own("2.5")))
        transaction.set_ladder(DatedLadder("art", date(2026, 4, 1), own("1"), ada.id))
    assert levels(reading, client="Ada") == [OWN] * 3 + [STRICT] * 3
    assert levels(reading, client="Bo") == [OWN] * 6
    assert levels(reading) == [OWN] * 6


def test_a_ladder_valid_in_the_middle_of_a_period_waits_for_the_next(practice, reading, clients):
    with practice.transaction() as transaction:
        transaction.set_ladder(DatedLadder("art", date(2026, 3, 2), own("2.5")))
    assert levels(reading)[:4] == [PUBLISHED] * 3 + [OWN]


def test_targets_go_to_whom_they_were_promised(practice, reading, clients):
    ada, _ = clients
    with practice.transaction() as transaction:
        transaction.set_target(Target("art", MONTHS[0], None, F(3)))
        transaction.set_target(Target("art", MONTHS[2], None, F(2), ada.id))

    def promised(**question):
        series = reading.read(SeriesQuery("art", **question))
        return [target.high for target in reading.annotations(series).targets]

    assert promised() == [3]
    assert promised(client="Ada") == [2]
    assert promised(client="Bo") == []


def test_a_client_sees_her_own_notes_only(practice, reading, clients):
    ada, bo = clients
    with practice.transaction() as transaction:
        transaction.set_note(Note(MONTHS[0], "holiday"))
        transaction.set_note(Note(MONTHS[1], "for Ada", "requests", Cell(ada.id)))
        transaction.set_note(Note(MONTHS[1], "for Bo", "requests", Cell(bo.id)))
        transaction.set_note(Note(MONTHS[1], "of another KPI", "leads"))

    def words(**question):
        series = reading.read(SeriesQuery("art", **question))
        return [note.text for note in reading.annotations(series).notes]

    assert words(client="Ada") == ["for Ada"]
    assert words() == ["holiday", "for Ada", "for Bo"]


def test_how_hours_are_counted_is_told_where_there_are_hours(practice, reading, clients):
    with practice.transaction() as transaction:
        transaction.set_setting(RESOLUTION_HOURS, "worked")
        transaction.put(EntryKey("survey_answers", MONTHS[0], Cell()), 4)
        transaction.put(EntryKey("satisfied_answers", MONTHS[0], Cell()), 3)
    assert reading.annotations(reading.read(SeriesQuery("art"))).hours == "worked"
    assert reading.annotations(reading.read(SeriesQuery("csat"))).hours is None


@pytest.mark.parametrize("scope", [{"client": ""}, {"client": " "}, {"language": ""}])
def test_an_empty_name_is_no_name(reading, clients, scope):
    """A script's unset variable must not send all clients' figures to one of them."""
    with pytest.raises(WrongRequest):
        reading.read(SeriesQuery("art", **scope))
