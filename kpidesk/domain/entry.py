"""Entries: the amount of one measure in one period and one cell."""

from __future__ import annotations

from dataclasses import dataclass

from kpidesk.domain.cell import NOT_ASSIGNED, Cell
from kpidesk.domain.period import Period


@dataclass(frozen=True, slots=True)
class EntryKey:
    """Where an entry stands. There is at most one entry in a place."""

    measure: str
    period: Period
    cell: Cell = NOT_ASSIGNED


@dataclass(frozen=True, slots=True)
class Entry:
    """An amount in its place, in the smallest steps of the measure's unit. Blank is no entry."""

    key: EntryKey
    amount: int
