"""Roll-up of stocks: the opening of the first sub-period, the closing of the last ended one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from kpidesk.analysis.measure_rollup import contributing
from kpidesk.analysis.point import LeftOut
from kpidesk.domain.measure import Measure
from kpidesk.domain.period import Length, Period

#: What was entered for the whole practice in a period: measure and amount.
Entered = Callable[[Period], Mapping[str, int]]


class StockChain(NamedTuple):
    """The sub-periods that a value is linked from, what they give together, what one lacks."""

    links: tuple[Period, ...]
    amounts: Mapping[str, int]
    left_out: tuple[LeftOut, ...]
    partial: bool


def link_stocks(
    period: Period, measures: Sequence[Measure], entered: Entered, today: date
) -> StockChain:
    """Link the sub-periods of a period.

    S of the first, flows of each and E of the last *ended* one; a link that lacks what is
    asked of it is named in `left_out`, and then there are no amounts. So is what was entered
    for a sub-period that has not ended: its `missing` is empty.
    """
    tiles = _tiles(period, {each.id for each in measures}, entered)
    links = tiles if tiles == [period] else [tile for tile in tiles if tile.ended(today)]
    sources = {each.id: frozenset(contributing(each, period, links)) for each in measures}
    amounts: dict[str, int] = {}
    lacking: list[LeftOut] = []
    for link in links:
        given = entered(link)
        asked = [each for each in measures if link in sources[each.id]]
        missing = tuple(each.id for each in asked if each.id not in given)
        if missing:
            lacking.append(LeftOut(link, None, tuple(given), missing))
        for each in asked:
            amounts[each.id] = amounts.get(each.id, 0) + given.get(each.id, 0)
    early = [
        LeftOut(tile, None, tuple(entered(tile)), ())
        for tile in tiles
        if tile not in links and entered(tile)
    ]
    return StockChain(
        links=tuple(links),
        amounts={} if lacking else amounts,
        left_out=(*lacking, *early),
        partial=len(links) < len(tiles),
    )


def _tiles(period: Period, needed: set[str], entered: Entered) -> list[Period]:
    """The period itself where it was entered whole, else the finer ones that tile it.

    Where nothing was entered it is tiled like the rest: a missing October is missing, even
    where the quarter that it begins was never touched.
    """
    touched = [length for length in period.length.finer if _touched(period, length, entered)]
    usual = touched[0] if touched else period.length

    def tiled(part: Period) -> list[Period]:
        child = part.length.child
        if needed <= entered(part).keys() or child is None:
            return [part]
        if any(_touched(part, length, entered) for length in part.length.finer):
            return [tile for each in part.subperiods(child) for tile in tiled(each)]
        if entered(part) or usual.rank >= part.length.rank:
            return [part]
        return list(part.subperiods(usual))

    return tiled(period)


def _touched(period: Period, length: Length, entered: Entered) -> bool:
    return any(entered(part) for part in period.subperiods(length))
