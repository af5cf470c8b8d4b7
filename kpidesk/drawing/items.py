"""The texts and small marks of a chart: placed by the layout, drawn by `paint_items`."""

from enum import StrEnum
from typing import NamedTuple, TypeAlias

from kpidesk.domain.ladder import Level
from kpidesk.drawing.chart_style import Anchor, TextRole
from kpidesk.drawing.geometry import XY, Box
from kpidesk.drawing.text_metrics import TextMetrics


class TextRun(NamedTuple):
    """One line of text at `left` and `baseline`, with its measured width."""

    left: float
    baseline: float
    width: float
    text: str
    role: TextRole
    colour: str
    anchor: Anchor = Anchor.START

    def box(self, metrics: TextMetrics) -> Box:
        """Returns the box that the text covers."""
        top = self.baseline - metrics.ascent(self.role)
        bottom = top + metrics.height(self.role)
        return Box(self.left, top, self.left + self.width, bottom)


class PlacedMark(NamedTuple):
    """A point's mark in the header, in the footer or next to a level's name."""

    centre: XY
    radius: float
    level: Level | None = None
    partial: bool = False
    unfinished: bool = False


class WarningMark(NamedTuple):
    """A warning triangle with its middle at `centre`."""

    centre: XY
    height: float


class GapMark(NamedTuple):
    """The mark of a period without a value."""

    centre: XY
    radius: float


class OverlayKind(StrEnum):
    """A line that the legend explains."""

    ROLLING = "rolling"
    LAST_YEAR = "last_year"
    LIMIT = "limit"
    CENTER = "center"
    TARGET = "target"
    WHOLE = "whole"


class LineSample(NamedTuple):
    """A piece of a line in the legend."""

    centre: XY
    width: float
    kind: OverlayKind


class RangeSample(NamedTuple):
    """A likely range in the legend."""

    centre: XY
    height: float


class NumberBadge(NamedTuple):
    """A note's number in a disc; that of a private note is a ring."""

    centre: XY
    radius: float
    number: str
    private: bool = False


Item: TypeAlias = (
    TextRun | PlacedMark | WarningMark | GapMark | NumberBadge | LineSample | RangeSample
)
