"""The table of backups: what is known from their names at once, their contents when read."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from kpidesk.domain.backup import Backup, BackupContents
from kpidesk.i18n.period_words import period_name
from kpidesk.i18n.words import Words
from kpidesk.system.paths import default_practice
from kpidesk.ui.backups import texts
from kpidesk.ui.list_model import ListColumn, ListModel
from kpidesk.ui.window.texts import OWN


class BackupDetails(NamedTuple):
    """What reading a backup has shown: its contents, or a sentence about a `fault`.

    `target` is the file that restoring replaces, or makes where `replaces` is False. A backup
    that cannot be restored may still be `viewable`.
    """

    contents: BackupContents | None
    fault: str
    viewable: bool
    target: Path
    replaces: bool


def practice_name(words: Words, practice: str) -> str:
    """Returns the name of a practice file as in the title; the user did not name the default."""
    return words(OWN) if practice == default_practice().stem else practice


class BackupModel(ListModel[Backup]):
    """A row for each backup, the newest first."""

    def __init__(self, words: Words) -> None:
        self._details: dict[Path, BackupDetails] = {}
        formats = words.formats
        super().__init__(
            words,
            (
                ListColumn(texts.MADE, lambda backup: formats.moment(backup.made_at)),
                ListColumn(texts.FILE, lambda backup: practice_name(words, backup.practice)),
                ListColumn(texts.FIGURES, self._figures, is_number=True),
                ListColumn(texts.CLIENTS, self._clients, is_number=True),
                ListColumn(texts.PERIODS, self._periods),
                ListColumn(
                    texts.SIZE, lambda backup: formats.data_size(backup.size), is_number=True
                ),
            ),
        )

    def show_rows(self, rows: Sequence[Backup]) -> None:
        """Show other backups; their contents are unknown."""
        self._details = {}
        super().show_rows(rows)

    def show_details(self, backup: Backup, details: BackupDetails) -> None:
        if backup in self.rows:
            row = self.rows.index(backup)
            self._details[backup.path] = details
            last = self.columnCount() - 1
            self.dataChanged.emit(self.index(row, 0), self.index(row, last))

    def backup(self, row: int) -> Backup | None:
        return self.rows[row] if 0 <= row < len(self.rows) else None

    def details(self, backup: Backup) -> BackupDetails | None:
        """Returns what is in a backup; None until it has been read."""
        return self._details.get(backup.path)

    def _figures(self, backup: Backup) -> str:
        details = self.details(backup)
        if details is None:
            return "…"
        if details.contents is None:
            return self._words(texts.UNUSABLE)
        return self._words.formats.number(details.contents.figures)

    def _clients(self, backup: Backup) -> str:
        details = self.details(backup)
        if details is None or details.contents is None:
            return ""
        return self._words.formats.number(len(details.contents.clients))

    def _periods(self, backup: Backup) -> str:
        details = self.details(backup)
        contents = details.contents if details is not None else None
        if contents is None or contents.first is None or contents.last is None:
            return ""
        first = period_name(self._words, contents.first)
        last = period_name(self._words, contents.last)
        return first if first == last else self._words(texts.SPAN, first=first, last=last)
