"""Checking the user's data: what is in the file, its problems, and its newest good backup."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from kpidesk.domain.entry import EntryKey
from kpidesk.domain.errors import NotDone
from kpidesk.domain.period import parse_period
from kpidesk.storage.backup.backup import back_up
from kpidesk.storage.backup.data_check import check_data
from kpidesk.storage.records.writer import open_practice
from kpidesk.storage.schema.creation import create_practice

MARCH, APRIL = parse_period("2026-03"), parse_period("2026-04")


@pytest.fixture
def practice(tmp_path: Path) -> Path:
    path = tmp_path / "mine.kpidesk"
    create_practice(path, "mine")
    save(path, 3)
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "backups"


def save(practice: Path, amount: int) -> None:
    with open_practice(practice) as opened, opened.transaction() as transaction:
        for period in (MARCH, APRIL):
            transaction.put(EntryKey("requests", period), amount)


def damage(file: Path) -> None:
    size = file.stat().st_size
    with file.open("r+b") as stream:
        stream.seek(size // 2)
        stream.write(b"\xff" * (size // 2))


def test_what_is_in_an_intact_file(practice, folder):
    found = check_data(practice, folder)
    assert (found.file, found.problems) == ("mine.kpidesk", ())
    assert (found.contents.figures, found.contents.first, found.contents.last) == (2, MARCH, APRIL)
    assert (found.backups.restorable, found.backups.unusable) == (None, ())


def test_the_newest_backup_is_compared_with_the_file(practice, folder):
    back_up(practice, folder, app_version="1")
    newest = back_up(practice, folder, app_version="1")
    backups = check_data(practice, folder).backups
    assert (backups.restorable, backups.complete, backups.unusable) == (newest, True, ())
    save(practice, 4)
    assert check_data(practice, folder).backups.complete is False


def test_a_bad_backup_is_named_and_an_older_good_one_found(practice, folder):
    oldest, altered, damaged = (back_up(practice, folder, app_version="1") for _ in range(3))
    with altered.path.open("ab") as stream:
        stream.write(b"x")
    damage(damaged.path)
    damaged.path.with_name(f"{damaged.path.name}.json").unlink()
    backups = check_data(practice, folder).backups
    unusable = [(backup.path, code) for backup, code in backups.unusable]
    assert unusable == [(damaged.path, "file_damaged"), (altered.path, "backup_altered")]
    assert (backups.restorable, backups.complete) == (oldest, True)


def test_a_damaged_file_does_not_hide_its_backup(practice, folder):
    made = back_up(practice, folder, app_version="1")
    damage(practice)
    found = check_data(practice, folder)
    assert found.problems
    assert (found.backups.restorable, found.backups.complete) == (made, None)


def test_a_backup_is_checked_as_what_it_is(practice, folder):
    made = back_up(practice, folder, app_version="1")
    found = check_data(made.path, folder)
    assert (found.problems, found.is_backup, found.backups) == ((), True, None)


def test_checking_writes_nothing(practice, folder):
    back_up(practice, folder, app_version="1")
    files = [practice, *folder.iterdir()]
    before = {file: file.read_bytes() for file in files}
    check_data(practice, folder)
    assert {file: file.read_bytes() for file in (practice, *folder.iterdir())} == before


def test_another_program_s_file_is_refused(tmp_path, folder):
    (tmp_path / "letter.kpidesk").write_bytes(b"letter" * 500)
    with pytest.raises(NotDone, match="file_foreign"):
        check_data(tmp_path / "letter.kpidesk", folder)


def test_a_backup_with_an_unknown_setting_can_be_restored(practice, folder):
    with closing(sqlite3.connect(practice)) as connection, connection:
        connection.execute("INSERT INTO setting VALUES ('resolution_hours', 'x')")
    made = back_up(practice, folder, app_version="1")
    backups = check_data(practice, folder).backups
    assert (backups.restorable, backups.unusable) == (made, ())
