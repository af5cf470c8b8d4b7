"""A practice file that others replaced, overwrote, moved or deleted is told from the same one."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing

import pytest

from kpidesk.domain.cell import NOT_ASSIGNED
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.errors import NotDone
from kpidesk.domain.period import parse_period
from kpidesk.storage.connection import connect_to_read
from kpidesk.storage.file_identity import FileIdentity
from kpidesk.storage.records.writer import open_practice
from kpidesk.storage.schema.creation import create_practice
from tests.disks import pretend_on_another_disk

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows lets no open file be moved")
MARCH = parse_period("2026-03")


@pytest.fixture
def connection(path):
    with closing(connect_to_read(path)) as opened:
        yield opened


@pytest.fixture
def identity(path, connection):
    seen = FileIdentity(path, connection)
    yield seen
    seen.close()


@pytest.fixture
def code(identity):
    """Returns the code of what happened to the file; None where it is the same."""

    def code():
        try:
            identity.check()
        except NotDone as fault:
            return fault.code
        return None

    return code


def put(path, amount):
    with open_practice(path) as practice, practice.transaction() as transaction:
        transaction.put(EntryKey("requests", MARCH, NOT_ASSIGNED), amount)


def overwrite(path, content):
    with path.open("r+b") as stream:
        stream.truncate()
        stream.write(content)


def test_the_same_content_is_the_same(code, path):
    assert code() is None
    os.utime(path, (1, 1))
    assert code() is None


def test_what_another_program_added_is_no_loss(code, path):
    put(path, 4)
    assert code() is None
    assert code() is None


def test_a_file_put_in_its_place_is_another_one(code, path):
    shutil.copy(path, other := path.with_name("other"))
    other.replace(path)
    assert code() == "file_swapped"


def test_an_older_content_in_the_same_file_has_lost_what_was_saved(identity, code, path):
    before = path.read_bytes()
    put(path, 4)
    with closing(connect_to_read(path)) as connection:
        identity.note(connection)
    assert code() is None
    overwrite(path, before)
    assert code() == "file_overwritten"


def test_drafts_that_are_gone_are_a_loss(identity, code, path, sql):
    before = path.read_bytes()
    with open_practice(path) as practice, practice.transaction() as transaction:
        transaction.keep_draft(EntryKey("requests", MARCH), "4 or 5")
    with closing(connect_to_read(path)) as connection:
        identity.note(connection)
    overwrite(path, before)
    assert code() == "file_overwritten"


def test_the_content_of_another_practice_is_another_content(code, path, tmp_path):
    create_practice(other := tmp_path / "other.kpidesk", "Other")
    overwrite(path, other.read_bytes())
    assert code() == "file_overwritten"


@pytest.mark.parametrize("content", [b"", b"no database" * 1000])
def test_a_content_that_is_no_practice_is_another_content(code, path, content):
    overwrite(path, content)
    assert code() == "file_overwritten"


def test_a_locked_file_cannot_be_told_now(code, path):
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        os.utime(path, (1, 1))
        assert code() == "file_busy"
    assert code() is None


def test_a_renamed_file_is_found_by_its_new_name(identity, path):
    path.rename(path.with_name("renamed.kpidesk"))
    with pytest.raises(NotDone) as caught:
        identity.check()
    assert caught.value.code == "file_moved"
    assert caught.value.values["name"] == "renamed.kpidesk"


def test_a_deleted_file_and_a_deleted_folder_are_told_apart(code, path):
    path.unlink()
    assert code() == "file_gone"
    shutil.rmtree(path.parent)
    assert code() == "folder_gone"


def test_the_empty_folder_where_a_disk_was_mounted_is_no_folder_of_the_file(
    code, path, monkeypatch
):
    path.unlink()
    pretend_on_another_disk(path.parent, monkeypatch)
    assert code() == "folder_gone"


def test_a_file_whose_folder_became_a_file_is_gone_with_it(code, path):
    shutil.rmtree(path.parent)
    path.parent.write_bytes(b"")
    assert code() == "folder_gone"


def test_a_damaged_file_is_not_opened(tmp_path):
    (path := tmp_path / "damaged.kpidesk").write_bytes(b"no database" * 1000)
    with closing(sqlite3.connect(path)) as connection, pytest.raises(NotDone):
        FileIdentity(path, connection)
