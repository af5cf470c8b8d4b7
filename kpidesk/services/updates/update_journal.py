"""The journal of an update whose words the practice file could not take."""

from __future__ import annotations

from typing import Protocol

from kpidesk.domain.updates.update import Update


class UpdateJournal(Protocol):
    """Keeps one update outside the practice file, also when the program is killed."""

    def read(self) -> Update | None:
        """Returns what was written last; None where there is nothing that can be read."""

    def write(self, update: Update | None) -> None:
        """Replace what was written; with None there is nothing any more. Raises NotDone."""
