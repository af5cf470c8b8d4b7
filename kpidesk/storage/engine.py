"""Makes the SQLAlchemy engine of a practice file."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

from kpidesk.storage.connection import WRITER_BUSY_MS, connect_to_write
from kpidesk.storage.error_mapping import fault_of, mapped_errors


def engine_for(path: Path, *, busy_ms: int = WRITER_BUSY_MS, foreign_keys: bool = True) -> Engine:
    """Returns an engine whose transactions are SQLite's own and take the write lock at once.

    The driver's transactions would not include DDL; a lock taken late could fail half-way.
    Error messages never contain what the user typed.
    """
    engine = create_engine(
        "sqlite://",
        creator=partial(connect_to_write, path, busy_ms=busy_ms, foreign_keys=foreign_keys),
        poolclass=NullPool,
        hide_parameters=True,
    )
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def driver_connection(connection: Connection) -> sqlite3.Connection:
    """Returns the connection of the driver, inside the same transaction."""
    driver = connection.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)
    return driver


@contextmanager
def mapped_engine_errors(path: Path) -> Iterator[None]:
    """Like `mapped_errors`, for a block that uses SQLAlchemy."""
    with mapped_errors(path):
        try:
            yield
        except DBAPIError as error:
            fault = fault_of(error.orig, path) if error.orig is not None else None
            if fault is None:
                raise
            raise fault from error.orig
