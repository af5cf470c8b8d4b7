"""Settling: which figures can be saved together, and which must wait."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kpidesk.domain.catalogue.catalogue import Catalogue
from kpidesk.domain.constraint import Constraint, Severity
from kpidesk.domain.entry import Place
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.period import Period
from kpidesk.services.entry.period_amounts import Standing, amounts_for, standing, with_changes
from kpidesk.services.ports import Entered


@dataclass(frozen=True, slots=True)
class Settled:
    """Places to save (None blanks), places refused, and the reason for each refusal."""

    saved: Mapping[Place, int | None]
    refused: Mapping[Place, int]
    refusals: tuple[WrongRequest, ...]


def settle(
    records: Entered,
    catalogue: Catalogue,
    new: Mapping[Place, int | None],
    held: Mapping[Place, int],
) -> Settled:
    """Save as much as fits together: held figures join the new ones where the pair is valid now.

    Where a constraint is broken, a held figure gives way first and stays held; then the new
    figures that take part in the breach are refused.
    """
    constraints = _touched(catalogue, (*new, *held))
    measures = {measure for each in constraints for measure in each.measures}
    chosen: dict[Place, int | None] = {**held, **new}
    before = {
        period: standing(records, period, measures) for period in {place.period for place in chosen}
    }
    refused: dict[Place, int] = {}
    refusals: list[WrongRequest] = []
    while True:
        found = next(_breaches(constraints, catalogue, before, chosen), None)
        if found is None:
            return Settled(chosen, refused, tuple(refusals))
        fault, culprits = found
        waiting = [place for place in culprits if place in held and place not in new]
        for place in waiting or culprits:
            amount = chosen.pop(place)
            if place in new and amount is not None:
                refused[place] = amount
        if not waiting:
            refusals.append(fault)


def _touched(catalogue: Catalogue, places: tuple[Place, ...]) -> list[Constraint]:
    measures = {place.measure for place in places}
    return [
        each
        for each in catalogue.constraints
        if each.severity is Severity.REFUSED and measures & set(each.measures)
    ]


def _breaches(
    constraints: list[Constraint],
    catalogue: Catalogue,
    before: Mapping[Period, Standing],
    chosen: Mapping[Place, int | None],
) -> Iterator[tuple[WrongRequest, list[Place]]]:
    """Each broken constraint with the chosen places that take part in it."""
    for period, given in before.items():
        after = with_changes(given, {p: a for p, a in chosen.items() if p.period == period})
        for constraint in constraints:
            for cell in {p.cell for p in chosen if p.period == period}:
                amounts = amounts_for(constraint, catalogue, after, cell)
                culprits = [
                    place
                    for place in chosen
                    if place.measure in constraint.measures and place.cell == cell
                ]
                if culprits and constraint.broken(amounts):
                    yield _breach(constraint, amounts), culprits


def _breach(constraint: Constraint, amounts: Mapping[str, int]) -> WrongRequest:
    """The refusal of a constraint, with the two sides of it in smallest steps."""
    part, whole = constraint.sides(amounts)
    return WrongRequest(constraint.code, part=part, whole=whole, measures=constraint.measures)
