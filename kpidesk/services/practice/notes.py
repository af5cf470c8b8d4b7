"""Notes: one on each entry and period of a client or of the business, and where they belong."""

from __future__ import annotations

from dataclasses import replace

from kpidesk.domain.annotations import Note
from kpidesk.domain.cell import NOT_ASSIGNED, Cell, CellScope
from kpidesk.domain.change import NoteChanged
from kpidesk.domain.period import Period
from kpidesk.services.ports import PracticeFile, PracticeReader


class NoteService:
    """Reads and writes notes on periods and on entries (period, measure and cell)."""

    def __init__(self, practice: PracticeFile) -> None:
        self._practice = practice

    def at(
        self, period: Period, measure: str | None = None, cell: Cell | None = None
    ) -> Note | None:
        """Returns the note on that entry, or without a measure on the period; None without one."""
        return _existing(self._practice.records, Note(period, "", measure, cell))

    def like(self, place: Note) -> Note | None:
        """Returns the note where another one is; None without one."""
        return _existing(self._practice.records, place)

    def write(self, note: Note) -> tuple[NoteChanged, ...]:
        """Write a note in place of the one that exists; a blank text deletes it.

        The note's id is ignored, since an entry or period has one note. Returns no change where
        nothing changed.
        """
        with self._practice.transaction() as transaction:
            old = _existing(transaction, note)
            new = replace(note, text=note.text.strip(), id=old.id if old else None)
            if new == old or (old is None and not new.text):
                return ()
            written = transaction.set_note(new)
            return (NoteChanged(old, written if new.text else None),)


def _existing(records: PracticeReader, wanted: Note) -> Note | None:
    found = records.notes(wanted.period, wanted.period)
    return next((note for note in found if _place(note) == _place(wanted)), None)


def _place(note: Note) -> tuple[Period, str | None, Cell]:
    return note.period, note.measure, note.cell or NOT_ASSIGNED


def belongs_to(note: Note, scope: CellScope) -> bool:
    """Returns whether a note belongs to what is shown of these cells.

    Notes on all figures of the business belong everywhere, those of a client that name no service
    language to each cell of the client.
    """
    own = note.cell or NOT_ASSIGNED
    if scope.includes(own):
        return True
    if own.client is None:
        return note.measure is None
    return own == Cell(scope.cell.client)
