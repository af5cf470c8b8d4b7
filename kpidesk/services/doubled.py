"""Which measures of a value may count the same work in two cells."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from kpidesk.domain.cell import Cell
from kpidesk.domain.period import Period, parse_period
from kpidesk.services.cached_reader import ReadOnce
from kpidesk.services.edges import edge
from kpidesk.services.entry.double_counting import doubled_in, is_wide

if TYPE_CHECKING:
    from kpidesk.analysis.point import Point, Series
    from kpidesk.domain.catalogue.catalogue import Catalogue
    from kpidesk.domain.measure import Measure
    from kpidesk.services.ports import Records


def doubled_measures(
    records: Records, catalogue: Catalogue, series: Series, point: Point
) -> tuple[str, ...]:
    """Those of the KPI's measures with figures in question in the point's period.

    Of a series of one client or service language only its own cells are looked at.
    """
    once = ReadOnce(records)
    client = None if series.client is None else series.client.id
    cells = {
        key: cell
        for key, cell in once.cells().items()
        if client in (None, cell.client) and series.language in (None, cell.language)
    }
    return tuple(
        measure.id
        for measure in catalogue.measures_of(series.kpi)
        if measure.split
        and any(
            doubled_in(once, measure.id, period, amounts)
            for period, amounts in _standing(once, measure, point, cells)
        )
    )


def _standing(
    once: ReadOnce, measure: Measure, point: Point, cells: Mapping[int, Cell]
) -> Iterator[tuple[Period, dict[Cell, int]]]:
    """What stands in these cells in each entered period of the point that has a wide one."""
    wide = {key for key, cell in cells.items() if is_wide(cell)}
    for length in point.lengths:
        first, last = (edge(point.period, length, end) for end in (0, -1))
        rows = once.amounts(measure.id, length, first, last)
        for name in sorted({text for text, key, _ in rows if key in wide}):
            standing = {
                cells[key]: amount for text, key, amount in rows if text == name and key in cells
            }
            yield parse_period(name), standing
