"""The draft service: texts typed for figures that could be neither saved nor held."""

from __future__ import annotations

from kpidesk.domain.entry import EntryKey
from kpidesk.services.ports import PracticeFile


class DraftService:
    """Reads and writes the drafts of a practice file. A draft is no figure: it makes no Change."""

    def __init__(self, practice: PracticeFile) -> None:
        self._practice = practice

    def all(self) -> dict[EntryKey, str]:
        """Returns all drafts by their key."""
        return dict(self._practice.records.drafts())

    def keep(self, key: EntryKey, text: str) -> None:
        """Set a draft; a blank text removes it.

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
