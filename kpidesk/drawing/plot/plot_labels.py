"""The texts and warnings in the plot: at points, and at targets."""

import math
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from kpidesk.charts.bands import bands
from kpidesk.charts.spec import ChartSpec, Dot
from kpidesk.drawing.chart_style import Anchor, TextRole
from kpidesk.drawing.frame.header import value_text
from kpidesk.drawing.geometry import XY, Box, around, clipped
from kpidesk.drawing.items import Item, TextRun, WarningMark
from kpidesk.drawing.marker_shapes import EXTENT
from kpidesk.drawing.plot.axes import Axes, ladder_edges
from kpidesk.drawing.plot.axis_labels import drawable_range
from kpidesk.drawing.plot.label_placement import LabelRequest, adjacent_boxes, place_labels
from kpidesk.drawing.plot.plot_points import Piece, PlottedPoint, Stroke, gap_centres
from kpidesk.drawing.plot.target_lines import target_labels, target_lines, target_steps
from kpidesk.drawing.text_metrics import TextMetrics

_ALL_LABELS_UP_TO = 16
_ALL_LABELS_FROM, _EXTREMES_FROM, _LAST_FROM = 11, 8, 20  # text sizes of the plot
_WARNING = 1.0
_POINTED_FROM = 1.3
#: A label beside its point is at most so far away, of the distance of any other point.
_CLEARLY = 0.8
#: The space between header and plot, and the part of it that the last label may use (text sizes).
HEADROOM, _USABLE = 0.9, 0.7


class _Text(NamedTuple):
    text: str
    role: TextRole
    colour: str
    dot: Dot | None = None


def plot_labels(
    axes: Axes,
    spec: ChartSpec,
    metrics: TextMetrics,
    taken: Sequence[Box],
    points: Sequence[PlottedPoint],
    pieces: Sequence[Piece],
    others: Sequence[Stroke] = (),
) -> tuple[list[Item], list[Stroke]]:
    """Returns the labels and warnings next to the points, and pointers to distant labels.

    Labels avoid the line's `pieces` and `others` and, where they can, the edges of the ladder.
    """
    warned = [_warning(each, axes, metrics.size) for each in points if each.dot.warnings]
    obstacles = [*taken]
    obstacles += [around(each.centre, each.radius * EXTENT) for each in points]
    obstacles += [around(each.centre, each.height * 0.6) for each in warned]
    obstacles += [around(centre, metrics.size * 0.4) for centre in gap_centres(axes, spec, metrics)]
    lines = [*(piece for _, piece in pieces), *others]
    lines += [*target_lines(axes, spec), *target_steps(axes, spec)]
    requests, texts = _label_requests(axes, spec, metrics, points)
    edges = [*ladder_edges(axes, spec)]
    pixels = place_labels(requests, axes.plot, obstacles, lines, edges)
    items: list[Item] = list(warned)
    for key, box in pixels.items():
        text, role, colour, _ = texts[key]
        baseline = (box.top + box.bottom + metrics.cap(role)) / 2
        width = metrics.width(text, role)
        left = (box.left + box.right - width) / 2
        items.append(TextRun(left, baseline, width, text, role, colour, Anchor.MIDDLE))
    return items, _pointers(spec, points, pixels, texts, metrics)


def _pointers(
    spec: ChartSpec,
    points: Sequence[PlottedPoint],
    pixels: dict[int, Box],
    texts: dict[int, _Text],
    metrics: TextMetrics,
) -> list[Stroke]:
    """Returns a thin line from the last point to its label where that is far away."""
    found = []
    for final in (each for each in points if each.dot is spec.final):
        for key, box in pixels.items():
            if texts[key].dot is not final.dot:
                continue
            x, y = final.centre
            end = _nearest(final.centre, box)
            if _is_far(final, box, metrics):
                share = final.radius * EXTENT / math.dist(final.centre, end)
                start = (x + (end[0] - x) * share, y + (end[1] - y) * share)
                others = [each for each in pixels.values() if each is not box]
                found += _outside((start, end), others)
    return found


def _outside(stroke: Stroke, boxes: Iterable[Box]) -> list[Stroke]:
    """Returns the pieces of a line outside of the boxes."""
    pieces = [stroke]
    for box in boxes:
        cut = [(piece, clipped(*piece, box)) for piece in pieces]
        pieces = []
        for (start, end), inside in cut:
            pieces += [(start, inside[0]), (inside[1], end)] if inside else [(start, end)]
    return pieces


def _nearest(point: XY, box: Box) -> XY:
    x, y = point
    return max(box.left, min(x, box.right)), max(box.top, min(y, box.bottom))


def _is_far(point: PlottedPoint, box: Box, metrics: TextMetrics) -> bool:
    """Returns whether a label in that box needs a pointer to its point."""
    away = math.dist(point.centre, _nearest(point.centre, box))
    return away > point.radius * EXTENT + metrics.size * _POINTED_FROM


def _warning(point: PlottedPoint, axes: Axes, size: float) -> WarningMark:
    """Returns the warning above the point, or below it at the top of the plot."""
    x, y = point.centre
    away = point.radius * EXTENT + size * (0.2 + _WARNING / 2)
    above = y - away - size * _WARNING / 2 >= axes.plot.top
    return WarningMark((x, y - away if above else y + away), size * _WARNING)


def _label_requests(
    axes: Axes, spec: ChartSpec, metrics: TextMetrics, points: Sequence[PlottedPoint]
) -> tuple[list[LabelRequest], dict[int, _Text]]:
    requests: list[LabelRequest] = []
    texts: dict[int, _Text] = {}
    for text, boxes in target_labels(axes, spec, metrics):
        texts[len(texts)] = _Text(text, TextRole.SMALL_STRONG, metrics.palette.target)
        requests.append(LabelRequest(len(requests), boxes, required=True))
    small = (
        axes.plot.height < _ALL_LABELS_FROM * metrics.size
        or axes.plot.width < _LAST_FROM * metrics.size
    )
    for point in _in_order(spec, points, axes.plot.height / metrics.size):
        last = point.dot is spec.final
        role = TextRole.SMALL_STRONG if last else TextRole.SMALL
        text = value_text(point.dot, spec, metrics.words, unit=False)
        texts[len(texts)] = _Text(text, role, metrics.palette.text, point.dot)
        width = metrics.width(text, role) + metrics.size * 0.2
        gap = point.radius * EXTENT + metrics.size * 0.2
        height = metrics.cap(role) + metrics.size * 0.5
        # In a small plot it would cover the line, and the header shows the value anyway.
        required = last and not small
        area = axes.plot
        if last:
            free = metrics.size * _USABLE
            area = area._replace(top=area.top - free, right=area.right + free)
        boxes = adjacent_boxes(point.centre, width, height, gap, area, far=required)
        if not required:
            boxes = _clearly_at(point, boxes, [each.centre for each in points if each != point])
        else:
            own = _own_band(point.dot, axes, spec)
            others = [around(each.centre, each.radius) for each in points if each != point]
            boxes = _unambiguous(point, boxes, own, others, metrics)
        requests.append(LabelRequest(len(requests), boxes, required, area))
    return requests, texts


def _clearly_at(point: PlottedPoint, boxes: Iterable[Box], others: Sequence[XY]) -> Iterator[Box]:
    """Leaves out boxes that may be taken for another point's: by their middle, or by a corner."""
    at = point.centre
    for box in boxes:
        middle = (box.left + box.right) / 2, (box.top + box.bottom) / 2
        if any(math.dist(at, middle) >= math.dist(each, middle) for each in others):
            continue
        centred = abs(middle[0] - at[0]) < point.radius
        away = math.dist(at, _nearest(at, box)) / _CLEARLY
        if centred or all(away < math.dist(each, _nearest(each, box)) for each in others):
            yield box


def _own_band(dot: Dot, axes: Axes, spec: ChartSpec) -> Box:
    """Returns the box of the point's level on the plot."""
    for band in bands(spec.ladder_at(dot.position)):
        part = band.within(*drawable_range(spec, axes.view))
        if part and band.level is dot.level:
            return axes.plot._replace(top=axes.y(part[1]), bottom=axes.y(part[0]))
    return axes.plot


def _unambiguous(
    point: PlottedPoint, boxes: Iterable[Box], own: Box, others: Sequence[Box], metrics: TextMetrics
) -> Iterator[Box]:
    """Leaves out boxes whose pointer would leave the point's band or cross another point."""
    for box in boxes:
        pointer = point.centre, _nearest(point.centre, box)
        if not _is_far(point, box, metrics) or (
            box.inside(own) and not any(clipped(*pointer, other) for other in others)
        ):
            yield box


def _in_order(
    spec: ChartSpec, points: Sequence[PlottedPoint], height: float
) -> Iterator[PlottedPoint]:
    """Yields the last point, the highest, the lowest, then from the newest on where they are few.

    `height` is the plot's in text sizes: a low plot gets fewer labels.
    """
    last = [each for each in points if each.dot is spec.final]
    if height < _EXTREMES_FROM or not points:
        yield from last
        return
    heights = spec.heights
    high = max(points, key=lambda each: (heights[each.dot.position], each.dot.position))
    low = min(points, key=lambda each: (heights[each.dot.position], -each.dot.position))
    many = len(spec.valued) > _ALL_LABELS_UP_TO or height < _ALL_LABELS_FROM
    rest = [] if many else [*reversed(points)]
    if heights[high.dot.position] == heights[low.dot.position]:
        rest = [points[0]]  # all values are alike
    seen: set[int] = set()
    for each in [*last, high, low, *rest]:
        if each.dot.position not in seen:
            seen.add(each.dot.position)
            yield each
