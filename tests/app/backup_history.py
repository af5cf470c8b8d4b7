"""Figures and backups of several days."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from kpidesk.domain.entry import EntryKey
from kpidesk.domain.period import parse_period
from kpidesk.storage.backup.backup import back_up
from kpidesk.storage.records.writer import open_practice

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
PERIOD = parse_period("2026-03")


class BackupHistory:
    """Enters figures and makes backups, a day apart."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def enter(self, path: Path, amount: int) -> None:
        with open_practice(path) as practice, practice.transaction() as transaction:
            transaction.put(EntryKey("requests", PERIOD), amount)

    def back_up(self, path: Path, *amounts: int, folder: Path | None = None) -> list[Path]:
        made = []
        for day, amount in enumerate(amounts):
            self.enter(path, amount)
            at = NOON + timedelta(days=day)
            made.append(back_up(path, folder or self.folder, app_version="1", at=at).path)
        return made

    def spoil(self, path: Path) -> bytes:
        """Damage a file; returns what is left of it."""
        content = path.read_bytes()
        path.write_bytes(content[:4096] + bytes(len(content) - 4096))
        return path.read_bytes()
