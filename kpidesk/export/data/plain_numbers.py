"""Numbers as text that spreadsheets read, and KPI Desk reads back to the same amount."""

from __future__ import annotations

from fractions import Fraction

from kpidesk.i18n.words import Words

#: Hours to 0.36 ms, so that no two milliseconds have the same text.
_DECIMALS = 7


def decimal_mark(words: Words) -> str:
    """Returns the decimal mark of spreadsheets in that language: a comma or a point."""
    point = words.formats.locale.decimalPoint()
    return point if point in (".", ",") else "."


def plain_number(quantity: Fraction, mark: str) -> str:
    """Returns a quantity in whole units, ungrouped: `2.6666667`."""
    scaled = round(quantity * 10**_DECIMALS)
    whole, rest = divmod(abs(scaled), 10**_DECIMALS)
    decimals = f"{rest:0{_DECIMALS}}".rstrip("0")
    if len(decimals) == 3:
        decimals += "0"  # 1.125 could be read as 1125 where the point groups digits
    sign = "-" if scaled < 0 else ""
    return f"{sign}{whole}{mark}{decimals}" if decimals else f"{sign}{whole}"
