"""Draws the placed texts and small marks of a chart."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from kpidesk.drawing.chart_style import Anchor, TextRole
from kpidesk.drawing.geometry import around
from kpidesk.drawing.items import (
    GapMark,
    Item,
    LineSample,
    NumberBadge,
    PlacedMark,
    RangeSample,
    TextRun,
    WarningMark,
)
from kpidesk.drawing.marker_shapes import draw_gap, draw_mark, draw_warning
from kpidesk.drawing.paint_overlays import OverlayPen, paint_soft_band
from kpidesk.drawing.plot.overlay_lines import SoftBand
from kpidesk.drawing.text_metrics import TextMetrics

#: The width of a ring as a share of its radius.
_RING = 0.2


def draw_items(painter: QPainter, items: Iterable[Item], metrics: TextMetrics) -> None:
    """Draw the items in their order."""
    palette = metrics.palette
    for item in items:
        match item:
            case TextRun():
                left, baseline, _, text, role, colour, anchor = item
                metrics.draw(painter, left, baseline, text, role, colour, anchor)
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
            case LineSample():
                x, y = item.centre
                half = item.width / 2
                painter.setPen(OverlayPen(item.kind, palette, metrics.size).pen)
                painter.drawLine(QLineF(x - half, y, x + half, y))
            case RangeSample():
                x, y = item.centre
                box = around(item.centre, item.height / 2)
                paint_soft_band(painter, SoftBand(box, y), palette.line)


def _draw_badge(painter: QPainter, badge: NumberBadge, metrics: TextMetrics) -> None:
    x, y = badge.centre
    flag, ground, radius = metrics.palette.flag, metrics.palette.ground, badge.radius
    if badge.private:
        width = max(radius * _RING, 1.0)
        painter.setPen(QPen(QColor(flag), width))
        painter.setBrush(QColor(ground))
        radius -= width / 2
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(flag))
    painter.drawEllipse(QPointF(x, y), radius, radius)
    left = x - metrics.width(badge.number, TextRole.FLAG) / 2
    baseline = y + metrics.cap(TextRole.FLAG) / 2
    role, colour = TextRole.FLAG, flag if badge.private else ground
    metrics.draw(painter, left, baseline, badge.number, role, colour, Anchor.MIDDLE)
