"""The overlays of a chart in pixels: soft bands, limits, rolling and last year's line, counts."""

import math
from collections.abc import Iterable, Sequence
from fractions import Fraction
from typing import NamedTuple

from kpidesk.charts.spec import ChartSpec
from kpidesk.drawing.chart_style import Anchor, TextRole
from kpidesk.drawing.geometry import Box, clipped
from kpidesk.drawing.items import TextRun
from kpidesk.drawing.plot.axes import Axes, span_sides
from kpidesk.drawing.plot.plot_points import Stroke
from kpidesk.drawing.text_metrics import TextMetrics
from kpidesk.i18n.charts.chart_texts import COUNT

_WIDTH_OF_STEP, _MOST_WIDTH = 0.6, 1.1  # of a soft band; the latter in text sizes
_COUNT_GAP = 0.6
#: Of a bar, and of the soft band at its end: the share of a step, and text sizes at most.
BAR_SHARE, BAR_WIDTH = 0.5, 5.0


class SoftBand(NamedTuple):
    """A likely range: its box, and the height of the value, where it is densest."""

    box: Box
    middle: float


class OverlayLines(NamedTuple):
    """The overlays in view. Dashes and colors are the painter's."""

    bands: tuple[SoftBand, ...] = ()
    limits: tuple[Stroke, ...] = ()
    centers: tuple[Stroke, ...] = ()
    rolling: tuple[Stroke, ...] = ()
    last_year: tuple[Stroke, ...] = ()
    whole: tuple[Stroke, ...] = ()

    @property
    def lines(self) -> tuple[Stroke, ...]:
        """The lines that labels avoid."""
        return (*self.rolling, *self.limits, *self.last_year, *self.whole)


NO_LINES = OverlayLines()


def overlay_lines(axes: Axes, spec: ChartSpec, size: float) -> OverlayLines:
    """Returns what the spec's overlays look like in a plot; `size` is that of the text."""
    limits: list[Stroke] = []
    centers: list[Stroke] = []
    for each in spec.overlays.limits:
        left, right = span_sides(axes, spec, each.first, each.last)
        for value, found in ((each.low, limits), (each.high, limits), (each.center, centers)):
            piece = clipped((left, axes.y(value)), (right, axes.y(value)), axes.plot)
            if piece:
                found.append(piece)
    return OverlayLines(
        tuple(_bands(axes, spec, size)),
        tuple(limits),
        tuple(centers),
        _strokes(axes, spec.overlays.rolling),
        _strokes(axes, spec.overlays.last_year),
        tuple(_whole(axes, spec)),
    )


def _whole(axes: Axes, spec: ChartSpec) -> Iterable[Stroke]:
    """Yields the KPI's own line, over the whole width."""
    if spec.kpi.line is not None:
        y = axes.y(float(spec.kpi.line))
        piece = clipped((axes.plot.left, y), (axes.plot.right, y), axes.plot)
        if piece:
            yield piece


def _bands(axes: Axes, spec: ChartSpec, size: float) -> Iterable[SoftBand]:
    share, most = (BAR_SHARE, BAR_WIDTH) if spec.bars else (_WIDTH_OF_STEP, _MOST_WIDTH)
    half = min(axes.step * share, size * most) / 2
    for each in spec.overlays.ranges:
        x, plot = axes.x(each.position), axes.plot
        top, bottom = max(axes.y(each.high), plot.top), min(axes.y(each.low), plot.bottom)
        left, right = max(x - half, plot.left), min(x + half, plot.right)
        if top < bottom and left < right and each.position in spec.heights:
            middle = axes.y(spec.heights[each.position])
            yield SoftBand(Box(left, top, right, bottom), min(max(middle, top), bottom))


def _strokes(axes: Axes, line: Sequence[tuple[int, Fraction]]) -> tuple[Stroke, ...]:
    """Returns the pieces between successive positions; a value alone is a short piece."""
    points = {position: axes.xy(position, float(value)) for position, value in line}
    pieces: list[Stroke] = []
    for position, (x, y) in points.items():
        if position + 1 in points:
            pieces.append(((x, y), points[position + 1]))
        elif position - 1 not in points:
            half = axes.step / 4
            pieces.append(((x - half, y), (x + half, y)))
    clipped_pieces = (clipped(start, end, axes.plot) for start, end in pieces)
    return tuple(each for each in clipped_pieces if each)


def count_row(axes: Axes, spec: ChartSpec, metrics: TextMetrics, top: float) -> list[TextRun]:
    """Returns the counts below the axis, as many as fit, and their heading at the left."""
    counts, role, muted = spec.overlays.counts, TextRole.SMALL, metrics.palette.muted
    texts = {position: metrics.words.formats.number(count) for position, count in counts}
    if not texts:
        return []
    widest = max(metrics.width(each, role) for each in texts.values())
    every = max(1, math.ceil((widest + _COUNT_GAP * metrics.size) / axes.step))
    last = max(texts)
    baseline = top + metrics.ascent(role)
    heading = metrics.words(COUNT)
    width = metrics.width(heading, role)
    left = axes.plot.left - metrics.size * 0.7 - width
    found = [TextRun(left, baseline, width, heading, role, muted, Anchor.END)]
    for position, text in texts.items():
        x, width = axes.x(position), metrics.width(text, role)
        inside = axes.plot.left <= x <= axes.plot.right
        if (last - position) % every == 0 and inside:
            left = x - width / 2
            found.append(TextRun(left, baseline, width, text, role, muted, Anchor.MIDDLE))
    return found
