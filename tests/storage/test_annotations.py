"""Targets, ladders of her own, and notes."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpidesk.domain.annotations import Note, Target
from kpidesk.domain.cell import NOT_ASSIGNED, Cell
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.ladder import DatedLadder, Direction, Ladder, Level, Origin, Threshold
from kpidesk.domain.period import parse_period
from kpidesk.storage.encoding import from_millionths, millionths
from kpidesk.storage.records.reader import open_reader

NEW_YEAR = date(2026, 1, 1)


def ladder(*bounds):
    levels = (Level.TYPICAL, Level.ABOVE_AVERAGE, Level.EXCEPTIONAL)
    steps = tuple(
        Threshold(level, Fraction(bound), level is Level.TYPICAL)
        for level, bound in zip(levels, bounds, strict=False)
    )
    return Ladder(Direction.LOWER, steps, Origin.OWN)


def write(practice, *things):
    with practice.transaction() as transaction:
        for thing in things:
            if isinstance(thing, Target):
                transaction.set_target(thing)
            else:
                transaction.set_ladder(thing)


@given(st.integers(-(2**63) + 1, 2**63 - 1))
def test_a_value_in_millionths_comes_back_exactly(steps):
    assert millionths(from_millionths(steps)) == steps


@pytest.mark.parametrize(
    ("value", "code"),
    [
        (Fraction(1, 3), "value_too_fine"),
        (Fraction(1, 10**7), "value_too_fine"),
        (Fraction(10**13), "value_too_large"),
    ],
)
def test_what_millionths_do_not_hold_is_refused(practice, value, code):
    for thing in (
        Target("art", parse_period("2026-01"), None, value),
        DatedLadder("art", NEW_YEAR, ladder(value)),
    ):
        with pytest.raises(WrongRequest) as refused:
            write(practice, thing)
        assert refused.value.code == code
    assert practice.records.targets("art") == practice.records.ladders("art") == ()


def test_targets_come_the_earliest_first_each_day_once(practice, path):
    with practice.transaction() as transaction:
        client = transaction.add_client("A", None).id
    later = Target("art", parse_period("2026-03"), None, Fraction(5, 2))
    ended = Target("art", parse_period("2026-Q3"), None)
    hers = Target("art", parse_period("2026"), None, Fraction(2), client)
    write(practice, later, ended, hers, Target("art", parse_period("2026"), None, Fraction(1)))
    month = Target("art", parse_period("2026-01"), None, Fraction("1.000001"))
    write(practice, month, Target("csat", parse_period("2026"), Fraction(90)))
    with open_reader(path) as reader:
        assert reader.targets("art") == (month, hers, later, ended)


def test_ladders_are_replaced_on_their_day_and_may_end(practice, path):
    with practice.transaction() as transaction:
        client = transaction.add_client("A", None).id
    write(practice, DatedLadder("art", NEW_YEAR, ladder(9, 8, 7)))
    final = (
        DatedLadder("art", NEW_YEAR, ladder(3, 2, "0.5")),
        DatedLadder("art", NEW_YEAR, ladder(4), client),
        DatedLadder("art", date(2026, 6, 1), Ladder(Direction.LOWER, (), Origin.OWN)),
        DatedLadder("art", date(2026, 7, 1), None),
    )
    write(practice, *reversed(final))
    with open_reader(path) as reader:
        assert reader.ladders("art") == final
        assert reader.ladders("csat") == ()


def test_a_ladder_is_hers_from_the_day_it_is_kept(practice):
    published = Ladder(Direction.HIGHER, (), Origin.PUBLISHED)
    write(practice, DatedLadder("csat", NEW_YEAR, published))
    (kept,) = practice.records.ladders("csat")
    assert kept.ladder.origin is Origin.OWN


def note(practice, *values, **named):
    with practice.transaction() as transaction:
        return transaction.set_note(Note(*values, **named))


def test_a_note_is_added_changed_removed_and_put_back(practice, path):
    march = parse_period("2026-03")
    added = note(practice, march, " Fair <b>in</b> Lyon ", "requests", Cell(None, "es"))
    assert added.id is not None
    changed = note(practice, march, "Strike", "requests", Cell(None, "es"), added.id)
    with open_reader(path) as reader:
        assert reader.notes() == (changed,)
    assert note(practice, march, " ", id=added.id).id is None
    assert practice.records.notes() == ()
    assert note(practice, march, "Strike", "requests", Cell(None, "es"), added.id) == changed
    assert practice.records.notes() == (changed,)


def test_a_note_on_no_cell_is_not_one_on_the_cell_not_assigned(practice):
    march = parse_period("2026-03")
    everywhere, nowhere = note(practice, march, "a"), note(practice, march, "b", cell=NOT_ASSIGNED)
    assert practice.records.notes() == (everywhere, nowhere)
    assert [each.cell for each in practice.records.notes()] == [None, NOT_ASSIGNED]


def test_notes_are_those_that_share_days_with_the_span(practice):
    texts = ("2025", "2026", "2026-Q1", "2026-02", "2026-03", "2026-04", "2026-W05", "2026-W14")
    for text in texts:
        note(practice, parse_period(text), text)

    def between(first, last):
        found = practice.records.notes(first and parse_period(first), last and parse_period(last))
        return [each.text for each in found]

    assert between("2026-03", "2026-03") == ["2026", "2026-Q1", "2026-03", "2026-W14"]
    assert between("2026-02", "2026-02") == ["2026", "2026-Q1", "2026-W05", "2026-02"]
    assert between("2026-04", None) == ["2026", "2026-W14", "2026-04"]
    assert between(None, "2025") == ["2025"]
    assert sorted(between(None, None)) == sorted(texts)


def test_every_change_is_logged_with_what_stood_there(practice, sql):
    write(practice, Target("art", parse_period("2026-01"), None, Fraction(3)))
    write(practice, Target("art", parse_period("2026-01"), None, Fraction(2)))
    write(practice, Target("art", parse_period("2026-01"), None, Fraction(2)))
    log = sql("SELECT key, old, new FROM change ORDER BY id")
    assert [key for key, _, _ in log] == ["art/-/2026-01-01"] * 2
    assert (log[0][1], log[1][1]) == (None, log[0][2])
