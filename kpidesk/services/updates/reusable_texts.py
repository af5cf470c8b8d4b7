"""The text service: reusable texts of updates, by client and language."""

from __future__ import annotations

from kpidesk.domain.change import Change, TextChanged
from kpidesk.domain.updates.reusable_text import ReusableText
from kpidesk.services.ports import PracticeFile


class TextService:
    """Reads and writes reusable texts, each call in one transaction. Changes undo it."""

    def __init__(self, practice: PracticeFile) -> None:
        self._practice = practice

    def all(self) -> tuple[ReusableText, ...]:
        """Returns all texts, sorted by name."""
        return self._practice.records.reusable_texts()

    def fitting(self, client: int | None, language: str | None) -> tuple[ReusableText, ...]:
        """Returns the texts for a client's update in a language: its own, and those for all."""
        base = (language or "").partition("-")[0]
        return tuple(
            each
            for each in self.all()
            if each.client in (None, client)
            and (each.language is None or each.language.partition("-")[0] == base)
        )

    def save(self, text: ReusableText) -> tuple[Change, ...]:
        """Add a text, or change the one of that id. Returns no change where nothing changed.

        Raises WrongRequest `client_gone` and the codes of `checked_reusable`.
        """
        with self._practice.transaction() as transaction:
            texts = transaction.reusable_texts()
            old = next((each for each in texts if each.id == text.id), None)
            if old == text:
                return ()
            return (TextChanged(old, transaction.set_reusable_text(text)),)

    def remove(self, text: ReusableText) -> tuple[Change, ...]:
        """Delete a text."""
        with self._practice.transaction() as transaction:
            texts = transaction.reusable_texts()
            old = next((each for each in texts if each.id == text.id), None)
            if old is None:
                return ()
            transaction.remove_reusable_text(old)
            return (TextChanged(old, None),)
