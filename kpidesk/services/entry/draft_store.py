"""The drafts of an open practice, and the figures among them that its file could not take."""

from __future__ import annotations

from collections import UserDict
from collections.abc import Callable, Iterable, Mapping
from typing import Protocol

from kpidesk.domain.change import UNREADABLE, UnsavedFigure
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.errors import NotDone
from kpidesk.services.entry.drafts import DraftService


class DraftJournal(Protocol):
    """Keeps unsaved figures outside the practice file, also when the program is killed."""

    def read(self) -> Mapping[EntryKey, UnsavedFigure]:
        """Returns what was written last; nothing where it cannot be read."""

    def write(self, figures: Mapping[EntryKey, UnsavedFigure]) -> None:
        """Replace what was written. Raises NotDone."""


class DraftStore(UserDict[EntryKey, str]):
    """All typed texts that are neither saved nor held, by their key.

    The file keeps those that are no figures, or not yet. What it cannot take is `unsaved` and
    kept in the journal; `fault` is that of the last attempt. Figures that the journal had from a
    former start are `returned`. A read-only practice is never written and has no journal.
    """

    def __init__(
        self,
        drafts: DraftService,
        changed: Callable[[], object],
        journal: DraftJournal | None = None,
        *,
        read_only: bool = False,
    ) -> None:
        """`changed` is called when there are other drafts or unsaved figures."""
        super().__init__()
        self._drafts, self._changed, self._read_only = drafts, changed, read_only
        self._journal = None if read_only else journal
        self.data.update(drafts.all())
        #: Keys of the drafts in the file.
        self._filed = set(self.data)
        self._unsaved: dict[EntryKey, UnsavedFigure] = {}
        self.fault: NotDone | None = None
        #: Why the journal does not have all unsaved figures; None where it has.
        self.journal_fault: NotDone | None = None
        #: Unsaved figures of clients that the file does not have: only kept in the journal.
        self._foreign: dict[EntryKey, UnsavedFigure] = {}
        if self._journal is not None:
            for key, figure in self._journal.read().items():
                known = key.cell.client is None or drafts.has_client(key.cell.client)
                (self._unsaved if known else self._foreign)[key] = figure
            self.data.update({key: figure.text for key, figure in self._unsaved.items()})
        self.returned = set(self._unsaved)
        #: What was saved since in the place of unsaved figures: the user has to choose.
        self.conflicts: dict[EntryKey, int | None] = {}

    @property
    def unsaved(self) -> Mapping[EntryKey, UnsavedFigure]:
        """The texts that the file could not take, the oldest first."""
        return self._unsaved

    @property
    def pending(self) -> tuple[EntryKey, ...]:
        """The keys of unsaved figures that are tried again without asking."""
        asked = self.returned | self.conflicts.keys()
        return tuple(key for key in self._unsaved if key not in asked)

    def __setitem__(self, key: EntryKey, text: str) -> None:
        if self.data.get(key) == text and key not in self._unsaved:
            return
        try:
            if not self._read_only:
                self._drafts.keep(key, text)
        except NotDone as fault:
            self.put_aside({key: text}, fault)
            return
        self.data[key] = text
        self.fault = None
        self._filed.add(key)
        self._drop_unsaved([key])
        self._changed()

    def __delitem__(self, key: EntryKey) -> None:
        del self.data[key]
        self._drop_unsaved([key])
        self._drop_filed()
        self._changed()

    def put_aside(self, texts: Mapping[EntryKey, str], fault: NotDone) -> None:
        """Keep texts in the journal that the file cannot take now."""
        for key, text in texts.items():
            self.data[key] = text
            known = self._unsaved.get(key)
            if known is None or known.text != text:
                self._unsaved[key] = UnsavedFigure(text, self._readable(key))
            self.returned.discard(key)
            self.conflicts.pop(key, None)
        self.fault = fault
        self.write_journal()
        self._changed()

    def note_conflict(self, key: EntryKey, stored: int | None) -> None:
        """Have the user choose between the unsaved figure and the stored amount."""
        self.conflicts[key] = stored
        self._changed()

    def stored(self, key: EntryKey) -> int | None:
        """Returns the amount in the file. Raises NotDone where it cannot be read."""
        return self._drafts.stored(key)

    def give_up(self) -> None:
        """Forget the unsaved figures."""
        for key in self._unsaved:
            del self.data[key]
        self._drop_unsaved(list(self._unsaved))
        self._changed()

    def write_journal(self) -> None:
        """Write the unsaved figures to the journal; sets `journal_fault`."""
        if self._journal is None:
            return
        try:
            self._journal.write({**self._foreign, **self._unsaved})
            self.journal_fault = None
        except NotDone as fault:
            self.journal_fault = fault

    def _readable(self, key: EntryKey) -> int | None:
        try:
            return self.stored(key)
        except NotDone:
            return UNREADABLE

    def _drop_unsaved(self, keys: Iterable[EntryKey]) -> None:
        dropped = [key for key in keys if self._unsaved.pop(key, None) is not None]
        self.returned.difference_update(dropped)
        for key in dropped:
            self.conflicts.pop(key, None)
        if not self._unsaved:
            self.fault = None
        if dropped:
            self.write_journal()

    def _drop_filed(self) -> None:
        """Remove drafts from the file that are none any more; later where it cannot be written."""
        try:
            for key in self._filed.difference(self.data):
                if not self._read_only:
                    self._drafts.drop(key)
                self._filed.discard(key)
        except NotDone:
            return
