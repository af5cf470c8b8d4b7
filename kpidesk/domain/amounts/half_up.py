"""Rounding half away from zero, as spreadsheets do: the one place where values are rounded."""

from __future__ import annotations

from fractions import Fraction


def rounded(value: Fraction | int, decimals: int) -> int:
    """Returns the value in units of the last decimal: 1235 for 12.345 and two decimals."""
    exact = Fraction(value)
    doubled: int = 2 * abs(exact.numerator) * 10**decimals // exact.denominator
    away = (doubled + 1) // 2
    return -away if exact < 0 else away
