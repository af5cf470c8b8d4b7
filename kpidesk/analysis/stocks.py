"""Roll-up of stocks: the opening of the first sub-period, the closing of the last ended one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from kpidesk.analysis.point import LeftOut
from kpidesk.domain.measure import Measure, Nature
from kpidesk.domain.period import Period

#: What was entered for the whole practice in a period: measure and amount.
Entered = Callable[[Period], Mapping[str, int]]


class Chain(NamedTuple):
    """The sub-periods that tile a period, what they give together, and what one of them lacks."""

    tiles: tuple[Period, ...]
    amounts: Mapping[str, int]
    left_out: tuple[LeftOut, ...]
    partial: bool


def chain(
    period: Period,
    measures: Sequence[Measure],
    entered: Entered,
    touched: Callable[[Period], bool],
    today: date,
) -> Chain:
    """Link the sub-periods of a period.

    S of the first, flows of each and E of the last *ended* one; a link that lacks what is
    asked of it is named in `left_out`, and then there are no amounts.
    """
    tiles = _tiles(period, {each.id for each in measures}, entered, touched)
    ended = [tile for tile in tiles if tile.ended(today)]
    used = ended if tiles != [period] else tiles
    amounts: dict[str, int] = {}
    left_out: list[LeftOut] = []
    for tile in used:
        given = entered(tile)
        asked = [m for m in measures if _asked(m, tile, used)]
        missing = tuple(each.id for each in asked if each.id not in given)
        if missing:
            left_out.append(LeftOut(tile, None, tuple(given), missing))
        for each in asked:
            amounts[each.id] = amounts.get(each.id, 0) + given.get(each.id, 0)
    if left_out or not used:
        amounts = {}
    return Chain(tuple(tiles), amounts, tuple(left_out), partial=len(used) < len(tiles))


def _asked(measure: Measure, tile: Period, used: Sequence[Period]) -> bool:
    """Whether the roll-up needs this measure of this tile."""
    if measure.nature is Nature.OPENING:
        return tile == used[0]
    if measure.nature in (Nature.CLOSING, Nature.LEVEL):
        return tile == used[-1]
    return True


def _tiles(
    period: Period, needed: set[str], entered: Entered, touched: Callable[[Period], bool]
) -> list[Period]:
    """The period itself where it was entered whole, else the finer ones that were entered."""
    if needed <= entered(period).keys():
        return [period]
    child = period.length.child
    if child is None or not any(
        touched(part) for length in period.length.finer for part in period.parts(length)
    ):
        return [period]
    return [tile for part in period.parts(child) for tile in _tiles(part, needed, entered, touched)]
