"""What stands in one period: the amounts that constraints are checked against."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from kpidesk.domain.catalogue.catalogue import Catalogue
from kpidesk.domain.cell import Cell
from kpidesk.domain.constraint import Constraint
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.period import Period
from kpidesk.services.ports import EntryReader

#: Amounts by measure and cell.
PeriodAmounts = Mapping[str, Mapping[Cell, int]]


def period_amounts(records: EntryReader, period: Period, measures: Iterable[str]) -> PeriodAmounts:
    """What was entered for these measures in the period, by cell."""
    cells = records.cells()
    return {
        measure: {
            cells[cell]: amount
            for _, cell, amount in records.amounts(measure, period.length, period, period)
        }
        for measure in measures
    }


def with_changes(before: PeriodAmounts, changes: Mapping[EntryKey, int | None]) -> PeriodAmounts:
    """The same with some places set, or blanked with None."""
    after = {measure: dict(by_cell) for measure, by_cell in before.items()}
    for key, amount in changes.items():
        by_cell = after.setdefault(key.measure, {})
        if amount is None:
            by_cell.pop(key.cell, None)
        else:
            by_cell[key.cell] = amount
    return after


def amounts_for(
    constraint: Constraint, catalogue: Catalogue, given: PeriodAmounts, cell: Cell
) -> Mapping[str, int]:
    """The amounts that the constraint compares, as seen from a cell.

    Within the cell where every measure is split; otherwise the sums over all cells. A
    measure that was not entered is left out.
    """
    split = all(catalogue.measure(each).split for each in constraint.measures)
    amounts = {}
    for measure in constraint.measures:
        by_cell = given.get(measure, {})
        chosen = [v for key, v in by_cell.items() if key == cell or not split]
        if chosen:
            amounts[measure] = sum(chosen)
    return amounts
