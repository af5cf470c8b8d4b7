"""A chart without any words: the line on its ladder, for a tile that says the rest itself."""

from __future__ import annotations

from kpidesk.charts.spec import ChartSpec
from kpidesk.drawing.geometry import Box
from kpidesk.drawing.layout import ChartLayout, Tier
from kpidesk.drawing.plot.axes import Axes, whole_view
from kpidesk.drawing.plot.plot_labels import line_pieces, point_positions
from kpidesk.drawing.text_metrics import TextMetrics
from kpidesk.drawing.tile import tile_markings


def lay_out_sparkline(rect: Box, spec: ChartSpec, letters: TextMetrics) -> ChartLayout:
    """Lay a chart out over the whole rectangle, for `paint_chart`."""
    axes = Axes(rect, whole_view(spec))
    placed = point_positions(axes, spec)
    return ChartLayout(
        Tier.TILE,
        rect,
        axes,
        letters,
        items=(),
        markings=tile_markings(axes, spec, placed, letters.size),
        pieces=line_pieces(axes, spec, placed),
    )
