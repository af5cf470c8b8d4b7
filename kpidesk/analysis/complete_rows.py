"""Joins the rows of several measures: the cells that have all of them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from operator import itemgetter
from typing import NamedTuple

#: One entry: period as text, cell's id, amount.
AmountRow = tuple[str, int, int]

#: The key of a row within a measure: its period and its cell.
KEY = itemgetter(0, 1)
_PERIOD, _AMOUNT = itemgetter(0), itemgetter(2)


class CompleteRows(NamedTuple):
    """The periods of the complete cells and, in the same order, the amounts of each measure."""

    periods: Sequence[str]
    columns: Mapping[str, Sequence[int]]

    def sums(self, measure: str) -> Mapping[str, int]:
        """Returns the measure's sum over the complete cells, by period."""
        totals = dict.fromkeys(self.periods, 0)
        for period, amount in zip(self.periods, self.columns[measure], strict=True):
            totals[period] += amount
        return totals


def complete_rows(
    rows: Mapping[str, Sequence[AmountRow]], periods: Collection[str] | None
) -> CompleteRows:
    """Keep the (period, cell) pairs that every measure has, within `periods` where given.

    Rows come ordered by period and cell, each pair at most once.
    """
    keys = {measure: list(map(KEY, table)) for measure, table in rows.items()}
    first, *others = keys.values()
    kept = dict(rows)
    if any(other != first for other in others):
        common = set(first).intersection(*others)
        kept = {name: [row for row in table if row[:2] in common] for name, table in kept.items()}
    if periods is not None:
        kept = {name: [row for row in table if row[0] in periods] for name, table in kept.items()}
    return CompleteRows(
        periods=list(map(_PERIOD, next(iter(kept.values())))),
        columns={measure: list(map(_AMOUNT, table)) for measure, table in kept.items()},
    )
