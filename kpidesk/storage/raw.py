"""The plain sqlite3 connection under SQLAlchemy's, and its errors."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from kpidesk.storage.error_mapping import fault_of, told


def raw(connection: Connection) -> sqlite3.Connection:
    """The driver's connection, inside the same transaction."""
    driver = connection.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)
    return driver


@contextmanager
def told_of_engine(path: Path) -> Iterator[None]:
    """As `faults.told`, for a block that works through SQLAlchemy."""
    with told(path):
        try:
            yield
        except DBAPIError as error:
            fault = fault_of(error.orig, path) if error.orig is not None else None
            if fault is None:
                raise
            raise fault from error.orig
