"""The sparkline of an overview tile: the line on its ladder, without text."""

from __future__ import annotations

from collections.abc import Mapping

from kpidesk.charts.spec import ChartSpec
from kpidesk.drawing.chart_layout import ChartLayout, Tier
from kpidesk.drawing.geometry import XY, Box
from kpidesk.drawing.plot.axes import Axes, full_view
from kpidesk.drawing.plot.plot_points import (
    PlottedPoint,
    line_pieces,
    point_pixels,
    visible_points,
)
from kpidesk.drawing.text_metrics import TextMetrics


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


def tile_points(
    axes: Axes, spec: ChartSpec, pixels: Mapping[int, XY], size: float
) -> tuple[PlottedPoint, ...]:
    """Returns the last point, and the points that no line joins."""
    joined = _joined(spec)
    return tuple(
        each._replace(radius=min(each.radius, size * 0.34))
        for each in visible_points(axes, spec, pixels, size)
        if each.dot is spec.final or each.dot.position not in joined
    )


def _joined(spec: ChartSpec) -> set[int]:
    return {position for each in spec.segments for position in (each.start, each.end)}
