"""R8: a kill while a backup is restored leaves the former practice or the backup, intact."""

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
from kpidesk.storage.backup.restore import restore
from kpidesk.storage.records.reader import open_reader

pytestmark = pytest.mark.usefixtures("unmeasured")


def figures(path):
    with open_reader(path) as reader:
        return sum(1 for _ in reader.entries())


def kill_many(path, practice, child, folder, times, entries):
    made = {}
    for count in (entries, 2 * entries):
        with practice.transaction() as transaction:
            for n in range(count):
                transaction.put(EntryKey("requests", period_at(Length.WEEK, 3000 + n)), n)
        made[count] = back_up(path, folder / "two", app_version="1").path
    practice.close()
    chance = random.Random(7)
    halves, met = 0, set()
    for _ in range(times):
        process = child("restore_for_ever.py", path, folder / "kept", *made.values())
        assert process.stdout.readline(), process.stderr.read()
        time.sleep(chance.uniform(0, 0.4))
        process.kill()
        process.communicate()
        halves += bool(list(path.parent.glob(".*.part")))
        assert check(path) == ()
        met.add(figures(path))
        assert met <= set(made)
        for each in backups_of(path, folder / "kept"):
            assert check(each.path) == ()
            assert agrees(each.path)
            each.path.unlink()
    restore(made[entries], path, folder / "kept", app_version="1")
    assert [each.name for each in path.parent.iterdir()] == [path.name]
    assert all(agrees(each) for each in made.values())
    return halves, met


@pytest.mark.promise("R8", "S13")
def test_kills_leave_a_whole_practice(path, practice, child, tmp_path):
    kill_many(path, practice, child, tmp_path / "backups", 2, entries=200)


@pytest.mark.promise("R8", "S13")
@pytest.mark.long
@pytest.mark.timeout(300)
def test_fifty_kills_leave_a_whole_practice(path, practice, child, tmp_path):
    halves, met = kill_many(path, practice, child, tmp_path / "backups", 50, entries=2000)
    print(f"{halves} of 50 kills met a restoration half done")
    assert halves >= 10, "the kills hit no restoration"
    assert len(met) == 2
