"""The note service: one note per entry or period."""

from __future__ import annotations

from dataclasses import replace

from kpidesk.domain.annotations import Note
from kpidesk.domain.cell import Cell
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
    wanted_key = (wanted.period, wanted.measure, wanted.cell)
    return next(
        (
            note
            for note in records.notes(wanted.period, wanted.period)
            if (note.period, note.measure, note.cell) == wanted_key
        ),
        None,
    )
