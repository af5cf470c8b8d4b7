"""The smallest chart: a line on its ladder with the last value, no other words."""

from __future__ import annotations

from collections.abc import Mapping

from kpidesk.charts.spec import ChartSpec
from kpidesk.drawing.chart_style import ChartStyle, TextRole
from kpidesk.drawing.frame.header import value_text
from kpidesk.drawing.geometry import Box, Spot
from kpidesk.drawing.items import Item, TextRun, WarningMark
from kpidesk.drawing.plot.axes import Axes, View
from kpidesk.drawing.plot.plot_labels import PointLabel, find_markings, point_positions
from kpidesk.drawing.text_metrics import TextMetrics

_MARGIN = 8.0


def tile_layout_parts(
    rect: Box, spec: ChartSpec, look: ChartStyle, letters: TextMetrics, view: View
) -> tuple[Axes, tuple[Item, ...], tuple[PointLabel, ...]]:
    """The axes, the texts and the points of a tile."""
    inner = rect.grown(-min(_MARGIN, rect.width * 0.08, rect.height * 0.08))
    final, size = spec.final, letters.size
    text = value_text(final, spec, look) if final else ""
    text = letters.elide(text, TextRole.STRONG, inner.width * 0.4)
    width = letters.width(text, TextRole.STRONG)
    room = width + size * 0.6 if text else 0.0
    plot = Box(inner.left, inner.top, inner.right - room, inner.bottom)
    axes = Axes(plot, view)
    if final is None or final.value is None:
        return axes, (), ()
    y = axes.y(float(final.value))
    half = letters.cap(TextRole.STRONG) / 2
    y = max(inner.top + half + 1, min(y, inner.bottom - half - 1))
    line = TextRun(
        plot.right + size * 0.6, y + half, width, text, TextRole.STRONG, look.palette.text
    )
    items: list[Item] = [line]
    if final.warnings:
        height = size * 0.95
        above = y - half - size * 0.3 - height >= inner.top
        middle = y - half - size * 0.3 - height / 2 if above else y + half + size * 0.3 + height / 2
        items.append(WarningMark((line.left + width / 2, middle), height))
    return axes, tuple(items), tile_markings(axes, spec, point_positions(axes, spec), size)


def tile_markings(
    axes: Axes, spec: ChartSpec, placed: Mapping[int, Spot], size: float
) -> tuple[PointLabel, ...]:
    """The last point, and those that no line joins."""
    joined = _joined(spec)
    return tuple(
        each._replace(radius=min(each.radius, size * 0.34))
        for each in find_markings(axes, spec, placed, size)
        if each.dot is spec.final or each.dot.position not in joined
    )


def _joined(spec: ChartSpec) -> set[int]:
    return {position for each in spec.segments for position in (each.start, each.end)}
