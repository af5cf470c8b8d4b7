"""A reader for a set of entries: reads each measure once, for all of their periods."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Mapping, Sequence
from datetime import timedelta

from kpidesk.domain.cell import Cell
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.period import Length, Period, period_of
from kpidesk.services.cached_reader import CachedReader
from kpidesk.services.ports import Amount, EntryReader

#: So many entries take fewer queries by measure than by entry.
_MANY = 32


class SpanReader:
    """An `EntryReader` of entries near the periods of a set. It does not see later writes."""

    def __init__(self, reader: EntryReader, periods: Collection[Period]) -> None:
        self._reader = CachedReader(reader)
        # The neighbours too: an opening stock is compared with the closing stock before it.
        self._first_day = min(each.shifted(-1).first_day for each in periods)
        self._last_day = max(each.shifted(1).last_day for each in periods)
        self._spans: dict[Length, tuple[Period, Period]] = {}
        self._rows: dict[tuple[str, Length], tuple[list[str], Sequence[Amount]]] = {}

    def cells(self) -> Mapping[int, Cell]:
        return self._reader.cells()

    def setting(self, key: str) -> str | None:
        return self._reader.setting(key)

    def amounts(
        self,
        measure: str,
        length: Length,
        first: Period | None = None,
        last: Period | None = None,
        cells: Collection[int] | None = None,
    ) -> Sequence[Amount]:
        found = self._rows.get((measure, length)) or self._read(measure, length)
        begin, end = self._spans[length]
        if first is None or last is None or first.year < begin.year or last.year > end.year:
            return self._reader.amounts(measure, length, first, last, cells)
        texts, rows = found
        if not rows:
            return ()
        chosen = rows[bisect_left(texts, str(first)) : bisect_right(texts, str(last))]
        if not chosen or cells is None:
            return chosen
        return [row for row in chosen if row[1] in cells]

    def _read(self, measure: str, length: Length) -> tuple[list[str], Sequence[Amount]]:
        begin, end = self._spans.setdefault(length, self._span(length))
        rows = self._reader.amounts(measure, length, begin, end)
        found = self._rows[measure, length] = [row[0] for row in rows], rows
        return found

    def _span(self, length: Length) -> tuple[Period, Period]:
        """Returns the first and last period of that length of all years that are concerned."""
        days = self._first_day - timedelta(days=7), self._last_day + timedelta(days=7)
        years = (period_of(day, Length.YEAR) for day in days)
        first, last = years
        return first.first_within(length), last.last_within(length)


def reader_for(reader: EntryReader, keys: Collection[EntryKey]) -> EntryReader:
    """Returns the reader by which these entries, and those around them, are read fastest."""
    if len(keys) < _MANY:
        return CachedReader(reader)
    return SpanReader(reader, {key.period for key in keys})
