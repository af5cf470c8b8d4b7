"""The points, the line and the gaps of the plot, in pixels."""

from collections.abc import Mapping
from typing import NamedTuple, TypeAlias

from kpidesk.charts.spec import ChartSpec, Dot
from kpidesk.drawing.geometry import XY, clipped
from kpidesk.drawing.plot.axes import Axes
from kpidesk.drawing.text_metrics import TextMetrics

_FULL_RADIUS, _LEAST_RADIUS, _SHARE_OF_STEP = 0.36, 0.12, 0.28
_HALF_RADIUS, _ALONE_RADIUS = 0.32, 0.26
_SHAPES_FROM = 0.2


class PlottedPoint(NamedTuple):
    """A point in view: its dot, the centre and the radius of its mark."""

    dot: Dot
    centre: XY
    radius: float


Stroke: TypeAlias = tuple[XY, XY]
Piece: TypeAlias = tuple[bool, Stroke]


def point_pixels(axes: Axes, spec: ChartSpec) -> dict[int, XY]:
    """Returns the pixels of all values by position, in view or not."""
    return {position: axes.xy(position, value) for position, value in spec.heights.items()}


def visible_points(
    axes: Axes, spec: ChartSpec, pixels: Mapping[int, XY], size: float
) -> tuple[PlottedPoint, ...]:
    """Returns the points in view. Where they are dense, only the special ones get a mark."""
    usual = min(_FULL_RADIUS * size, axes.step * _SHARE_OF_STEP)
    final = spec.final
    joined = {position for each in spec.segments for position in (each.start, each.end)}
    found = []
    for dot in spec.valued:
        centre = pixels[dot.position]
        if not axes.plot.contains(centre):
            continue
        special = dot is final or dot.partial or dot.unfinished or bool(dot.warnings)
        alone = dot.position not in joined
        if usual < _SHAPES_FROM * size and not (special or alone):
            continue
        radius = max(usual, size * _LEAST_RADIUS)
        if special or alone:
            least = _HALF_RADIUS if dot.partial or dot.unfinished else _ALONE_RADIUS
            radius = max(radius, size * least)
        if dot is final:
            radius = size * 0.42
        found.append(PlottedPoint(dot, centre, radius))
    return tuple(found)


def line_pieces(axes: Axes, spec: ChartSpec, pixels: Mapping[int, XY]) -> tuple[Piece, ...]:
    """Returns the visible part of the line in pixels, piece by piece, each dashed or not."""
    found = []
    for each in spec.segments:
        start, end = pixels[each.start], pixels[each.end]
        whole = axes.plot.contains(start, 0) and axes.plot.contains(end, 0)
        piece = (start, end) if whole else clipped(start, end, axes.plot)
        if piece:
            found.append((each.dashed, piece))
    return tuple(found)


def gap_centres(axes: Axes, spec: ChartSpec, metrics: TextMetrics) -> list[XY]:
    """Returns the centres of the gap marks, on the axis."""
    y = axes.plot.bottom - metrics.size * 0.35
    centres = [(axes.x(dot.position), y) for dot in spec.dots if dot.value is None]
    return [centre for centre in centres if axes.plot.contains(centre)]
