"""Statistical traits of a KPI: which range, test and limits suit its numbers."""

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from kpidesk.domain.constraint import Constraint, Severity
from kpidesk.domain.kpi import Kpi, KpiUnit, Term
from kpidesk.domain.measure import Aggregation, Measure, Unit


class ChangeTest(StrEnum):
    """How it is decided whether a KPI rose or fell."""

    SHARES = "shares"
    SCORES = "scores"
    USUAL_LIMITS = "usual_limits"
    NONE = "none"


class Traits(NamedTuple):
    """The traits of a KPI's numbers.

    `pools` tells whether periods can be summed, `share` whether the value is a share of counts,
    `logarithmic` whether limits are computed on logarithms. Limits are clipped to `floor` and
    `ceiling`, in the KPI's unit.
    """

    surveyed: bool
    pools: bool
    share: bool
    score: bool
    logarithmic: bool
    scale: int
    floor: float
    ceiling: float | None

    @property
    def test(self) -> ChangeTest:
        """The test of a change."""
        if not self.pools:
            return ChangeTest.NONE
        if self.score:
            return ChangeTest.SCORES
        return ChangeTest.SHARES if self.share else ChangeTest.USUAL_LIMITS


def traits_of(kpi: Kpi, measures: Sequence[Measure], constraints: Sequence[Constraint]) -> Traits:
    """Returns the traits that follow from a KPI's unit, measures and constraints."""
    score = kpi.unit is KpiUnit.SCORE
    counted = all(each.unit is Unit.COUNT for each in measures)
    whole = tuple(map(Term, kpi.denominator))
    never_more = any(
        each.severity is Severity.REFUSED and (each.lesser, each.greater) == (kpi.numerator, whole)
        for each in constraints
    )
    percent = kpi.unit is KpiUnit.PERCENT
    return Traits(
        surveyed=kpi.surveyed,
        pools=bool(kpi.denominator)
        and all(each.nature.aggregation is Aggregation.SUM for each in measures),
        share=percent and counted,
        score=score,
        logarithmic=kpi.unit is KpiUnit.HOURS_PER_ITEM,
        scale=kpi.scale,
        floor=-100.0 if score else 0.0,
        ceiling=100.0 if score or (percent and never_more and len(kpi.numerator) == 1) else None,
    )
