"""Finds entries of different period lengths that overlap."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kpidesk.domain.catalogue.catalogue import Catalogue
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.period import Length, Period, parse_period
from kpidesk.services.ports import EntryReader


def entries_sharing_time(
    records: EntryReader, key: EntryKey, cells: Sequence[int]
) -> Iterator[tuple[Period, int]]:
    """Yields the measure's entries of other lengths in overlapping periods: period and amount."""
    for length in Length:
        if length is not key.period.length and cells:
            first, last = key.period.first_within(length), key.period.last_within(length)
            for text, _, amount in records.amounts(key.measure, length, first, last, cells):
                yield parse_period(text), amount


def check_overlap(records: EntryReader, catalogue: Catalogue, key: EntryKey) -> None:
    """Check for an overlapping entry of the cell. Raises WrongRequest `overlaps`."""
    other = overlapping(records, catalogue, key)
    if other is not None:
        raise WrongRequest("overlaps", measure=key.measure, period=key.period, other=other)


def overlapping(records: EntryReader, catalogue: Catalogue, entry_key: EntryKey) -> Period | None:
    """Returns the period of an overlapping entry of another length in the same cell, if any.

    Measures that are not rolled up are exempt: they are entered for each length separately.
    """
    if not catalogue.measure(entry_key.measure).nature.rolls_up:
        return None
    cells = [key for key, cell in records.cells().items() if cell == entry_key.cell]
    return next((other for other, _ in entries_sharing_time(records, entry_key, cells)), None)
