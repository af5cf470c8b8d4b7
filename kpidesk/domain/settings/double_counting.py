"""Figures by client beside figures by service language: separate work, or the same work twice."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from enum import StrEnum

from kpidesk.domain.cell import Cell

#: The setting that keeps the answer: the value of a `DoubleCounting`; absent until it is given.
DOUBLE_COUNTING = "double_counting"
#: The warning on a point or an entry while there is no answer.
MAY_COUNT_TWICE = "may_count_twice"


class DoubleCounting(StrEnum):
    """What the two breakdowns of one measure are."""

    SEPARATE = "separate"
    """Separate work: all cells add up."""
    TWO_VIEWS = "two-views"
    """Two views of the same work: only one of them counts."""


def double_counting(setting: str | None) -> DoubleCounting | None:
    """Returns the answer that a setting keeps, None where there is none or it is unknown."""
    return next((each for each in DoubleCounting if each == setting), None)


def is_by_client(cell: Cell) -> bool:
    """Whether the cell belongs to the breakdown by client."""
    return cell.client is not None


def is_by_language(cell: Cell) -> bool:
    """Whether the cell belongs to the breakdown by service language: it names no client."""
    return cell.client is None and cell.language is not None


def breakdowns(by_language: bool) -> tuple[Callable[[Cell], bool], Callable[[Cell], bool]]:
    """Returns which cells count where both breakdowns have figures, and which do not."""
    return (is_by_language, is_by_client) if by_language else (is_by_client, is_by_language)


def breakdowns_meet(cells: Iterable[Cell]) -> bool:
    """Whether a client's cell meets one of a service language, neither inside the other."""
    found = set(cells)
    by_client = any(each.client is not None and each.language is None for each in found)
    return by_client and any(map(is_by_language, found))


def counted_cells(
    cells: Collection[Cell], answer: DoubleCounting | None, *, by_language: bool = False
) -> frozenset[Cell]:
    """Returns those of the cells with figures in one period that make up its whole.

    With `by_language` the cells are those of one service language.
    """
    kept, dropped = breakdowns(by_language)
    if answer is DoubleCounting.TWO_VIEWS and any(map(kept, cells)):
        return frozenset(each for each in cells if not dropped(each))
    return frozenset(cells)
