"""Rounding agrees with decimal arithmetic, as in a spreadsheet."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from random import Random

from kpidesk.domain.amounts.half_up import rounded


def test_rounding_agrees_with_decimal_arithmetic():
    """10,000 ratios, half of them halfway between two last digits, as spreadsheets round them."""
    draw = Random(14)
    for number in range(10_000):
        decimals = draw.randrange(4)
        if number % 2:
            value = Fraction(draw.randrange(-(10**6), 10**6) * 2 + 1, 2 * 10**decimals)
        else:
            value = Fraction(draw.randrange(-(10**6), 10**6), draw.randrange(1, 2000))
        exact = Decimal(value.numerator) / Decimal(value.denominator)
        expected = exact.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)
        assert Decimal(rounded(value, decimals)).scaleb(-decimals) == expected, (value, decimals)
