"""What can be read from a practice file: the SQL of all reading, in one place.

Every query is read to its end before it is answered, so that no reader ever stands in the
way of a save. Plain `sqlite3`: the writer reads through the same statements.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from kpidesk.domain.annotations import Note, Target
from kpidesk.domain.cell import Cell, Client
from kpidesk.domain.change import HeldFigure, LogEntry, Subject
from kpidesk.domain.entry import Entry, EntryKey
from kpidesk.domain.ladder import DatedLadder, Direction, Ladder, Level, Origin, Threshold
from kpidesk.domain.period import Length, Period
from kpidesk.storage.encoding import day, from_millionths, instant, period, place_key
from kpidesk.storage.error_mapping import mapped_errors, reading

_CLIENTS = "SELECT id, name, language, archived_at FROM client ORDER BY folded"
_CELLS = "SELECT id, client_id, language FROM cell"
_CELL_ID = "SELECT id FROM cell WHERE client_id IS ? AND language IS ?"
_AMOUNT = "SELECT amount FROM entry WHERE measure = ? AND length = ? AND period = ? AND cell_id = ?"
_AMOUNTS = (
    "SELECT period, cell_id, amount FROM entry"
    " WHERE measure = ? AND length = ? AND period BETWEEN ? AND ?"
)
_IN_ORDER = " ORDER BY period, cell_id"
_IN_CELLS = " AND cell_id IN (SELECT value FROM json_each(?))"
_LENGTHS = (
    "SELECT column1 FROM (VALUES ('week'), ('month'), ('quarter'), ('year'))"
    " WHERE EXISTS (SELECT 1 FROM json_each(?) AS wanted CROSS JOIN entry"
    " WHERE measure = wanted.value AND length = column1)"
)
_LATEST = (
    "SELECT period FROM entry WHERE measure = ? AND length = ? AND period <= ?"
    " ORDER BY period DESC LIMIT 1"
)
_ENDS = (
    "SELECT column1,"
    " (SELECT min(period) FROM entry WHERE measure = wanted.value AND length = column1),"
    " (SELECT max(period) FROM entry WHERE measure = wanted.value AND length = column1)"
    " FROM (VALUES ('week'), ('month'), ('quarter'), ('year'))"
    " CROSS JOIN json_each(?) AS wanted"
)
_RANK = (
    "CASE length WHEN 'week' THEN 0 WHEN 'month' THEN 1 WHEN 'quarter' THEN 2 ELSE 3 END,"
    " period, measure, cell_id"
)
_ENTRIES = f"SELECT measure, length, period, cell_id, amount FROM entry ORDER BY {_RANK}"  # noqa: S608
_HELD = f"SELECT measure, length, period, cell_id, typed, amount FROM held ORDER BY {_RANK}"  # noqa: S608
_LADDERS = (
    "SELECT id, client_id, valid_from, better FROM ladder WHERE kpi = ?"
    " ORDER BY valid_from, client_id"
)
_THRESHOLDS = (
    "SELECT ladder_id, level, bound, inclusive FROM threshold"
    " WHERE ladder_id IN (SELECT id FROM ladder WHERE kpi = ?)"
)
_TARGETS = (
    "SELECT client_id, length, period, value FROM target WHERE kpi = ?"
    " ORDER BY begins_on, client_id"
)
_NOTES = "SELECT id, length, period, measure, cell_id, text FROM note ORDER BY id"
_CHANGES = "SELECT at, subject, key, old, new FROM change WHERE subject = ? AND key = ? ORDER BY id"
_SETTING = "SELECT value FROM setting WHERE key = ?"
_SETTINGS = "SELECT key, value FROM setting ORDER BY key"
_NAME = "SELECT name FROM practice"

# Below and above every period's text.
_FIRST, _LAST = "", "~"


class Queries:
    """Fits `Records`. Raises NotDone `file_busy`, `file_damaged`, `file_io` and their kin."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._sqlite = connection
        self._path = path
        self._cells: tuple[tuple[int, int], Mapping[int, Cell]] | None = None

    def edition(self) -> tuple[int, int] | None:
        """Another pair once anybody has saved something; None while that may yet be undone."""
        if self._sqlite.in_transaction:
            return None
        return int(self._rows("PRAGMA data_version")[0][0]), self._sqlite.total_changes

    def name(self) -> str:
        """The name of the practice."""
        rows = self._rows(_NAME)
        return str(rows[0][0]) if rows else ""

    def clients(self) -> tuple[Client, ...]:
        """All clients, archived ones included, in the order of their names."""
        return tuple(
            Client(id_, name, language, archived_at is not None)
            for id_, name, language, archived_at in self._rows(_CLIENTS)
        )

    def cells(self) -> Mapping[int, Cell]:
        """All cells that were ever used, by id. Kept while the edition stays: all ask for them."""
        edition = self.edition()
        if edition is None:
            return self._read_cells()
        if self._cells is None or self._cells[0] != edition:
            self._cells = edition, self._read_cells()
        return self._cells[1]

    def amounts(
        self,
        measure: str,
        length: Length,
        first: Period | None = None,
        last: Period | None = None,
        cells: Sequence[int] | None = None,
    ) -> list[tuple[str, int, int]]:
        """Entries of a measure and a period length from `first` to `last`, by period and cell.

        One range of the primary key. Raises ValueError for bounds of another length.
        """
        if any(bound is not None and bound.length is not length for bound in (first, last)):
            raise ValueError(f"bounds of another length than {length}")
        bounds = (str(first) if first else _FIRST, str(last) if last else _LAST)
        statement = _AMOUNTS
        values: tuple[str, ...] = (measure, length.value, *bounds)
        if cells is not None:
            statement += _IN_CELLS
            values = (*values, json.dumps(list(cells)))
        return self._rows(statement + _IN_ORDER, values)

    def lengths(self, measures: Sequence[str]) -> frozenset[Length]:
        """The period lengths at which any of the measures was entered."""
        rows = self._rows(_LENGTHS, (json.dumps(list(measures)),))
        return frozenset(Length(length) for (length,) in rows)

    def latest(self, measure: str, length: Length, until: Period | None = None) -> Period | None:
        """The last period, up to `until`, in which the measure was entered at that length.

        One step in the primary key. Raises ValueError for a bound of another length.
        """
        if until is not None and until.length is not length:
            raise ValueError(f"a bound of another length than {length}")
        rows = self._rows(_LATEST, (measure, length.value, str(until) if until else _LAST))
        with reading(self._path):
            return period(length.value, rows[0][0]) if rows else None

    def span(self, measures: Sequence[str]) -> tuple[Period, Period] | None:
        """The periods of the measures' entries that begin first and end last; None without any."""
        rows = self._rows(_ENDS, (json.dumps(list(measures)),))
        with reading(self._path):
            firsts = [period(length, low) for length, low, _ in rows if low is not None]
            lasts = [period(length, high) for length, _, high in rows if high is not None]
        if not firsts:
            return None
        return (
            min(firsts, key=lambda each: each.first_day),
            max(lasts, key=lambda each: each.last_day),
        )

    def entries(self) -> Iterator[Entry]:
        """All entries as they stand now, by period length, period, measure and cell."""
        texts: dict[str, str] = {}
        with mapped_errors(self._path):
            # A million rows repeat a few thousand texts: each is kept once.
            rows = [
                (*(texts.setdefault(text, text) for text in (measure, length, when)), cell, amount)
                for measure, length, when, cell, amount in self._sqlite.execute(_ENTRIES)
            ]
        cells = self.cells()
        return self._entries(rows, cells)

    def ladders(self, kpi: str) -> tuple[DatedLadder, ...]:
        """Her own ladders for the KPI, the earliest first."""
        with reading(self._path):
            steps: dict[int, list[Threshold]] = {}
            for ladder_id, level, bound, inclusive in self._rows(_THRESHOLDS, (kpi,)):
                step = Threshold(Level(level), from_millionths(bound), bool(inclusive))
                steps.setdefault(ladder_id, []).append(step)
            return tuple(
                DatedLadder(kpi, day(valid_from), _ladder(better, steps.get(id_, [])), client_id)
                for id_, client_id, valid_from, better in self._rows(_LADDERS, (kpi,))
            )

    def targets(self, kpi: str) -> tuple[Target, ...]:
        """Her targets for the KPI, the earliest first."""
        with reading(self._path):
            return tuple(
                Target(
                    kpi,
                    period(length, text),
                    None if value is None else from_millionths(value),
                    client_id,
                )
                for client_id, length, text, value in self._rows(_TARGETS, (kpi,))
            )

    def notes(self, first: Period | None = None, last: Period | None = None) -> tuple[Note, ...]:
        """Notes on periods of any length that share days with the span, the earliest first."""
        cells = self.cells()
        with reading(self._path):
            found = [
                Note(
                    period(length, text),
                    words,
                    measure,
                    None if cell_id is None else cells[cell_id],
                    id_,
                )
                for id_, length, text, measure, cell_id, words in self._rows(_NOTES)
            ]
        shared = (
            note
            for note in found
            if (first is None or note.period.last_day >= first.first_day)
            and (last is None or note.period.first_day <= last.last_day)
        )
        return tuple(
            sorted(shared, key=lambda note: (note.period.first_day, -note.period.length.rank))
        )

    def held(self) -> tuple[HeldFigure, ...]:
        """All held figures, in the order of `entries`."""
        rows = self._rows(_HELD)
        cells = self.cells()
        with reading(self._path):
            return tuple(
                HeldFigure(EntryKey(measure, period(length, text), cells[cell_id]), typed, amount)
                for measure, length, text, cell_id, typed, amount in rows
            )

    def entry_log(self, entry_key: EntryKey) -> tuple[LogEntry, ...]:
        """The log of one entry, the oldest first."""
        cell_id = self.cell_id(entry_key.cell)
        if cell_id is None:
            return ()
        key = place_key(entry_key.measure, str(entry_key.period), cell_id)
        with reading(self._path):
            return tuple(
                LogEntry(instant(at), Subject(subject), name, old, new)
                for at, subject, name, old, new in self._rows(_CHANGES, (Subject.ENTRY, key))
            )

    def setting(self, key: str) -> str | None:
        """A setting of the practice, or None where it was never chosen."""
        rows = self._rows(_SETTING, (key,))
        return rows[0][0] if rows else None

    def settings(self) -> Mapping[str, str]:
        """All settings that were chosen."""
        return dict(self._rows(_SETTINGS))

    def cell_id(self, cell: Cell) -> int | None:
        """The id of a cell, or None where it was never used."""
        rows = self._rows(_CELL_ID, (cell.client, cell.language))
        return rows[0][0] if rows else None

    def amount(self, measure: str, when: Period, cell_id: int) -> int | None:
        """One entry's amount, or None where there is none."""
        rows = self._rows(_AMOUNT, (measure, when.length.value, str(when), cell_id))
        return rows[0][0] if rows else None

    def _read_cells(self) -> Mapping[int, Cell]:
        return {id_: Cell(owner, code) for id_, owner, code in self._rows(_CELLS)}

    # sqlite3 says Any of a row's values; each caller knows the columns that it asked for.
    def _rows(self, statement: str, values: tuple[object, ...] = ()) -> list[tuple[Any, ...]]:
        with mapped_errors(self._path):
            return self._sqlite.execute(statement, values).fetchall()

    def _entries(self, rows: list[tuple[Any, ...]], cells: Mapping[int, Cell]) -> Iterator[Entry]:
        with reading(self._path):
            for measure, length, text, cell_id, amount in rows:
                yield Entry(EntryKey(measure, period(length, text), cells[cell_id]), amount)


def _ladder(better: str | None, thresholds: list[Threshold]) -> Ladder | None:
    if better is None:
        return None
    climbing = sorted(thresholds, key=lambda each: each.level.rank)
    return Ladder(Direction(better), tuple(climbing), Origin.OWN)
