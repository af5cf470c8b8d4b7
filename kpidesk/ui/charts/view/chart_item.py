"""The chart as one graphics item: it calls the painter and keeps what it painted."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from kpidesk.charts.spec import ChartSpec
from kpidesk.drawing.chart_style import ChartStyle
from kpidesk.drawing.geometry import Box
from kpidesk.drawing.layout import ChartLayout, lay_out
from kpidesk.drawing.paint_chart import paint_chart
from kpidesk.drawing.plot.axes import View, full_view
from kpidesk.drawing.text_metrics import TextMetrics


class ChartItem(QGraphicsItem):
    """A chart over the whole view, in CSS pixels; it is painted in the device's own pixels.

    It is laid out and painted anew only where the chart, the size, the range or the device's
    pixels changed.
    """

    def __init__(self, spec: ChartSpec, look: ChartStyle) -> None:
        super().__init__()
        self._spec, self._look = spec, look
        self._rect = QRectF()
        self._view: View | None = None
        self._layout: ChartLayout | None = None
        self._metrics: TextMetrics | None = None
        self._image: QImage | None = None

    @property
    def spec(self) -> ChartSpec:
        """The chart that is shown."""
        return self._spec

    @property
    def look(self) -> ChartStyle:
        """How it is shown."""
        return self._look

    @property
    def layout(self) -> ChartLayout:
        """Where everything stands now; its `axes` map pixels to periods and values."""
        if self._layout is None:
            rect = self._rect
            box = Box(rect.left(), rect.top(), rect.right(), rect.bottom())
            self._layout = lay_out(box, self._spec, self._look, self._view, self._metrics)
            self._metrics = self._layout.metrics
        return self._layout

    @property
    def view(self) -> View:
        """The range that is seen."""
        return self._view or full_view(self._spec)

    def show_chart(self, spec: ChartSpec) -> None:
        """Show another chart, the whole of it."""
        self._spec, self._view = spec, None
        self._changed()

    def show_range(self, view: View | None) -> None:
        """Show a part of it; None is the whole."""
        if view != self._view:
            self._view = view
            self._changed()

    def resize(self, width: float, height: float) -> None:
        """Fill that many CSS pixels."""
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
        """Put the picture on the screen; a pointer that moves over it paints no chart."""
        ratio = widget.devicePixelRatioF() if widget else painter.device().devicePixelRatioF()
        if self._image is None or self._image.devicePixelRatio() != ratio:
            self._image = self._painted(ratio)
        painter.drawImage(self._rect.topLeft(), self._image)

    def _painted(self, ratio: float) -> QImage:
        width, height = round(self._rect.width() * ratio), round(self._rect.height() * ratio)
        image = QImage(max(width, 1), max(height, 1), QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        image.fill(QColor(self._look.palette.ground))
        painter = QPainter(image)
        try:
            paint_chart(painter, self._rect, self._spec, self._look, self.layout)
        finally:
            painter.end()
        return image

    def _changed(self) -> None:
        self._layout = self._image = None
        self.update()
