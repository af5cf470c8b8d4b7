"""Receipts of imports and mappings are stored, replaced, deleted, and known to be damaged."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from kpidesk.domain.cell import Cell
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.errors import NotDone
from kpidesk.domain.import_receipt import (
    ImportReceipt,
    ImportSource,
    ReceiptFigure,
    StoredImport,
    TableMapping,
)
from kpidesk.domain.period import parse_period
from kpidesk.storage.backup.backup import back_up
from kpidesk.storage.backup.contents import same_content
from kpidesk.storage.backup.integrity import check
from kpidesk.storage.records.reader import open_reader

AT = datetime(2026, 11, 21, 12, 30, 5, 7, tzinfo=UTC)
RECEIPT = ImportReceipt(AT, ImportSource.FILE, "October.xlsx", 12, 9, 1, "ab" * 16)
FIGURES = (
    ReceiptFigure(EntryKey("requests", parse_period("2026-W40"), Cell(None, "es")), None, 5),
    ReceiptFigure(EntryKey("requests", parse_period("2026-03")), 7, 0, held=True),
)
MAPPING = TableMapping("cd" * 16, '{"columns": []}')


@pytest.fixture
def stored(practice):
    with practice.transaction() as transaction:
        transaction.set_table_mapping(MAPPING)
        return transaction.set_import(StoredImport(RECEIPT, FIGURES))


def test_an_import_is_read_as_it_was_stored(practice, path, stored):
    assert stored == StoredImport(RECEIPT._replace(id=1), FIGURES)
    with open_reader(path) as reader:
        assert reader.stored_import(1) == stored
        assert reader.stored_import(2) is None
        assert reader.imports() == (stored.receipt,)
        assert reader.all_imports() == (stored,)
        assert reader.table_mapping(MAPPING.shape) == MAPPING
        assert reader.table_mapping("ef" * 16) is None


def test_imports_are_listed_the_newest_first(practice, stored):
    with practice.transaction() as transaction:
        later = transaction.set_import(StoredImport(RECEIPT, ()))
    assert practice.records.imports() == (later.receipt, stored.receipt)


def test_an_import_is_replaced_and_deleted_without_a_line_in_the_log(practice, sql, stored):
    undone = StoredImport(stored.receipt._replace(undone_at=AT), FIGURES[:1])
    with practice.transaction() as transaction:
        assert transaction.set_import(undone) == undone
    assert practice.records.all_imports() == (undone,)
    with practice.transaction() as transaction:
        transaction.remove_import(1)
        transaction.set_table_mapping(MAPPING._replace(roles="[1]"))
    assert practice.records.all_imports() == ()
    assert practice.records.table_mappings() == (MAPPING._replace(roles="[1]"),)
    with practice.transaction() as transaction:
        transaction.forget_table_mapping(MAPPING.shape)
    assert practice.records.table_mappings() == ()
    assert sql("SELECT * FROM change") == []


def test_a_backup_is_due_after_what_is_not_logged(practice, path, folder, stored):
    backup = back_up(path, folder, app_version="1").path
    assert same_content(path, backup)
    with practice.transaction() as transaction:
        transaction.set_table_mapping(MAPPING._replace(roles="[1]"))
    assert not same_content(path, backup)
    backup = back_up(path, folder, app_version="1").path
    with practice.transaction() as transaction:
        transaction.set_import(stored._replace(receipt=stored.receipt._replace(undone_at=AT)))
    assert not same_content(path, backup)


@pytest.mark.promise("R7")
@pytest.mark.parametrize(
    ("damage", "table"),
    [
        ("UPDATE import_receipt SET imported_at = '2026-13-01T00:00:00.000000Z'", "import_receipt"),
        ("UPDATE import_receipt SET undone_at = '2026-13-01T00:00:00.000000Z'", "import_receipt"),
        ("UPDATE import_figure SET period = '2025-W53' WHERE length = 'week'", "import_figure"),
        ("UPDATE table_mapping SET roles = '{'", "table_mapping"),
    ],
)
def test_what_cannot_be_read_is_damage(practice, path, sql, stored, damage, table):
    practice.close()
    assert check(path) == ()
    sql(damage)
    assert ("record_malformed", table) in [(each.code, each.detail) for each in check(path)]
    with open_reader(path) as reader, pytest.raises(NotDone) as refused:
        (reader.all_imports(), reader.table_mappings())
    assert refused.value.code == "file_damaged"
