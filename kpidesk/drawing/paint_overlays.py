"""Paints the overlays of a chart, in plain colors and pens: each stays a vector in a file."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from kpidesk.charts.palette import Palette
from kpidesk.drawing.items import OverlayKind
from kpidesk.drawing.plot.overlay_lines import OverlayLines, SoftBand
from kpidesk.drawing.plot.plot_points import Stroke

_LAYERS, _LAYER = 12, 0.025  # how many, and the alpha of each
_LEAST_WIDTH = 0.75


class OverlayPen:
    """How a line of a kind is drawn, in the plot and in the legend."""

    def __init__(self, kind: OverlayKind, palette: Palette, size: float) -> None:
        colour, share, dashes = {
            OverlayKind.ROLLING: (palette.rolling, 0.2, None),
            OverlayKind.LAST_YEAR: (palette.muted, 0.1, [1.0, 2.0]),
            OverlayKind.LIMIT: (palette.axis, 0.09, [7.0, 4.0]),
            OverlayKind.TARGET: (palette.target, 0.17, [6.0, 2.5, 1.5, 2.5]),
            OverlayKind.WHOLE: (palette.axis, 0.12, None),
            OverlayKind.CENTER: (palette.axis, 0.05, [7.0, 4.0]),
        }[kind]
        self.pen = QPen(QColor(colour), max(size * share, _LEAST_WIDTH))
        self.pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        self.pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if dashes:
            self.pen.setDashPattern(dashes)


def paint_below_line(painter: QPainter, lines: OverlayLines, palette: Palette, size: float) -> None:
    """Paint what the chart's own line covers: ranges, limits and last year's line."""
    for band in lines.bands:
        paint_soft_band(painter, band, palette.line)
    for kind, strokes in (
        (OverlayKind.WHOLE, lines.whole),
        (OverlayKind.LIMIT, lines.limits),
        (OverlayKind.CENTER, lines.centers),
        (OverlayKind.LAST_YEAR, lines.last_year),
    ):
        _paint(painter, strokes, OverlayPen(kind, palette, size))


def paint_above_line(painter: QPainter, lines: OverlayLines, palette: Palette, size: float) -> None:
    """Paint the rolling line."""
    _paint(painter, lines.rolling, OverlayPen(OverlayKind.ROLLING, palette, size))


def paint_soft_band(painter: QPainter, band: SoftBand, colour: str) -> None:
    """Paint a range that is densest at its value and fades out towards its ends.

    Layers of one constant alpha: some programs show a gradient with alpha in a PDF as opaque,
    and side by side its steps would have seams.
    """
    box, middle = band.box, band.middle
    layer = QColor(colour)
    layer.setAlphaF(_LAYER)
    for number in range(_LAYERS):
        share = 1.0 - number / _LAYERS
        top = middle - (middle - box.top) * share
        bottom = middle + (box.bottom - middle) * share
        fill_rect(painter, QRectF(box.left, top, box.width, bottom - top), layer)


def _paint(painter: QPainter, strokes: Sequence[Stroke], how: OverlayPen) -> None:
    painter.setPen(how.pen)
    for (x0, y0), (x1, y1) in strokes:
        painter.drawLine(QLineF(x0, y0, x1, y1))


def fill_rect(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    """Paint the same as `QPainter.fillRect`, for which PySide6 creates QGradient, in 2 ms."""
    painter.setBackground(colour)
    painter.eraseRect(rect)
