"""R8: a kill during a backup leaves no half file under a backup's name."""

from __future__ import annotations

import random
import time

import pytest

from kpidesk.domain.entry import EntryKey
from kpidesk.domain.period import Length, period_at
from kpidesk.storage.backup.backup import back_up
from kpidesk.storage.backup.backup_file import backups_of
from kpidesk.storage.backup.integrity import check
from kpidesk.storage.backup.manifest import agrees

pytestmark = pytest.mark.usefixtures("unmeasured")


def kill_many(path, practice, child, folder, times, entries):
    with practice.transaction() as transaction:
        for n in range(entries):
            transaction.put(EntryKey("requests", period_at(Length.WEEK, 3000 + n)), n)
    chance = random.Random(5)
    halves = 0
    for _ in range(times):
        process = child("back_up_for_ever.py", path, folder)
        assert process.stdout.readline(), process.stderr.read()
        time.sleep(chance.uniform(0, 0.1))
        process.kill()
        process.communicate()
        halves += bool(list(folder.glob(".*.part")))
        for each in backups_of(path, folder):
            assert check(each.path) == ()
            assert agrees(each.path)
            each.path.unlink()
    assert check(path) == ()
    back_up(path, folder, app_version="1")
    assert not list(folder.glob(".*.part"))
    return halves


@pytest.mark.promise("R8", "S13")
def test_kills_leave_no_half_backup(path, practice, child, tmp_path):
    kill_many(path, practice, child, tmp_path / "backups", 2, entries=500)


@pytest.mark.promise("R8", "S13")
@pytest.mark.long
@pytest.mark.timeout(300)
def test_fifty_kills_leave_no_half_backup(path, practice, child, tmp_path):
    halves = kill_many(path, practice, child, tmp_path / "backups", 50, entries=5000)
    print(f"{halves} of 50 kills met a backup half done")
    assert halves >= 15, "the kills hit no backup"
