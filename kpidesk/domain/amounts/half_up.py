"""Rounding half away from zero, as spreadsheets do: the one place where values are rounded."""

from __future__ import annotations

from fractions import Fraction


def rounded(value: Fraction | int, decimals: int) -> int:
    """Returns the value in units of the last decimal: 1235 for 12.345 and two decimals."""
    above, below = value.numerator, value.denominator
    away: int = (2 * abs(above) * 10**decimals // below + 1) // 2
    return -away if above < 0 else away
