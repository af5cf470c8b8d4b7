"""Joins the rows of several measures: the cells that have all of them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from operator import itemgetter

#: One entry: period as text, cell's id, amount.
AmountRow = tuple[str, int, int]

#: The key of a row within a measure: its period and its cell.
KEY = itemgetter(0, 1)
_PERIOD, _CELL, _AMOUNT = itemgetter(0), itemgetter(1), itemgetter(2)


@dataclass(frozen=True)
class CompleteRows:
    """The periods of the complete cells and, in the same order, the amounts of each measure.

    Periods are in order. There may be a million rows: what is done for each is left to C.
    """

    periods: Sequence[str]
    columns: Mapping[str, Sequence[int]]

    def sums(self, measure: str) -> Mapping[str, int]:
        """Returns the measure's sum over the complete cells, by period."""
        column = self.columns[measure]
        return {period: sum(column[start:end]) for period, start, end in self._runs}

    @cached_property
    def _runs(self) -> Sequence[tuple[str, int, int]]:
        """Each period, with the position of its first row and of the one after its last."""
        found, start = [], 0
        for period, same in groupby(self.periods):
            end = start + len(list(same))
            found.append((period, start, end))
            start = end
        return found


def complete_rows(
    rows: Mapping[str, Sequence[AmountRow]], periods: Collection[str] | None
) -> CompleteRows:
    """Keep the (period, cell) pairs that every measure has, within `periods` where given.

    Rows come ordered by period and cell, each pair at most once.
    """
    kept = dict(rows)
    if not _same_cells(list(rows.values())):
        first, *others = (set(map(KEY, table)) for table in rows.values())
        common = first.intersection(*others)
        kept = {name: [row for row in table if row[:2] in common] for name, table in kept.items()}
    if periods is not None:
        kept = {name: [row for row in table if row[0] in periods] for name, table in kept.items()}
    return CompleteRows(
        periods=list(map(_PERIOD, next(iter(kept.values())))),
        columns={measure: list(map(_AMOUNT, table)) for measure, table in kept.items()},
    )


def _same_cells(tables: Sequence[Sequence[AmountRow]]) -> bool:
    """Returns whether all tables have rows of the same periods and cells, as they mostly do."""
    first, *others = tables
    return all(
        list(map(column, first)) == list(map(column, other))
        for other in others
        for column in (_CELL, _PERIOD)
    )
