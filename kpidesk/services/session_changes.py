"""What was changed in a practice since it was opened, to enter it again if the file loses it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from kpidesk.domain.annotations import Note
from kpidesk.domain.change import Change, ClientChanged, EntryChanged, NoteChanged
from kpidesk.domain.entry import EntryKey
from kpidesk.services.entry.period_amounts import period_amounts

if TYPE_CHECKING:
    from kpidesk.services.ports import PracticeReader


class ChangedFigure(NamedTuple):
    """An entry that was changed: the amounts before and after; None is blank."""

    key: EntryKey
    client: str | None
    was: int | None
    becomes: int | None


class SessionChanges:
    """Collects changes. What was undone again is no change.

    Clients are kept by name: another file may have others under their numbers.
    """

    def __init__(self, records: PracticeReader, identity: str) -> None:
        """`identity` is that of the practice."""
        self.identity = identity
        self._clients = {client.id: client.name for client in records.clients()}
        self._amounts: dict[EntryKey, tuple[int | None, int | None]] = {}
        self._notes: dict[int | None, NoteChanged] = {}

    def note(self, changes: Iterable[Change]) -> None:
        """Take changes into account that were saved."""
        for change in changes:
            match change:
                case EntryChanged(key, old, new):
                    was, _ = self._amounts.get(key, (old, None))
                    self._amounts[key] = was, new
                case ClientChanged(_, new):
                    self._clients[new.id] = new.name
                case NoteChanged(old, new):
                    note = old or new
                    note_id = note.id if note is not None else None
                    first = self._notes.get(note_id, change)
                    self._notes[note_id] = NoteChanged(first.old, new)

    @property
    def figures(self) -> tuple[ChangedFigure, ...]:
        """The entries that are different now, in the order in which they were changed."""
        return tuple(
            ChangedFigure(key, self.client_name(key), was, becomes)
            for key, (was, becomes) in self._amounts.items()
            if was != becomes
        )

    @property
    def notes(self) -> tuple[NoteChanged, ...]:
        """The notes that are different now."""
        return tuple(each for each in self._notes.values() if each.old != each.new)

    def client_name(self, key: EntryKey) -> str | None:
        """Returns the name of the client of an entry."""
        return None if key.cell.client is None else self._clients.get(key.cell.client)

    def client_of(self, note: Note) -> str | None:
        """Returns the name of the client of a note."""
        return None if note.client is None else self._clients.get(note.client)

    def missing_in(self, records: PracticeReader) -> tuple[ChangedFigure, ...]:
        """Returns the figures that another content of the file lacks, with the amounts there.

        Their keys are those of the clients of the same names; without such a client a figure is
        left out.
        """
        clients = {client.name: client.id for client in records.clients()}
        missing = []
        for figure in self.figures:
            cell = figure.key.cell
            if figure.client is not None:
                if figure.client not in clients:
                    continue
                cell = cell._replace(client=clients[figure.client])
            key = figure.key._replace(cell=cell)
            stored = period_amounts(records, key.period, [key.measure])[key.measure].get(cell)
            if stored != figure.becomes:
                missing.append(figure._replace(key=key, was=stored))
        return tuple(missing)
