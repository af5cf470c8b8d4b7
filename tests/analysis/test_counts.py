"""Counts behind values: exact quotients, and the decimals that they allow."""

from __future__ import annotations

from fractions import Fraction

import pytest

from kpidesk.analysis.counts import Counts, usual_decimals
from kpidesk.domain.kpi import KpiUnit
from kpidesk.domain.measure import Unit

HOUR = Unit.HOURS.steps


def counted(whole):
    return Counts(0, 0, whole, Unit.COUNT, Unit.COUNT)


def test_the_value_is_exact():
    found = Counts(9 * HOUR // 2, 0, 4, Unit.HOURS, Unit.COUNT)
    assert (found.part, found.n, found.value(1)) == (Fraction(9, 2), 4, Fraction(9, 8))
    assert Counts(3, 0, HOUR // 2, Unit.COUNT, Unit.HOURS).value(1) == 6
    assert Counts(5, 2, 9, Unit.COUNT, Unit.COUNT).value(100) == Fraction(100, 3)


@pytest.mark.parametrize(
    ("shown", "decimals"),
    [
        ([(Fraction(801, 10), counted(100)), (Fraction(90), counted(250))], 1),
        ([(Fraction(801, 10), counted(250)), (Fraction(90), counted(99))], 0),
        ([(Fraction(80), counted(100)), (Fraction(90), counted(250))], 0),
        ([(Fraction(801, 10), None)], 1),
        ([], 1),
    ],
)
def test_the_coarsest_percentage_decides(shown, decimals):
    assert usual_decimals(KpiUnit.PERCENT, shown) == decimals


def test_hours_are_no_counts():
    hours = Counts(HOUR, 0, 2 * HOUR, Unit.HOURS, Unit.HOURS)
    assert usual_decimals(KpiUnit.PERCENT, [(Fraction(601, 10), hours)]) == 1
    assert usual_decimals(KpiUnit.HOURS_PER_ITEM, [(Fraction(1, 3), counted(3))]) == 1
