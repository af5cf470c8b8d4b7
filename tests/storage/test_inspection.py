"""R10: what is not ours, or not ours any more, is refused by name and not touched."""

from __future__ import annotations

import sqlite3

import pytest

from kpidesk.domain.errors import NotDone
from kpidesk.storage.backup.integrity import check
from kpidesk.storage.records.reader import open_reader
from kpidesk.storage.records.writer import open_practice
from kpidesk.storage.schema.inspection import APPLICATION_ID, SCHEMA, TABLES, FileState, inspect


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


def test_a_view_of_somebody_elses_locks_nobody_out(path, sql):
    sql("CREATE VIEW hers AS SELECT * FROM entry")
    assert inspect(path).state is FileState.CURRENT
    assert [each.code for each in check(path)] == ["definition_foreign"]
