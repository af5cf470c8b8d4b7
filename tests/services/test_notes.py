"""Notes: one for each entry and period, replaced, removed and put back."""

from __future__ import annotations

import pytest

from kpidesk.domain.annotations import Note
from kpidesk.domain.cell import NOT_ASSIGNED, Cell
from kpidesk.domain.change import NoteChanged
from kpidesk.domain.period import parse_period
from kpidesk.services.practice.notes import NoteService
from kpidesk.services.undo import revert

MARCH, APRIL = parse_period("2026-03"), parse_period("2026-04")
ON_ENTRY = Note(MARCH, "Two tickets came late", "requests", NOT_ASSIGNED)


@pytest.fixture
def notes(practice):
    return NoteService(practice)


def test_a_note_stands_at_its_own_place_and_at_no_other(notes):
    notes.write(ON_ENTRY)
    assert notes.at(MARCH, "requests", NOT_ASSIGNED).text == ON_ENTRY.text
    for place in [
        (MARCH,),
        (APRIL, "requests", NOT_ASSIGNED),
        (MARCH, "leads", NOT_ASSIGNED),
        (MARCH, "requests", Cell(language="fr")),
        (parse_period("2026-W10"), "requests", NOT_ASSIGNED),
    ]:
        assert notes.at(*place) is None


def test_a_period_has_a_note_of_its_own(notes, practice):
    notes.write(Note(MARCH, "On holiday for a week"))
    notes.write(ON_ENTRY)
    assert notes.at(MARCH).text == "On holiday for a week"
    assert {note.text for note in practice.records.notes(MARCH, APRIL)} == {
        "On holiday for a week",
        ON_ENTRY.text,
    }


def test_writing_again_replaces_the_words(notes, practice):
    notes.write(ON_ENTRY)
    ((old, new),) = [
        (change.old, change.new)
        for change in notes.write(Note(MARCH, "  One ticket \n", "requests", NOT_ASSIGNED))
    ]
    assert (old.text, new.text) == (ON_ENTRY.text, "One ticket")
    assert old.id == new.id
    assert len(practice.records.notes(MARCH, MARCH)) == 1


def test_blank_words_remove_it_and_undo_puts_it_back(notes, practice):
    notes.write(ON_ENTRY)
    changes = notes.write(Note(MARCH, " \n", "requests", NOT_ASSIGNED))
    assert notes.at(MARCH, "requests", NOT_ASSIGNED) is None
    assert [change.new for change in changes] == [None]
    revert(practice, changes)
    assert notes.at(MARCH, "requests", NOT_ASSIGNED).text == ON_ENTRY.text


def test_no_change_makes_no_fact(notes):
    assert notes.write(Note(MARCH, " ")) == ()
    (made,) = notes.write(ON_ENTRY)
    assert isinstance(made, NoteChanged)
    assert made.old is None
    assert notes.write(ON_ENTRY) == ()


def test_a_note_is_kept_as_it_was_typed(notes):
    text = "<img src=x> 50 % & más — ١٢\nsecond line"
    notes.write(Note(MARCH, text))
    assert notes.at(MARCH).text == text
