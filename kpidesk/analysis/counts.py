"""The counts behind a KPI's value, and how precisely they allow to state it."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from typing import NamedTuple

from kpidesk.domain.kpi import KpiUnit
from kpidesk.domain.measure import Unit

_DECIMALS = {
    KpiUnit.PERCENT: 1,
    KpiUnit.HOURS_PER_ITEM: 1,
    KpiUnit.LANGUAGES: 1,
    KpiUnit.PER_HOUR: 2,
    KpiUnit.SCORE: 0,
    KpiUnit.PER_CLIENT: 2,
}
_MANY = 100


class Counts(NamedTuple):
    """The sums of a KPI's formula in smallest steps, each of one unit.

    `plus` and `minus` are the added and the subtracted measures above, `whole` is below.
    """

    plus: int
    minus: int
    whole: int
    above: Unit
    below: Unit

    @property
    def part(self) -> Fraction:
        """What is divided, in whole units."""
        return Fraction(self.plus - self.minus, self.above.steps)

    @property
    def n(self) -> Fraction:
        """The count, or the hours, that it is divided by."""
        return Fraction(self.whole, self.below.steps)

    def value(self, scale: int) -> Fraction:
        """Returns scale × part ÷ n, exact; `whole` is not 0."""
        above = scale * (self.plus - self.minus) * self.below.steps
        return Fraction(above, self.whole * self.above.steps)


def usual_decimals(unit: KpiUnit, counts: Iterable[Counts | None] = ()) -> int:
    """Returns the decimals of values that stand together, of these counts.

    The coarsest decides: a percentage of fewer than 100 counts has none. Hours are no counts.
    """
    if unit is KpiUnit.PERCENT and any(
        each is not None and each.below is Unit.COUNT and each.whole < _MANY for each in counts
    ):
        return 0
    return _DECIMALS[unit]
