"""Reads what is in a practice file beside the entries, and its name."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping

from kpidesk.domain.annotations import Note, Target
from kpidesk.domain.cell import Cell, Client, name_order
from kpidesk.domain.change import HeldFigure, LogEntry, Subject
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.ladder import DatedLadder, Direction, Ladder, Level, Origin, Threshold
from kpidesk.domain.period import Period
from kpidesk.storage.encoding import (
    OPEN_END,
    amount,
    day,
    filled,
    from_millionths,
    instant,
    log_key,
    optional_string,
    period,
    string,
    whole,
)
from kpidesk.storage.error_mapping import decoding
from kpidesk.storage.records.entry_queries import ENTRY_ORDER
from kpidesk.storage.records.update_queries import UpdateQueries

_CLIENTS = "SELECT id, name, language, archived_at FROM client"
_HELD = f"SELECT measure, length, period, cell_id, typed, amount FROM held ORDER BY {ENTRY_ORDER}"  # noqa: S608
_DRAFTS = f"SELECT measure, length, period, cell_id, typed FROM draft ORDER BY {ENTRY_ORDER}"  # noqa: S608
_LADDERS = (
    "SELECT ladder.id, client_id, client.id AS known, valid_from, better, source FROM ladder"
    " LEFT JOIN client ON client.id = client_id WHERE kpi = ? ORDER BY valid_from, client_id"
)
_THRESHOLDS = (
    "SELECT ladder_id, level, bound, inclusive FROM threshold"
    " WHERE ladder_id IN (SELECT id FROM ladder WHERE kpi = ?)"
)
_TARGETS = (
    "SELECT client_id, client.id AS known, length, period, low, high FROM target"
    " LEFT JOIN client ON client.id = client_id WHERE kpi = ? ORDER BY begins_on, client_id"
)
_NOTES = "SELECT id, length, period, measure, cell_id, text, until, shown FROM note ORDER BY id"
_LOG = "SELECT at, subject, key, old, new FROM change WHERE subject = ? AND key = ? ORDER BY id"
_FORMER_CLIENTS = "SELECT old, new FROM change WHERE subject = ? AND key = ?"
_NAME = "SELECT name FROM practice"
_IDENTITY = "SELECT identity FROM practice"


class Queries(UpdateQueries):
    """Implements `PracticeReader`. Raises NotDone with the codes of `error_mapping`."""

    def identity(self) -> str:
        """Returns what distinguishes the practice from all others, whatever its file is called."""
        return str(self._first_row(_IDENTITY)[0])

    def name(self) -> str:
        return str(self._first_row(_NAME)[0] or "")

    def clients(self) -> tuple[Client, ...]:
        return self.until_saved("clients", self._read_clients)

    def _read_clients(self) -> tuple[Client, ...]:
        with decoding(self._path):
            found = [
                Client(
                    whole(row["id"]),
                    filled(row["name"]),
                    optional_string(row["language"]),
                    row["archived_at"] is not None,
                )
                for row in self._named_rows(_CLIENTS)
            ]
            return tuple(sorted(found, key=lambda each: name_order(each.name)))

    def names_of(self, client: int) -> frozenset[str]:
        """Returns the name of a client and all its former ones."""
        rows = self._rows(_FORMER_CLIENTS, (Subject.CLIENT, str(client)))
        with decoding(self._path):
            former = {json.loads(string(text))["name"] for row in rows for text in row if text}
        return frozenset({each.name for each in self.clients() if each.id == client} | former)

    def ladders(self, kpi: str) -> tuple[DatedLadder, ...]:
        thresholds: dict[int, list[Threshold]] = {}
        found = self._named_rows(_LADDERS, (kpi,))
        if not found:
            return ()
        with decoding(self._path):
            for row in self._named_rows(_THRESHOLDS, (kpi,)):
                bound = from_millionths(row["bound"])
                threshold = Threshold(Level(row["level"]), bound, _flag(row["inclusive"]))
                thresholds.setdefault(row["ladder_id"], []).append(threshold)
            return tuple(
                DatedLadder(
                    kpi,
                    day(row["valid_from"]),
                    _ladder(row["better"], thresholds.get(row["id"], []), string(row["source"])),
                    _client(row),
                )
                for row in found
            )

    def targets(self, subject: str) -> tuple[Target, ...]:
        with decoding(self._path):
            return tuple(
                Target(
                    subject,
                    period(row["length"], row["period"]),
                    None if row["low"] is None else from_millionths(row["low"]),
                    None if row["high"] is None else from_millionths(row["high"]),
                    _client(row),
                )
                for row in self._named_rows(_TARGETS, (subject,))
            )

    def notes(self, first: Period | None = None, last: Period | None = None) -> tuple[Note, ...]:
        """Returns notes on periods that share days with the span, the earliest first."""
        cells = self.cells()
        with decoding(self._path):
            found = [
                Note(
                    period(row["length"], row["period"]),
                    filled(row["text"]),
                    optional_string(row["measure"]),
                    None if row["cell_id"] is None else cells[row["cell_id"]],
                    row["id"],
                    _note_end(row),
                    row["until"] == OPEN_END,
                    _flag(row["shown"]),
                )
                for row in self._named_rows(_NOTES)
            ]
        shared = (note for note in found if note.overlaps(first, last))
        return tuple(
            sorted(shared, key=lambda note: (note.period.first_day, -note.period.length.rank))
        )

    def held(self) -> tuple[HeldFigure, ...]:
        rows, cells = self._named_rows(_HELD), self.cells()
        with decoding(self._path):
            return tuple(
                HeldFigure(_key(row, cells), string(row["typed"]), amount(row["amount"]))
                for row in rows
            )

    def drafts(self) -> Mapping[EntryKey, str]:
        rows, cells = self._named_rows(_DRAFTS), self.cells()
        with decoding(self._path):
            return {_key(row, cells): filled(row["typed"]) for row in rows}

    def entry_log(self, entry_key: EntryKey) -> tuple[LogEntry, ...]:
        cell_id = self.cell_id(entry_key.cell)
        if cell_id is None:
            return ()
        key = log_key(entry_key, cell_id)
        with decoding(self._path):
            return tuple(
                LogEntry(
                    instant(row["at"]),
                    Subject(row["subject"]),
                    string(row["key"]),
                    _digits(row["old"]),
                    _digits(row["new"]),
                )
                for row in self._named_rows(_LOG, (Subject.ENTRY, key))
            )


def _key(row: sqlite3.Row, cells: Mapping[int, Cell]) -> EntryKey:
    return EntryKey(
        filled(row["measure"]), period(row["length"], row["period"]), cells[row["cell_id"]]
    )


def _client(row: sqlite3.Row) -> int | None:
    if row["client_id"] != row["known"]:
        raise ValueError("a client that is missing")
    return None if row["known"] is None else whole(row["known"])


def _digits(value: object) -> str | None:
    if value is None:
        return None
    digits = string(value)
    if not (digits.isascii() and digits.isdecimal()):
        raise ValueError("not the amount of an entry")
    return digits


def _note_end(row: sqlite3.Row) -> Period | None:
    until = optional_string(row["until"])
    return None if until in (None, OPEN_END) else period(row["length"], until)


def _flag(value: object) -> bool:
    if value not in (0, 1):
        raise ValueError("neither 0 nor 1")
    return bool(value)


def _ladder(better: str | None, thresholds: list[Threshold], source: str) -> Ladder | None:
    if better is None:
        return None
    climbing = sorted(thresholds, key=lambda each: each.level.rank)
    return Ladder(Direction(better), tuple(climbing), Origin.OWN, source)
