"""The amounts of one period, which constraints are checked against."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from kpidesk.domain.catalogue.catalogue import Catalogue
from kpidesk.domain.cell import Cell
from kpidesk.domain.constraint import Constraint
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.period import Length, Period, parse_period
from kpidesk.domain.settings.double_counting import DoubleCounting, counted_cells

if TYPE_CHECKING:
    from kpidesk.services.ports import EntryReader

#: Amounts by measure and cell.
PeriodAmounts = Mapping[str, Mapping[Cell, int]]


def period_amounts(records: EntryReader, period: Period, measures: Iterable[str]) -> PeriodAmounts:
    """Returns the entries of these measures in the period, by cell."""
    cells = records.cells()
    return {
        measure: {
            cells[cell]: amount
            for _, cell, amount in records.amounts(measure, period.length, period, period)
        }
        for measure in measures
    }


def amounts_at(records: EntryReader, entry_keys: Iterable[EntryKey]) -> Mapping[EntryKey, int]:
    """Returns the current amounts of these entries, without blank ones.

    Makes one query for each measure and period length.
    """
    wanted = set(entry_keys)
    spans: dict[tuple[str, Length], list[Period]] = {}
    for entry_key in wanted:
        spans.setdefault((entry_key.measure, entry_key.period.length), []).append(entry_key.period)
    cells = records.cells()
    asked = {entry_key.cell for entry_key in wanted}
    ids = [cell_id for cell_id, cell in cells.items() if cell in asked]
    found: dict[EntryKey, int] = {}
    for (measure, length), periods in spans.items():
        first, last = (each(periods, key=lambda one: one.index) for each in (min, max))
        for text, cell_id, amount in records.amounts(measure, length, first, last, ids):
            entry_key = EntryKey(measure, parse_period(text), cells[cell_id])
            if entry_key in wanted:
                found[entry_key] = amount
    return found


def with_changes(before: PeriodAmounts, changes: Mapping[EntryKey, int | None]) -> PeriodAmounts:
    """Returns the amounts with some entries set, or blanked with None."""
    after = {measure: dict(by_cell) for measure, by_cell in before.items()}
    for key, amount in changes.items():
        by_cell = after.setdefault(key.measure, {})
        if amount is None:
            by_cell.pop(key.cell, None)
        else:
            by_cell[key.cell] = amount
    return after


def amounts_for(
    constraint: Constraint,
    catalogue: Catalogue,
    given: PeriodAmounts,
    cell: Cell,
    answer: DoubleCounting | None,
) -> Mapping[str, int]:
    """Returns the amounts that the constraint compares for a cell.

    They are the cell's own where every measure is split, otherwise the sums over all cells that
    count. A measure without entries is left out.
    """
    split = is_by_cell(constraint, catalogue)
    amounts = {}
    for measure in constraint.measures:
        by_cell = given.get(measure, {})
        counted = {cell} & by_cell.keys() if split else counted_cells(by_cell, answer)
        if counted:
            amounts[measure] = sum(by_cell[each] for each in counted)
    return amounts


def is_by_cell(constraint: Constraint, catalogue: Catalogue) -> bool:
    """Returns whether the constraint compares the amounts of each cell on its own."""
    return all(catalogue.measure(each).split for each in constraint.measures)
