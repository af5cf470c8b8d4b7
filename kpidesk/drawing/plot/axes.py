"""Maps positions and values to pixels, and pixels to positions."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import NamedTuple

from kpidesk.charts.spec import ChartSpec
from kpidesk.drawing.geometry import XY, Box, clipped

_PADDING, _WARNING_PADDING = 0.05, 0.2
_SIDE, _SIDE_SHARE = 0.5, 0.012


class View(NamedTuple):
    """The visible range of positions (0 is the middle of the first period) and of values."""

    first: float
    last: float
    low: float
    high: float


class Axes:
    """The linear mapping between a view and the plot's pixels. Values grow upwards."""

    def __init__(self, plot: Box, view: View) -> None:
        self.plot, self.view = plot, view
        #: Pixels from one period to the next.
        self.step = plot.width / (view.last - view.first)
        self._per_value = plot.height / (view.high - view.low)

    def x(self, position: float) -> float:
        """Returns the pixel of a position."""
        return self.plot.left + (position - self.view.first) * self.step

    def y(self, value: float) -> float:
        """Returns the pixel of a value."""
        return self.plot.bottom - (value - self.view.low) * self._per_value

    def xy(self, position: float, value: float) -> XY:
        """Returns the pixels of a point."""
        return self.x(position), self.y(value)

    def position_at(self, x: float) -> float:
        """Returns the position at a pixel."""
        share = (x - self.plot.left) / self.plot.width
        return self.view.first + share * (self.view.last - self.view.first)


def full_view(spec: ChartSpec) -> View:
    """Returns the view of all periods, with space before and after, over the chart's range.

    A value at the very end of the range, such as 100 %, gets space for its mark; a warning above
    it gets more.
    """
    low, high = float(spec.range.low), float(spec.range.high)
    span = high - low
    tops = spec.heights.values()
    warned = [spec.heights[dot.position] for dot in spec.valued if dot.warnings]
    if tops and max(tops) > high - span * _PADDING:
        high += span * _PADDING
    if warned and max(warned) > high - span * _WARNING_PADDING:
        high += span * _WARNING_PADDING / 3
    if tops and min(tops) < low + span * _PADDING:
        low -= span * _PADDING
    side = max(_SIDE, spec.period_count * _SIDE_SHARE)
    return View(-side, max(spec.period_count, 1) - 1 + side, low, high)


def visible_positions(view: View, spec: ChartSpec) -> range:
    """Returns the positions whose middle is in view."""
    first, last = max(math.ceil(view.first), 0), min(math.floor(view.last), spec.period_count - 1)
    return range(first, last + 1)


def span_sides(axes: Axes, spec: ChartSpec, first: int, last: int) -> tuple[float, float]:
    """Returns the left and right pixel of a span of positions; the outer ones reach the edges."""
    left = axes.plot.left if first == 0 else axes.x(first - 0.5)
    right = axes.plot.right if last == spec.period_count - 1 else axes.x(last + 0.5)
    return left, right


def ladder_edges(axes: Axes, spec: ChartSpec) -> Iterator[tuple[XY, XY]]:
    """Yields the visible lines between the bands of the ladders."""
    for span in spec.ladders:
        left, right = span_sides(axes, spec, span.first, span.last)
        for threshold in span.ladder.thresholds:
            y = axes.y(float(threshold.bound))
            if piece := clipped((left, y), (right, y), axes.plot):
                yield piece
