"""Self-test: a backup restores a practice file that was emptied."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from kpidesk import __version__
from kpidesk.selftest import practice_file
from kpidesk.selftest.expectation import expect
from kpidesk.storage.backup.backup import back_up
from kpidesk.storage.backup.restore import restore
from kpidesk.storage.records.reader import open_reader


def check(folder: Path) -> Iterator[str]:
    """Back the practice file up, empty it and restore it."""
    path = folder / practice_file.NAME
    backup = back_up(path, folder / "backups", app_version=__version__)
    path.write_bytes(b"")
    restore(backup.path, path, folder / "backups", app_version=__version__)
    with open_reader(path) as records:
        entries = list(records.entries())
    expect(len(entries) == 2, f"{len(entries)} entries came back")
    yield "backed up, emptied and restored"
