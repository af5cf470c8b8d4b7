"""Schema 1004: adds empty tables for updates, and changes nothing else."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from kpidesk.domain.errors import NotDone
from kpidesk.storage.backup.integrity import check
from kpidesk.storage.backup.restore import restore
from kpidesk.storage.migration.migrate import migrate
from kpidesk.storage.records.reader import open_reader
from tests.support.former_rows import present_rows

NEW = {"client_update", "kept_file", "sent_update", "reusable_text"}


@pytest.fixture(params=["schema_1003.sql", "schema_1003_empty.sql"])
def old(request, tmp_path, revive):
    return revive(request.param, tmp_path / "data" / "old.kpidesk")


def rows(path):
    with closing(sqlite3.connect(path)) as connection:
        names = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
        found = {
            name: connection.execute(f"SELECT * FROM {name} ORDER BY 1, 2").fetchall()
            for (name,) in names
        }
    found["practice"] = [row[:-1] for row in found["practice"]]
    return present_rows(found)


def test_all_rows_stay_and_the_new_tables_are_empty(old, folder):
    before = rows(old)
    backup = migrate(old, folder, app_version="1")
    expected = before | {name: [] for name in NEW}
    assert {name: each for name, each in rows(old).items() if name in expected} == expected
    assert {each.code for each in check(old)} <= {"setting_unknown"}
    with open_reader(old) as reader:
        assert reader.update_summaries() == reader.reusable_texts() == ()
    restore(backup, old, folder, app_version="1")
    assert rows(old) == before


def test_a_table_of_that_name_in_an_old_file_is_refused(old, folder, sha):
    with closing(sqlite3.connect(old)) as connection:
        connection.execute("CREATE TABLE sent_update (id INTEGER PRIMARY KEY) STRICT")
        connection.commit()
    before = sha(old)
    with pytest.raises(NotDone) as refused:
        migrate(old, folder, app_version="1")
    assert refused.value.code == "migration_failed"
    assert sha(old) == before
