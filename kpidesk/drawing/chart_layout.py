"""What a chart laid out in a rectangle consists of."""

from enum import StrEnum
from typing import NamedTuple

from kpidesk.drawing.geometry import Box
from kpidesk.drawing.items import Item
from kpidesk.drawing.plot.axes import Axes
from kpidesk.drawing.plot.axis_labels import ValueTick
from kpidesk.drawing.plot.overlay_lines import NO_LINES, OverlayLines
from kpidesk.drawing.plot.plot_points import Piece, PlottedPoint, Stroke
from kpidesk.drawing.text_metrics import TextMetrics


class Tier(StrEnum):
    """How much a chart shows."""

    TILE = "tile"
    FULL = "full"


class FlagStrokes(NamedTuple):
    """The lines down from the discs of notes, and the bars of spans."""

    lines: tuple[Stroke, ...] = ()
    bars: tuple[Stroke, ...] = ()


class ChartLayout(NamedTuple):
    """A chart laid out in its rectangle.

    `ticks` are the pixels of the period ticks, `labels` the boxes of the texts inside the plot;
    `leaders` are lines from moved labels to what they name.
    """

    tier: Tier
    rect: Box
    axes: Axes
    metrics: TextMetrics
    items: tuple[Item, ...]
    points: tuple[PlottedPoint, ...]
    ticks: tuple[float, ...] = ()
    value_ticks: tuple[ValueTick, ...] = ()
    leaders: tuple[Stroke, ...] = ()
    flag_strokes: FlagStrokes = FlagStrokes()
    labels: tuple[Box, ...] = ()
    pieces: tuple[Piece, ...] = ()
    overlays: OverlayLines = NO_LINES
