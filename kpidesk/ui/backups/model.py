"""The table of backups: what is known from their names at once, their contents when read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from kpidesk.domain.backup import Backup, BackupContents
from kpidesk.i18n.period_words import period_name
from kpidesk.i18n.text import Text
from kpidesk.i18n.words import Words
from kpidesk.ui.backups import texts

_NUMBERS = (2, 3, 5)
Index = QModelIndex | QPersistentModelIndex


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


class BackupModel(QAbstractTableModel):
    """A row for each backup, the newest first."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._backups: tuple[Backup, ...] = ()
        self._details: dict[Path, BackupDetails] = {}
        self._columns: tuple[tuple[Text, Callable[[Backup], str]], ...] = (
            (texts.MADE, lambda backup: words.formats.moment(backup.made_at)),
            (texts.FILE, lambda backup: backup.practice),
            (texts.FIGURES, self._figures),
            (texts.CLIENTS, self._clients),
            (texts.PERIODS, self._periods),
            (texts.SIZE, lambda backup: words.formats.data_size(backup.size)),
        )

    def show_backups(self, backups: Sequence[Backup]) -> None:
        """Show other backups; their contents are unknown."""
        self.beginResetModel()
        self._backups, self._details = tuple(backups), {}
        self.endResetModel()

    def show_details(self, backup: Backup, details: BackupDetails) -> None:
        if backup in self._backups:
            row = self._backups.index(backup)
            self._details[backup.path] = details
            last = self.columnCount() - 1
            self.dataChanged.emit(self.index(row, 0), self.index(row, last))

    def backup(self, row: int) -> Backup | None:
        return self._backups[row] if 0 <= row < len(self._backups) else None

    def details(self, backup: Backup) -> BackupDetails | None:
        """Returns what is in a backup; None until it has been read."""
        return self._details.get(backup.path)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else len(self._backups)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else len(self._columns)

    def data(
        self, index: Index, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | Qt.AlignmentFlag | None:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(index.column())
        if role != Qt.ItemDataRole.DisplayRole or not index.isValid():
            return None
        return self._columns[index.column()][1](self._backups[index.row()])

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> str | Qt.AlignmentFlag | None:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return self._words(self._columns[section][0])

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


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignTrailing if column in _NUMBERS else Qt.AlignmentFlag.AlignLeading
    return side | Qt.AlignmentFlag.AlignVCenter
