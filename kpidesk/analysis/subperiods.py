"""Sums the subperiods that count, over the cells that have every measure of a KPI."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from operator import gt
from typing import NamedTuple

from kpidesk.analysis.complete_rows import KEY, AmountRow, CompleteRows, complete_rows
from kpidesk.analysis.point import LeftOut
from kpidesk.domain.cell import Cell
from kpidesk.domain.constraint import Constraint, Severity
from kpidesk.domain.measure import Measure
from kpidesk.domain.period import Length, Period, parse_period


@dataclass
class Subperiod:
    """The amounts that count in one entered period, and their warnings."""

    amounts: dict[str, int] = field(default_factory=dict)
    warnings: set[str] = field(default_factory=set)
    disagrees: bool = False


@dataclass
class CountedSubperiods:
    """The subperiods that count, all that were entered, and the entries left out."""

    subs: dict[Period, Subperiod] = field(default_factory=dict)
    entered: set[Period] = field(default_factory=set)
    left_out: dict[Period, list[LeftOut]] = field(default_factory=dict)


class _Tables(NamedTuple):
    """The rows of one period length: split measures by cell, the others by period alone."""

    split: Mapping[str, Sequence[AmountRow]]
    whole: Mapping[str, Mapping[str, int]]

    @property
    def complete_periods(self) -> set[str] | None:
        """The periods that have every whole-practice measure; None where there are none such."""
        if not self.whole:
            return None
        first, *others = self.whole.values()
        return set(first).intersection(*others)


def count_subperiods(
    measures: Sequence[Measure],
    rows: Mapping[tuple[str, Length], Sequence[AmountRow]],
    cells: Mapping[int, Cell],
    constraints: Sequence[Constraint],
) -> CountedSubperiods:
    """Combine the rows of all measures, each period length separately.

    A cell counts only where every measure was entered for it at the same period length:
    hours of one client over tickets of two would be a wrong number.
    """
    counted = CountedSubperiods()
    for length in dict.fromkeys(length for _, length in rows):
        given = {each: rows.get((each.id, length), ()) for each in measures}
        tables = _Tables(
            split={each.id: table for each, table in given.items() if each.split},
            whole={
                each.id: {period: amount for period, _, amount in table}
                for each, table in given.items()
                if not each.split
            },
        )
        _count(tables, cells, constraints, counted)
    return counted


def _count(
    tables: _Tables,
    cells: Mapping[int, Cell],
    constraints: Sequence[Constraint],
    counted: CountedSubperiods,
) -> None:
    complete = tables.complete_periods
    rows = (
        complete_rows(tables.split, complete)
        if tables.split
        else CompleteRows(sorted(complete or ()), {})
    )
    subs = {text: Subperiod() for text in dict.fromkeys(rows.periods)}
    for measure in tables.split:
        for text, total in rows.sums(measure).items():
            subs[text].amounts[measure] = total
    for measure, singles in tables.whole.items():
        for text, sub in subs.items():
            sub.amounts[measure] = singles[text]
    for each in constraints:
        _check(each, rows, subs)
    counted.subs.update((parse_period(text), sub) for text, sub in subs.items())
    counted.entered.update(map(parse_period, subs))
    for left in _left_out(tables, rows, subs, cells):
        counted.entered.add(left.period)
        counted.left_out.setdefault(left.period, []).append(left)


def _check(constraint: Constraint, rows: CompleteRows, subs: Mapping[str, Subperiod]) -> None:
    """Check the constraint in each cell and in each subperiod's sums."""
    broken = {text for text, sub in subs.items() if constraint.broken(sub.amounts)}
    if all(measure in rows.columns for measure in constraint.measures):
        broken.update(_broken_cells(constraint, rows))
    for text in broken:
        if constraint.severity is Severity.REFUSED:
            subs[text].disagrees = True
        else:
            subs[text].warnings.add(constraint.code)


def _broken_cells(constraint: Constraint, rows: CompleteRows) -> Iterator[str]:
    """Yields the periods of the cells that break the constraint."""
    names = constraint.measures
    columns = [rows.columns[name] for name in names]
    if len(constraint.lesser) == len(constraint.greater) == 1:
        # The common form without a dict per row: there may be a million of them.
        part, whole = columns
        if not any(map(gt, part, whole)):
            return
        for text, less, more in zip(rows.periods, part, whole, strict=True):
            if less > more:
                yield text
        return
    for text, *amounts in zip(rows.periods, *columns, strict=True):
        if constraint.broken(dict(zip(names, amounts, strict=True))):
            yield text


def _left_out(
    tables: _Tables,
    rows: CompleteRows,
    subs: Mapping[str, Subperiod],
    cells: Mapping[int, Cell],
) -> Iterator[LeftOut]:
    if any(len(table) != len(rows.periods) for table in tables.split.values()):
        yield from _incomplete_cells(tables.split, cells)
    if tables.whole:
        yield from _incomplete_periods(tables, subs)


def _incomplete_cells(
    split: Mapping[str, Sequence[AmountRow]], cells: Mapping[int, Cell]
) -> Iterator[LeftOut]:
    """Yields each cell that lacks a split measure."""
    keys = {name: set(map(KEY, table)) for name, table in split.items()}
    for key in sorted(set().union(*keys.values()).difference(set.intersection(*keys.values()))):
        missing = tuple(name for name, table in keys.items() if key not in table)
        entered = tuple(name for name in keys if name not in missing)
        yield LeftOut(parse_period(key[0]), cells.get(key[1]), entered, missing)


def _incomplete_periods(tables: _Tables, subs: Iterable[str]) -> Iterator[LeftOut]:
    """Yields each subperiod that lacks a whole-practice measure, or a split one in all cells."""
    given = {name: {row[0] for row in table} for name, table in tables.split.items()}
    given.update({name: set(table) for name, table in tables.whole.items()})
    for text in sorted(set().union(*given.values()).difference(subs)):
        missing = tuple(name for name, texts in given.items() if text not in texts)
        if missing:
            entered = tuple(name for name in given if name not in missing)
            yield LeftOut(parse_period(text), None, entered, missing)
