"""Entries: the amount of one measure in one period and one cell."""

from typing import NamedTuple

from kpidesk.domain.cell import NOT_ASSIGNED, Cell
from kpidesk.domain.period import Period

#: The largest amount, in the smallest steps of the measure's unit.
LARGEST = 10**15


class EntryKey(NamedTuple):
    """Identifies an entry: there is at most one for each key."""

    measure: str
    period: Period
    cell: Cell = NOT_ASSIGNED


class Entry(NamedTuple):
    """An amount in the smallest steps of the measure's unit. A blank figure is no entry."""

    key: EntryKey
    amount: int
