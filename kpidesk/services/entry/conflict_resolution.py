"""Resolves conflicts between figures: which can be saved together, and which are held."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kpidesk.domain.catalogue.catalogue import Catalogue
from kpidesk.domain.cell import Cell
from kpidesk.domain.constraint import Constraint, Severity
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.period import Period
from kpidesk.domain.settings.double_counting import DOUBLE_COUNTING, DoubleCounting, double_counting
from kpidesk.services.entry.period_amounts import (
    PeriodAmounts,
    amounts_for,
    is_by_cell,
    period_amounts,
    with_changes,
)
from kpidesk.services.ports import EntryReader


@dataclass(frozen=True, slots=True)
class ResolvedFigures:
    """The amounts to save (None blanks), the amounts refused, and the refusals."""

    saved: Mapping[EntryKey, int | None]
    refused: Mapping[EntryKey, int]
    refusals: tuple[WrongRequest, ...]


def resolve_conflicts(
    records: EntryReader,
    catalogue: Catalogue,
    new: Mapping[EntryKey, int | None],
    held: Mapping[EntryKey, int],
) -> ResolvedFigures:
    """Returns the largest set that fits together: held figures join the new ones where valid.

    Where a constraint is broken, a held figure is dropped first and stays held; then the new
    figures that are part of the breach are refused.
    """
    constraints = _touched(catalogue, (*new, *held))
    measures = {measure for each in constraints for measure in each.measures}
    chosen: dict[EntryKey, int | None] = {**held, **new}
    before = {
        period: period_amounts(records, period, measures)
        for period in {key.period for key in chosen}
    }
    answer = double_counting(records.setting(DOUBLE_COUNTING))
    refused: dict[EntryKey, int] = {}
    refusals: list[WrongRequest] = []
    while True:
        found = next(_breaches(constraints, catalogue, before, chosen, answer), None)
        if found is None:
            return ResolvedFigures(chosen, refused, tuple(refusals))
        fault, culprits = found
        waiting = [key for key in culprits if key in held and key not in new]
        for key in waiting or culprits:
            amount = chosen.pop(key)
            if key in new and amount is not None:
                refused[key] = amount
        if not waiting:
            refusals.append(fault)


def refused_keys(
    records: EntryReader, catalogue: Catalogue, new: Mapping[EntryKey, int | None]
) -> frozenset[EntryKey]:
    """Returns the keys of new figures, of any periods, that contradict others."""
    by_period: dict[Period, dict[EntryKey, int | None]] = {}
    for key, amount in new.items():
        by_period.setdefault(key.period, {})[key] = amount
    resolved = (resolve_conflicts(records, catalogue, each, {}) for each in by_period.values())
    return frozenset(key for each in resolved for key in each.refused)


def _touched(catalogue: Catalogue, keys: tuple[EntryKey, ...]) -> list[Constraint]:
    measures = {key.measure for key in keys}
    return [
        each
        for each in catalogue.constraints
        if each.severity is Severity.REFUSED and measures & set(each.measures)
    ]


def _breaches(
    constraints: list[Constraint],
    catalogue: Catalogue,
    before: Mapping[Period, PeriodAmounts],
    chosen: Mapping[EntryKey, int | None],
    answer: DoubleCounting | None,
) -> Iterator[tuple[WrongRequest, list[EntryKey]]]:
    """Yields each broken constraint with the chosen entries that are part of the breach."""
    for period, given in before.items():
        own = {key: amount for key, amount in chosen.items() if key.period == period}
        after = with_changes(given, own)
        by_cell: dict[Cell, list[EntryKey]] = {}
        for key in own:
            by_cell.setdefault(key.cell, []).append(key)
        for constraint in constraints:
            for cell, keys in by_cell.items():
                culprits = [key for key in keys if key.measure in constraint.measures]
                if not culprits:
                    continue
                amounts = amounts_for(constraint, catalogue, after, cell, answer)
                if constraint.broken(amounts):
                    yield _breach(constraint, amounts), culprits
                elif not is_by_cell(constraint, catalogue):
                    # The sums are the same for the other cells.
                    break


def _breach(constraint: Constraint, amounts: Mapping[str, int]) -> WrongRequest:
    """Returns the refusal of a constraint, with its two sides in smallest steps."""
    part, whole = constraint.sides(amounts)
    return WrongRequest(constraint.code, part=part, whole=whole, measures=constraint.measures)
