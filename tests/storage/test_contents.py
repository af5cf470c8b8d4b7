"""What is in a backup, and whether it holds all that was saved."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from kpidesk.domain.backup import BackupContents
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.errors import NotDone
from kpidesk.domain.period import parse_period
from kpidesk.storage.backup.backup import back_up
from kpidesk.storage.backup.backup_file import backup_at
from kpidesk.storage.backup.contents import read_contents, restorable_files, same_content
from kpidesk.storage.backup.location import manifest_path


def put(practice, period, amount):
    with practice.transaction() as ledger:
        ledger.put(EntryKey("requests", parse_period(period)), amount)


def test_the_contents_of_a_backup(practice, path, folder):
    empty = back_up(path, folder, app_version="1")
    assert read_contents(empty.path) == BackupContents(0, ())
    with practice.transaction() as ledger:
        for name in ("Zoë", "Acme"):
            ledger.add_client(name, None)
        ledger.change_client(ledger.add_client("Old", None)._replace(archived=True))
    for period in ("2026-W20", "2026-03", "2025"):
        put(practice, period, 5)
    made = back_up(path, folder, app_version="1")
    before = sorted(each.name for each in folder.iterdir())
    contents = read_contents(made.path)
    assert contents.figures == 3
    assert (contents.clients, contents.archived) == (("Acme", "Old", "Zoë"), {"Old"})
    assert (contents.first, contents.last) == (parse_period("2025"), parse_period("2026-W20"))
    assert sorted(each.name for each in folder.iterdir()) == before


def test_the_contents_of_a_backup_of_an_older_schema(old, folder):
    made = back_up(old, folder, app_version="1")
    data = made.path.read_bytes()
    assert read_contents(made.path).figures > 0
    assert made.path.read_bytes() == data


def test_a_backup_that_was_changed_is_named(path, folder):
    made = back_up(path, folder, app_version="1").path
    made.write_bytes(made.read_bytes()[:-1])
    with pytest.raises(NotDone) as refused:
        read_contents(made)
    assert refused.value.code == "backup_altered"


def test_a_backup_holds_all_that_was_saved_until_something_is(practice, path, folder):
    put(practice, "2026-03", 5)
    first = back_up(path, folder, app_version="1").path
    assert same_content(path, first)
    put(practice, "2026-03", 6)
    assert not same_content(path, first)
    put(practice, "2026-03", 5)
    assert not same_content(path, first), "the log says more"
    second = back_up(path, folder, app_version="1").path
    assert same_content(path, second)
    with practice.transaction() as ledger:
        ledger.keep_draft(EntryKey("requests", parse_period("2026-03")), "many")
    assert not same_content(path, second), "drafts are not logged"
    second.write_bytes(b"")
    assert not same_content(path, second)


def test_the_newest_file_comes_first_whatever_it_is_called(path, folder, tmp_path):
    one = back_up(path, folder, app_version="1").path
    other = one.with_name("hers.kpidesk")
    one.rename(other)
    manifest_path(one).rename(manifest_path(other))
    two = back_up(path, folder, app_version="1", at=datetime(2199, 1, 1, tzinfo=UTC)).path
    (folder / "no.txt").write_text("no")
    found = restorable_files(folder, ".kpidesk")
    assert [each.path for each in found] == [two, other]
    with pytest.raises(NotDone):
        restorable_files(tmp_path / "none", ".kpidesk")


def test_a_backup_is_known_by_its_folder_and_by_its_manifest(path, folder, tmp_path):
    made = back_up(path, folder, app_version="1")
    assert backup_at(made.path, folder) == made
    assert backup_at(path, folder) is None
    assert backup_at(folder / "none.kpidesk", folder) is None
    elsewhere = tmp_path / "copy.kpidesk"
    elsewhere.write_bytes(made.path.read_bytes())
    assert backup_at(elsewhere, folder) is None
    assert backup_at(elsewhere, tmp_path) is not None
    manifest_path(elsewhere).write_text('{"some": "export"}')
    assert backup_at(elsewhere, folder) is None
    manifest_path(elsewhere).write_bytes(manifest_path(made.path).read_bytes())
    known = backup_at(elsewhere, folder)
    assert known is not None
    assert (known.practice, known.identity) == ("copy", made.identity)
    assert abs(known.made_at - made.made_at).total_seconds() < 1
    link = tmp_path / "link.kpidesk"
    link.symlink_to(made.path)
    assert backup_at(link, folder) == made
    loop = tmp_path / "loop.kpidesk"
    loop.symlink_to(loop)
    assert backup_at(loop, folder) is None
