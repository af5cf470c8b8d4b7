"""Services over a real practice file."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.services.entry.entry_service import EntryService
from kpidesk.services.series.series_query import SeriesService
from kpidesk.storage.records.writer import WritablePractice, open_practice
from kpidesk.storage.schema.creation import create_practice


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "practice.kpidesk"


@pytest.fixture
def practice(path: Path) -> Iterator[WritablePractice]:
    create_practice(path, "Practice")
    with open_practice(path) as opened:
        yield opened


@pytest.fixture
def entering(practice: WritablePractice) -> EntryService:
    return EntryService(practice, ready_made())


@pytest.fixture
def reading(practice: WritablePractice) -> SeriesService:
    return SeriesService(practice.records, ready_made(), lambda: date(2030, 1, 1))
