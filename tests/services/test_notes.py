"""Notes: one for each entry and period, replaced, removed and put back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kpidesk.domain.annotations import Note
from kpidesk.domain.cell import NOT_ASSIGNED, Cell, CellScope
from kpidesk.domain.change import NoteChanged
from kpidesk.domain.period import parse_period
from kpidesk.services.practice.notes import NoteService, belongs_to
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


def test_a_note_is_shown_to_its_client_and_to_nobody_else():
    for client in (None, 1, 2):
        for owner in (None, 1, 2):
            cell = None if owner is None else Cell(owner)
            note = Note(MARCH, "x", None, cell)
            assert not note.is_shown_to(client)
            assert replace(note, shown=True).is_shown_to(client) is (client == owner)


def test_where_a_note_is_seen():
    ada, french = Cell(1), Cell(1, "fr")
    whole, of_ada = Note(MARCH, "x"), Note(MARCH, "x", None, ada)
    figure, of_french = Note(MARCH, "x", "requests", ada), Note(MARCH, "x", "requests", french)
    alone = [NOT_ASSIGNED, ada, french, Cell(2), Cell(None, "fr")]
    everywhere = [
        *(CellScope(cell, parts=False) for cell in alone),
        *(CellScope(cell) for cell in (NOT_ASSIGNED, ada, Cell(2), Cell(None, "fr"))),
    ]
    nobodys, adas, in_french, *_, whole_scope, all_of_ada, _, all_french = everywhere
    seen = {
        note: [scope for scope in everywhere if belongs_to(note, scope)]
        for note in (whole, of_ada, figure, of_french, replace(figure, cell=None))
    }
    assert list(seen.values()) == [
        everywhere,
        [adas, in_french, whole_scope, all_of_ada],
        [adas, in_french, whole_scope, all_of_ada],
        [in_french, whole_scope, all_of_ada, all_french],
        [nobodys, whole_scope],
    ]


def test_a_note_without_a_cell_is_that_of_figures_of_nobody(notes, practice):
    notes.write(Note(MARCH, "x", "requests"))
    assert notes.at(MARCH, "requests", NOT_ASSIGNED).text == "x"
    notes.write(Note(MARCH, "y", "requests", NOT_ASSIGNED))
    assert [note.text for note in practice.records.notes()] == ["y"]
