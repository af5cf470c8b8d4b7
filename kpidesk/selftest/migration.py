"""Self-test: Alembic and all revisions are in the package, and a migration runs."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from kpidesk import __version__
from kpidesk.selftest import practice_file
from kpidesk.selftest.expectation import expect
from kpidesk.storage.migration.alembic_runner import REVISIONS
from kpidesk.storage.migration.migrate import migrate
from kpidesk.storage.schema.inspection import SCHEMA

_REVISION = """
import sqlalchemy as sa
from alembic import op

revision = "{new}"
down_revision = "{old}"


def upgrade():
    op.add_column("note", sa.Column("specimen", sa.Integer()))
"""


def check(folder: Path) -> Iterator[str]:
    """Migrate a copy of the practice file to a made-up schema after the newest."""
    path, revisions, newer = folder / "specimen.kpidesk", folder / "revisions", SCHEMA + 1
    shutil.copyfile(folder / practice_file.NAME, path)
    for revision in REVISIONS.rglob("*.py"):
        # Without their modes: a read-only program has read-only folders.
        target = revisions / revision.relative_to(REVISIONS)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(revision, target)
    text = _REVISION.format(new=newer, old=SCHEMA)
    (revisions / "versions" / f"v{newer}_specimen.py").write_text(text, encoding="utf-8")
    backup = migrate(
        path,
        folder / "backups",
        app_version=__version__,
        script_location=revisions,
        target=newer,
    )
    expect(backup is not None and backup.is_file(), "no backup was made before")
    with closing(sqlite3.connect(path)) as connection:
        (schema,) = connection.execute("PRAGMA user_version").fetchone()
        (entries,) = connection.execute("SELECT count(*) FROM entry").fetchone()
        connection.execute("SELECT specimen FROM note")
    expect((schema, entries) == (newer, 2), f"schema {schema} with {entries} entries")
    yield f"a specimen went from schema {SCHEMA} to {newer} with its {entries} entries"
