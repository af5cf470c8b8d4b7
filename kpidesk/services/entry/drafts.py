"""Drafts: texts typed for figures that could be neither saved nor held."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kpidesk.domain.entry import EntryKey
from kpidesk.services.entry.period_amounts import period_amounts

if TYPE_CHECKING:
    from kpidesk.services.ports import PracticeFile


class DraftService:
    """Reads and writes the drafts of a practice file. Drafts are not figures: no Change is made."""

    def __init__(self, practice: PracticeFile) -> None:
        self._practice = practice

    def all(self) -> dict[EntryKey, str]:
        """Returns all drafts by their key."""
        return dict(self._practice.records.drafts())

    def stored(self, key: EntryKey) -> int | None:
        """Returns the amount that is saved there. Raises NotDone if the file cannot be read."""
        amounts = period_amounts(self._practice.records, key.period, [key.measure])
        return amounts[key.measure].get(key.cell)

    def has_client(self, client: int) -> bool:
        """Returns whether the practice has a client of that id."""
        return any(each.id == client for each in self._practice.records.clients())

    def keep(self, key: EntryKey, text: str) -> None:
        """Keep a draft, in place of the one that was there; a blank text removes it.

        Raises NotDone if the file cannot be written.
        """
        if not text.strip():
            self.drop(key)
            return
        with self._practice.transaction() as transaction:
            transaction.keep_draft(key, text)

    def drop(self, key: EntryKey) -> None:
        """Remove a draft. Raises NotDone if the file cannot be written."""
        with self._practice.transaction() as transaction:
            transaction.drop_draft(key)
