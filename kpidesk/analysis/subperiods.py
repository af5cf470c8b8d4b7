"""Which sub-periods count: sums over the cells that hold every measure of a KPI."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from kpidesk.analysis.complete_rows import KEY, AmountRow, CompleteRows, complete_rows
from kpidesk.analysis.point import LeftOut
from kpidesk.domain.cell import Cell
from kpidesk.domain.constraint import Constraint, Severity
from kpidesk.domain.measure import Measure
from kpidesk.domain.period import Length, Period, parse_period


@dataclass
class Subperiod:
    """What counts in one entered period: combined amounts, and what was odd about them."""

    amounts: dict[str, int] = field(default_factory=dict)
    warnings: set[str] = field(default_factory=set)
    disagrees: bool = False


@dataclass
class CountedSubperiods:
    """The sub-periods that count, the ones that were entered at all, and what was left out."""

    subs: dict[Period, Subperiod] = field(default_factory=dict)
    entered: set[Period] = field(default_factory=set)
    left_out: dict[Period, list[LeftOut]] = field(default_factory=dict)


class _Tables(NamedTuple):
    """The rows of one period length: split measures by cell, the others by period alone."""

    split: Mapping[str, Sequence[AmountRow]]
    whole: Mapping[str, Mapping[str, int]]

    @property
    def held(self) -> set[str] | None:
        """The periods that have every measure of the whole practice; None: there is none such."""
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
    """Combine the rows of all measures, each period length for itself.

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
    held = tables.held
    aligned = (
        complete_rows(tables.split, held) if tables.split else CompleteRows(sorted(held or ()), {})
    )
    subs = {text: Subperiod() for text in dict.fromkeys(aligned.periods)}
    for measure in tables.split:
        for text, total in aligned.sums(measure).items():
            subs[text].amounts[measure] = total
    for measure, singles in tables.whole.items():
        for text, sub in subs.items():
            sub.amounts[measure] = singles[text]
    for each in constraints:
        _check(each, aligned, subs)
    counted.subs.update((parse_period(text), sub) for text, sub in subs.items())
    counted.entered.update(map(parse_period, subs))
    for left in _left_out(tables, aligned, subs, cells):
        counted.entered.add(left.period)
        counted.left_out.setdefault(left.period, []).append(left)


def _check(constraint: Constraint, aligned: CompleteRows, subs: Mapping[str, Subperiod]) -> None:
    """Look for a breach in each cell and in each sub-period's sums."""
    broken = {text for text, sub in subs.items() if constraint.broken(sub.amounts)}
    if all(measure in aligned.columns for measure in constraint.measures):
        broken.update(_broken_cells(constraint, aligned))
    for text in broken:
        if constraint.severity is Severity.REFUSED:
            subs[text].disagrees = True
        else:
            subs[text].warnings.add(constraint.code)


def _broken_cells(constraint: Constraint, aligned: CompleteRows) -> Iterator[str]:
    """The periods of the cells that break it."""
    names = constraint.measures
    columns = [aligned.columns[name] for name in names]
    if len(constraint.lesser) == len(constraint.greater) == 1:
        # The common form, spelt out: this runs once for each of a million entries.
        part, whole = columns
        for text, less, more in zip(aligned.periods, part, whole, strict=True):
            if less > more:
                yield text
        return
    for text, *amounts in zip(aligned.periods, *columns, strict=True):
        if constraint.broken(dict(zip(names, amounts, strict=True))):
            yield text


def _left_out(
    tables: _Tables,
    aligned: CompleteRows,
    subs: Mapping[str, Subperiod],
    cells: Mapping[int, Cell],
) -> Iterator[LeftOut]:
    if any(len(table) != len(aligned.periods) for table in tables.split.values()):
        yield from _incomplete_cells(tables.split, cells)
    if tables.whole:
        yield from _incomplete_periods(tables, subs)


def _incomplete_cells(
    split: Mapping[str, Sequence[AmountRow]], cells: Mapping[int, Cell]
) -> Iterator[LeftOut]:
    """Each cell that lacks a split measure."""
    keys = {name: set(map(KEY, table)) for name, table in split.items()}
    for key in sorted(set().union(*keys.values()).difference(set.intersection(*keys.values()))):
        missing = tuple(name for name, table in keys.items() if key not in table)
        entered = tuple(name for name in keys if name not in missing)
        yield LeftOut(parse_period(key[0]), cells.get(key[1]), entered, missing)


def _incomplete_periods(tables: _Tables, subs: Iterable[str]) -> Iterator[LeftOut]:
    """Each sub-period that lacks a measure of the whole practice, or every cell of a split one."""
    given = {name: {row[0] for row in table} for name, table in tables.split.items()}
    given.update({name: set(table) for name, table in tables.whole.items()})
    for text in sorted(set().union(*given.values()).difference(subs)):
        missing = tuple(name for name, texts in given.items() if text not in texts)
        if missing:
            entered = tuple(name for name in given if name not in missing)
            yield LeftOut(parse_period(text), None, entered, missing)
