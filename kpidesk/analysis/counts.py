"""The counts behind a KPI's value, and how precisely they allow to state it."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from typing import NamedTuple

from kpidesk.domain.amounts.half_up import rounded
from kpidesk.domain.kpi import KpiUnit
from kpidesk.domain.measure import Unit

_DECIMALS = {
    KpiUnit.PERCENT: 1,
    KpiUnit.HOURS_PER_ITEM: 1,
    KpiUnit.LANGUAGES: 1,
    KpiUnit.PER_HOUR: 2,
    KpiUnit.SCORE: 0,
    KpiUnit.PER_CLIENT: 2,
    KpiUnit.COUNT: 0,
    KpiUnit.HOURS: 1,
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

    @property
    def coarse(self) -> bool:
        """Whether it is too small a count for decimals of a percentage."""
        return self.below is Unit.COUNT and self.whole < _MANY

    def value(self, scale: int) -> Fraction:
        """Returns scale × part ÷ n, exact; `whole` is not 0."""
        above = scale * (self.plus - self.minus) * self.below.steps
        return Fraction(above, self.whole * self.above.steps)


def usual_decimals(
    unit: KpiUnit, shown: Iterable[tuple[Fraction | None, Counts | None]] = ()
) -> int:
    """Returns the decimals of values that stand together, given with their counts.

    The coarsest decides: a percentage of fewer than 100 counts has none. Hours are no counts.
    Zeros at which all of the values end are left out.
    """
    most, values = _DECIMALS[unit], []
    for value, counts in shown:
        if value is not None:
            values.append(value)
        if unit is KpiUnit.PERCENT and counts and counts.coarse:
            return 0
    while most and values and not any(rounded(each, most) % 10 for each in values):
        most -= 1
    return most
