"""Self-test: Alembic and all revisions are in the package, and a migration runs."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from kpidesk import __version__
from kpidesk.selftest.expectation import expect
from kpidesk.storage.engine import driver_connection, engine_for
from kpidesk.storage.migration.alembic_runner import REVISIONS, revise
from kpidesk.storage.migration.migrate import migrate
from kpidesk.storage.records.reader import open_reader
from kpidesk.storage.schema.creation import write_header
from kpidesk.storage.schema.inspection import OLDEST, SCHEMA

_DRAFTS = json.dumps([["requests", "2026-03", None, "es", "about 3"]])
_ROWS = f"""
    INSERT INTO practice VALUES (1, '0123456789ab', 'Old', '2026-03-01T00:00:00.000000Z', 0);
    INSERT INTO cell (id) VALUES (1);
    INSERT INTO entry VALUES ('requests', 'month', '2026-03', 1, 42);
    INSERT INTO setting VALUES ('drafts', '{_DRAFTS}');
"""  # noqa: S608 - of constants


def check(folder: Path) -> Iterator[str]:
    """Make a practice file of the first schema and migrate it to the newest."""
    path = folder / "old.kpidesk"
    path.touch()
    with engine_for(path).begin() as connection:
        revise(connection, None, OLDEST, REVISIONS)
        for statement in _ROWS.split(";"):
            driver_connection(connection).execute(statement)
        write_header(connection, OLDEST)
    backup = migrate(path, folder / "backups", app_version=__version__)
    expect(backup is not None and backup.is_file(), "no backup was made before")
    with closing(sqlite3.connect(path)) as file:
        (schema,) = file.execute("PRAGMA user_version").fetchone()
    with open_reader(path) as records:
        amounts = [entry.amount for entry in records.entries()]
        drafts = list(records.drafts().values())
    expect(schema == SCHEMA, f"it is of schema {schema}")
    expect(amounts == [42], f"its entries are {amounts}")
    expect(drafts == ["about 3"], f"its drafts are {drafts}")
    yield f"a file went from schema {OLDEST} to {SCHEMA} with its entry and its draft"
