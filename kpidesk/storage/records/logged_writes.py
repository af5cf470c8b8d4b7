"""Executes writes of one transaction and logs them."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import lru_cache
from operator import itemgetter

from sqlalchemy import Connection, Delete, Dialect, Executable, Insert, insert
from sqlalchemy.sql.compiler import SQLCompiler

from kpidesk.domain.change import Subject
from kpidesk.storage.encoding import instant_text
from kpidesk.storage.schema.tables import LogRow

Clock = Callable[[], datetime]

_LINE = insert(LogRow)


class LoggedWriter:
    """Executes statements on one connection, with a clock for the log."""

    def __init__(self, connection: Connection, clock: Clock) -> None:
        self._connection = connection
        self._clock = clock

    def now(self) -> str:
        """Returns the present instant as text."""
        return instant_text(self._clock())

    def instant(self) -> datetime:
        """Returns the present instant."""
        return self._clock()

    def write(self, statement: Executable, values: Mapping[str, object] | None = None) -> None:
        """Execute a statement, with values for its parameters."""
        self._connection.execute(statement, values)

    def write_all(self, statement: Insert | Delete, rows: Sequence[Mapping[str, object]]) -> None:
        """Execute a statement once for each row of values."""
        if not rows:
            return
        # SQLAlchemy's own way takes as long for each row as SQLite does.
        text, in_order = _compiled(statement, self._connection.dialect, tuple(rows[0]))
        self._connection.exec_driver_sql(text, [in_order(row) for row in rows])

    def add(self, statement: Executable) -> int:
        """Execute an INSERT of one row and return the id of the row."""
        result = self._connection.execute(statement)
        assert result.inserted_primary_key is not None
        return int(result.inserted_primary_key[0])

    def log(self, subject: Subject, key: str, old: object, new: object) -> None:
        """Add a line to the log, unless nothing changed."""
        if old != new:
            self.log_all(subject, [(key, old, new)])

    def log_all(self, subject: Subject, lines: Sequence[tuple[str, object, object]]) -> None:
        """Add lines to the log, each with its key, the old and the new value."""
        at = self.now()
        self.write_all(
            _LINE,
            [
                {
                    "at": at,
                    "subject": subject.value,
                    "key": key,
                    "old": _text(old),
                    "new": _text(new),
                }
                for key, old, new in lines
            ],
        )


@lru_cache(maxsize=8)
def _compiled(
    statement: Insert | Delete, dialect: Dialect, columns: tuple[str, ...]
) -> tuple[str, Callable[[Mapping[str, object]], object]]:
    """Returns the text of a statement, and what puts a row of values into the order of its gaps."""
    compiled = statement.compile(dialect=dialect, column_keys=list(columns))
    assert isinstance(compiled, SQLCompiler)
    assert compiled.positiontup is not None
    return compiled.string, itemgetter(*compiled.positiontup)


def _text(value: object) -> str | None:
    """Returns a text as it is and any other value as JSON."""
    if value is None or isinstance(value, str):
        return value
    return json.dumps(value, ensure_ascii=False)
