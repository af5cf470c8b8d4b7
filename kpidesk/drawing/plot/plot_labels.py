"""What stands inside the plot: points, their warnings, gaps, value labels, the target's label."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from kpidesk.charts.bands import bands
from kpidesk.charts.spec import ChartSpec, Dot, TargetSpan
from kpidesk.drawing.chart_style import ChartStyle, TextRole
from kpidesk.drawing.geometry import Box, Spot, around, clipped
from kpidesk.drawing.items import Item, TextRun, WarningMark
from kpidesk.drawing.marker_shapes import EXTENT
from kpidesk.drawing.plot.axes import Axes
from kpidesk.drawing.plot.axis_labels import possible
from kpidesk.drawing.plot.label_placement import LabelRequest, adjacent_boxes, place_labels
from kpidesk.drawing.text_metrics import TextMetrics
from kpidesk.i18n.charts import chart_texts
from kpidesk.i18n.unit_words import bound_with_unit

_FULL_RADIUS, _LEAST_RADIUS, _SHARE_OF_STEP = 0.36, 0.12, 0.28
_HALF_RADIUS, _ALONE_RADIUS = 0.32, 0.26
_SHAPES_FROM = 0.2
_ALL_LABELS_UP_TO = 16
_ALL_LABELS_FROM, _EXTREMES_FROM = 11, 8
_WARNING = 1.0
_POINTED_FROM = 1.3
#: Letters' heights between the head of a chart and its plot; so much of it the last label takes.
HEADROOM, _TAKEN = 0.9, 0.7
_SHARES = 0.0, 1.0, 0.5, 0.25, 0.75, 0.125, 0.375, 0.625, 0.875


class PointLabel(NamedTuple):
    """A point in view: its dot, its pixel, the radius of its mark."""

    dot: Dot
    spot: Spot
    radius: float


Stroke: TypeAlias = tuple[Spot, Spot]
Piece: TypeAlias = tuple[bool, Stroke]


class _Text(NamedTuple):
    text: str
    role: TextRole
    colour: str
    dot: Dot | None = None


def plot_labels(
    axes: Axes,
    spec: ChartSpec,
    look: ChartStyle,
    letters: TextMetrics,
    taken: Sequence[Box],
    markings: Sequence[PointLabel],
    pieces: Sequence[Piece],
) -> tuple[list[Item], list[Stroke]]:
    """The texts and warnings beside the points, and pointers to far texts."""
    warned = [_warning(each, axes, letters.size) for each in markings if each.dot.warnings]
    obstacles = [*taken]
    obstacles += [around(each.spot, each.radius * EXTENT) for each in markings]
    obstacles += [around(each.spot, each.height * 0.6) for each in warned]
    obstacles += [around(spot, letters.size * 0.4) for spot in gap_positions(axes, spec, letters)]
    lines = [piece for _, piece in pieces]
    lines += [piece for piece in (target_piece(axes, spec, each) for each in spec.targets) if piece]
    wishes, texts = _wishes(axes, spec, look, letters, markings)
    placed = place_labels(wishes, axes.plot, obstacles, lines)
    items: list[Item] = list(warned)
    for key, box in placed.items():
        text, role, colour, _ = texts[key]
        baseline = (box.top + box.bottom + letters.cap(role)) / 2
        width = letters.width(text, role)
        items.append(
            TextRun((box.left + box.right - width) / 2, baseline, width, text, role, colour)
        )
    return items, _pointers(spec, markings, placed, texts, letters)


def _pointers(
    spec: ChartSpec,
    markings: Sequence[PointLabel],
    placed: dict[int, Box],
    texts: dict[int, _Text],
    letters: TextMetrics,
) -> list[Stroke]:
    """A thin line from the last point to its label where that stands far away."""
    found = []
    for final in (each for each in markings if each.dot is spec.final):
        for key, box in placed.items():
            if texts[key].dot is not final.dot:
                continue
            x, y = final.spot
            end = _nearest(final.spot, box)
            if _is_far(final, box, letters):
                share = final.radius * EXTENT / math.dist(final.spot, end)
                start = (x + (end[0] - x) * share, y + (end[1] - y) * share)
                found.append((start, end))
    return found


def _nearest(spot: Spot, box: Box) -> Spot:
    x, y = spot
    return max(box.left, min(x, box.right)), max(box.top, min(y, box.bottom))


def _is_far(marking: PointLabel, box: Box, letters: TextMetrics) -> bool:
    """Whether a label there needs a pointer to its point."""
    away = math.dist(marking.spot, _nearest(marking.spot, box))
    return away > marking.radius * EXTENT + letters.size * _POINTED_FROM


def point_positions(axes: Axes, spec: ChartSpec) -> dict[int, Spot]:
    """The pixels of all values by their places, in view or not."""
    return {position: axes.spot(position, value) for position, value in spec.heights.items()}


def find_markings(
    axes: Axes, spec: ChartSpec, placed: Mapping[int, Spot], size: float
) -> tuple[PointLabel, ...]:
    """The points in view. Where they are dense only those that say something are marked."""
    usual = min(_FULL_RADIUS * size, axes.step * _SHARE_OF_STEP)
    final = spec.final
    joined = {position for each in spec.segments for position in (each.start, each.end)}
    found = []
    for dot in spec.valued:
        spot = placed[dot.position]
        if not axes.plot.holds(spot):
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
        found.append(PointLabel(dot, spot, radius))
    return tuple(found)


def line_pieces(axes: Axes, spec: ChartSpec, placed: Mapping[int, Spot]) -> tuple[Piece, ...]:
    """The line in pixels, piece by piece (dashed or not), as far as it is in view."""
    found = []
    for each in spec.segments:
        start, end = placed[each.start], placed[each.end]
        whole = axes.plot.holds(start, 0) and axes.plot.holds(end, 0)
        piece = (start, end) if whole else clipped(start, end, axes.plot)
        if piece:
            found.append((each.dashed, piece))
    return tuple(found)


def gap_positions(axes: Axes, spec: ChartSpec, letters: TextMetrics) -> list[Spot]:
    """Where the marks of periods without a value stand: on the axis."""
    y = axes.plot.bottom - letters.size * 0.35
    spots = [(axes.x(dot.position), y) for dot in spec.dots if dot.value is None]
    return [spot for spot in spots if axes.plot.holds(spot)]


def span_sides(axes: Axes, spec: ChartSpec, first: int, last: int) -> tuple[float, float]:
    """Where a span of places begins and ends; the first and the last reach to the edges."""
    left = axes.plot.left if first == 0 else axes.x(first - 0.5)
    right = axes.plot.right if last == spec.period_count - 1 else axes.x(last + 0.5)
    return left, right


def target_piece(axes: Axes, spec: ChartSpec, target: TargetSpan) -> tuple[Spot, Spot] | None:
    """A target's line in pixels, as far as it is in view."""
    y = axes.y(float(target.value))
    start, end = span_sides(axes, spec, target.first, target.last)
    return clipped((start, y), (end, y), axes.plot)


def _warning(marking: PointLabel, axes: Axes, size: float) -> WarningMark:
    """Above the point, or below it where the plot ends."""
    x, y = marking.spot
    away = marking.radius * EXTENT + size * (0.2 + _WARNING / 2)
    above = y - away - size * _WARNING / 2 >= axes.plot.top
    return WarningMark((x, y - away if above else y + away), size * _WARNING)


def _wishes(
    axes: Axes,
    spec: ChartSpec,
    look: ChartStyle,
    letters: TextMetrics,
    markings: Sequence[PointLabel],
) -> tuple[list[LabelRequest], dict[int, _Text]]:
    wishes: list[LabelRequest] = []
    texts: dict[int, _Text] = {}
    for target in spec.targets:
        piece = target_piece(axes, spec, target)
        if piece:
            value = bound_with_unit(look.words, target.value, spec.kpi)
            text = look.words(chart_texts.TARGET, value=value)
            texts[len(texts)] = _Text(text, TextRole.SMALL_STRONG, look.palette.target)
            width = letters.width(text, TextRole.SMALL_STRONG)
            wishes.append(LabelRequest(len(wishes), _along(piece, width, letters), must=True))
    low = axes.plot.height < _ALL_LABELS_FROM * letters.size
    for marking in _in_order(spec, markings, axes.plot.height / letters.size):
        last = marking.dot is spec.final
        role = TextRole.SMALL_STRONG if last else TextRole.SMALL
        text = _value(marking.dot, spec, look)
        texts[len(texts)] = _Text(text, role, look.palette.text, marking.dot)
        width = letters.width(text, role) + letters.size * 0.2
        gap = marking.radius * EXTENT + letters.size * 0.2
        height = letters.cap(role) + letters.size * 0.3
        # In a low plot it would hide the line, and the head says it anyway.
        must = last and not low
        room = axes.plot
        if last:
            free = letters.size * _TAKEN
            room = room._replace(top=room.top - free, right=room.right + free)
        boxes = adjacent_boxes(marking.spot, width, height, gap, room, far=must)
        if must:
            own = _own_band(marking.dot, axes, spec)
            others = [around(each.spot, each.radius) for each in markings if each != marking]
            boxes = _told_apart(marking, boxes, own, others, letters)
        wishes.append(LabelRequest(len(wishes), boxes, must, room))
    return wishes, texts


def _own_band(dot: Dot, axes: Axes, spec: ChartSpec) -> Box:
    """The band of the point's level on the plot."""
    for band in bands(spec.ladder_at(dot.position)):
        part = band.within(*possible(spec, axes.view))
        if part and band.level is dot.level:
            return axes.plot._replace(top=axes.y(part[1]), bottom=axes.y(part[0]))
    return axes.plot


def _told_apart(
    marking: PointLabel, boxes: Iterable[Box], own: Box, others: Sequence[Box], letters: TextMetrics
) -> Iterator[Box]:
    """Without those whose pointer would lead out of the point's own band or over another point."""
    for box in boxes:
        pointer = marking.spot, _nearest(marking.spot, box)
        if not _is_far(marking, box, letters) or (
            box.inside(own) and not any(clipped(*pointer, other) for other in others)
        ):
            yield box


def _value(dot: Dot, spec: ChartSpec, look: ChartStyle) -> str:
    assert dot.value is not None
    bounds = tuple(each.bound for each in spec.ladder_at(dot.position).thresholds)
    return look.words.formats.value(dot.value, spec.kpi.unit, bounds)


def _in_order(
    spec: ChartSpec, markings: Sequence[PointLabel], height: float
) -> Iterator[PointLabel]:
    """The last point, the highest, the lowest, then from the newest on where they are few.

    `height` is that of the plot in letters: a low one takes fewer.
    """
    if not markings:
        return
    last = [each for each in markings if each.dot is spec.final]
    heights = spec.heights
    high = max(markings, key=lambda each: (heights[each.dot.position], each.dot.position))
    low = min(markings, key=lambda each: (heights[each.dot.position], -each.dot.position))
    if height < _EXTREMES_FROM:
        yield from last
        return
    many = len(spec.valued) > _ALL_LABELS_UP_TO or height < _ALL_LABELS_FROM
    rest = [] if many else [*reversed(markings)]
    seen: set[int] = set()
    for each in [*last, high, low, *rest]:
        if each.dot.position not in seen:
            seen.add(each.dot.position)
            yield each


def _along(piece: tuple[Spot, Spot], width: float, letters: TextMetrics) -> Iterator[Box]:
    """Boxes along a level line: just above it, just below, before its beginning, further off."""
    (left, y), (right, _) = piece
    height = letters.cap(TextRole.SMALL_STRONG) + letters.size * 0.3
    gap = letters.size * 0.2
    room = right - left - width - 2 * gap
    for away in (gap, gap + height / 2):
        for top in (y - away - height, y + away):
            for share in _SHARES:
                x = left + gap + max(room, 0.0) * share
                yield Box(x, top, x + width, top + height)
        yield Box(left - gap - width, y - height / 2, left - gap, y + height / 2)
