"""The tables say once more what no row may break, and the revisions make the same tables."""

from __future__ import annotations

import re
import sqlite3

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from kpidesk.storage.engine import engine_for
from kpidesk.storage.migration.alembic_runner import REVISIONS, revise
from kpidesk.storage.schema.definitions import INDEXES, TABLES
from kpidesk.storage.schema.inspection import SCHEMA
from kpidesk.storage.schema.tables import TableRow

DEFINITIONS = "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name"
AT = "2026-11-21T00:00:00.000000Z"
ENTRY = "INSERT INTO entry VALUES (?, ?, ?, ?, ?)"


@pytest.fixture
def revised(tmp_path):
    """A file whose tables were made by the revisions."""
    file = tmp_path / "revised.kpidesk"
    file.touch()
    with engine_for(file).begin() as connection:
        revise(connection, None, SCHEMA, REVISIONS)
    return file


def test_the_revisions_make_the_tables_of_today(revised, path, sql):
    assert sql(DEFINITIONS, of=revised) == sql(DEFINITIONS)
    with engine_for(revised).connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, TableRow.metadata) == []


def test_the_list_of_tables_is_whole(sql):
    made = {name for (name,) in sql("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    assert made == set(TABLES) == set(TableRow.metadata.tables)


def test_the_list_of_indexes_is_whole(sql):
    made = sql("SELECT name FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL")
    assert {name for (name,) in made} == set(INDEXES)


def test_every_table_is_strict(sql):
    flags = dict(sql("SELECT name, strict FROM pragma_table_list WHERE schema = 'main'"))
    assert all(flags[name] for name in TABLES)


def test_every_constraint_has_a_name(sql):
    for name, definition in sql(DEFINITIONS):
        rules = re.findall(
            r"(CONSTRAINT \w+ )?(PRIMARY KEY|UNIQUE \(|CHECK \(|FOREIGN KEY)", definition
        )
        assert all(named for named, _ in rules), name


def test_nothing_cascades(sql):
    assert "CASCADE" not in "".join(definition for _, definition in sql(DEFINITIONS))


def test_a_measures_history_is_one_range_of_the_key(sql):
    plan = sql(
        "EXPLAIN QUERY PLAN SELECT period, cell_id, amount FROM entry WHERE measure = 'a'"
        " AND length = 'week' AND period BETWEEN '' AND '~' ORDER BY period, cell_id"
    )
    assert [step[3] for step in plan] == [
        "SEARCH entry USING PRIMARY KEY (measure=? AND length=? AND period>? AND period<?)"
    ]


@pytest.mark.parametrize(
    "row",
    [
        ("requests", "month", "2026-03", 1, -1),
        ("requests", "month", "2026-03", 1, 10**15 + 1),
        ("requests", "month", "2026-03", 1, "many"),
        ("requests", "month", "2026-03", 1, 1.5),
        ("requests", "month", "2026-03", 1, None),
        ("requests", "month", "2026-3", 1, 1),
        ("requests", "month", "2026-13", 1, 1),
        ("requests", "month", "2026-W03", 1, 1),
        ("requests", "week", "2026-W54", 1, 1),
        ("requests", "week", "2026-W00", 1, 1),
        ("requests", "quarter", "2026-Q5", 1, 1),
        ("requests", "year", "1899", 1, 1),
        ("requests", "year", "2200", 1, 1),
        ("requests", "decade", "2026", 1, 1),
        ("Requests", "year", "2026", 1, 1),
        ("", "year", "2026", 1, 1),
        ("requests; --", "year", "2026", 1, 1),
    ],
)
def test_an_impossible_entry_is_refused_by_the_file_itself(sql, row):
    with pytest.raises(sqlite3.IntegrityError):
        sql(ENTRY, *row)
    assert sql("SELECT count(*) FROM entry") == [(0,)]


@pytest.mark.parametrize(
    ("length", "period"),
    [("week", "2026-W53"), ("month", "1900-01"), ("quarter", "2199-Q4"), ("year", "2026")],
)
def test_a_possible_entry_is_kept(sql, length, period):
    sql(ENTRY, "requests", length, period, 1, 0)
    assert sql("SELECT period, amount FROM entry") == [(period, 0)]


def test_two_cells_are_never_the_same(sql):
    sql("INSERT INTO client VALUES (7, 'A', 'a', NULL, NULL, ?)", AT)
    sql("INSERT INTO service_language VALUES ('es', NULL)")
    for client, language in [(7, "es"), (7, None), (None, "es")]:
        sql("INSERT INTO cell (client_id, language) VALUES (?, ?)", client, language)
        with pytest.raises(sqlite3.IntegrityError):
            sql("INSERT INTO cell (client_id, language) VALUES (?, ?)", client, language)
    with pytest.raises(sqlite3.IntegrityError):
        sql("INSERT INTO cell (client_id, language) VALUES (NULL, NULL)")
    assert sql("SELECT id FROM cell WHERE client_id IS NULL AND language IS NULL") == [(1,)]


def test_one_target_begins_a_day(sql):
    row = "INSERT INTO target (kpi, length, period, begins_on) VALUES ('art', ?, ?, '2026-01-01')"
    sql(row, "month", "2026-01")
    with pytest.raises(sqlite3.IntegrityError):
        sql(row, "quarter", "2026-Q1")
