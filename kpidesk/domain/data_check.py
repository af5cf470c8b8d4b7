"""The result of checking the user's data: the practice file and its backups."""

from __future__ import annotations

from dataclasses import dataclass

from kpidesk.domain.backup import Backup, BackupContents


@dataclass(frozen=True, slots=True)
class BackupsCheck:
    """The backups of a file, checked from the newest back to the first that can be restored.

    `unusable` are newer ones that cannot, each with a code: `backup_altered`, `file_damaged` or
    another. `complete` says whether `restorable` holds everything that is saved; None is unknown.
    """

    restorable: Backup | None = None
    complete: bool | None = None
    unusable: tuple[tuple[Backup, str], ...] = ()


@dataclass(frozen=True, slots=True)
class DataCheck:
    """What was found in a practice file: what is in it, and problems as codes with details.

    `contents` is None where the file cannot be read, `backups` where the file is a backup itself
    (`is_backup`) and where the folder of backups cannot be read.
    """

    file: str
    problems: tuple[tuple[str, str], ...]
    contents: BackupContents | None
    backups: BackupsCheck | None
    is_backup: bool = False

    @property
    def damaged(self) -> bool:
        """Whether nothing more should be entered: an unknown choice alone is no damage."""
        return any(code != "setting_unknown" for code, _ in self.problems)
