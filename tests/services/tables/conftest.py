"""The import service over a real practice file."""

from __future__ import annotations

import pytest

from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.services.entry.entry_service import EntryService
from kpidesk.services.tables.import_service import ImportService
from kpidesk.storage.records.writer import open_practice


@pytest.fixture
def imports(practice, entering):
    return ImportService(practice, ready_made(), entering)


@pytest.fixture
def amounts(practice):
    return lambda: {each.key: each.amount for each in practice.records.entries()}


@pytest.fixture
def clients(practice):
    with practice.transaction() as transaction:
        return [transaction.add_client(name, None).id for name in ("Acme", "Beta")]


@pytest.fixture
def again(practice, path):
    """Closes the practice and opens it again, as a later session does."""
    opened = []

    def reopen():
        practice.close()
        for each in opened:
            each.close()
        opened.append(open_practice(path))
        from_now = opened[-1]
        return ImportService(from_now, ready_made(), EntryService(from_now, ready_made())), from_now

    yield reopen
    for each in opened:
        each.close()
