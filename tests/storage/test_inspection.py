"""R10: what is not ours, or not ours any more, is refused by name and not touched."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from kpidesk.domain.errors import NotDone
from kpidesk.storage.backup.integrity import check
from kpidesk.storage.records.reader import open_reader
from kpidesk.storage.records.writer import open_practice
from kpidesk.storage.schema.definitions import TABLES
from kpidesk.storage.schema.inspection import APPLICATION_ID, SCHEMA, FileState, inspect


def with_pragma(path, pragma):
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA {pragma}")
    connection.close()
    return path


def newer_schema(path):
    return with_pragma(path, f"user_version={SCHEMA + 1}")


def newer_major(path):
    return with_pragma(path, f"user_version={SCHEMA + 1000}")


def foreign_database(path):
    other = path.with_name("other.kpidesk")
    connection = sqlite3.connect(other)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("CREATE TABLE practice (id INTEGER)")
    connection.close()
    return other


def wrong_application(path):
    return with_pragma(path, f"application_id={APPLICATION_ID + 1}")


def renamed_text(path):
    path.write_text("Client;Hours\nA;3\n" * 100)
    return path


def empty_file(path):
    path.write_bytes(b"")
    return path


CASES = [
    (newer_schema, FileState.NEWER, "file_newer"),
    (newer_major, FileState.NEWER, "file_newer"),
    (foreign_database, FileState.FOREIGN, "file_foreign"),
    (wrong_application, FileState.FOREIGN, "file_foreign"),
    (renamed_text, FileState.FOREIGN, "file_foreign"),
    (empty_file, FileState.EMPTY, "file_empty"),
]


@pytest.mark.promise("R10")
@pytest.mark.parametrize(
    ("make", "state", "code"), CASES, ids=lambda case: getattr(case, "__name__", None)
)
def test_what_is_not_for_us_is_refused_untouched(path, sha, make, state, code):
    file = make(path)
    before, neighbours = sha(file), sorted(file.parent.iterdir())
    assert inspect(file).state is state
    for attempt in (open_reader, open_practice, check):
        with pytest.raises(NotDone) as refused:
            attempt(file)
        assert refused.value.code == code
        assert refused.value.values["file"] == file.name
    assert sha(file) == before
    assert sorted(file.parent.iterdir()) == neighbours


def test_ours_is_current_and_looking_changes_nothing(path, sha):
    before = sha(path)
    assert inspect(path).state is FileState.CURRENT
    assert inspect(path).version == SCHEMA
    with open_reader(path) as reader:
        assert reader.name() == "Mine"
    assert sha(path) == before


def test_a_missing_file_is_said_to_be_missing(tmp_path):
    with pytest.raises(NotDone) as refused:
        open_reader(tmp_path / "none.kpidesk")
    assert refused.value.code == "file_missing"
    assert list(tmp_path.iterdir()) == []


def test_a_folder_is_no_practice(tmp_path):
    assert inspect(tmp_path).state is FileState.UNREADABLE


def test_an_older_schema_is_due_for_migration(path):
    assert inspect(path, newest=SCHEMA + 1).state is FileState.OLDER


def test_a_number_before_the_first_schema_is_damage(path):
    assert inspect(with_pragma(path, "user_version=7")).state is FileState.DAMAGED


@pytest.mark.parametrize("table", TABLES)
def test_a_missing_table_is_noticed_at_the_door(path, table):
    connection = sqlite3.connect(path)
    connection.execute(f"DROP TABLE {table}")
    connection.commit()
    connection.close()
    assert inspect(path).state is FileState.DAMAGED


def test_a_changed_definition_is_noticed_at_the_door(path, sql):
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA writable_schema=ON")
    connection.execute(
        "UPDATE sqlite_schema SET sql = replace(sql, 'amount BETWEEN', 'amounb BETWEEN')"
        " WHERE name = 'entry'"
    )
    connection.commit()
    connection.close()
    assert inspect(path).state is FileState.DAMAGED


ENDLESS = (
    "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
    " SELECT 'requests' AS measure, 'month' AS length, '2026-03' AS period, 1 AS cell_id,"
    " sum(i) AS amount FROM n"
)
UNEXPECTED = {
    "a trigger": ("ten", "CREATE TRIGGER ten AFTER INSERT ON entry BEGIN DELETE FROM note; END"),
    "a view": ("hers", "CREATE VIEW hers AS SELECT * FROM entry"),
    "a table": ("extra", "CREATE TABLE extra (id INTEGER)"),
    "a virtual table": ("words", "CREATE VIRTUAL TABLE words USING fts5 (word)"),
    "an index": ("fast", "CREATE INDEX fast ON entry (amount)"),
    "an endless view": ("endless", f"CREATE VIEW endless AS {ENDLESS}"),
}


@pytest.mark.parametrize("kind", UNEXPECTED)
def test_what_the_program_never_makes_is_refused_by_name(path, sql, sha, kind):
    name, statement = UNEXPECTED[kind]
    sql(statement)
    before = sha(path)
    for attempt in (open_reader, open_practice):
        with pytest.raises(NotDone) as refused:
            attempt(path)
        assert refused.value.code == "file_unexpected_objects"
        assert name in refused.value.values["objects"]
    found = check(path)
    assert {each.code for each in found} == {"definition_foreign"}
    assert name in {each.detail for each in found}
    assert sha(path) == before


@pytest.mark.parametrize("table", TABLES)
def test_an_endless_view_in_place_of_a_table_is_never_run(path, sql, table):
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"DROP TABLE {table}")
        connection.execute(f"CREATE VIEW {table} AS {ENDLESS}")
        connection.commit()
    for attempt in (open_reader, open_practice):
        with pytest.raises(NotDone) as refused:
            attempt(path)
        assert refused.value.code == "file_unexpected_objects"
    assert table in {each.detail for each in check(path)}


def test_an_older_schema_may_have_other_tables_but_no_trigger(path, sql):
    sql("CREATE TABLE former (id INTEGER)")
    assert inspect(path, newest=SCHEMA + 1).state is FileState.OLDER
    sql(UNEXPECTED["a trigger"][1])
    assert inspect(path, newest=SCHEMA + 1).state is FileState.UNEXPECTED


def test_what_analyze_leaves_behind_is_no_harm(path, sql):
    sql("ANALYZE")
    assert inspect(path).state is FileState.CURRENT
    assert check(path) == ()


def test_a_name_from_elsewhere_is_shown_on_one_line(path, sql):
    sql(f'CREATE TABLE "a\nb{"x" * 200}" (id INTEGER)')
    (name,) = inspect(path).unexpected
    assert name.isprintable()
    assert len(name) < 100
