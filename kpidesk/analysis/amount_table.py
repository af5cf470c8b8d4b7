"""Tables of amounts by period and cell, and the cells that several tables have in common."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from kpidesk.domain.period import Length

#: The entries of one measure and period length: amounts by cell's id, by period as text.
AmountTable: TypeAlias = Mapping[str, Mapping[int, int]]

#: The tables of several measures, by measure and period length.
AmountTables: TypeAlias = Mapping[tuple[str, Length], AmountTable]


def in_common(amounts: Mapping[str, Mapping[int, int]]) -> dict[str, Mapping[int, int]]:
    """Returns the amounts of each measure in the cells that all measures have, in one order."""
    every = list(map(list, amounts.values()))
    if all(other == every[0] for other in every):
        return dict(amounts)
    common = set(every[0]).intersection(*every[1:])
    cells = [each for each in every[0] if each in common]
    return {name: {cell: table[cell] for cell in cells} for name, table in amounts.items()}
