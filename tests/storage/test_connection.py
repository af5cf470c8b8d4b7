"""Every connection carries the promises: nothing acknowledged is lost, nothing typed leaks."""

from __future__ import annotations

import sqlite3

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from kpidesk.domain.errors import NotDone
from kpidesk.storage.connection import connect_to_read, connect_to_write
from kpidesk.storage.engine import driver_connection, engine_for
from kpidesk.storage.records.reader import open_reader
from kpidesk.storage.schema.creation import create_practice

GUARDS = {"trusted_schema": 0, "cell_size_check": 1, "mmap_size": 0, "temp_store": 2}
WRITING = {
    **GUARDS,
    "journal_mode": "delete",
    "synchronous": 3,
    "fullfsync": 1,
    "foreign_keys": 1,
    "secure_delete": 1,
    "query_only": 0,
}


def pragmas(connection, wanted):
    found = {}
    for name in wanted:
        row = connection.execute(f"PRAGMA {name}").fetchone()
        found[name] = row[0] if row else 0
    return found


def test_every_writing_connection_has_its_pragmas(path, practice):
    engine = engine_for(path)
    for _ in range(3):
        with engine.connect() as connection:
            assert pragmas(driver_connection(connection), WRITING) == WRITING
    assert pragmas(practice.records._sqlite, WRITING) == WRITING
    assert driver_connection(practice._connection) is practice.records._sqlite


def test_a_readers_connection_cannot_write(path):
    with open_reader(path) as reader:
        assert pragmas(reader._sqlite, {**GUARDS, "query_only": 1}) == {**GUARDS, "query_only": 1}
        with pytest.raises(sqlite3.OperationalError):
            reader._sqlite.execute("DELETE FROM cell")


def test_the_patience_is_the_one_asked_for(path):
    for connect in (connect_to_read, connect_to_write):
        connection = connect(path, busy_ms=70)
        assert connection.execute("PRAGMA busy_timeout").fetchone() == (70,)
        connection.close()


@pytest.mark.parametrize(
    "name", ["a b.kpidesk", "50%.kpidesk", "who?.kpidesk", "#1.kpidesk", "ä€.kpidesk", "a%20b"]
)
def test_any_name_is_the_name_of_that_file(tmp_path, name):
    create_practice(tmp_path / name, name)
    with open_reader(tmp_path / name) as reader:
        assert reader.name() == name
    assert [each.name for each in tmp_path.iterdir()] == [name]


def test_writing_makes_no_file_where_there_is_none(tmp_path):
    with pytest.raises(sqlite3.OperationalError):
        connect_to_write(tmp_path / "none.kpidesk")
    assert list(tmp_path.iterdir()) == []


def test_what_she_typed_is_in_no_error_message(path):
    row = {"key": "", "value": "Canary"}
    statement = text("INSERT INTO setting VALUES (:key, :value)")
    with engine_for(path).connect() as connection, pytest.raises(IntegrityError) as broken:
        connection.execute(statement, row)
    assert "Canary" not in str(broken.value)


def test_a_definition_is_undone_with_its_transaction(path, sql):
    with engine_for(path).connect() as connection:
        transaction = connection.begin()
        connection.execute(text("CREATE TABLE half (id INTEGER) STRICT"))
        transaction.rollback()
    assert sql("SELECT 1 FROM sqlite_schema WHERE name = 'half'") == []


def test_a_bug_is_no_fault_of_the_machine(path):
    with open_reader(path) as reader, pytest.raises(sqlite3.OperationalError):
        reader._rows("SELECT nothing FROM nowhere")


def test_a_file_that_is_there_is_not_made_anew(path, sha):
    before = sha(path)
    with pytest.raises(NotDone) as refused:
        create_practice(path, "Other")
    assert refused.value.code == "file_exists"
    assert sha(path) == before
