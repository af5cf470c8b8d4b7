"""Sums the subperiods that count, over the cells that have every measure of a KPI."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from operator import gt
from typing import NamedTuple

from kpidesk.analysis.amount_table import AmountTable, AmountTables, in_common
from kpidesk.analysis.point import LeftOut
from kpidesk.domain.cell import Cell
from kpidesk.domain.constraint import Constraint, Severity
from kpidesk.domain.measure import Measure
from kpidesk.domain.period import Period, parse_period


class Subperiod:
    """The amounts that count in one entered period, and their warnings."""

    __slots__ = ("amounts", "disagrees", "warnings")

    def __init__(self, amounts: dict[str, int]) -> None:
        self.amounts = amounts
        self.warnings: set[str] = set()
        self.disagrees = False


class CountedSubperiods:
    """The subperiods that count, all that were entered, and the entries left out."""

    def __init__(self) -> None:
        self.subs: dict[Period, Subperiod] = {}
        self.entered: set[Period] = set()
        self.left_out: dict[Period, list[LeftOut]] = {}


class _Tables(NamedTuple):
    """The amounts of one period length: split measures by cell, the others by period alone."""

    split: Mapping[str, AmountTable]
    whole: Mapping[str, Mapping[str, int]]

    @property
    def common_periods(self) -> list[str]:
        """The periods in which every measure was entered, in order."""
        first, *others = map(set, (*self.split.values(), *self.whole.values()))
        return sorted(first.intersection(*others))


def count_subperiods(
    measures: Sequence[Measure],
    tables: AmountTables,
    cells: Mapping[int, Cell],
    constraints: Sequence[Constraint],
) -> CountedSubperiods:
    """Combine the amounts of all measures, each period length separately.

    A cell counts only where every measure was entered for it at the same period length:
    hours of one client over tickets of two would be a wrong number.
    """
    counted = CountedSubperiods()
    for length in dict.fromkeys(length for _, length in tables):
        given = {each: tables.get((each.id, length), {}) for each in measures}
        split = {each.id: table for each, table in given.items() if each.split}
        whole = {
            each.id: {text: sum(amounts.values()) for text, amounts in table.items()}
            for each, table in given.items()
            if not each.split
        }
        _count(_Tables(split, whole), cells, constraints, counted)
    return counted


def _count(
    tables: _Tables,
    cells: Mapping[int, Cell],
    constraints: Sequence[Constraint],
    counted: CountedSubperiods,
) -> None:
    subs: dict[str, Subperiod] = {}
    for text in tables.common_periods:
        by_cell = in_common({name: table[text] for name, table in tables.split.items()})
        if tables.split and not any(by_cell.values()):
            continue
        amounts = {name: sum(each.values()) for name, each in by_cell.items()}
        amounts.update((name, singles[text]) for name, singles in tables.whole.items())
        subs[text] = sub = Subperiod(amounts)
        for each in constraints:
            if each.broken(amounts) or _broken_in_a_cell(each, by_cell):
                if each.severity is Severity.REFUSED:
                    sub.disagrees = True
                else:
                    sub.warnings.add(each.code)
    counted.subs.update((parse_period(text), sub) for text, sub in subs.items())
    counted.entered.update(map(parse_period, subs))
    for left in (*_incomplete_cells(tables.split, cells), *_incomplete_periods(tables, subs)):
        counted.entered.add(left.period)
        counted.left_out.setdefault(left.period, []).append(left)


def _broken_in_a_cell(constraint: Constraint, by_cell: Mapping[str, Mapping[int, int]]) -> bool:
    names = constraint.measures
    if any(name not in by_cell for name in names):
        return False
    columns = [by_cell[name].values() for name in names]
    if len(constraint.lesser) == len(constraint.greater) == 1:
        # The common form without a dict for each of up to a million entries.
        return any(map(gt, *columns))
    return any(
        constraint.broken(dict(zip(names, amounts, strict=True)))
        for amounts in zip(*columns, strict=True)
    )


def _incomplete_cells(
    split: Mapping[str, AmountTable], cells: Mapping[int, Cell]
) -> Iterator[LeftOut]:
    """Yields each cell that lacks a split measure."""
    for text in sorted(set().union(*split.values())):
        given = {name: table.get(text, {}) for name, table in split.items()}
        first, *others = (each.keys() for each in given.values())
        if all(other == first for other in others):
            continue
        for cell in sorted(set(first).union(*others).difference(set(first).intersection(*others))):
            missing = tuple(name for name, amounts in given.items() if cell not in amounts)
            entered = tuple(name for name in given if name not in missing)
            yield LeftOut(parse_period(text), cells.get(cell), entered, missing)


def _incomplete_periods(tables: _Tables, subs: Iterable[str]) -> Iterator[LeftOut]:
    """Yields each subperiod that lacks a whole-practice measure, or a split one in all cells."""
    if not tables.whole:
        return
    given = {**tables.split, **tables.whole}
    for text in sorted(set().union(*given.values()).difference(subs)):
        missing = tuple(name for name, texts in given.items() if text not in texts)
        if missing:
            entered = tuple(name for name in given if name not in missing)
            yield LeftOut(parse_period(text), None, entered, missing)
