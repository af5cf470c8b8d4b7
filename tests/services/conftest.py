"""Services over a real practice file."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest

from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.errors import NotDone
from kpidesk.services.entry.commit import CommitService
from kpidesk.services.entry.draft_store import DraftStore
from kpidesk.services.entry.drafts import DraftService
from kpidesk.services.entry.entry_service import EntryService
from kpidesk.services.series.series_query import SeriesService
from kpidesk.storage.records.writer import WritablePractice, open_practice
from kpidesk.storage.schema.creation import create_practice
from kpidesk.system import unsaved_journal
from kpidesk.system.unsaved_journal import UnsavedJournal


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


@pytest.fixture
def drafts(practice):
    return DraftStore(DraftService(practice), lambda: None)


@pytest.fixture
def commits(practice, entering, drafts):
    return CommitService(practice.records, ready_made(), entering, drafts)


@pytest.fixture
def journal(path, tmp_path, monkeypatch):
    monkeypatch.setattr(unsaved_journal, "state_folder", lambda: tmp_path / "state")
    return UnsavedJournal("1" * 16, path)


@pytest.fixture
def unwritable(practice, monkeypatch):
    """Makes the file refuse to be written, with the code of a fault."""

    @contextmanager
    def unwritable(code="file_busy"):
        @contextmanager
        def refuse(_):
            raise NotDone(code, file="practice")
            yield

        with monkeypatch.context() as patched:
            patched.setattr(type(practice), "transaction", refuse)
            yield

    return unwritable
