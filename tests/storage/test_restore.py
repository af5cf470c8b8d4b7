"""R8: every backup can be put back, the present state is saved first, a bad one changes nothing."""

from __future__ import annotations

import json

import pytest

from kpidesk.domain.entry import EntryKey
from kpidesk.domain.errors import NotDone, WrongRequest
from kpidesk.domain.period import parse_period
from kpidesk.storage.atomic_files import journal_of
from kpidesk.storage.backup.backup import back_up, back_up_to
from kpidesk.storage.backup.backup_file import backups_of
from kpidesk.storage.backup.location import manifest_path
from kpidesk.storage.backup.restore import restore
from kpidesk.storage.records.reader import open_reader
from kpidesk.storage.records.writer import open_practice

PLACE = EntryKey("requests", parse_period("2026-03"))


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "backups"


@pytest.fixture
def backup(path, folder):
    """A backup from when the figure was 5; now it is 6."""
    put(path, 5)
    made = back_up(path, folder, app_version="1").path
    put(path, 6)
    return made


def put(path, amount):
    with open_practice(path) as practice, practice.transaction() as transaction:
        transaction.put(PLACE, amount)


def amounts(path):
    with open_reader(path) as reader:
        return [entry.amount for entry in reader.entries()]


def rows(path, sql):
    return [
        sql(f"SELECT * FROM {table}", of=path) for table in ("entry", "change", "cell", "practice")
    ]


@pytest.mark.promise("R8")
def test_a_restored_practice_is_the_backups_and_the_former_is_saved(path, folder, backup, sql):
    saved = restore(backup, path, folder, app_version="1")
    assert rows(path, sql) == rows(backup, sql)
    assert amounts(saved) == [6]
    assert saved in [each.path for each in backups_of(path, folder)]
    put(path, 7)
    restore(saved, path, folder, app_version="1")
    assert amounts(path) == [6]
    assert [each.name for each in path.parent.iterdir()] == [path.name]
    if path.stat().st_mode & 0o077:
        pytest.fail("others may read the restored file")


def test_a_backup_without_a_manifest_or_elsewhere_is_restored(path, folder, tmp_path, backup):
    manifest_path(backup).unlink()
    restore(backup, path, folder, app_version="1")
    assert amounts(path) == [5]
    other = tmp_path / "new" / "place.kpidesk"
    assert restore(backup, other, folder, app_version="1") is None
    assert amounts(other) == [5]


def spoil_manifest(backup):
    manifest = json.loads(manifest_path(backup).read_text())
    manifest_path(backup).write_text(json.dumps({**manifest, "sha256": "0" * 64}))


def spoil_manifests_form(backup):
    manifest_path(backup).write_text("{")


def spoil_one_bit(backup):
    data = bytearray(backup.read_bytes())
    data[-1] ^= 1
    backup.write_bytes(data)


def spoil_a_page(backup):
    manifest_path(backup).unlink()
    data = bytearray(backup.read_bytes())
    data[4096:8192] = bytes(4096)
    backup.write_bytes(data)


def spoil_all(backup):
    manifest_path(backup).unlink()
    backup.write_text("no practice")


def spoil_to_nothing(backup):
    manifest_path(backup).unlink()
    backup.write_bytes(b"")


@pytest.mark.promise("R8")
@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (spoil_manifest, "backup_altered"),
        (spoil_manifests_form, "backup_altered"),
        (spoil_one_bit, "backup_altered"),
        (spoil_a_page, "file_damaged"),
        (spoil_all, "file_foreign"),
        (spoil_to_nothing, "file_empty"),
    ],
)
def test_a_bad_backup_is_refused_and_nothing_is_touched(path, folder, backup, sha, spoil, code):
    spoil(backup)
    before, neighbours = sha(path), sorted(path.parent.iterdir())
    with pytest.raises(NotDone) as refused:
        restore(backup, path, folder, app_version="1")
    assert refused.value.code == code
    assert refused.value.values["file"] == backup.name
    assert sha(path) == before
    assert sorted(path.parent.iterdir()) == neighbours


def test_a_trigger_in_a_backup_is_refused(path, folder, tmp_path, sql, sha):
    evil = tmp_path / "evil.kpidesk"
    back_up_to(path, evil, app_version="1")
    manifest_path(evil).unlink()
    sql("CREATE TRIGGER t AFTER INSERT ON entry BEGIN DELETE FROM change; END", of=evil)
    before = sha(path)
    with pytest.raises(NotDone):
        restore(evil, path, folder, app_version="1")
    assert sha(path) == before


def test_the_practice_is_not_its_own_backup(path, folder):
    with pytest.raises(WrongRequest) as refused:
        restore(path, path, folder, app_version="1")
    assert refused.value.code == "same_file"


def test_a_truncated_practice_is_kept_as_it_was_and_replaced(path, folder, backup, sha):
    path.write_bytes(path.read_bytes()[:9000])
    before = sha(path)
    saved = restore(backup, path, folder, app_version="1")
    assert sha(saved) == before
    assert amounts(path) == [5]


def test_a_damaged_practice_is_kept_as_it_was_and_replaced(path, folder, backup, sha):
    path.write_text("overwritten by somebody")
    journal_of(path).write_bytes(b"a journal of the former file")
    before = sha(path)
    saved = restore(backup, path, folder, app_version="1")
    assert sha(saved) == before
    assert journal_of(saved).read_bytes() == b"a journal of the former file"
    assert not journal_of(path).exists()
    assert amounts(path) == [5]
    path.write_bytes(b"")
    again = restore(backup, path, folder, app_version="1")
    assert again not in (None, saved)
    assert sha(saved) == before


def test_a_practice_in_use_is_not_replaced(path, folder, backup, sha):
    before = sha(path)
    with open_practice(path) as practice, practice.transaction():
        with pytest.raises(NotDone) as busy:
            restore(backup, path, folder, app_version="1")
        assert busy.value.code == "file_busy"
    assert sha(path) == before


@pytest.mark.promise("R8")
@pytest.mark.parametrize("step", ["verify", "save", "replace"])
def test_a_failure_at_any_step_leaves_the_practice_as_it_was(path, folder, backup, sha, step):
    def fail(name):
        if name == step:
            raise RuntimeError(step)

    before, neighbours = sha(path), sorted(path.parent.iterdir())
    with pytest.raises(RuntimeError):
        restore(backup, path, folder, app_version="1", watch=fail)
    assert sha(path) == before
    assert sorted(path.parent.iterdir()) == neighbours
    restore(backup, path, folder, app_version="1")
    assert amounts(path) == [5]
