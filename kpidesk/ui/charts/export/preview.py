"""A preview of a chart to export."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kpidesk.charts.sizes import MAIL, Size
from kpidesk.drawing.paint_chart import paint_chart
from kpidesk.export.client_chart import Drawing

_MIN_SIZE = QSize(216, 144)
_DEFAULT_SIZE = QSize(560, 380)


class Preview(QWidget):
    """Paints the chart in the layout of the file, scaled to the widget."""

    def __init__(self, edge: str) -> None:
        super().__init__()
        self._edge = QColor(edge)
        self._drawing: Drawing | None = None
        self._size: Size = MAIL
        self.setMinimumSize(_MIN_SIZE)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return _DEFAULT_SIZE

    def show_drawing(self, drawing: Drawing | None, size: Size) -> None:
        """Show a chart of a size; None shows nothing."""
        self._drawing, self._size = drawing, size
        self.setAccessibleDescription(drawing.description if drawing else "")
        self.update()

    def frame(self) -> QRectF:
        """Returns the rectangle of the chart in the widget."""
        size, available = self._size, QRectF(self.rect()).adjusted(1, 1, -1, -1)
        scale = min(available.width() / size.width, available.height() / size.height)
        width, height = size.width * scale, size.height * scale
        left = available.left() + (available.width() - width) / 2
        return QRectF(left, available.top() + (available.height() - height) / 2, width, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._drawing is None:
            return
        frame, size = self.frame(), self._size
        painter = QPainter(self)
        try:
            painter.save()
            painter.translate(frame.topLeft())
            painter.scale(frame.width() / size.width, frame.height() / size.height)
            rect = QRectF(0, 0, size.width, size.height)
            paint_chart(painter, rect, self._drawing.spec, self._drawing.style.sized(size.text))
            painter.restore()
            painter.setPen(QPen(self._edge, 1))
            painter.drawRect(frame)
        finally:
            painter.end()
