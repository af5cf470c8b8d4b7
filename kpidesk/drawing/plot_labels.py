"""What stands inside the plot: points, their warnings, gaps, value labels, the target's label."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

from kpidesk.charts.spec import ChartSpec, Dot, TargetSpan
from kpidesk.drawing.axes import Axes
from kpidesk.drawing.geometry import Box, Spot, around, clipped
from kpidesk.drawing.items import Item, Line, Warned
from kpidesk.drawing.labels import Wish, beside, place
from kpidesk.drawing.letters import Letters
from kpidesk.drawing.look import Look, Role
from kpidesk.drawing.shapes import EXTENT
from kpidesk.i18n import chart_words as said
from kpidesk.i18n.unit_words import bound_with_unit

_FULL_RADIUS, _LEAST_RADIUS, _SHARE_OF_STEP = 0.36, 0.12, 0.28
_SHAPES_FROM = 0.2
_ALL_LABELS_UP_TO = 16
_ALL_LABELS_FROM, _EXTREMES_FROM = 11, 8
_WARNING = 1.0


class Marking(NamedTuple):
    """A point in view: its dot, its pixel, the radius of its mark."""

    dot: Dot
    spot: Spot
    radius: float


def plot_labels(
    axes: Axes, spec: ChartSpec, look: Look, letters: Letters, taken: Sequence[Box] = ()
) -> tuple[tuple[Marking, ...], list[Item]]:
    """The marks to draw on the line, and the texts and warnings beside them."""
    markings = find_markings(axes, spec, letters.size)
    warned = [_warning(each, axes, letters.size) for each in markings if each.dot.warnings]
    obstacles = [*taken]
    obstacles += [around(each.spot, each.radius * EXTENT) for each in markings]
    obstacles += [around(each.spot, each.height * 0.6) for each in warned]
    obstacles += [around(spot, letters.size * 0.4) for spot in gap_spots(axes, spec, letters)]
    lines = [piece for _, piece in line_pieces(axes, spec)]
    lines += [piece for piece in (target_piece(axes, spec, each) for each in spec.targets) if piece]
    wishes, texts = _wishes(axes, spec, look, letters, markings)
    placed = place(wishes, axes.plot, obstacles, lines)
    items: list[Item] = list(warned)
    for key, box in placed.items():
        text, role, colour = texts[key]
        baseline = (box.top + box.bottom + letters.cap(role)) / 2
        width = letters.width(text, role)
        items.append(Line((box.left + box.right - width) / 2, baseline, width, text, role, colour))
    return markings, items


def find_markings(axes: Axes, spec: ChartSpec, size: float) -> tuple[Marking, ...]:
    """The points in view. Where they are dense only those that say something are marked."""
    usual = min(_FULL_RADIUS * size, axes.step * _SHARE_OF_STEP)
    final = spec.final
    joined = {place for each in spec.segments for place in (each.start, each.end)}
    found = []
    for dot in spec.valued:
        assert dot.value is not None
        spot = axes.spot(dot.place, float(dot.value))
        if not axes.plot.holds(spot):
            continue
        special = dot is final or dot.partial or dot.unfinished or bool(dot.warnings)
        alone = dot.place not in joined
        if usual < _SHAPES_FROM * size and not (special or alone):
            continue
        radius = max(usual, size * _LEAST_RADIUS)
        if special or alone:
            radius = max(radius, size * 0.26)
        if dot is final:
            radius = size * 0.42
        found.append(Marking(dot, spot, radius))
    return tuple(found)


def line_pieces(axes: Axes, spec: ChartSpec) -> list[tuple[bool, tuple[Spot, Spot]]]:
    """The line in pixels, piece by piece (dashed or not), as far as it is in view."""
    values = {dot.place: float(dot.value) for dot in spec.dots if dot.value is not None}
    found = []
    for each in spec.segments:
        start = axes.spot(each.start, values[each.start])
        piece = clipped(start, axes.spot(each.end, values[each.end]), axes.plot)
        if piece:
            found.append((each.dashed, piece))
    return found


def gap_spots(axes: Axes, spec: ChartSpec, letters: Letters) -> list[Spot]:
    """Where the marks of periods without a value stand: on the axis."""
    y = axes.plot.bottom - letters.size * 0.35
    spots = [(axes.x(dot.place), y) for dot in spec.dots if dot.value is None]
    return [spot for spot in spots if axes.plot.holds(spot)]


def span_sides(axes: Axes, spec: ChartSpec, first: int, last: int) -> tuple[float, float]:
    """Where a span of places begins and ends; the first and the last reach to the edges."""
    left = axes.plot.left if first == 0 else axes.x(first - 0.5)
    right = axes.plot.right if last == spec.places - 1 else axes.x(last + 0.5)
    return left, right


def target_piece(axes: Axes, spec: ChartSpec, target: TargetSpan) -> tuple[Spot, Spot] | None:
    """A target's line in pixels, as far as it is in view."""
    y = axes.y(float(target.value))
    start, end = span_sides(axes, spec, target.first, target.last)
    return clipped((start, y), (end, y), axes.plot)


def _warning(marking: Marking, axes: Axes, size: float) -> Warned:
    """Above the point, or below it where the plot ends."""
    x, y = marking.spot
    away = marking.radius * EXTENT + size * (0.2 + _WARNING / 2)
    above = y - away - size * _WARNING / 2 >= axes.plot.top
    return Warned((x, y - away if above else y + away), size * _WARNING)


def _wishes(
    axes: Axes,
    spec: ChartSpec,
    look: Look,
    letters: Letters,
    markings: Sequence[Marking],
) -> tuple[list[Wish], dict[int, tuple[str, Role, str]]]:
    wishes: list[Wish] = []
    texts: dict[int, tuple[str, Role, str]] = {}
    for target in spec.targets:
        piece = target_piece(axes, spec, target)
        if piece:
            value = bound_with_unit(look.words, target.value, spec.kpi)
            text = look.words(said.TARGET, value=value)
            texts[len(texts)] = (text, Role.SMALL_STRONG, look.palette.target)
            width = letters.width(text, Role.SMALL_STRONG)
            wishes.append(Wish(len(wishes), _along(piece, width, letters), must=True))
    for marking in _in_order(spec, markings, axes.plot.height / letters.size):
        last = marking.dot is spec.final
        role = Role.SMALL_STRONG if last else Role.SMALL
        text = _value(marking.dot, spec, look)
        texts[len(texts)] = (text, role, look.palette.text)
        width = letters.width(text, role) + letters.size * 0.2
        gap = marking.radius * EXTENT + letters.size * 0.2
        boxes = beside(marking.spot, width, letters.cap(role) + letters.size * 0.3, gap, axes.plot)
        wishes.append(Wish(len(wishes), boxes, must=last))
    return wishes, texts


def _value(dot: Dot, spec: ChartSpec, look: Look) -> str:
    assert dot.value is not None
    bounds = tuple(each.bound for each in spec.ladder_at(dot.place).thresholds)
    return look.words.formats.value(dot.value, spec.kpi.unit, bounds)


def _in_order(spec: ChartSpec, markings: Sequence[Marking], height: float) -> Iterator[Marking]:
    """The last point, the highest, the lowest, then from the newest on where they are few.

    `height` is that of the plot in letters: a low one takes fewer.
    """
    if not markings:
        return
    last = [each for each in markings if each.dot is spec.final]
    high = max(markings, key=lambda each: (_of(each), each.dot.place))
    low = min(markings, key=lambda each: (_of(each), -each.dot.place))
    if height < _EXTREMES_FROM:
        yield from last
        return
    many = len(spec.valued) > _ALL_LABELS_UP_TO or height < _ALL_LABELS_FROM
    rest = [] if many else [*reversed(markings)]
    seen: set[int] = set()
    for each in [*last, high, low, *rest]:
        if each.dot.place not in seen:
            seen.add(each.dot.place)
            yield each


def _of(marking: Marking) -> Fraction:
    return marking.dot.value or Fraction()


def _along(piece: tuple[Spot, Spot], width: float, letters: Letters) -> Iterator[Box]:
    """Boxes along a level line, just above it, then just below, from the left on."""
    (left, y), (right, _) = piece
    height = letters.cap(Role.SMALL_STRONG) + letters.size * 0.3
    gap = letters.size * 0.2
    room = right - left - width - 2 * gap
    for top in (y - gap - height, y + gap):
        for share in (0.0, 1.0, 0.5, 0.25, 0.75):
            x = left + gap + max(room, 0.0) * share
            yield Box(x, top, x + width, top + height)
