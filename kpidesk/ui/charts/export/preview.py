"""The chart as it will be written, scaled to the room there is."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kpidesk.charts.sizes import MAIL, Size
from kpidesk.drawing.paint_chart import paint_chart
from kpidesk.export.client_chart import Drawing

_LEAST = QSize(320, 200)
_USUAL = QSize(560, 380)


class Preview(QWidget):
    """Drawn by the painter that writes the file, at the file's own layout."""

    def __init__(self, edge: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edge = QColor(edge)
        self._drawing: Drawing | None = None
        self._size: Size = MAIL
        self.setMinimumSize(_LEAST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return _USUAL

    def show_drawing(self, drawing: Drawing | None, size: Size) -> None:
        """Show a chart of that size; None shows nothing."""
        self._drawing, self._size = drawing, size
        self.setAccessibleDescription(drawing.description if drawing else "")
        self.update()

    def frame(self) -> QRectF:
        """Where the chart stands in the widget."""
        size, room = self._size, QRectF(self.rect()).adjusted(1, 1, -1, -1)
        scale = min(room.width() / size.width, room.height() / size.height)
        width, height = size.width * scale, size.height * scale
        left = room.left() + (room.width() - width) / 2
        return QRectF(left, room.top() + (room.height() - height) / 2, width, height)

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
