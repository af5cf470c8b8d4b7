"""Self-test: a practice is exported as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.export.data_file import export_data
from kpidesk.selftest import practice_file
from kpidesk.selftest.expectation import expect
from kpidesk.services.practice.contents import practice_contents
from kpidesk.storage.records.reader import open_reader


def check(folder: Path) -> Iterator[str]:
    """Export the practice file and read the entries again."""
    with open_reader(folder / practice_file.NAME) as records:
        export_data(practice_contents(records, ready_made()), folder / "practice.json")
    entries = json.loads((folder / "practice.json").read_bytes())["entries"]
    expect(len(entries) == 2, f"{len(entries)} entries were exported")
    yield f"{len(entries)} entries exported"
