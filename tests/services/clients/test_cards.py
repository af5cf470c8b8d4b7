"""Cards: copies for another client, and figures that this version does not know."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from kpidesk.domain.annotations import Note, Target
from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.cell import Cell
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.ladder import DatedLadder, Direction, Ladder, Level, Origin, Threshold
from kpidesk.domain.period import parse_period
from kpidesk.i18n.clients.card_words import card_fields
from kpidesk.i18n.words import Words
from kpidesk.services.container import ServiceContainer
from kpidesk.services.practice.contents import practice_contents
from kpidesk.services.undo import revert


@pytest.fixture
def services(practice):
    return ServiceContainer(practice, ready_made(), lambda: date(2026, 11, 29))


@pytest.fixture
def card(services, practice):
    """A card that shows CSAT and an unknown figure."""
    added = services.clients.add("Ada").new
    services.cards.change(services.cards.card(added.id)._replace(shown=("csat",)))
    with closing(sqlite3.connect(practice.path)) as connection, connection:
        connection.execute("UPDATE client_card SET shown = 'csat of_tomorrow'")
    return services.cards.card(added.id)


def test_what_is_due_and_said_leaves_it_out(services, card):
    (due,) = services.client_due.due()
    assert set(due.missing) == {"satisfied_answers", "survey_answers"}
    (client,) = services.records.clients()
    fields = card_fields(Words("en"), client, card, (), ready_made())
    assert "of_tomorrow" not in "".join(value for _, value in fields)


def test_other_fields_can_be_changed_and_it_stays(services, card):
    services.cards.change(card._replace(contact="Ann"))
    assert services.cards.card(card.client).shown == ("csat", "of_tomorrow")


def test_another_unknown_figure_is_refused(services, card):
    with pytest.raises(WrongRequest, match="kpi_unknown"):
        services.cards.change(card._replace(shown=("csat", "of_tomorrow", "of_yesterday")))


def test_a_copy_has_targets_and_ladders_and_no_figures_or_notes(services, practice):
    march = parse_period("2026-03")
    original, other = (services.clients.add(name).new.id for name in ("Ada", "Bob"))
    thresholds = (Threshold(Level.TYPICAL, Fraction(70), inclusive=True),)
    ladder = Ladder(Direction.HIGHER, thresholds, Origin.OWN, "As we agreed")
    with practice.transaction() as transaction:
        for client in (original, other):
            for subject, high in (("csat", None), ("requests", 40), ("package_use", 90)):
                bounds = Fraction(20), None if high is None else Fraction(high)
                transaction.set_target(Target(subject, march, *bounds, client))
            transaction.set_target(Target("csat", march.shifted(2), client=client))
            transaction.set_ladder(DatedLadder("csat", march.first_day, ladder, client))
            transaction.set_ladder(DatedLadder("csat", march.last_day, None, client))
        transaction.put(EntryKey("requests", march, Cell(original)), 7)
        transaction.set_note(Note(march, "Flu", "requests", Cell(original)))
    before = practice_contents(services.records, ready_made())
    changes = services.cards.duplicate(original)
    copy = changes[0].new.id
    after = practice_contents(services.records, ready_made())

    renumbered = {Target: replace, DatedLadder: DatedLadder._replace}

    def of(client, found):
        return [renumbered[type(each)](each, client=0) for each in found if each.client == client]

    assert of(copy, after.targets) == of(original, before.targets)
    assert len(of(copy, after.targets)) == 4
    assert of(copy, after.ladders) == of(original, before.ladders)
    assert len(of(copy, after.ladders)) == 2
    assert (after.rows, after.notes) == (before.rows, before.notes)
    undone = revert(practice, changes)
    taken_back = practice_contents(services.records, ready_made())
    assert (taken_back.targets, taken_back.ladders) == (before.targets, before.ladders)
    revert(practice, undone)
    again = practice_contents(services.records, ready_made())
    assert (again.targets, again.ladders) == (after.targets, after.ladders)
