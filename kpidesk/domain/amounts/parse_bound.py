"""Parses a value of a KPI, such as the bound of a target: `90`, `2,5`, `1:30` for hours."""

from __future__ import annotations

from fractions import Fraction

from kpidesk.domain.amounts.parse_amount import Ambiguous, Understood, read_amount
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.kpi import KpiUnit
from kpidesk.domain.measure import Unit

_UNITS = {
    KpiUnit.COUNT: Unit.COUNT,
    KpiUnit.HOURS: Unit.HOURS,
    KpiUnit.HOURS_PER_ITEM: Unit.HOURS,
}


def read_bound(text: str, unit: KpiUnit, *, point_is_decimal: bool = False) -> Fraction:
    """Returns the value that a text means. `point_is_decimal` is for the command line.

    Raises WrongRequest `bound_malformed`, and `bound_ambiguous` for `1.234`.
    """
    plain = text.strip()
    if unit is KpiUnit.PERCENT:
        plain = plain.strip("%٪").strip()
    found = read_amount(plain, _UNITS.get(unit, Unit.DECIMAL), point_is_decimal=point_is_decimal)
    if isinstance(found, Understood):
        return Fraction(found.amount, _UNITS.get(unit, Unit.DECIMAL).steps)
    code = "bound_ambiguous" if isinstance(found, Ambiguous) else "bound_malformed"
    raise WrongRequest(code, typed=plain)
