"""Alembic, run on one connection. The only module that imports it, and only when one is due."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

#: A revision's number is the schema that it makes.
REVISIONS = Path(__file__).with_name("revisions")
_VERSION_TABLE = "alembic_version"


def revise(connection: Connection, start: int | None, target: int, location: Path) -> None:
    """Run the revisions after `start` up to `target`, within the caller's transaction.

    `user_version` alone says which schema a file has: Alembic's own table lives only as long
    as this takes. Raises what Alembic and SQLAlchemy raise.
    """
    connection.exec_driver_sql(
        f"CREATE TABLE {_VERSION_TABLE} (version_num TEXT NOT NULL PRIMARY KEY) STRICT"
    )
    if start is not None:
        connection.exec_driver_sql(f"INSERT INTO {_VERSION_TABLE} VALUES (?)", (str(start),))  # noqa: S608
    config = _config(location)
    config.attributes["connection"] = connection
    command.upgrade(config, str(target))
    connection.exec_driver_sql(f"DROP TABLE {_VERSION_TABLE}")


def rewritten(start: int, target: int, location: Path) -> frozenset[str]:
    """The tables whose contents the revisions change on purpose: what they name in `REWRITES`."""
    scripts = ScriptDirectory.from_config(_config(location))
    found: set[str] = set()
    for script in scripts.iterate_revisions(str(target), str(start)):
        found.update(getattr(script.module, "REWRITES", ()))
    return frozenset(found)


def _config(location: Path) -> Config:
    config = Config()
    config.set_main_option("script_location", str(location).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config
