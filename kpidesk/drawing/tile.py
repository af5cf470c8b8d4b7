"""The layout of the smallest charts: a line on its ladder with the last value as only text."""

from __future__ import annotations

from kpidesk.charts.spec import ChartSpec
from kpidesk.drawing.chart_style import TextRole
from kpidesk.drawing.frame.header import value_text
from kpidesk.drawing.geometry import Box
from kpidesk.drawing.items import Item, TextRun, WarningMark
from kpidesk.drawing.plot.axes import Axes, View
from kpidesk.drawing.plot.plot_points import PlottedPoint, point_pixels
from kpidesk.drawing.sparkline import tile_points
from kpidesk.drawing.text_metrics import TextMetrics

_MARGIN = 8.0


def tile_layout_parts(
    rect: Box, spec: ChartSpec, metrics: TextMetrics, view: View
) -> tuple[Axes, tuple[Item, ...], tuple[PlottedPoint, ...]]:
    """Returns the axes, items and points of a tile."""
    inner = rect.grown(-min(_MARGIN, rect.width * 0.08, rect.height * 0.08))
    final, size = spec.final, metrics.size
    text = value_text(final, spec, metrics.words) if final else ""
    text = metrics.elide(text, TextRole.STRONG, inner.width * 0.4)
    width = metrics.width(text, TextRole.STRONG)
    reserved = width + size * 0.6 if text else 0.0
    plot = Box(inner.left, inner.top, inner.right - reserved, inner.bottom)
    axes = Axes(plot, view)
    if final is None or final.value is None:
        return axes, (), ()
    y = axes.y(float(final.value))
    half = metrics.cap(TextRole.STRONG) / 2
    y = max(inner.top + half + 1, min(y, inner.bottom - half - 1))
    line = TextRun(
        plot.right + size * 0.6, y + half, width, text, TextRole.STRONG, metrics.palette.text
    )
    items: list[Item] = [line]
    if final.warnings:
        height = size * 0.95
        above = y - half - size * 0.3 - height >= inner.top
        middle = y - half - size * 0.3 - height / 2 if above else y + half + size * 0.3 + height / 2
        items.append(WarningMark((line.left + width / 2, middle), height))
    return axes, tuple(items), tile_points(axes, spec, point_pixels(axes, spec), size)
