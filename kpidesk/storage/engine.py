"""The SQLAlchemy engine of one practice file."""

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
    """An engine whose transactions are SQLite's own and take the write lock at once.

    The driver's transactions would leave DDL outside; a lock taken late could fail half-way.
    Its messages never hold what she typed.
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
    """The driver's connection, inside the same transaction."""
    driver = connection.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)
    return driver


@contextmanager
def mapped_engine_errors(path: Path) -> Iterator[None]:
    """As `faults.told`, for a block that works through SQLAlchemy."""
    with mapped_errors(path):
        try:
            yield
        except DBAPIError as error:
            fault = fault_of(error.orig, path) if error.orig is not None else None
            if fault is None:
                raise
            raise fault from error.orig
