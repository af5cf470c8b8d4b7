"""Runs Alembic on one connection. The only module that imports it, and only for a migration."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

#: The number of a revision is the schema that it makes.
REVISIONS = Path(__file__).with_name("revisions")
_VERSION_TABLE = "alembic_version"


class Revision(NamedTuple):
    """One step from a schema to the next; `rewrites` is for `content_check.differences`."""

    start: int
    target: int
    rewrites: Mapping[str, tuple[str, str]]


def revisions_between(start: int, target: int, location: Path) -> tuple[Revision, ...]:
    """Returns the revisions that lead from one schema to another, in their order.

    Raises what Alembic raises.
    """
    scripts = ScriptDirectory.from_config(_config(location))
    newest_first = tuple(scripts.iterate_revisions(str(target), str(start)))
    found = []
    for script in reversed(newest_first):
        number = int(script.revision)
        found.append(Revision(start, number, getattr(script.module, "REWRITES", {})))
        start = number
    return tuple(found)


def revise(connection: Connection, start: int | None, target: int, location: Path) -> None:
    """Run the revisions after `start` up to `target`, within the caller's transaction.

    `user_version` alone says which schema a file has: Alembic's own table exists only during
    this call. Raises what Alembic and SQLAlchemy raise.
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


def _config(location: Path) -> Config:
    config = Config()
    config.set_main_option("script_location", str(location).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config
