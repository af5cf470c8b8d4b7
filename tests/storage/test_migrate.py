"""R9: a migration loses nothing, or changes nothing."""

from __future__ import annotations

import json
import re
import shutil
import sqlite3
from functools import cache
from pathlib import Path

import pytest

from kpidesk.domain.errors import NotDone
from kpidesk.storage.backup.backup import back_up, backups_of
from kpidesk.storage.backup.integrity import check
from kpidesk.storage.backup.manifest import agrees
from kpidesk.storage.backup.restore import restore
from kpidesk.storage.connection import connect_to_read
from kpidesk.storage.migration.alembic_runner import REVISIONS
from kpidesk.storage.migration.content_check import differences, tables
from kpidesk.storage.migration.migrate import STEPS, migrate
from kpidesk.storage.records.reader import open_reader
from kpidesk.storage.schema.inspection import SCHEMA, FileState, inspect

SPECIMENS = Path(__file__).parent / "specimens"
FIRST = SPECIMENS / "schema_1000.sql"
TARGET = 1001
REVISION = """
from alembic import op
revision, down_revision = "1001", "1000"
REWRITES = {rewrites!r}
def upgrade():
    for statement in {statements!r}:
        op.execute(statement)
"""


def revived(dump, path):
    """A practice file as an earlier release made it, from its frozen dump."""
    path.parent.mkdir(parents=True)
    connection = sqlite3.connect(path)
    connection.executescript(dump.read_text(encoding="utf-8"))
    connection.close()
    return path


@pytest.fixture
def old(tmp_path):
    """The specimen of the first schema."""
    return revived(FIRST, tmp_path / "data" / "old.kpidesk")


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "backups"


@pytest.fixture
def revisions(tmp_path):
    """The revisions as they are, in a place where one may be added. Percent signs are names."""
    location = tmp_path / "100%revisions"
    shutil.copytree(REVISIONS, location, ignore=shutil.ignore_patterns("__pycache__"))
    return location


@pytest.fixture
def later(revisions):
    """The same with the revision that never was."""
    shutil.copy(SPECIMENS / "v1001_colour.py", revisions / "versions")
    return revisions


def up(path, folder, location, **named):
    return migrate(path, folder, app_version="1", script_location=location, target=TARGET, **named)


def everything(path):
    """All rows, by table, as far as the first schema has the columns."""
    connection = sqlite3.connect(path)
    rows = {}
    for table, columns in first_columns().items():
        names = ", ".join(f'"{name}"' for name in columns if name != "seal")
        rows[table] = sorted(connection.execute(f'SELECT {names} FROM "{table}"'), key=repr)
    connection.close()
    return rows


@cache
def first_columns():
    connection = sqlite3.connect(":memory:")
    connection.executescript(FIRST.read_text(encoding="utf-8"))
    found = {name: table.columns for name, table in tables(connection).items()}
    connection.close()
    return found


def columns_of(path):
    connection = connect_to_read(path)
    found = {name: table.columns for name, table in tables(connection).items()}
    connection.close()
    return found


@pytest.mark.parametrize("dump", sorted(SPECIMENS.glob("*.sql")), ids=lambda dump: dump.stem)
def test_every_released_schema_comes_to_todays_whole(dump, tmp_path, folder):
    path = revived(dump, tmp_path / "each" / "old.kpidesk")
    before = everything(path)
    migrate(path, folder, app_version="1")
    assert inspect(path).state is FileState.CURRENT
    assert check(path) == ()
    assert everything(path) == before


def test_every_released_schema_has_its_specimen():
    names = {dump.stem for dump in SPECIMENS.glob("schema_*.sql")}
    revisions = {re.match(r"v(\d+)", file.stem)[1] for file in REVISIONS.glob("versions/v*.py")}
    assert names == {f"schema_{number}" for number in revisions}
    assert str(SCHEMA) in revisions


def test_a_current_file_is_left_alone(old, folder, sha):
    before = sha(old)
    assert migrate(old, folder, app_version="1") is None
    assert sha(old) == before
    assert not folder.exists()


def test_parents_are_rebuilt_and_no_child_is_lost(old, folder, later):
    before = everything(old)
    definitions = definitions_of(old)
    backup = up(old, folder, later)
    assert everything(old) == before
    assert inspect(old, newest=TARGET).state is FileState.CURRENT
    assert "colour" in columns_of(old)["client"]
    after = definitions_of(old)
    for name, text in definitions.items():
        for rule in (
            "STRICT",
            "WITHOUT ROWID",
            "UNIQUE INDEX",
            "IS NULL",
            *re.findall(r"CONSTRAINT \w+", text),
        ):
            assert (rule in text) <= (rule in after[name]), (name, rule)
    assert "alembic_version" not in after
    assert agrees(backup)
    assert everything(backup) == before
    assert [each.name for each in old.parent.iterdir()] == [old.name]
    restore(backup, old, folder, app_version="1")
    assert everything(old) == before
    assert old.stat().st_mode & 0o077 == 0


def definitions_of(path):
    connection = sqlite3.connect(path)
    found = dict(connection.execute("SELECT name, sql FROM sqlite_schema WHERE sql NOT NULL"))
    connection.close()
    return found


@pytest.mark.parametrize("step", STEPS)
def test_a_failure_at_any_step_changes_no_byte(old, folder, later, sha, step):
    def fail(name):
        if name == step:
            raise RuntimeError(step)

    before = sha(old)
    with pytest.raises(RuntimeError):
        up(old, folder, later, watch=fail)
    assert sha(old) == before
    assert [each.name for each in old.parent.iterdir()] == [old.name]
    up(old, folder, later)
    assert inspect(old, newest=TARGET).state is FileState.CURRENT


@pytest.mark.parametrize("step", STEPS)
def test_a_kill_at_any_step_changes_no_byte(old, folder, later, sha, child, step):
    before = sha(old)
    process = child("migrate_and_die.py", old, folder, later, TARGET, step)
    _, errors = process.communicate()
    assert (process.returncode, errors) == (9, "")
    assert sha(old) == before
    up(old, folder, later)
    assert inspect(old, newest=TARGET).state is FileState.CURRENT
    assert [each.name for each in old.parent.iterdir()] == [old.name]
    assert all(agrees(each.path) for each in backups_of(old, folder))


BAD = {
    "rows_lost:entry": ["DELETE FROM entry WHERE period = '2026-03'"],
    "rows_changed:entry": ["UPDATE entry SET amount = amount + 1 WHERE period = '2026-03'"],
    "rows_changed:client": ["UPDATE client SET name = 'X' WHERE id = 1"],
    "table_lost:held": ["DROP TABLE held"],
    "index_lost:ix_change_subject_key": ["DROP INDEX ix_change_subject_key"],
    "index_lost:ux_ladder_practice": [
        "DROP INDEX ux_ladder_practice",
        "CREATE UNIQUE INDEX ux_ladder_practice ON ladder (kpi, client_id, valid_from)",
    ],
    "not_strict:extra": ["CREATE TABLE extra (id INTEGER)"],
    "constraint_lost:ck_setting_key_given": [
        "CREATE TABLE other (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT",
        "INSERT INTO other SELECT * FROM setting",
        "DROP TABLE setting",
        "ALTER TABLE other RENAME TO setting",
    ],
    "reference_missing": ["DELETE FROM client WHERE id = 1"],
    "definition_foreign": ["CREATE VIEW v AS SELECT 1"],
}


def add_revision(location, statements, rewrites=()):
    text = REVISION.format(statements=statements, rewrites=set(rewrites))
    (location / "versions" / "v1001_bad.py").write_text(text)
    return location


@pytest.mark.parametrize("problem", BAD)
def test_a_revision_that_harms_is_not_let_in(old, folder, revisions, sha, problem):
    before = sha(old)
    with pytest.raises(NotDone) as failed:
        up(old, folder, add_revision(revisions, BAD[problem]))
    assert failed.value.code == "migration_failed"
    assert problem in failed.value.values["problems"]
    assert sha(old) == before
    assert [each.name for each in old.parent.iterdir()] == [old.name]


@pytest.mark.parametrize("problem", ["rows_changed:entry", "table_lost:held"])
def test_a_revision_may_say_what_it_rewrites(old, folder, revisions, problem):
    name = problem.partition(":")[2]
    up(old, folder, add_revision(revisions, BAD[problem], [name]))
    assert inspect(old, newest=TARGET).version == TARGET


def test_a_revision_that_breaks_half_way_leaves_no_half(old, folder, revisions, sha):
    before = sha(old)
    broken = ["CREATE TABLE extra (id INTEGER) STRICT", "INSERT INTO nowhere VALUES (1)"]
    for _ in range(2):
        with pytest.raises(NotDone) as failed:
            up(old, folder, add_revision(revisions, broken))
        assert failed.value.code == "migration_failed"
        assert sha(old) == before


def test_a_practice_in_use_is_not_migrated(old, folder, later, sha):
    before = sha(old)
    user = sqlite3.connect(old, isolation_level=None)
    user.execute("BEGIN IMMEDIATE")
    with pytest.raises(NotDone) as busy:
        up(old, folder, later)
    user.close()
    assert busy.value.code == "file_busy"
    assert sha(old) == before


def test_a_damaged_practice_is_not_migrated(old, folder, later):
    back_up(old, folder, app_version="1")
    data = bytearray(old.read_bytes())
    data[8192:12288] = bytes(4096)
    old.write_bytes(data)
    with pytest.raises(NotDone) as damaged:
        up(old, folder, later)
    assert damaged.value.code == "file_damaged"
    assert old.read_bytes() == bytes(data)
    assert len(backups_of(old, folder)) == 1


def test_a_newer_file_is_not_migrated_down(old, folder, later):
    up(old, folder, later)
    with pytest.raises(NotDone) as newer:
        migrate(old, folder, app_version="1")
    assert newer.value.code == "file_newer"


def test_the_census_sees_no_difference_where_there_is_none(old):
    first, second = connect_to_read(old), connect_to_read(old)
    assert differences(first, second) == ()
    first.close(), second.close()


def test_the_specimen_reads_as_it_was_written(old):
    with open_reader(old) as reader:
        assert [each.name for each in reader.clients()] == ["O'Brien <b>", "Zoë & Söhne"]
        assert len(list(reader.entries())) == 42
        assert len(reader.held()) == 1
        assert json.dumps(reader.setting("sets")) == '"both"'
