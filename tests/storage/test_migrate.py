"""R9: a migration loses nothing, or changes nothing."""

from __future__ import annotations

import json
import re
import runpy
import shutil
import sqlite3
import sys
from pathlib import Path

import pytest

from kpidesk.domain.errors import NotDone
from kpidesk.storage.backup.backup import back_up
from kpidesk.storage.backup.backup_file import backups_of
from kpidesk.storage.backup.integrity import check
from kpidesk.storage.backup.manifest import agrees
from kpidesk.storage.backup.restore import restore
from kpidesk.storage.connection import connect_to_read
from kpidesk.storage.migration.alembic_runner import REVISIONS
from kpidesk.storage.migration.content_check import tables
from kpidesk.storage.migration.migrate import STEPS, migrate
from kpidesk.storage.records.reader import open_reader
from kpidesk.storage.schema.definitions import TABLES
from kpidesk.storage.schema.inspection import OLDEST, SCHEMA, FileState, inspect
from tests.support.former_rows import present_rows

SPECIMENS = Path(__file__).parent / "specimens"
DUMPS = sorted(file.name for file in SPECIMENS.glob("schema_*.sql*"))
OLD_DUMPS = [name for name in DUMPS if not name.startswith(f"schema_{SCHEMA}")]
NEXT = SCHEMA + 1


def up(path, folder, location=REVISIONS, target=SCHEMA, **named):
    return migrate(path, folder, app_version="1", script_location=location, target=target, **named)


def everything(path):
    """All rows by table, as far as every schema has them."""
    connection = connect_to_read(path)
    rows = {
        name: connection.execute(
            f"SELECT {', '.join(column for column in table.columns if column != 'seal')}"
            f" FROM {name} ORDER BY 1, 2"
        ).fetchall()
        for name, table in tables(connection).items()
    }
    connection.close()
    gone = re.compile("drafts$|apart/").match
    rows["setting"] = [row for row in rows["setting"] if not gone(row[0])]
    rows["change"] = [row for row in rows["change"] if row[2] != "setting" or not gone(row[3])]
    return present_rows(rows)


def assert_kept(before, path):
    after = {name: rows for name, rows in everything(path).items() if name in before}
    # A draft may have been the first text of its cell or language.
    for name in ("cell", "service_language"):
        assert set(before[name]) <= set(after[name])
    assert {**after, **{name: before[name] for name in ("cell", "service_language")}} == before


@pytest.mark.promise("R9")
@pytest.mark.parametrize("dump", DUMPS)
def test_every_specimen_comes_to_the_newest_schema_whole(dump, tmp_path, folder, revive):
    path = revive(dump, tmp_path / "each" / "old.kpidesk")
    before = everything(path)
    backup = migrate(path, folder, app_version="1")
    assert inspect(path).state is FileState.CURRENT
    # Schema 1000 took any text for a setting.
    assert {each.code for each in check(path)} <= {"setting_unknown"}
    assert_kept(before, path)
    if backup is not None:
        assert agrees(backup)
        assert everything(backup) == before
    assert [each.name for each in path.parent.iterdir()] == [path.name]


@pytest.mark.promise("R9")
def test_every_schema_has_its_specimen():
    found = {re.match(r"schema_(\d+)", name)[1] for name in DUMPS}
    revisions = {re.match(r"v(\d+)", file.stem)[1] for file in REVISIONS.glob("versions/v*.py")}
    assert found == revisions
    assert str(SCHEMA) in revisions


def test_the_specimens_hold_what_they_are_kept_for(tmp_path, revive):
    seen = {}
    for name in OLD_DUMPS:
        path = revive(name, tmp_path / f"{name}.kpidesk")
        assert inspect(path).state is FileState.OLDER
        seen[name] = {table: len(rows) for table, rows in everything(path).items()}
    assert not seen["schema_1000_empty.sql"]["entry"]
    for name in ("schema_1000.sql", "schema_1000_practice.sql"):
        assert all(seen[name].values()), seen[name]
    assert seen["schema_1000_sample.sql.xz"]["entry"] > 1000


def test_the_specimen_maker_fills_every_table(path):
    runpy.run_path(str(SPECIMENS / "make.py"))["fill"](path)
    connection = connect_to_read(path)
    counts = {
        name: connection.execute(f"SELECT count(*) FROM {name}").fetchone() for name in TABLES
    }
    connection.close()
    assert all(count for (count,) in counts.values()), counts


def test_a_current_file_is_left_alone(path, folder, sha):
    before = sha(path)
    assert migrate(path, folder, app_version="1") is None
    assert sha(path) == before
    assert not folder.exists()


def test_several_revisions_run_one_after_the_other(old, folder, revisions):
    shutil.copy(SPECIMENS / "next_revision.py", revisions / "versions")
    before, definitions = everything(old), definitions_of(old)
    seen = []
    backup = up(old, folder, revisions, NEXT, watch=seen.append)
    each_time = STEPS[2:-1]
    assert seen == [*STEPS[:2], *each_time * (NEXT - OLDEST), STEPS[-1]]
    assert inspect(old, newest=NEXT).state is FileState.CURRENT
    after = definitions_of(old)
    assert "colour" in after["client"]
    for name, text in definitions.items():
        for rule in ("STRICT", "WITHOUT ROWID", "UNIQUE INDEX", "IS NULL", *constraints(text)):
            assert (rule in text) <= (rule in after[name]), (name, rule)
    assert "alembic_version" not in after
    assert [each.name for each in old.parent.iterdir()] == [old.name]
    restore(backup, old, folder, app_version="1")
    assert everything(old) == before
    assert old.stat().st_mode & 0o077 == 0


def definitions_of(path):
    connection = sqlite3.connect(path)
    found = dict(connection.execute("SELECT name, sql FROM sqlite_schema WHERE sql NOT NULL"))
    connection.close()
    return found


def constraints(text):
    return re.findall(r"CONSTRAINT \w+", text)


@pytest.mark.promise("R9")
def test_a_failure_at_any_step_changes_no_byte(old, folder, sha):
    before = sha(old)
    for step in STEPS:

        def fail(name, step=step):
            if name == step:
                raise RuntimeError(step)

        with pytest.raises(RuntimeError):
            up(old, folder, watch=fail)
        assert sha(old) == before
        assert [each.name for each in old.parent.iterdir()] == [old.name]
    up(old, folder)
    assert inspect(old).state is FileState.CURRENT


def test_a_failure_in_the_second_revision_changes_no_byte(old, folder, revisions, sha):
    shutil.copy(SPECIMENS / "next_revision.py", revisions / "versions")
    seen = []

    def fail(name):
        seen.append(name)
        if seen.count("verify") == 2:
            raise RuntimeError(name)

    before = sha(old)
    with pytest.raises(RuntimeError):
        up(old, folder, revisions, NEXT, watch=fail)
    assert sha(old) == before
    assert [each.name for each in old.parent.iterdir()] == [old.name]


@pytest.mark.long
@pytest.mark.promise("R9")
@pytest.mark.usefixtures("unmeasured")
def test_a_kill_at_any_step_changes_no_byte(old, folder, sha, child):
    before = sha(old)
    for step in STEPS:
        process = child("migrate_and_die.py", old, folder, step)
        _, errors = process.communicate()
        assert (process.returncode, errors) == (9, "")
        assert sha(old) == before
    up(old, folder)
    assert inspect(old).state is FileState.CURRENT
    assert [each.name for each in old.parent.iterdir()] == [old.name]
    assert all(agrees(each.path) for each in backups_of(old, folder))


@pytest.mark.long
@pytest.mark.promise("R9")
@pytest.mark.skipif(sys.platform == "win32", reason="a limit on the size of files is POSIX's")
@pytest.mark.parametrize(
    ("step", "pages"),
    [("backup", 0), ("copy", 20), ("revise", 0), ("revise", 20)],
)
def test_a_full_disk_at_any_step_changes_no_byte(old, folder, sha, child, step, pages):
    before = sha(old)
    process = child("migrate_on_full_disk.py", old, folder, step, pages)
    said, errors = process.communicate()
    assert errors == ""
    assert said.strip() in ("disk_full", "file_io")
    assert sha(old) == before
    assert [each.name for each in old.parent.iterdir()] == [old.name]
    up(old, folder)
    assert inspect(old).state is FileState.CURRENT


def test_a_practice_in_use_is_not_migrated(old, folder, sha):
    before = sha(old)
    user = sqlite3.connect(old, isolation_level=None)
    user.execute("BEGIN IMMEDIATE")
    with pytest.raises(NotDone) as busy:
        up(old, folder)
    user.close()
    assert busy.value.code == "file_busy"
    assert sha(old) == before


def test_a_damaged_practice_is_not_migrated(old, folder):
    back_up(old, folder, app_version="1")
    data = bytearray(old.read_bytes())
    data[8192:12288] = bytes(4096)
    old.write_bytes(data)
    with pytest.raises(NotDone) as damaged:
        up(old, folder)
    assert damaged.value.code == "file_damaged"
    assert old.read_bytes() == bytes(data)
    assert len(backups_of(old, folder)) == 1


def test_a_newer_file_is_not_migrated_down(path, folder, sha):
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA user_version={NEXT}")
    connection.close()
    before = sha(path)
    with pytest.raises(NotDone) as newer:
        migrate(path, folder, app_version="1")
    assert newer.value.code == "file_newer"
    assert sha(path) == before


def test_the_first_specimen_reads_as_it_was_written(tmp_path, folder, revive):
    path = revive("schema_1000.sql", tmp_path / "first.kpidesk")
    up(path, folder)
    with open_reader(path) as reader:
        assert [each.name for each in reader.clients()] == ["O'Brien <b>", "Zoë & Söhne"]
        assert len(list(reader.entries())) == 42
        assert len(reader.held()) == 1
        assert json.dumps(reader.setting("sets")) == '"both"'
