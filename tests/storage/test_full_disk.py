"""R3: a full disk loses nothing that was acknowledged, and says so."""

from __future__ import annotations

import pytest

from kpidesk.domain.entry import EntryKey
from kpidesk.domain.errors import NotDone
from kpidesk.domain.period import Length, period_at
from kpidesk.storage.backup.integrity import check
from kpidesk.storage.error_mapping import fault_of
from kpidesk.storage.records.reader import open_reader


@pytest.mark.promise("R3")
def test_a_full_disk_is_told_and_what_was_saved_stays(practice, path):
    sqlite = practice.records._sqlite
    (pages,) = sqlite.execute("PRAGMA page_count").fetchone()
    sqlite.execute(f"PRAGMA max_page_count={pages + 40}")
    acknowledged = 0

    def save_for_ever():
        nonlocal acknowledged
        for n in range(10_000):
            with practice.transaction() as transaction:
                for m in range(20):
                    transaction.put(EntryKey(f"measure_{m}", period_at(Length.WEEK, 5000 + n)), n)
            acknowledged += 20

    with pytest.raises(NotDone) as full:
        save_for_ever()
    assert full.value.code == "disk_full"
    assert full.value.values["file"] == path.name
    assert acknowledged > 100
    with open_reader(path) as reader:
        assert len(list(reader.entries())) == acknowledged
    assert check(path) == ()
    sqlite.execute(f"PRAGMA max_page_count={pages + 400}")
    with practice.transaction() as transaction:
        transaction.put(EntryKey("requests", period_at(Length.WEEK, 5000)), 1)
    assert len(list(practice.records.entries())) == acknowledged + 1


def test_a_disk_without_room_is_full_to_plain_files_as_well(path):
    for number in (28, 122, 27):
        fault = fault_of(OSError(number, "no room"), path)
        assert fault is not None
        assert fault.code == "disk_full"
