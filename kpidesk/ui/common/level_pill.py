"""The pill of a level: its shape and name on its tint, or in a dashed outline why there is none."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from kpidesk.domain.ladder import Level
from kpidesk.drawing.marker_shapes import level_shape
from kpidesk.ui.theme.metrics import GRID
from kpidesk.ui.theme.theme import Theme

_MARK_RADIUS = 5.0
_SIDE = 1.25 * GRID


def pill_width(font: QFont, text: str, level: Level | None) -> float:
    """Returns the width in which a pill shows all of its text."""
    return QFontMetricsF(font).horizontalAdvance(text) + _mark_width(level) + 2 * _SIDE


def pill_height(font: QFont) -> float:
    """Returns the height of a pill with the margins of a control."""
    return max(3 * GRID, QFontMetricsF(font).height() + GRID)


def paint_pill(
    painter: QPainter,
    pill: QRectF,
    text: str,
    level: Level | None,
    theme: Theme,
    font: QFont,
    *,
    mirrored: bool,
    strong: bool = False,
) -> None:
    """Paint a pill; a `strong` one has its edge in full color."""
    colours, chart = theme.colours, theme.chart
    pen = QPen(QColor(colours.edge), 1.0)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if level is None:
        pen.setStyle(Qt.PenStyle.DashLine)
    else:
        edge = QColor(chart.edges[level])
        # In high contrast the tint is that of the surface.
        full = strong or chart.bands[level] == colours.surface
        edge.setAlphaF(1.0 if full else 0.5)
        pen.setColor(edge)
        painter.setBrush(QColor(chart.bands[level]))
    painter.setPen(pen)
    radius = pill.height() / 2
    painter.drawRoundedRect(pill.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    mark = _mark_width(level)
    if level is not None:
        from_side = _SIDE + _MARK_RADIUS
        x = pill.right() - from_side if mirrored else pill.left() + from_side
        shape = level_shape(level, (x, pill.center().y()), _MARK_RADIUS)
        painter.fillPath(shape, QColor(chart.edges[level]))
    leading, trailing = _SIDE + mark, _SIDE - 1
    left, right = (trailing, leading) if mirrored else (leading, trailing)
    room = pill.adjusted(left, 0, -right, 0)
    painter.setFont(font)
    painter.setPen(QColor(colours.muted if level is None else colours.text))
    elided = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(room, int(flags) | int(Qt.TextFlag.TextSingleLine), elided)


def _mark_width(level: Level | None) -> float:
    return 0.0 if level is None else 2 * _MARK_RADIUS + GRID
