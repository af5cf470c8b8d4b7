"""The preview of an update: the pages of its file, one below another."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kpidesk.drawing.updates.update_pages import UpdatePages, paint_update_page
from kpidesk.ui.accessible_graphic import show_as_graphic
from kpidesk.ui.theme.metrics import GRID

_GAP = 2 * GRID
#: Logical pixels per point of the paper at which a page is shown at most.
_LARGEST_SCALE = 1.6


class UpdatePreview(QWidget):
    """Paints the pages as wide as the widget."""

    def __init__(self, edge: str) -> None:
        super().__init__()
        self._edge = QColor(edge)
        self.pages: UpdatePages | None = None
        show_as_graphic(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumWidth(20 * GRID)

    def show_pages(self, pages: UpdatePages | None, description: str) -> None:
        """Show the pages of an update; `description` is its text for screen readers."""
        other = pages is None or self.pages is None or pages.count != self.pages.count
        self.pages = pages
        self.setAccessibleDescription(description)
        if other:
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(66 * GRID, self.heightForWidth(66 * GRID))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if self.pages is None:
            return 10 * GRID
        page = self.pages.height * self._scale(width)
        return int(self.pages.count * (page + _GAP))

    def frames(self) -> list[QRectF]:
        """Returns the rectangles of the pages in the widget."""
        if self.pages is None:
            return []
        scale = self._scale(self.width())
        width, height = self.pages.width * scale, self.pages.height * scale
        left = (self.width() - width) / 2
        return [
            QRectF(left, 0.5 + index * (height + _GAP), width, height)
            for index in range(self.pages.count)
        ]

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.pages is None:
            return
        painter = QPainter(self)
        try:
            for index, frame in enumerate(self.frames()):
                if frame.intersects(QRectF(event.rect())):
                    self._paint(painter, index, frame)
        finally:
            painter.end()

    def _paint(self, painter: QPainter, index: int, frame: QRectF) -> None:
        assert self.pages is not None
        painter.fillRect(frame, QColor("white"))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(QPointF(frame.topLeft()))
        scale = self._scale(self.width())
        painter.scale(scale, scale)
        paint_update_page(painter, self.pages, index)
        painter.restore()
        painter.setPen(QPen(self._edge, 1))
        painter.drawRect(frame)

    def _scale(self, width: int) -> float:
        if self.pages is None:
            return 1.0
        return min(_LARGEST_SCALE, max(1, width - 2) / self.pages.width)
