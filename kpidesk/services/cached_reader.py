"""A caching reader: each query reaches the practice file once."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from kpidesk.domain.cell import Cell
from kpidesk.domain.period import Length, Period
from kpidesk.services.ports import Amount, EntryReader


class CachedReader:
    """An `EntryReader` that caches. Use one per query: it does not see later writes."""

    def __init__(self, reader: EntryReader) -> None:
        self._reader = reader
        self._cells: Mapping[int, Cell] | None = None
        self._settings: dict[str, str | None] = {}
        self._seen: dict[tuple[object, ...], Sequence[Amount]] = {}

    def cells(self) -> Mapping[int, Cell]:
        if self._cells is None:
            self._cells = self._reader.cells()
        return self._cells

    def amounts(
        self,
        measure: str,
        length: Length,
        first: Period | None = None,
        last: Period | None = None,
        cells: Collection[int] | None = None,
    ) -> Sequence[Amount]:
        key = (measure, length, first, last, None if cells is None else tuple(cells))
        if key not in self._seen:
            self._seen[key] = self._reader.amounts(measure, length, first, last, cells)
        return self._seen[key]

    def setting(self, key: str) -> str | None:
        if key not in self._settings:
            self._settings[key] = self._reader.setting(key)
        return self._settings[key]
