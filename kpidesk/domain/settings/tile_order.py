"""The order of the tiles on the Overview: one choice for the practice."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

#: The setting with the choice: a `TileOrder`, for the user's own one followed by ids of KPIs.
TILE_ORDER = "tile_order"


class TileOrder(StrEnum):
    """By set, the worst level first, by name, or as the user placed them."""

    SETS = "sets"
    WORST = "worst"
    NAME = "name"
    OWN = "own"


def read_tile_order(value: str | None) -> tuple[TileOrder, tuple[str, ...]]:
    """Returns the order and the ids of the user's own one; an unknown value is that by set."""
    kind, *kpis = (value or "").split() or [""]
    try:
        return TileOrder(kind), tuple(kpis)
    except ValueError:
        return TileOrder.SETS, ()


def own_tile_order(kpis: Iterable[str]) -> str:
    """Returns the value of the setting for an order of the user's own."""
    return " ".join((TileOrder.OWN, *kpis))
