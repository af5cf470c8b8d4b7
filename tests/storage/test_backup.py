"""R8: backups are verified before they have a name, and only then may older ones go."""

from __future__ import annotations

import hashlib
import json
import shutil
from datetime import UTC, datetime, timedelta

import pytest

from kpidesk.domain.entry import EntryKey
from kpidesk.domain.errors import NotDone, WrongRequest
from kpidesk.domain.period import parse_period
from kpidesk.storage.atomic_files import temporary_path
from kpidesk.storage.backup.backup import back_up, back_up_to
from kpidesk.storage.backup.backup_file import backups_of, identity_of
from kpidesk.storage.backup.cleanup import prune
from kpidesk.storage.backup.integrity import check
from kpidesk.storage.backup.location import manifest_path
from kpidesk.storage.backup.manifest import agrees
from kpidesk.storage.records.reader import open_reader
from kpidesk.storage.schema.creation import create_practice
from kpidesk.storage.schema.inspection import SCHEMA

NOON = datetime(2026, 11, 21, 12, 30, 5, tzinfo=UTC)
PLACE = EntryKey("requests", parse_period("2026-03"))


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "backups"


def put(practice, amount):
    with practice.transaction() as transaction:
        transaction.put(PLACE, amount)


def amounts(path):
    with open_reader(path) as reader:
        return [entry.amount for entry in reader.entries()]


@pytest.mark.promise("R8")
def test_a_backup_holds_what_the_practice_holds(practice, path, folder):
    put(practice, 5)
    made = back_up(path, folder, app_version="1.2", at=NOON)
    put(practice, 6)
    name = f"mine-{made.identity}-20261121T123005Z-000001-{SCHEMA}.kpidesk"
    assert made.path.name == name
    assert backups_of(path, folder) == (made,)
    assert amounts(made.path) == [5]
    assert check(made.path) == ()
    read = json.loads(manifest_path(made.path).read_text())
    assert read["sha256"] == hashlib.sha256(made.path.read_bytes()).hexdigest()
    assert (read["schema"], read["app_version"]) == (SCHEMA, "1.2")
    assert read["identity"] == made.identity == identity_of(path)
    assert (read["rows"]["entry"], read["rows"]["cell"], read["rows"]["change"]) == (1, 1, 1)
    assert agrees(made.path)
    assert sorted(each.name for each in folder.iterdir()) == [
        made.path.name,
        manifest_path(made.path).name,
    ]


def test_a_backup_is_made_in_the_middle_of_a_save(practice, path, folder):
    put(practice, 5)
    with practice.transaction() as transaction:
        transaction.put(PLACE, 6)
        made = back_up(path, folder, app_version="1")
    assert amounts(made.path) == [5]


@pytest.mark.promise("R11")
def test_numbers_go_on_when_the_clock_goes_back(path, folder):
    first = back_up(path, folder, app_version="1", at=NOON)
    second = back_up(path, folder, app_version="1", at=NOON - timedelta(days=400))
    assert [each.sequence for each in backups_of(path, folder)] == [1, 2]
    assert backups_of(path, folder) == (first, second)


@pytest.mark.promise("R7")
def test_a_damaged_practice_is_not_backed_up_and_nothing_older_goes(path, folder, sha):
    good = back_up(path, folder, app_version="1")
    before = sha(good.path)
    data = bytearray(path.read_bytes())
    data[4096:8192] = bytes(4096)
    path.write_bytes(data)
    with pytest.raises(NotDone) as damaged:
        back_up(path, folder, app_version="1")
    assert damaged.value.code == "file_damaged"
    assert backups_of(path, folder) == (good,)
    assert sha(good.path) == before
    assert not list(folder.glob("*.part"))


def test_a_backup_of_a_chosen_name_replaces_nothing(path, tmp_path, sha):
    target = tmp_path / "stick" / "copy.kpidesk"
    back_up_to(path, target, app_version="1")
    assert agrees(target)
    before = sha(target), sha(path)
    for file, code in ((target, "file_exists"), (path, "same_file")):
        with pytest.raises((NotDone, WrongRequest)) as refused:
            back_up_to(path, file, app_version="1")
        assert refused.value.code == code
    assert (sha(target), sha(path)) == before


@pytest.mark.promise("S13")
def test_leftovers_of_a_killed_backup_go_and_nothing_else_does(path, folder):
    made = back_up(path, folder, app_version="1", at=NOON)
    killed = f"{made.identity}-20261121T123006Z-000002-1000.kpidesk"
    leftovers = [
        temporary_path(folder / f"mine-{killed}"),
        temporary_path(folder / f"mine-{killed}.json"),
        folder / f"mine-{killed}.json",
    ]
    others = [
        folder / ".hers.part",
        temporary_path(folder / f"other-{killed}"),
        temporary_path(folder / f"mine-{killed}".replace(made.identity, "0" * 12)),
    ]
    for file in leftovers + others:
        file.write_bytes(b"half")
    back_up(path, folder, app_version="1", at=NOON)
    assert [file.exists() for file in leftovers + others] == [False] * 3 + [True] * 3
    assert made in backups_of(path, folder)


def test_thinning_removes_only_backups_of_this_practice(path, folder):
    for day in range(60):
        back_up(path, folder, app_version="1", at=NOON + timedelta(days=day))
    stranger = folder / "other-0123456789ab-20200101T000000Z-000001-1000.kpidesk"
    shutil.copyfile(path, stranger)
    present = backups_of(path, folder)
    removed = prune(path, folder)
    staying = backups_of(path, folder)
    assert removed
    assert set(removed) | set(staying) == set(present)
    assert staying[-14:] == present[-14:]
    assert stranger.exists()
    assert {each.name for each in folder.iterdir()} == {
        stranger.name,
        *(each.path.name for each in staying),
        *(manifest_path(each.path).name for each in staying),
    }
    assert prune(path, folder) == ()


def test_practices_of_one_name_share_a_folder_and_nothing_else(tmp_path, folder):
    """Numbered, listed and thinned apart: `work/practice` and `old/practice`."""
    one, other = tmp_path / "work" / "practice.kpidesk", tmp_path / "old" / "practice.kpidesk"
    for practice in (one, other):
        create_practice(practice, "Mine")
    first = back_up(other, folder, app_version="1", at=NOON - timedelta(days=3000))
    assert back_up(one, folder, app_version="1", at=NOON).sequence == 1
    for day in range(1, 40):
        back_up(one, folder, app_version="1", at=NOON + timedelta(days=day))
    assert backups_of(other, folder) == (first,)
    assert prune(one, folder)
    assert backups_of(other, folder) == (first,)
    assert agrees(first.path)
    assert back_up(other, folder, app_version="1", at=NOON).sequence == 2


def test_where_the_practice_is_gone_all_backups_of_its_name_are_listed(path, folder):
    made = back_up(path, folder, app_version="1", at=NOON)
    path.unlink()
    assert backups_of(path, folder) == (made,)
    with pytest.raises(NotDone):
        prune(path, folder)


def test_a_folder_that_is_not_there_holds_no_backups(path, tmp_path):
    assert backups_of(path, tmp_path / "none") == ()
    assert prune(path, tmp_path / "none") == ()
