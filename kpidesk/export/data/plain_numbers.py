"""Numbers as text that spreadsheets read, and KPI Desk reads back to the same amount."""

from __future__ import annotations

from fractions import Fraction

from kpidesk.domain.amounts.half_up import rounded
from kpidesk.i18n.words import Words

#: Hours to 0.36 ms, so that no two milliseconds have the same text.
_DECIMALS = 7
#: More for programs that compute with them.
FOR_PROGRAMS = 12


def decimal_mark(words: Words) -> str:
    """Returns the decimal mark of spreadsheets in that language: a comma or a point."""
    point = words.formats.locale.decimalPoint()
    return point if point in (".", ",") else "."


def plain_number(quantity: Fraction, mark: str, places: int = _DECIMALS) -> str:
    """Returns a quantity in whole units, ungrouped and without exponent: `2.6666667`."""
    scaled = rounded(quantity, places)
    whole, rest = divmod(abs(scaled), 10**places)
    decimals = f"{rest:0{places}}".rstrip("0")
    if len(decimals) == 3:
        decimals += "0"  # 1.125 could be read as 1125 where the point groups digits
    sign = "-" if scaled < 0 else ""
    return f"{sign}{whole}{mark}{decimals}" if decimals else f"{sign}{whole}"
