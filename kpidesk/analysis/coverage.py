"""How much of a period is covered by the sub-periods that were entered."""

from __future__ import annotations

from collections.abc import Collection
from enum import Enum

from kpidesk.domain.period import Period


class Coverage(Enum):
    """None of it, some of it, all of it."""

    NONE = 0
    SOME = 1
    ALL = 2


def coverage(period: Period, counted: Collection[Period]) -> Coverage:
    """How the counted periods cover this one; SOME wherever any strand of them has a hole.

    A quarter entered for itself beside a single month of it is SOME: the month's cell
    lacks the other two.
    """
    child = period.length.child
    below = Coverage.NONE
    if child is not None and _has_finer(period, counted):
        states = {coverage(part, counted) for part in period.subperiods(child)}
        if states == {Coverage.ALL}:
            below = Coverage.ALL
        elif states != {Coverage.NONE}:
            below = Coverage.SOME
    if period in counted and below is Coverage.NONE:
        return Coverage.ALL
    return below


def _has_finer(period: Period, counted: Collection[Period]) -> bool:
    return any(
        each.length.rank < period.length.rank and each.containing(period.length) == period
        for each in counted
    )
