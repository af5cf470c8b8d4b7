"""What other programs do to a practice file, and what is in it."""

from __future__ import annotations

from pathlib import Path

from kpidesk.domain.period import Length
from kpidesk.storage.records.reader import open_reader
from tests.app.backup_history import PERIOD


def requests_in(path: Path) -> int | None:
    with open_reader(path) as reader:
        rows = reader.amounts("requests", Length.MONTH, PERIOD, PERIOD)
    return rows[0][2] if rows else None


def overwrite(file: Path, content: bytes) -> None:
    """Write other bytes into the file, as some sync programs do."""
    with file.open("r+b") as stream:
        stream.truncate()
        stream.write(content)


def track(office):
    return lambda: office.window.workspace.services.tracking.track(["csat"])
