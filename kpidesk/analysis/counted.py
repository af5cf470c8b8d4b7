"""Which sub-periods count: sums over the cells that hold every measure of a KPI."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from kpidesk.analysis.point import LeftOut
from kpidesk.domain.cell import Cell
from kpidesk.domain.constraint import Constraint, Severity
from kpidesk.domain.measure import Measure
from kpidesk.domain.period import Length, Period, parse_period

#: One measure's rows at one period length: period as text, cell's id, amount.
Rows = Iterable[tuple[str, int, int]]
_Key = tuple[str, int]
_WHOLE = 0


@dataclass
class SubPeriod:
    """What counts in one entered period: combined amounts, and what was odd about them."""

    amounts: dict[str, int] = field(default_factory=dict)
    warnings: set[str] = field(default_factory=set)
    disagrees: bool = False


@dataclass
class Counted:
    """The sub-periods that count, the ones that were entered at all, and what was left out."""

    subs: dict[Period, SubPeriod] = field(default_factory=dict)
    entered: set[Period] = field(default_factory=set)
    left_out: dict[Period, list[LeftOut]] = field(default_factory=dict)


def count(
    measures: Sequence[Measure],
    rows: Mapping[tuple[str, Length], Rows],
    cells: Mapping[int, Cell],
    constraints: Sequence[Constraint],
) -> Counted:
    """Combine the rows of all measures, each period length for itself.

    A cell counts only where every measure was entered for it at the same period length:
    hours of one client over tickets of two would be a wrong number.
    """
    counted = Counted()
    for length in dict.fromkeys(length for _, length in rows):
        by_measure = {each.id: rows.get((each.id, length), ()) for each in measures}
        _count_length(measures, by_measure, cells, constraints, counted)
    return counted


def _count_length(
    measures: Sequence[Measure],
    rows: Mapping[str, Rows],
    cells: Mapping[int, Cell],
    constraints: Sequence[Constraint],
    counted: Counted,
) -> None:
    split = {
        each.id: {(period, cell): amount for period, cell, amount in rows[each.id]}
        for each in measures
        if each.split
    }
    whole = {
        each.id: {period: amount for period, _, amount in rows[each.id]}
        for each in measures
        if not each.split
    }
    held = _periods_held(whole)
    keys = _complete_keys(split, held)
    texts = dict.fromkeys(period for period, _ in keys)
    subs = {text: counted.subs.setdefault(parse_period(text), SubPeriod()) for text in texts}
    for measure, table in split.items():
        sums = dict.fromkeys(texts, 0)
        for key in keys:
            sums[key[0]] += table[key]
        for text, total in sums.items():
            subs[text].amounts[measure] = total
    for measure, singles in whole.items():
        for text in texts:
            subs[text].amounts[measure] = singles[text]
    _check(split, keys, subs, constraints)
    _leave_out(split, whole, keys, cells, counted)


def _periods_held(whole: Mapping[str, Mapping[str, int]]) -> set[str] | None:
    """The periods in which every measure that is not split was entered; None: no such measure."""
    if not whole:
        return None
    first, *others = whole.values()
    return set(first).intersection(*others)


def _complete_keys(
    split: Mapping[str, Mapping[_Key, int]], held: set[str] | None
) -> Sequence[_Key]:
    if not split:
        return [(period, _WHOLE) for period in sorted(held or ())]
    first, *others = split.values()
    keys: list[_Key] = list(first)
    for other in others:
        if other.keys() != first.keys():
            keys = [key for key in keys if key in other]
    if held is not None:
        keys = [key for key in keys if key[0] in held]
    return keys


def _check(
    split: Mapping[str, Mapping[_Key, int]],
    keys: Sequence[_Key],
    subs: Mapping[str, SubPeriod],
    constraints: Sequence[Constraint],
) -> None:
    """Look for breaches in each cell and in each sub-period's sums."""
    for each in constraints:
        broken = {text for text, sub in subs.items() if each.broken(sub.amounts)}
        if all(measure in split for measure in each.measures):
            broken.update(key[0] for key in _broken_cells(each, split, keys))
        for text in broken:
            if each.severity is Severity.REFUSED:
                subs[text].disagrees = True
            else:
                subs[text].warnings.add(each.code)


def _broken_cells(
    constraint: Constraint, split: Mapping[str, Mapping[_Key, int]], keys: Sequence[_Key]
) -> Sequence[_Key]:
    tables = [split[measure] for measure in constraint.measures]
    if len(constraint.lesser) == len(constraint.greater) == 1:
        # The common form, spelt out: this runs once for each of a million entries.
        part, whole = tables
        return [key for key in keys if part[key] > whole[key]]
    names = constraint.measures
    return [
        key
        for key in keys
        if constraint.broken({name: table[key] for name, table in zip(names, tables, strict=True)})
    ]


def _leave_out(
    split: Mapping[str, Mapping[_Key, int]],
    whole: Mapping[str, Mapping[str, int]],
    keys: Sequence[_Key],
    cells: Mapping[int, Cell],
    counted: Counted,
) -> None:
    touched = {text for table in whole.values() for text in table}
    touched.update(text for table in split.values() for text, _ in table)
    counted.entered.update(map(parse_period, touched))
    if any(len(table) != len(keys) for table in split.values()):
        _name_cells(split, set(keys), cells, counted)
    if whole:
        _name_whole(split, whole, {text for text, _ in keys}, counted)


def _name_cells(
    split: Mapping[str, Mapping[_Key, int]],
    keys: set[_Key],
    cells: Mapping[int, Cell],
    counted: Counted,
) -> None:
    """Name each cell that lacks a split measure."""
    some = {key for table in split.values() for key in table} - keys
    for text, cell in sorted(some):
        missing = tuple(name for name, table in split.items() if (text, cell) not in table)
        if not missing:
            continue
        entered = tuple(name for name in split if name not in missing)
        period = parse_period(text)
        left = LeftOut(period, cells.get(cell), entered, missing)
        counted.left_out.setdefault(period, []).append(left)


def _name_whole(
    split: Mapping[str, Mapping[_Key, int]],
    whole: Mapping[str, Mapping[str, int]],
    complete: set[str],
    counted: Counted,
) -> None:
    """Name each sub-period that lacks a measure of the whole practice, or all its cells."""
    by_period = {name: {text for text, _ in table} for name, table in split.items()}
    by_period.update({name: set(table) for name, table in whole.items()})
    for text in sorted(set().union(*by_period.values()) - complete):
        missing = tuple(name for name, texts in by_period.items() if text not in texts)
        if not missing:
            continue
        entered = tuple(name for name in by_period if name not in missing)
        period = parse_period(text)
        counted.left_out.setdefault(period, []).append(LeftOut(period, None, entered, missing))
