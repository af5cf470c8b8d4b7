"""Entries read once: each thing is read once, for as long as one question takes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kpidesk.domain.cell import Cell
from kpidesk.domain.period import Length, Period
from kpidesk.services.ports import Amount, EntryReader


class CachedReader:
    """Fits `EntryReader`. Never keep one: it does not see what is written after it was made."""

    def __init__(self, entered: EntryReader) -> None:
        self._entered = entered
        self._cells: Mapping[int, Cell] | None = None
        self._settings: dict[str, str | None] = {}
        self._seen: dict[tuple[object, ...], Sequence[Amount]] = {}

    def cells(self) -> Mapping[int, Cell]:
        """All cells that were ever used, by id."""
        if self._cells is None:
            self._cells = self._entered.cells()
        return self._cells

    def amounts(
        self,
        measure: str,
        length: Length,
        first: Period | None = None,
        last: Period | None = None,
        cells: Sequence[int] | None = None,
    ) -> Sequence[Amount]:
        """Entries of a measure and a period length from `first` to `last`, by period and cell."""
        key = (measure, length, first, last, None if cells is None else tuple(cells))
        if key not in self._seen:
            self._seen[key] = self._entered.amounts(measure, length, first, last, cells)
        return self._seen[key]

    def setting(self, key: str) -> str | None:
        """A setting of the practice, or None where it was never chosen."""
        if key not in self._settings:
            self._settings[key] = self._entered.setting(key)
        return self._settings[key]
