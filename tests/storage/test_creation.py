"""S12: what we make is the owner's alone; a killed creation leaves no half file."""

from __future__ import annotations

import os
import stat
import sys

import pytest

from kpidesk.domain.cell import NOT_ASSIGNED
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.period import parse_period
from kpidesk.storage.atomic_files import journal_of, temporary_path
from kpidesk.storage.backup.backup import back_up
from kpidesk.storage.records.reader import open_reader
from kpidesk.storage.schema import creation
from kpidesk.storage.schema.creation import create_practice

posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")


def mode(path):
    return stat.S_IMODE(path.stat().st_mode)


@pytest.mark.promise("S12")
@posix
def test_files_and_folders_of_ours_are_the_owners_alone(tmp_path, practice, path):
    old = os.umask(0)
    try:
        create_practice(tmp_path / "deep" / "er" / "new.kpidesk", "New")
        back_up(path, tmp_path / "backups", app_version="1")
        with practice.transaction() as transaction:
            transaction.put(EntryKey("requests", parse_period("2026-03")), 1)
            assert mode(journal_of(path)) == 0o600
    finally:
        os.umask(old)
    for made in (tmp_path / "deep", tmp_path / "backups"):
        found = [made, *made.rglob("*")]
        assert {mode(each) for each in found if each.is_dir()} == {0o700}
        assert {mode(each) for each in found if each.is_file()} == {0o600}


@posix
def test_a_folder_that_was_there_keeps_its_mode(tmp_path):
    tmp_path.chmod(0o755)
    create_practice(tmp_path / "new.kpidesk", "New")
    assert mode(tmp_path) == 0o755


def test_a_new_practice_has_its_name_and_one_cell(path):
    with open_reader(path) as reader:
        assert reader.name() == "Mine"
        assert reader.cells() == {1: NOT_ASSIGNED}
        assert list(reader.entries()) == []
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_a_creation_that_fails_leaves_nothing(tmp_path, monkeypatch):
    def fail(connection, version):
        raise RuntimeError

    monkeypatch.setattr(creation, "write_header", fail)
    with pytest.raises(RuntimeError):
        create_practice(tmp_path / "new.kpidesk", "New")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.promise("S13")
def test_what_a_killed_creation_left_is_cleared_away(tmp_path):
    path = tmp_path / "new.kpidesk"
    temporary_path(path).write_bytes(b"half")
    journal_of(temporary_path(path)).write_bytes(b"half")
    create_practice(path, "New")
    assert list(tmp_path.iterdir()) == [path]
