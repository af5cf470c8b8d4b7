"""The graphics item of a chart: paints it to an image and keeps the image."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from kpidesk.charts.spec import ChartSpec
from kpidesk.drawing.chart_layout import ChartLayout
from kpidesk.drawing.chart_style import ChartStyle
from kpidesk.drawing.geometry import Box
from kpidesk.drawing.layout import lay_out
from kpidesk.drawing.paint_layout import paint_layout
from kpidesk.drawing.plot.axes import View, full_view
from kpidesk.drawing.text_metrics import TextMetrics


class ChartItem(QGraphicsItem):
    """A chart as large as the view, in CSS pixels; the image has device pixels.

    Layout and image are made again only when chart, size, range or pixel ratio change.
    """

    def __init__(self, spec: ChartSpec, style: ChartStyle) -> None:
        super().__init__()
        self.spec, self.style = spec, style
        self._rect = QRectF()
        self._view: View | None = None
        self._layout: ChartLayout | None = None
        self._metrics: TextMetrics | None = None
        self._image: QImage | None = None

    @property
    def layout(self) -> ChartLayout:
        """The present layout; its `axes` map pixels to positions and values."""
        if self._layout is None:
            rect = self._rect
            box = Box(rect.left(), rect.top(), rect.right(), rect.bottom())
            self._layout = lay_out(box, self.spec, self.style, self._view, self._metrics)
            self._metrics = self._layout.metrics
        return self._layout

    @property
    def view(self) -> View:
        return self._view or full_view(self.spec)

    def show_chart(self, spec: ChartSpec) -> None:
        self.spec, self._view = spec, None
        self._changed()

    def show_range(self, view: View | None) -> None:
        """Show a range of the chart; None is the whole chart."""
        if view != self._view:
            self._view = view
            self._changed()

    def resize(self, width: float, height: float) -> None:
        rect = QRectF(0, 0, width, height)
        if rect != self._rect:
            self.prepareGeometryChange()
            self._rect = rect
            self._changed()

    def boundingRect(self) -> QRectF:
        return self._rect

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        ratio = widget.devicePixelRatioF() if widget else painter.device().devicePixelRatioF()
        if self._image is None or self._image.devicePixelRatio() != ratio:
            self._image = self._render(ratio)
        painter.drawImage(self._rect.topLeft(), self._image)

    def _render(self, ratio: float) -> QImage:
        width, height = round(self._rect.width() * ratio), round(self._rect.height() * ratio)
        image = QImage(max(width, 1), max(height, 1), QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        image.fill(QColor(self.style.palette.ground))
        painter = QPainter(image)
        try:
            paint_layout(painter, self._rect, self.spec, self.style, self.layout)
        finally:
            painter.end()
        return image

    def _changed(self) -> None:
        self._layout = self._image = None
        self.update()
