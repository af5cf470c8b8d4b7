"""Finds entries of different period lengths that overlap."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from functools import lru_cache

from kpidesk.domain.catalogue.catalogue import Catalogue
from kpidesk.domain.cell import Cell
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.period import Length, Period, parse_period
from kpidesk.services.ports import EntryReader


def entries_sharing_time(
    records: EntryReader, key: EntryKey, cells: Collection[int]
) -> Iterator[tuple[Period, int]]:
    """Yields the measure's entries of other lengths in overlapping periods: period and amount."""
    for length, first, last in _spans(key.period) if cells else ():
        for text, _, amount in records.amounts(key.measure, length, first, last, cells):
            yield parse_period(text), amount


@lru_cache(maxsize=8192)
def _spans(period: Period) -> tuple[tuple[Length, Period, Period], ...]:
    """Returns the first and last overlapping period of each other length."""
    return tuple(
        (length, period.first_within(length), period.last_within(length))
        for length in Length
        if length is not period.length
    )


class OverlapFinder:
    """Finds overlapping entries for a set of keys. It does not see later writes."""

    def __init__(self, records: EntryReader, catalogue: Catalogue) -> None:
        self._records = records
        self._catalogue = catalogue
        self._ids: Mapping[Cell, int] | None = None

    def check(self, key: EntryKey) -> None:
        """Check for an overlapping entry of the cell. Raises WrongRequest `overlaps`."""
        other = self.find(key)
        if other is not None:
            raise WrongRequest("overlaps", measure=key.measure, period=key.period, other=other)

    def find(self, key: EntryKey) -> Period | None:
        """Returns the period of an overlapping entry of another length in the cell, if any.

        Measures that are not rolled up are exempt: they are entered for each length separately.
        """
        if not self._catalogue.measure(key.measure).nature.rolls_up:
            return None
        if self._ids is None:
            self._ids = {cell: cell_id for cell_id, cell in self._records.cells().items()}
        cell_id = self._ids.get(key.cell)
        if cell_id is None:
            return None
        found = entries_sharing_time(self._records, key, [cell_id])
        return next((other for other, _ in found), None)
