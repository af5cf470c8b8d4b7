"""Notes: words on an entry or on a period, one for each."""

from __future__ import annotations

from dataclasses import replace

from kpidesk.domain.annotations import Note
from kpidesk.domain.cell import Cell
from kpidesk.domain.change import NoteChanged
from kpidesk.domain.period import Period
from kpidesk.services.ports import PracticeFile, PracticeReader


class NoteService:
    """Reads and writes notes. An entry is named by its period, measure and cell."""

    def __init__(self, practice: PracticeFile) -> None:
        self._practice = practice

    def at(
        self, period: Period, measure: str | None = None, cell: Cell | None = None
    ) -> Note | None:
        """The note on that entry, or without a measure on the period; None where there is none."""
        return _standing(self._practice.records, Note(period, "", measure, cell))

    def between(self, first: Period, last: Period) -> tuple[Note, ...]:
        """All notes on periods of any length that share days with the span."""
        return self._practice.records.notes(first, last)

    def write(self, note: Note) -> tuple[NoteChanged, ...]:
        """Put the words there, instead of those that stand; blank words remove them.

        The note's own id is not looked at: one place has one note. Nothing for no change.
        """
        with self._practice.transaction() as ledger:
            old = _standing(ledger, note)
            new = replace(note, text=note.text.strip(), id=old.id if old else None)
            if new == old or (old is None and not new.text):
                return ()
            written = ledger.set_note(new)
            return (NoteChanged(old, written if new.text else None),)


def _standing(records: PracticeReader, wanted: Note) -> Note | None:
    there = (wanted.period, wanted.measure, wanted.cell)
    return next(
        (
            note
            for note in records.notes(wanted.period, wanted.period)
            if (note.period, note.measure, note.cell) == there
        ),
        None,
    )
