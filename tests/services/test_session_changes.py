"""What was changed in a session: figures and notes, by the names of their clients."""

from __future__ import annotations

import pytest

from kpidesk.domain.annotations import Note
from kpidesk.domain.cell import NOT_ASSIGNED, Cell
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.period import parse_period
from kpidesk.services.clients.clients import ClientService
from kpidesk.services.practice.notes import NoteService
from kpidesk.services.session_changes import ChangedFigure, SessionChanges
from kpidesk.services.undo import revert
from kpidesk.storage.records.writer import open_practice
from kpidesk.storage.schema.creation import create_practice

MARCH = parse_period("2026-03")


@pytest.fixture
def session(practice):
    """The changes of a session, told of everything that `put` and `note` do."""
    return SessionChanges(practice.records, "identity")


@pytest.fixture
def put(practice, session):
    def put(measure, amount, cell=NOT_ASSIGNED):
        key = EntryKey(measure, MARCH, cell)
        with practice.transaction() as transaction:
            change = transaction.put(key, amount)
        session.note([change])
        return key, change

    return put


@pytest.fixture
def client(practice, session):
    change = ClientService(practice).add("Northwind")
    session.note([change])
    return change.new


def test_a_figure_is_listed_with_its_first_and_its_last_amount(put, session):
    key, _ = put("requests", 4)
    put("requests", 5)
    put("requests", 6)
    assert session.figures == (ChangedFigure(key, None, None, 6),)


def test_what_was_undone_is_no_change(put, session, practice):
    _, change = put("requests", 4)
    session.note(revert(practice, [change]))
    assert session.figures == ()


def test_a_blanked_figure_is_a_change(put, practice):
    key, _ = put("requests", 4)
    later = SessionChanges(practice.records, "identity")
    with practice.transaction() as transaction:
        later.note([transaction.put(key, None)])
    assert later.figures == (ChangedFigure(key, None, 4, None),)


def test_a_figure_has_the_name_that_its_client_has_now(put, session, practice, client):
    put("requests", 4, Cell(client.id))
    assert [each.client for each in session.figures] == ["Northwind"]
    session.note([ClientService(practice).change(client._replace(name="Northwind Ltd"))])
    assert [each.client for each in session.figures] == ["Northwind Ltd"]


def test_notes_are_listed_with_their_first_and_their_last_text(session, practice):
    notes = NoteService(practice)
    for text in ("On holiday", "On holiday for a week"):
        session.note(notes.write(Note(MARCH, text)))
    ((old, new),) = [(each.old, each.new) for each in session.notes]
    assert (old, new.text) == (None, "On holiday for a week")
    session.note(notes.write(Note(MARCH, "")))
    assert session.notes == ()


def test_figures_that_another_content_lacks_are_found_by_the_names_of_clients(
    put, session, client, tmp_path
):
    put("requests", 4)
    put("leads", 7)
    put("requests", 9, Cell(client.id))
    put("new_clients", 1, Cell(client.id, "fr"))
    create_practice(other_path := tmp_path / "other.kpidesk", "Practice")
    with open_practice(other_path) as other:
        clients = ClientService(other)
        clients.add("Another")
        known = clients.add("Northwind").new
        assert known.id != client.id
        with other.transaction() as transaction:
            transaction.put(EntryKey("requests", MARCH), 4)
            transaction.put(EntryKey("requests", MARCH, Cell(known.id)), 8)
        missing = session.missing_in(other.records)
    assert set(missing) == {
        ChangedFigure(EntryKey("leads", MARCH), None, None, 7),
        ChangedFigure(EntryKey("requests", MARCH, Cell(known.id)), "Northwind", 8, 9),
        ChangedFigure(EntryKey("new_clients", MARCH, Cell(known.id, "fr")), "Northwind", None, 1),
    }


def test_a_figure_of_a_client_whom_the_other_content_does_not_know_is_left_out(
    put, session, client, tmp_path
):
    put("requests", 9, Cell(client.id))
    create_practice(other_path := tmp_path / "other.kpidesk", "Practice")
    with open_practice(other_path) as other:
        assert session.missing_in(other.records) == ()
