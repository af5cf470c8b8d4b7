"""Schema 1002: adds empty tables for imports, and changes nothing else."""

from __future__ import annotations

import sqlite3
import sys
from contextlib import closing

import pytest

from kpidesk.domain.errors import NotDone
from kpidesk.storage.backup.integrity import check
from kpidesk.storage.backup.restore import restore
from kpidesk.storage.migration.migrate import STEPS, migrate
from kpidesk.storage.records.reader import open_reader
from kpidesk.storage.schema.inspection import FileState, inspect
from tests.support.former_rows import present_rows

NEW = {"import_receipt", "import_figure", "table_mapping"}


@pytest.fixture(params=["schema_1001.sql", "schema_1001_empty.sql"])
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
    after = rows(old)
    after = {name: after[name] for name in before.keys() | NEW}
    assert after == before | {name: [] for name in NEW}
    # Schema 1001 took any text for a setting.
    assert {each.code for each in check(old)} <= {"setting_unknown"}
    with open_reader(old) as reader:
        assert reader.imports() == reader.table_mappings() == ()
    restore(backup, old, folder, app_version="1")
    assert rows(old) == before


@pytest.mark.promise("R9")
def test_a_failure_at_any_step_changes_no_byte(old, folder, sha):
    before = sha(old)
    for step in STEPS:

        def fail(name, step=step):
            if name == step:
                raise RuntimeError(step)

        with pytest.raises(RuntimeError):
            migrate(old, folder, app_version="1", watch=fail)
        assert sha(old) == before
    migrate(old, folder, app_version="1")
    assert inspect(old).state is FileState.CURRENT


@pytest.mark.promise("R9")
@pytest.mark.long
@pytest.mark.parametrize("step", STEPS)
def test_a_kill_at_any_step_changes_no_byte(old, folder, sha, child, step):
    before = sha(old)
    process = child("migrate_and_die.py", old, folder, step)
    _, errors = process.communicate()
    assert (process.returncode, errors) == (9, "")
    assert sha(old) == before
    migrate(old, folder, app_version="1")
    assert inspect(old).state is FileState.CURRENT
    assert [each.name for each in old.parent.iterdir()] == [old.name]


@pytest.mark.promise("R9")
@pytest.mark.long
@pytest.mark.skipif(sys.platform == "win32", reason="a limit on the size of files is POSIX's")
@pytest.mark.parametrize(
    ("step", "pages"), [("backup", 0), ("copy", 1), ("copy", 20), ("revise", 0)]
)
def test_a_full_disk_at_any_step_changes_no_byte(old, folder, sha, child, step, pages):
    before = sha(old)
    process = child("migrate_on_full_disk.py", old, folder, step, pages)
    said, errors = process.communicate()
    assert errors == ""
    assert said.strip() in ("disk_full", "file_io")
    assert sha(old) == before
    migrate(old, folder, app_version="1")
    assert inspect(old).state is FileState.CURRENT


def test_a_table_of_that_name_in_an_old_file_is_refused(old, folder, sha):
    with closing(sqlite3.connect(old)) as connection:
        connection.execute("CREATE TABLE import_receipt (id INTEGER PRIMARY KEY) STRICT")
        connection.commit()
    before = sha(old)
    with pytest.raises(NotDone) as refused:
        migrate(old, folder, app_version="1")
    assert refused.value.code == "migration_failed"
    assert sha(old) == before
