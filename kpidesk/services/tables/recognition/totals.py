"""Finds totals by arithmetic: rows and columns without a name that equal the sum of others."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction

from kpidesk.domain.amounts.characters import fold
from kpidesk.services.tables.grid import GridCell
from kpidesk.services.tables.recognition.layout import Layout

_FEWEST = 2


def number_in(cell: GridCell) -> Fraction | None:
    """Returns the number in a cell, in any simple spelling; None for anything else."""
    if isinstance(cell.value, int | Decimal):
        return Fraction(cell.value)
    text = fold(cell.text).replace(" ", "").replace("'", "").replace(",", ".")
    try:
        return Fraction(text) if text and text[-1].isdecimal() and "/" not in text else None
    except ValueError:
        return None


def sums_rows(found: Layout, row: int, above: Sequence[int], columns: Sequence[int]) -> bool:
    """Returns whether each number of the row is the sum of those above it."""
    if len(above) < _FEWEST:
        return False
    return _all_sums(
        [
            (found.cell(row, column), [found.cell(each, column) for each in above])
            for column in columns
        ]
    )


def sums_columns(found: Layout, column: int, others: Sequence[int], rows: Sequence[int]) -> bool:
    """Returns whether each number of the column is the sum of the others in its row."""
    if len(others) < _FEWEST:
        return False
    return _all_sums(
        [(found.cell(row, column), [found.cell(row, each) for each in others]) for row in rows]
    )


def _all_sums(pairs: Sequence[tuple[GridCell, Sequence[GridCell]]]) -> bool:
    compared = 0
    for whole, parts in pairs:
        total = number_in(whole)
        numbers = [number for each in parts if (number := number_in(each)) is not None]
        if total is None and not numbers:
            continue
        if total is None or total != sum(numbers):
            return False
        compared += sum(number != 0 for number in numbers) >= _FEWEST
    return compared > 0
