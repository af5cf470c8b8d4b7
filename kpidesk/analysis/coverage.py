"""Coverage: whether the entered subperiods cover all of a period."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from enum import Enum

from kpidesk.domain.period import Length, Period


class Coverage(Enum):
    """How much of a period is covered: none, some or all of it."""

    NONE = 0
    SOME = 1
    ALL = 2


def coverage(period: Period, counted: Collection[Period]) -> Coverage:
    """Returns how the counted periods cover this one; SOME where entries of any length have a gap.

    A quarter that was entered as such and for which one month was entered as well is SOME: the
    cell of that month lacks the other two.
    """
    lengths = {each.length for each in counted if each.length.rank <= period.length.rank}
    if len(lengths) == 1:
        # The common case, without a walk through the lengths in between.
        parts = period.subperiods(lengths.pop())
        present = sum(part in counted for part in parts)
        if present == len(parts):
            return Coverage.ALL
        return Coverage.SOME if present else Coverage.NONE
    child = period.length.child
    if child is None or not lengths:
        return Coverage.NONE
    states = {coverage(part, inside) for part, inside in _by_part(period, child, counted)}
    if states == {Coverage.NONE}:
        return Coverage.ALL if period in counted else Coverage.NONE
    return Coverage.ALL if states == {Coverage.ALL} else Coverage.SOME


def uncovered(period: Period, entered: Collection[Period]) -> Iterator[Period]:
    """Returns the longest parts of the period for which nothing was entered, in order."""
    child = period.length.child
    if period in entered:
        return
    if child is None or not any(each.length.rank <= child.rank for each in entered):
        yield period
        return
    for part, inside in _by_part(period, child, entered):
        yield from uncovered(part, inside)


def _by_part(
    period: Period, child: Length, entered: Collection[Period]
) -> Iterable[tuple[Period, Collection[Period]]]:
    """Returns the parts of a period, each with the entered periods that belong to it."""
    inside: dict[Period, set[Period]] = {part: set() for part in period.subperiods(child)}
    for each in entered:
        if each.length.rank <= child.rank and (part := each.containing(child)) in inside:
            inside[part].add(each)
    return inside.items()
