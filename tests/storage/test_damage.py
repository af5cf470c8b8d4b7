"""R7: damage is noticed, never crashes, never spreads into the backups."""

from __future__ import annotations

import random
from collections import Counter

import pytest

from kpidesk.domain.annotations import Note, Target
from kpidesk.domain.cell import Cell
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.errors import NotDone
from kpidesk.domain.ladder import DatedLadder, Direction, Ladder
from kpidesk.domain.period import Length, parse_period, period_at
from kpidesk.storage.backup.backup import back_up
from kpidesk.storage.backup.backup_file import backups_of
from kpidesk.storage.backup.integrity import check
from kpidesk.storage.backup.manifest import agrees
from kpidesk.storage.records.reader import open_reader
from kpidesk.storage.records.writer import open_practice


@pytest.fixture
def full(practice, path):
    """A practice with something in every table."""
    march = parse_period("2026-03")
    with practice.transaction() as transaction:
        client = transaction.add_client("Acme", "fr").id
        for n in range(300):
            for measure in ("requests", "request_hours"):
                transaction.put(
                    EntryKey(measure, period_at(Length.WEEK, 6000 + n), Cell(client)), n
                )
        transaction.set_note(Note(march, "Fair", cell=Cell(client, "es")))
        transaction.keep_draft(EntryKey("requests", march, Cell(client, "es")), "about 7")
        transaction.set_target(Target("art", march, None))
        transaction.set_ladder(DatedLadder("art", march.first_day, Ladder(Direction.LOWER, ())))
        transaction.set_setting("sets", "both")
    practice.close()
    return path


def flip_bit(data, at, chance):
    data[at] ^= 1 << chance.randrange(8)


def flip_byte(data, at, chance):
    data[at] ^= chance.randrange(1, 256)


def zero_sector(data, at, chance):
    start = at - at % 512
    data[start : start + 512] = bytes(512)


def zero_page(data, at, chance):
    start = at - at % 4096
    data[start : start + 4096] = bytes(4096)


def truncate(data, at, chance):
    del data[at:]


KINDS = (flip_bit, flip_byte, zero_sector, zero_page, truncate)


def use(path):
    """Read all there is, write, check, back up: as a day's work does."""
    with open_reader(path) as reader:
        reader.clients(), reader.cells(), reader.held(), reader.notes(), reader.setting("sets")
        reader.drafts()
        reader.ladders("art"), reader.targets("art"), list(reader.entries())
        reader.entry_log(EntryKey("requests", period_at(Length.WEEK, 6000), Cell(1)))
        reader.amounts("requests", Length.WEEK)
    with open_practice(path) as practice, practice.transaction() as transaction:
        key = EntryKey("requests", parse_period("2026-03"), Cell(None, "pt"))
        transaction.put(key, 1)
        transaction.set_note(Note(key.period, "After"))


def damage_and_use(full, tmp_path, times):
    good = full.read_bytes()
    chance = random.Random(11)
    folder = tmp_path / "backups"
    kept = back_up(full, folder, app_version="1")
    seen = Counter()
    for n in range(times):
        data = bytearray(good)
        KINDS[n % len(KINDS)](data, chance.randrange(len(good)), chance)
        full.write_bytes(data)
        full.with_name(f"{full.name}-journal").unlink(missing_ok=True)
        outcome = "unnoticed"
        for attempt in (
            lambda: use(full),
            lambda: check(full) and raise_damage(full),
            lambda: back_up(full, folder, app_version="1"),
        ):
            try:
                attempt()
            except NotDone as fault:
                outcome = fault.code
        if outcome != "unnoticed":
            assert check_is_not_empty(full), f"damage {n} is met in use and passes the check"
        seen[outcome] += 1
        for each in backups_of(full, folder):
            assert check(each.path) == (), "damage reached a backup"
            if each != kept:
                each.path.unlink()
    assert agrees(kept.path)
    return seen


def raise_damage(path):
    raise NotDone("file_damaged", file=path.name)


def check_is_not_empty(path):
    try:
        return check(path) != ()
    except NotDone:
        return True


@pytest.mark.long
@pytest.mark.promise("R7")
def test_damaged_files_are_all_met_with_words(full, tmp_path):
    seen = damage_and_use(full, tmp_path, 40)
    assert set(seen) <= {"unnoticed", "file_damaged", "file_foreign", "file_newer", "file_empty"}
    assert seen["file_damaged"] >= 20


@pytest.mark.promise("R7")
@pytest.mark.long
@pytest.mark.timeout(300)
def test_five_hundred_damaged_files_are_all_met_with_words(full, tmp_path):
    seen = damage_and_use(full, tmp_path, 500)
    print(seen)
    assert seen["file_damaged"] >= 300


@pytest.mark.promise("R7")
def test_a_backups_manifest_sees_every_kind_of_damage(full, tmp_path):
    backup = back_up(full, tmp_path / "backups", app_version="1").path
    good = backup.read_bytes()
    chance = random.Random(3)
    for kind in KINDS:
        changed = 0
        while changed < 20:
            data = bytearray(good)
            kind(data, chance.randrange(len(good)), chance)
            backup.write_bytes(data)
            assert agrees(backup) is (bytes(data) == good)
            changed += bytes(data) != good
