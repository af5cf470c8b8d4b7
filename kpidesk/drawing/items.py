"""What stands on a chart outside its line: texts and small marks, placed but not yet drawn."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple, TypeAlias

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter

from kpidesk.domain.ladder import Level
from kpidesk.drawing.chart_style import ChartStyle, TextRole
from kpidesk.drawing.geometry import Box, Spot
from kpidesk.drawing.marker_shapes import draw_gap, draw_mark, draw_warning
from kpidesk.drawing.text_metrics import TextMetrics


class TextRun(NamedTuple):
    """One line of text; `left` and `baseline` say where, `width` how wide it was measured."""

    left: float
    baseline: float
    width: float
    text: str
    role: TextRole
    colour: str

    def box(self, letters: TextMetrics) -> Box:
        """The room that its letters take."""
        top = self.baseline - letters.ascent(self.role)
        bottom = top + letters.height(self.role)
        return Box(self.left, top, self.left + self.width, bottom)


class PlacedMark(NamedTuple):
    """A point's mark outside the plot."""

    spot: Spot
    radius: float
    level: Level | None = None
    partial: bool = False
    unfinished: bool = False


class WarningMark(NamedTuple):
    """A warning's triangle, its middle at `spot`."""

    spot: Spot
    height: float


class GapMark(NamedTuple):
    """The mark of a period without a value."""

    spot: Spot
    radius: float


class LevelMark(NamedTuple):
    """A note's number in a disc."""

    spot: Spot
    radius: float
    number: str


Item: TypeAlias = TextRun | PlacedMark | WarningMark | GapMark | LevelMark


def draw_items(
    painter: QPainter, items: Iterable[Item], look: ChartStyle, letters: TextMetrics
) -> None:
    """Draw them in their order."""
    palette = look.palette
    for item in items:
        match item:
            case TextRun():
                letters.draw(painter, item.left, item.baseline, item.text, item.role, item.colour)
            case PlacedMark():
                draw_mark(
                    painter,
                    item.spot,
                    item.radius,
                    item.level,
                    (palette.line, palette.ground),
                    partial=item.partial,
                    unfinished=item.unfinished,
                )
            case WarningMark():
                x, y = item.spot
                top = (x, y - item.height / 2)
                draw_warning(painter, top, item.height, (palette.warning, palette.ground))
            case GapMark():
                draw_gap(painter, item.spot, item.radius, palette.muted)
            case LevelMark():
                _draw_badge(painter, item, look, letters)


def _draw_badge(
    painter: QPainter, badge: LevelMark, look: ChartStyle, letters: TextMetrics
) -> None:
    x, y = badge.spot
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(look.palette.flag))
    painter.drawEllipse(QPointF(x, y), badge.radius, badge.radius)
    left = x - letters.width(badge.number, TextRole.FLAG) / 2
    baseline = y + letters.cap(TextRole.FLAG) / 2
    letters.draw(painter, left, baseline, badge.number, TextRole.FLAG, look.palette.ground)
