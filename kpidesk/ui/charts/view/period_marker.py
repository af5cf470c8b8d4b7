"""The marker of the period that is read out."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from kpidesk.drawing.geometry import Box
from kpidesk.drawing.plot.axes import Axes

_RING, _PADDING = 9.0, 3.0


class PeriodMarker(QGraphicsItem):
    """A vertical line through a position, and a ring around its point if it has one."""

    def __init__(self, colour: str) -> None:
        super().__init__()
        self._colour = colour
        self._plot = Box(0, 0, 0, 0)
        self._x: float | None = None
        self._y: float | None = None
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    def show_at(self, axes: Axes | None, position: int | None, value: float | None) -> None:
        """Move to a position and a value; without a position hide."""
        self.prepareGeometryChange()
        self._x = self._y = None
        if axes is None or position is None:
            return
        x = axes.x(position)
        if not axes.plot.left - 0.5 <= x <= axes.plot.right + 0.5:
            return
        self._plot, self._x = axes.plot, x
        if value is not None and axes.plot.top <= axes.y(value) <= axes.plot.bottom:
            self._y = axes.y(value)

    def boundingRect(self) -> QRectF:
        if self._x is None:
            return QRectF()
        wide = _RING + _PADDING
        top = self._plot.top - wide
        return QRectF(self._x - wide, top, 2 * wide, self._plot.height + 2 * wide)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        if self._x is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._colour), 1.0))
        top, bottom = self._plot.top, self._plot.bottom
        if self._y is None:
            painter.drawLine(QLineF(self._x, top, self._x, bottom))
            return
        painter.drawLine(QLineF(self._x, top, self._x, max(top, self._y - _RING)))
        painter.drawLine(QLineF(self._x, min(bottom, self._y + _RING), self._x, bottom))
        painter.setPen(QPen(QColor(self._colour), 2.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(self._x, self._y), _RING, _RING)
