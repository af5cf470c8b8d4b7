"""Compares a migrated file with the file before: tables, constraints, row counts, checksums."""

from __future__ import annotations

import hashlib
import re
import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

_TABLES = (
    "SELECT name, sql FROM sqlite_schema"
    " WHERE type = 'table' AND name NOT LIKE 'sqlite~_%' ESCAPE '~' ORDER BY name"
)
_INDEXES = (
    'SELECT i.name, i."unique", i.partial,'
    " (SELECT group_concat(name) FROM pragma_index_info(i.name))"
    " FROM sqlite_schema AS t JOIN pragma_index_list(t.name) AS i"
    " WHERE t.type = 'table' AND i.origin = 'c'"
)
_FLAGS = "SELECT strict, wr FROM pragma_table_list WHERE schema = 'main' AND name = ?"
_COLUMNS = "SELECT name FROM pragma_table_info(?)"
_CONSTRAINT = re.compile(r'CONSTRAINT\s+"?(\w+)"?')
# A migration writes a new seal.
_UNCOMPARED = {("practice", "seal")}
_MODULUS = 1 << 128


@dataclass(frozen=True, slots=True)
class TableSummary:
    """What a migration must not weaken in the definition of a table."""

    columns: tuple[str, ...]
    constraints: frozenset[str]
    strict: bool
    clustered: bool


def tables(connection: sqlite3.Connection) -> dict[str, TableSummary]:
    """Returns all tables by name. Raises sqlite3.Error."""
    found = {}
    for name, sql in connection.execute(_TABLES).fetchall():
        strict, clustered = connection.execute(_FLAGS, (name,)).fetchone()
        columns = tuple(column for (column,) in connection.execute(_COLUMNS, (name,)).fetchall())
        named = frozenset(_CONSTRAINT.findall(sql))
        found[name] = TableSummary(columns, named, bool(strict), bool(clustered))
    return found


def differences(
    old: sqlite3.Connection,
    new: sqlite3.Connection,
    rewrites: Mapping[str, tuple[str, str]] | None = None,
) -> tuple[str, ...]:
    """Returns what differs between the files, as codes with the name of the table or constraint.

    Every table of the old file must be in the new one with the same rows, compared over the
    columns of both. For a table in `rewrites`, the rows of two queries on the new connection
    must be the same instead: first what the table must hold, read from the old file, which is
    attached there as `old`; then what it holds. Raises sqlite3.Error.
    """
    return tuple(_differences(old, new, rewrites or {}))


def _differences(
    old: sqlite3.Connection, new: sqlite3.Connection, rewrites: Mapping[str, tuple[str, str]]
) -> Iterator[str]:
    before, after = tables(old), tables(new)
    for name, table in before.items():
        if name in after:
            yield from _weaker(name, table, after[name])
            if name not in rewrites:
                query = _rows_of(name, table, after[name])
                yield from _changed(name, _digest(old, query), _digest(new, query))
        elif name not in rewrites:
            yield f"table_lost:{name}"
    for name, (expected, found) in rewrites.items():
        yield from _changed(name, _digest(new, expected), _digest(new, found))
    for name, table in after.items():
        if not table.strict:
            yield f"not_strict:{name}"
    lost = _indexes(old) - _indexes(new)
    yield from (f"index_lost:{name}" for name, *_ in sorted(lost))


def _changed(name: str, expected: tuple[int, int], found: tuple[int, int]) -> Iterator[str]:
    if expected[0] != found[0]:
        yield f"row_count:{name}"
    elif expected != found:
        yield f"rows_changed:{name}"


def _weaker(name: str, old: TableSummary, new: TableSummary) -> Iterator[str]:
    for constraint in sorted(old.constraints - new.constraints):
        yield f"constraint_lost:{constraint}"
    if old.clustered and not new.clustered:
        yield f"rowid_back:{name}"


def _indexes(connection: sqlite3.Connection) -> set[tuple[str, int, int, str]]:
    return set(connection.execute(_INDEXES).fetchall())


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _rows_of(name: str, before: TableSummary, after: TableSummary) -> str:
    shared = [
        column
        for column in before.columns
        if column in after.columns and (name, column) not in _UNCOMPARED
    ]
    return f"SELECT {', '.join(map(_quoted, shared)) or 'NULL'} FROM {_quoted(name)}"  # noqa: S608


def _digest(connection: sqlite3.Connection, query: str) -> tuple[int, int]:
    """Returns the number of rows and a checksum that does not depend on their order."""
    rows = total = 0
    for row in connection.execute(query):
        mark = hashlib.blake2b(repr(row).encode("utf-8", "backslashreplace"), digest_size=16)
        total = (total + int.from_bytes(mark.digest(), "big")) % _MODULUS
        rows += 1
    return rows, total
