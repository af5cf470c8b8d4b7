"""The one mapping between places and values on one side and pixels on the other."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from kpidesk.charts.spec import ChartSpec
from kpidesk.drawing.geometry import Box, Spot

_AIR, _AIR_FOR_WARNING = 0.05, 0.2
_SIDE, _SIDE_SHARE = 0.5, 0.012


class View(NamedTuple):
    """The visible range: places (the middle of the first period is 0) and values."""

    first: float
    last: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Axes:
    """Maps the view onto the plot, linearly both ways. Values grow upwards."""

    plot: Box
    view: View
    #: Pixels from one period to the next.
    step: float = field(init=False)
    _per_value: float = field(init=False)

    def __post_init__(self) -> None:
        first, last, low, high = self.view
        object.__setattr__(self, "step", self.plot.width / (last - first))
        object.__setattr__(self, "_per_value", self.plot.height / (high - low))

    def x(self, position: float) -> float:
        """The pixel of a place."""
        return self.plot.left + (position - self.view.first) * self.step

    def y(self, value: float) -> float:
        """The pixel of a value."""
        return self.plot.bottom - (value - self.view.low) * self._per_value

    def spot(self, position: float, value: float) -> Spot:
        """The pixel of a point."""
        return self.x(position), self.y(value)

    def place_at(self, x: float) -> float:
        """The place under a pixel."""
        share = (x - self.plot.left) / self.plot.width
        return self.view.first + share * (self.view.last - self.view.first)

    def value_at(self, y: float) -> float:
        """The value under a pixel."""
        share = (self.plot.bottom - y) / self.plot.height
        return self.view.low + share * (self.view.high - self.view.low)


def whole_view(spec: ChartSpec) -> View:
    """All periods, with room before and after, over the chart's own range.

    Where a value lies at the very end of the range, as 100 % does, its mark gets some air; a
    warning above it gets more.
    """
    low, high = float(spec.range.low), float(spec.range.high)
    span = high - low
    tops = spec.heights.values()
    warned = [spec.heights[dot.position] for dot in spec.valued if dot.warnings]
    if tops and max(tops) > high - span * _AIR:
        high += span * _AIR
    if warned and max(warned) > high - span * _AIR_FOR_WARNING:
        high += span * _AIR_FOR_WARNING / 3
    if tops and min(tops) < low + span * _AIR:
        low -= span * _AIR
    side = max(_SIDE, spec.period_count * _SIDE_SHARE)
    return View(-side, max(spec.period_count, 1) - 1 + side, low, high)
