"""Sorts the tiles of the Overview in the chosen order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kpidesk.domain.kpi import Kpi
from kpidesk.domain.ladder import Level
from kpidesk.domain.settings.tile_order import TileOrder
from kpidesk.i18n.kpi_words import short_name
from kpidesk.i18n.words import Words
from kpidesk.ui.overview.tile_content import TileContent

_LEVELS = list(Level)


def sorted_kpis(
    kpis: Sequence[Kpi],
    order: TileOrder,
    own: Sequence[str],
    contents: Mapping[str, TileContent],
    words: Words,
) -> list[Kpi]:
    """Returns the KPIs, which come by set, in another order.

    `own` are ids in the user's own order; KPIs that are not among them come last.
    """
    match order:
        case TileOrder.WORST:
            return sorted(kpis, key=lambda kpi: _rank(contents.get(kpi.id)))
        case TileOrder.NAME:
            return sorted(kpis, key=lambda kpi: short_name(words, kpi.id).casefold())
        case TileOrder.OWN:
            places = {kpi: place for place, kpi in enumerate(own)}
            return sorted(kpis, key=lambda kpi: places.get(kpi.id, len(places)))
        case _:
            return list(kpis)


def _rank(content: TileContent | None) -> int:
    """Returns the place of a tile: what needs attention, below, without a value, the others."""
    if content is None or content.level is None:
        return 2
    if content.level is Level.BELOW:
        return 0 if content.attention else 1
    return 2 + _LEVELS.index(content.level)
