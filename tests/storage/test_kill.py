"""R1: what was acknowledged survives a kill, and no batch is ever half there."""

from __future__ import annotations

import random
import time
from collections import Counter

import pytest

from kpidesk.storage.atomic_files import journal_of
from kpidesk.storage.backup.integrity import check
from kpidesk.storage.records.reader import open_reader

MEASURES = 20
pytestmark = pytest.mark.usefixtures("unmeasured")


def kill_and_look(path, child, pause):
    """One kill; the last batch acknowledged, and whether a journal stayed behind."""
    process = child("save_for_ever.py", path, last_batch(path))
    first = process.stdout.readline()
    assert first, process.stderr.read()
    time.sleep(pause)
    process.kill()
    rest, errors = process.communicate()
    assert not errors
    acknowledged = int([first, *rest.split("\n")[:-1]][-1])
    return acknowledged, journal_of(path).exists()


def last_batch(path):
    with open_reader(path) as reader:
        return int(reader.setting("batch") or 0)


def kill_many(path, child, times):
    chance = random.Random(7)
    journals = 0
    for _ in range(times):
        acknowledged, journal = kill_and_look(path, child, chance.uniform(0, 0.05))
        journals += journal
        stored = last_batch(path)
        assert stored in (acknowledged, acknowledged + 1)
        assert check(path) == ()
        with open_reader(path) as reader:
            batches = Counter(entry.amount for entry in reader.entries())
        assert set(batches.values()) == {MEASURES}, "a batch is half there"
        assert max(batches) == stored
    return journals


@pytest.mark.long
@pytest.mark.promise("R1")
def test_kills_lose_nothing(path, child):
    kill_many(path, child, 4)


@pytest.mark.promise("R1")
@pytest.mark.long
@pytest.mark.timeout(300)
def test_fifty_kills_lose_nothing(path, child):
    journals = kill_many(path, child, 50)
    print(f"{journals} of 50 kills left a journal")
    assert journals >= 15, "the kills hit no save"
