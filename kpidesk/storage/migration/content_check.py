"""What a file holds, counted and summed up, to prove that a migration lost nothing."""

from __future__ import annotations

import hashlib
import re
import sqlite3
from collections.abc import Collection, Iterator
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
# A migration seals the definitions anew.
_UNCOMPARED = {("practice", "seal")}
_MODULUS = 1 << 128


@dataclass(frozen=True, slots=True)
class TableSummary:
    """One table's definition, as far as it must survive."""

    columns: tuple[str, ...]
    constraints: frozenset[str]
    strict: bool
    clustered: bool


def tables(connection: sqlite3.Connection) -> dict[str, TableSummary]:
    """All tables by name. Raises sqlite3.Error."""
    found = {}
    for name, sql in connection.execute(_TABLES).fetchall():
        strict, clustered = connection.execute(_FLAGS, (name,)).fetchone()
        columns = tuple(column for (column,) in connection.execute(_COLUMNS, (name,)).fetchall())
        named = frozenset(_CONSTRAINT.findall(sql))
        found[name] = TableSummary(columns, named, bool(strict), bool(clustered))
    return found


def differences(
    old: sqlite3.Connection, new: sqlite3.Connection, rewritten: Collection[str] = ()
) -> tuple[str, ...]:
    """What the new file lacks of the old one, as codes with the name of the thing.

    Rows are counted and summed over the columns that both have. The tables in `rewritten`
    may hold other values, but as many rows; or be gone.
    """
    return tuple(_differences(old, new, rewritten))


def _differences(
    old: sqlite3.Connection, new: sqlite3.Connection, rewritten: Collection[str]
) -> Iterator[str]:
    before, after = tables(old), tables(new)
    for name, table in before.items():
        if name not in after:
            if name not in rewritten:
                yield f"table_lost:{name}"
            continue
        yield from _weaker(name, table, after[name])
        if _count(old, name) != _count(new, name):
            yield f"rows_lost:{name}"
        elif name not in rewritten:
            shared = [
                column
                for column in table.columns
                if column in after[name].columns and (name, column) not in _UNCOMPARED
            ]
            if _sum(old, name, shared) != _sum(new, name, shared):
                yield f"rows_changed:{name}"
    for name, table in after.items():
        if not table.strict:
            yield f"not_strict:{name}"
    lost = _indexes(old) - _indexes(new)
    yield from (f"index_lost:{name}" for name, *_ in sorted(lost))


def _weaker(name: str, old: TableSummary, new: TableSummary) -> Iterator[str]:
    for constraint in sorted(old.constraints - new.constraints):
        yield f"constraint_lost:{constraint}"
    if old.clustered and not new.clustered:
        yield f"rowid_back:{name}"


def _indexes(connection: sqlite3.Connection) -> set[tuple[str, int, int, str]]:
    """Name, uniqueness, whether it has a condition, columns."""
    return set(connection.execute(_INDEXES).fetchall())


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _count(connection: sqlite3.Connection, table: str) -> int:
    (rows,) = connection.execute(f"SELECT count(*) FROM {_quoted(table)}").fetchone()  # noqa: S608
    return int(rows)


def _sum(connection: sqlite3.Connection, table: str, columns: list[str]) -> int:
    """A checksum that does not depend on the order of the rows."""
    names = ", ".join(map(_quoted, columns)) or "NULL"
    total = 0
    for row in connection.execute(f"SELECT {names} FROM {_quoted(table)}"):  # noqa: S608
        mark = hashlib.blake2b(repr(row).encode("utf-8", "backslashreplace"), digest_size=16)
        total = (total + int.from_bytes(mark.digest(), "big")) % _MODULUS
    return total
