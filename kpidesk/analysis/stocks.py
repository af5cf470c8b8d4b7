"""Roll-up of stocks: the opening of the first subperiod, the closing of the last ended one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from kpidesk.analysis.measure_rollup import contributing
from kpidesk.analysis.point import GapReason, LeftOut
from kpidesk.domain.measure import Measure
from kpidesk.domain.period import Length, Period

#: What was entered for the whole practice in a period: measure and amount.
Entered = Callable[[Period], Mapping[str, int]]


class StockChain(NamedTuple):
    """The subperiods that are linked to one value, their amounts, and the entries left out."""

    links: tuple[Period, ...]
    amounts: Mapping[str, int]
    left_out: tuple[LeftOut, ...]
    partial: bool


def link_stocks(
    period: Period, measures: Sequence[Measure], entered: Entered, today: date
) -> StockChain:
    """Link the subperiods of a period.

    The opening stock comes from the first, flows from each and the closing stock from the last
    *ended* one. A link that lacks one of these is in `left_out`, and then there are no amounts.
    Entries of a subperiod that has not ended are in `left_out`, too: their `missing` is empty.
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
            why = GapReason.MISSING if given else GapReason.NO_FIGURES
            lacking.append(LeftOut(link, None, tuple(given), missing, why))
        for each in asked:
            amounts[each.id] = amounts.get(each.id, 0) + given.get(each.id, 0)
    early = [
        LeftOut(tile, None, tuple(entered(tile)), (), GapReason.NOT_OVER)
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
    """Returns the period itself where it was entered as such, else the finer ones that tile it.

    Parts without entries are tiled like the rest: a missing October is missing, even where
    nothing was entered for its quarter.
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
