"""The lines of targets in pixels, with a step where a target changes, and their labels."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from kpidesk.charts.spec import ChartSpec, TargetSpan
from kpidesk.drawing.chart_style import TextRole
from kpidesk.drawing.geometry import XY, Box, clipped
from kpidesk.drawing.plot.axes import Axes, span_sides
from kpidesk.drawing.text_metrics import TextMetrics
from kpidesk.i18n.charts import chart_texts
from kpidesk.i18n.charts.target_words import target_value

_SHARES = 0.0, 1.0, 0.5, 0.25, 0.75, 0.125, 0.375, 0.625, 0.875


def target_lines(axes: Axes, spec: ChartSpec) -> Iterator[tuple[XY, XY]]:
    """Yields the visible parts of the horizontal lines of targets, one for each bound."""
    for target in spec.targets:
        yield from _lines(axes, spec, target)


def target_steps(axes: Axes, spec: ChartSpec) -> Iterator[tuple[XY, XY]]:
    """Yields the visible parts of the upright lines where one target follows another."""
    for before, after in pairwise(spec.targets):
        if after.first != before.last + 1:
            continue
        x = axes.x(after.first - 0.5)
        for old, new in ((before.low, after.low), (before.high, after.high)):
            if old is not None and new is not None and old != new:
                ends = axes.y(float(old)), axes.y(float(new))
                if piece := clipped((x, ends[0]), (x, ends[1]), axes.plot):
                    yield piece


def target_labels(
    axes: Axes, spec: ChartSpec, metrics: TextMetrics
) -> Iterator[tuple[str, Iterator[Box]]]:
    """Yields the text of each visible target and the boxes that it may have, the best first."""
    ends = {each.last + 1 for each in spec.targets}
    for target in spec.targets:
        pieces = [*_lines(axes, spec, target)]
        if pieces:
            value = target_value(metrics.words, spec.kpi, target.low, target.high)
            text = metrics.words(chart_texts.TARGET, value=value)
            width = metrics.width(text, TextRole.SMALL_STRONG)
            # Before a step it would seem to name the target before it.
            yield text, _along(pieces[-1], width, metrics, before=target.first not in ends)


def _lines(axes: Axes, spec: ChartSpec, target: TargetSpan) -> Iterator[tuple[XY, XY]]:
    start, end = span_sides(axes, spec, target.first, target.last)
    for bound in target.bounds:
        y = axes.y(float(bound))
        if piece := clipped((start, y), (end, y), axes.plot):
            yield piece


def _along(
    piece: tuple[XY, XY], width: float, metrics: TextMetrics, *, before: bool
) -> Iterator[Box]:
    """Yields boxes along a horizontal line: above it, below it, before its start, further away."""
    (left, y), (right, _) = piece
    height = metrics.cap(TextRole.SMALL_STRONG) + metrics.size * 0.3
    gap = metrics.size * 0.2
    free = right - left - width - 2 * gap
    for away in (gap, gap + height / 2):
        for top in (y - away - height, y + away):
            for share in _SHARES:
                x = left + gap + max(free, 0.0) * share
                yield Box(x, top, x + width, top + height)
        if before:
            yield Box(left - gap - width, y - height / 2, left - gap, y + height / 2)
