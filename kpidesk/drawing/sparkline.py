"""The sparkline of an overview tile: the line on its ladder, without text."""

from __future__ import annotations

from kpidesk.charts.spec import ChartSpec
from kpidesk.drawing.geometry import Box
from kpidesk.drawing.layout import ChartLayout, Tier
from kpidesk.drawing.plot.axes import Axes, full_view
from kpidesk.drawing.plot.plot_labels import line_pieces, point_pixels
from kpidesk.drawing.text_metrics import TextMetrics
from kpidesk.drawing.tile import tile_points


def lay_out_sparkline(rect: Box, spec: ChartSpec, metrics: TextMetrics) -> ChartLayout:
    """Lay out a chart over the whole rectangle, for `paint_chart`."""
    axes = Axes(rect, full_view(spec))
    pixels = point_pixels(axes, spec)
    return ChartLayout(
        Tier.TILE,
        rect,
        axes,
        metrics,
        items=(),
        points=tile_points(axes, spec, pixels, metrics.size),
        pieces=line_pieces(axes, spec, pixels),
    )
