"""Refuses figures that contradict each other or the practice: more satisfied than asked."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from kpidesk.domain.constraint import Constraint, Severity
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.period import Period
from kpidesk.services.tables.context import TableContext
from kpidesk.services.tables.import_plan import FigureState, PlannedFigure
from kpidesk.services.tables.placement.stored import StoredEntries

_WRITTEN = (FigureState.NEW, FigureState.CHANGED)
#: Period, client and service language.
_Where = tuple[Period, str | None, str | None]


def refuse_impossible(
    figures: Sequence[PlannedFigure], context: TableContext, stored: StoredEntries
) -> list[PlannedFigure]:
    """Returns the figures with those refused that break a constraint in their own cell.

    What only sums over clients or languages show is found when the figures are entered.
    """
    refusing = [each for each in context.catalogue.constraints if each.severity is Severity.REFUSED]
    concerned = {measure for each in refusing for measure in each.measures}
    by_place: defaultdict[_Where, dict[str, int]] = defaultdict(dict)
    found = list(figures)
    for at, each in enumerate(found):
        if each.measure in concerned and each.state in _WRITTEN and each.period is not None:
            by_place[each.period, each.client, each.language][each.measure] = at
    for positions in by_place.values():
        for constraint in refusing:
            own = [positions[each] for each in constraint.measures if each in positions]
            fault = _fault(constraint, [found[at] for at in own], stored) if own else None
            for at in own if fault else ():
                found[at] = found[at]._replace(state=FigureState.REFUSED, fault=fault)
    return found


def _fault(
    constraint: Constraint, figures: Sequence[PlannedFigure], stored: StoredEntries
) -> WrongRequest | None:
    amounts: dict[str, int] = {
        each.measure: each.amount for each in figures if each.measure and each.amount is not None
    }
    first = figures[0]
    assert first.period is not None
    for measure in constraint.measures:
        if measure not in amounts and first.cell is not None:
            was = stored.series(measure, first.cell).amount(first.period)
            if was is not None:
                amounts[measure] = was
    if not constraint.broken(amounts):
        return None
    part, whole = constraint.sides(amounts)
    return WrongRequest(constraint.code, part=part, whole=whole, measures=constraint.measures)
