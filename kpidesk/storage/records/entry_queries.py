"""Reads the entries of a practice file, and the cells they are in.

Every query is read to its end before it returns, so that no reader delays a save. Uses plain
`sqlite3`; the writer reads through the same statements. Rows are read by column name, except
where there may be a million of them.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import closing
from functools import lru_cache
from itertools import chain
from typing import Any

from kpidesk.domain.cell import NOT_ASSIGNED, Cell
from kpidesk.domain.entry import Entry, EntryKey
from kpidesk.domain.period import Length, Period
from kpidesk.storage.encoding import (
    NOT_ASSIGNED_ID,
    amount,
    check_amounts,
    filled,
    optional_string,
    period,
    whole,
)
from kpidesk.storage.error_mapping import MAPPED, decoding
from kpidesk.storage.row_reader import RowReader

_CELLS = (
    "SELECT cell.id, cell.client_id, cell.language, client.id, code FROM cell"
    " LEFT JOIN client ON client.id = cell.client_id"
    " LEFT JOIN service_language ON code = cell.language"
)
_CELL_ID = "SELECT id FROM cell WHERE client_id IS ? AND language IS ?"
_AMOUNTS = (
    "SELECT period, cell_id, amount FROM entry"
    " WHERE measure = ? AND length = ? AND period BETWEEN ? AND ?"
)
#: One row for each period: a row for each entry would take several times as long.
_BY_PERIOD = (
    "SELECT period, json_group_array(cell_id), json_group_array(amount) FROM entry"
    " WHERE measure = ? AND length = ? AND period BETWEEN ? AND ?"
)
_IN_ORDER = " ORDER BY period, cell_id"
_IN_CELLS = " AND cell_id IN (SELECT value FROM json_each(?))"
_LENGTHS = (
    "SELECT column1 FROM (VALUES ('week'), ('month'), ('quarter'), ('year'))"
    " WHERE EXISTS (SELECT 1 FROM json_each(?) AS wanted CROSS JOIN entry"
    " WHERE measure = wanted.value AND length = column1)"
)
_CELLS_WITH = (
    "SELECT DISTINCT cell_id FROM json_each(?) AS wanted CROSS JOIN entry"
    " WHERE measure = wanted.value AND length = ? AND period BETWEEN ? AND ?"
    " AND cell_id IN (SELECT value FROM json_each(?))"
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
#: For rows with a period, a measure and a cell.
ENTRY_ORDER = (
    "CASE length WHEN 'week' THEN 0 WHEN 'month' THEN 1 WHEN 'quarter' THEN 2 ELSE 3 END,"
    " period, measure, cell_id"
)
_ENTRIES = f"SELECT measure, length, period, cell_id, amount FROM entry ORDER BY {ENTRY_ORDER}"  # noqa: S608
_SETTINGS = "SELECT key, value FROM setting ORDER BY key"

# Below and above the text of every period.
_FIRST, _LAST = "", "~"


class EntryQueries(RowReader):
    """Implements `EntryReader`. Raises NotDone with the codes of `error_mapping`."""

    def cells(self) -> Mapping[int, Cell]:
        """Returns all cells that were ever used, by id. Cached until the next save."""
        return self.cached_at(self.data_version(), "cells", self._read_cells)

    def cell_id(self, cell: Cell) -> int | None:
        found: int | None = self._first_row(_CELL_ID, (cell.client, cell.language))[0]
        return found

    def stored(
        self, measure: str, length: Length, periods: Collection[str], cells: Collection[int]
    ) -> dict[tuple[str, int], int]:
        """Returns the amounts of a measure in these cells, at least of these periods as text."""
        bounds = min(periods), max(periods)
        values = (measure, length.value, *bounds, json.dumps(list(cells)))
        rows = self._rows(_AMOUNTS + _IN_CELLS, values)
        with decoding(self._path):
            check_amounts([row[2] for row in rows])
        return {(text, cell_id): quantity for text, cell_id, quantity in rows}

    def amounts(
        self,
        measure: str,
        length: Length,
        first: Period | None = None,
        last: Period | None = None,
        cells: Collection[int] | None = None,
    ) -> list[tuple[str, int, int]]:
        """Returns entries of a measure and a length from `first` to `last`, by period and cell.

        One range of the primary key. Raises ValueError for bounds of another length.
        """
        condition, values = _range(measure, length, first, last, cells)
        rows = self._rows(_AMOUNTS + condition + _IN_ORDER, values)
        with decoding(self._path):
            texts, cell_ids, quantities = zip(*rows, strict=True) if rows else ((), (), ())
            for text in set(texts):
                period(length.value, text)
            if not self.cells().keys() >= set(cell_ids):
                raise ValueError("an entry of no cell")
            check_amounts(quantities)
        return rows

    def amounts_by_period(
        self,
        measure: str,
        length: Length,
        first: Period | None = None,
        last: Period | None = None,
        cells: Collection[int] | None = None,
    ) -> dict[str, dict[int, int]]:
        """Returns the same entries: amounts by cell's id, by period as text."""
        condition, values = _range(measure, length, first, last, cells)
        rows = self._rows(_BY_PERIOD + condition + " GROUP BY period", values)
        found: dict[str, dict[int, int]] = {}
        if not rows:
            return found
        known = self.cells().keys()
        # The same cells have entries in most periods.
        ids: dict[str, list[int]] = {}
        with decoding(self._path):
            # One document: the calls would take longer than parsing.
            every = json.loads(f"[{','.join(quantities for _, _, quantities in rows)}]")
            check_amounts(list(chain.from_iterable(every)))
            for (text, cell_ids, _), amounts in zip(rows, every, strict=True):
                period(length.value, text)
                if cell_ids not in ids:
                    ids[cell_ids] = json.loads(cell_ids)
                    if not known >= set(ids[cell_ids]):
                        raise ValueError("an entry of no cell")
                found[text] = dict(zip(ids[cell_ids], amounts, strict=True))
        return found

    def lengths(self, measures: Sequence[str]) -> frozenset[Length]:
        names = tuple(measures)
        return self.until_saved(("lengths", names), lambda: self._read_lengths(names))

    def _read_lengths(self, measures: Sequence[str]) -> frozenset[Length]:
        rows = self._rows(_LENGTHS, (json.dumps(measures),))
        return frozenset(Length(length) for (length,) in rows)

    def latest(self, measure: str, length: Length, until: Period | None = None) -> Period | None:
        """Returns the last period, up to `until`, in which the measure was entered at that length.

        One step in the primary key. Raises ValueError for a bound of another length.
        """
        if until is not None and until.length is not length:
            raise ValueError(f"a bound of another length than {length}")
        values = measure, length.value, str(until) if until else _LAST
        return self.until_saved(("latest", values), lambda: self._read_latest(values))

    def _read_latest(self, values: tuple[str, str, str]) -> Period | None:
        text = self._first_row(_LATEST, values)[0]
        with decoding(self._path):
            return None if text is None else period(values[1], text)

    def cells_with_entries(
        self,
        measures: Sequence[str],
        length: Length,
        first: Period | None,
        last: Period | None,
        cells: Collection[int],
    ) -> frozenset[int]:
        bounds = (str(first) if first else _FIRST, str(last) if last else _LAST)
        values = (json.dumps(list(measures)), length.value, *bounds, json.dumps(list(cells)))
        return frozenset(cell for (cell,) in self._rows(_CELLS_WITH, values))

    def span(self, measures: Sequence[str]) -> tuple[Period, Period] | None:
        rows = self._rows(_ENDS, (json.dumps(list(measures)),))
        with decoding(self._path):
            firsts = [period(length, low) for length, low, _ in rows if low is not None]
            lasts = [period(length, high) for length, _, high in rows if high is not None]
        if not firsts:
            return None
        return (
            min(firsts, key=lambda each: each.first_day),
            max(lasts, key=lambda each: each.last_day),
        )

    def entries(self) -> Iterator[Entry]:
        texts: dict[str, str] = {}
        self._end_impatience()
        try:
            # A million rows repeat a few thousand texts: each is in memory once.
            with closing(self._sqlite.execute(_ENTRIES)) as cursor:
                rows = [
                    (
                        *(texts.setdefault(text, text) for text in (measure, length, when)),
                        cell,
                        amount,
                    )
                    for measure, length, when, cell, amount in cursor
                ]
        except MAPPED as error:
            self._refuse(error)
        cells = self.cells()
        return self._entries(rows, cells)

    def setting(self, key: str) -> str | None:
        return self.settings().get(key)

    def settings(self) -> Mapping[str, str]:
        return self.until_saved("settings", self._read_settings)

    def _read_settings(self) -> Mapping[str, str]:
        rows = self._rows(_SETTINGS)
        return {
            key: value for key, value in rows if isinstance(key, str) and isinstance(value, str)
        }

    def _read_cells(self) -> Mapping[int, Cell]:
        rows = self._rows(_CELLS)
        with decoding(self._path):
            return _cells(tuple(rows))

    def _entries(self, rows: list[tuple[Any, ...]], cells: Mapping[int, Cell]) -> Iterator[Entry]:
        with decoding(self._path):
            for measure, length, text, cell_id, stored in rows:
                key = EntryKey(filled(measure), period(length, text), cells[cell_id])
                yield Entry(key, amount(stored))


@lru_cache(maxsize=2)
def _cells(rows: tuple[tuple[Any, ...], ...]) -> Mapping[int, Cell]:
    """Returns the cells of the rows of a file: each save reads them again, most add none."""
    cells = {}
    for cell_id, client, language, known_client, known_language in rows:
        if (client, language) != (known_client, known_language):
            raise ValueError("a cell of no client or language")
        cells[whole(cell_id)] = Cell(client, optional_string(language))
    assigned = [each for each, cell in cells.items() if cell != NOT_ASSIGNED]
    if NOT_ASSIGNED_ID in assigned or len(set(cells.values())) != len(cells):
        raise ValueError("a cell of another's client and language")
    return cells


def _range(
    measure: str,
    length: Length,
    first: Period | None,
    last: Period | None,
    cells: Collection[int] | None,
) -> tuple[str, tuple[str, ...]]:
    """Returns the condition on cells, and the values of a statement on a range of entries."""
    if any(bound is not None and bound.length is not length for bound in (first, last)):
        raise ValueError(f"bounds of another length than {length}")
    bounds = (str(first) if first else _FIRST, str(last) if last else _LAST)
    if cells is None:
        return "", (measure, length.value, *bounds)
    return _IN_CELLS, (measure, length.value, *bounds, json.dumps(list(cells)))
