"""The texts and small marks of a chart: placed by the layout, drawn by `draw_items`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple, TypeAlias

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter

from kpidesk.domain.ladder import Level
from kpidesk.drawing.chart_style import TextRole
from kpidesk.drawing.geometry import XY, Box
from kpidesk.drawing.marker_shapes import draw_gap, draw_mark, draw_warning
from kpidesk.drawing.text_metrics import TextMetrics


class TextRun(NamedTuple):
    """One line of text at `left` and `baseline`, with its measured width."""

    left: float
    baseline: float
    width: float
    text: str
    role: TextRole
    colour: str

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


class NumberBadge(NamedTuple):
    """A note's number in a disc."""

    centre: XY
    radius: float
    number: str


Item: TypeAlias = TextRun | PlacedMark | WarningMark | GapMark | NumberBadge


def draw_items(painter: QPainter, items: Iterable[Item], metrics: TextMetrics) -> None:
    """Draw the items in their order."""
    palette = metrics.palette
    for item in items:
        match item:
            case TextRun():
                metrics.draw(painter, item.left, item.baseline, item.text, item.role, item.colour)
            case PlacedMark():
                draw_mark(
                    painter,
                    item.centre,
                    item.radius,
                    item.level,
                    (palette.line, palette.ground),
                    partial=item.partial,
                    unfinished=item.unfinished,
                )
            case WarningMark():
                x, y = item.centre
                top = (x, y - item.height / 2)
                draw_warning(painter, top, item.height, (palette.warning, palette.ground))
            case GapMark():
                draw_gap(painter, item.centre, item.radius, palette.muted)
            case NumberBadge():
                _draw_badge(painter, item, metrics)


def _draw_badge(painter: QPainter, badge: NumberBadge, metrics: TextMetrics) -> None:
    x, y = badge.centre
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(metrics.palette.flag))
    painter.drawEllipse(QPointF(x, y), badge.radius, badge.radius)
    left = x - metrics.width(badge.number, TextRole.FLAG) / 2
    baseline = y + metrics.cap(TextRole.FLAG) / 2
    metrics.draw(painter, left, baseline, badge.number, TextRole.FLAG, metrics.palette.ground)
