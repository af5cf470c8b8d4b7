"""The texts that a widget paints, and where: also of widgets that paint themselves."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtGui import (
    QPaintDevice,
    QPaintEngine,
    QPaintEngineState,
    QRegion,
    QTextItem,
    QTransform,
)
from PySide6.QtWidgets import QWidget

_DPI = 96
#: A scale of one as a fixed-point number.
_ONE = 1 << 16


@dataclass(frozen=True, slots=True)
class PaintedText:
    """A piece of text and its box in the widget."""

    text: str
    box: QRectF


def painted_texts(widget: QWidget) -> list[PaintedText]:
    """Returns the texts that the widget itself paints, without those of its children."""
    device = _Device(widget)
    widget.render(device, QPoint(), QRegion(), QWidget.RenderFlag(0))
    return device.engine.texts


class _Engine(QPaintEngine):
    """Keeps the texts and drops all else."""

    def __init__(self) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.texts: list[PaintedText] = []
        self._transform = QTransform()

    def begin(self, device: QPaintDevice) -> bool:
        return True

    def end(self) -> bool:
        return True

    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.User

    def updateState(self, state: QPaintEngineState) -> None:
        if state.state() & QPaintEngine.DirtyFlag.DirtyTransform:
            self._transform = state.transform()

    def drawTextItem(self, point: QPointF, item: QTextItem) -> None:
        height = item.ascent() + item.descent()
        box = QRectF(point.x(), point.y() - item.ascent(), item.width(), height)
        if item.text().strip():
            self.texts.append(PaintedText(item.text(), self._transform.mapRect(box)))

    def _drop(self, *_: Any) -> None:
        pass

    drawPixmap = drawImage = drawPath = drawRects = drawLines = _drop  # noqa: N815
    drawPolygon = drawEllipse = drawPoints = drawTiledPixmap = _drop  # noqa: N815


class _Device(QPaintDevice):
    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.engine, self._size = _Engine(), widget.size()

    def paintEngine(self) -> QPaintEngine:
        return self.engine

    def metric(self, metric: QPaintDevice.PaintDeviceMetric) -> int:
        of = QPaintDevice.PaintDeviceMetric
        width, height = self._size.width(), self._size.height()
        sizes = {
            of.PdmWidth: width,
            of.PdmHeight: height,
            of.PdmWidthMM: round(width / _DPI * 25.4),
            of.PdmHeightMM: round(height / _DPI * 25.4),
            of.PdmNumColors: 1 << 24,
            of.PdmDepth: 32,
            of.PdmDevicePixelRatio: 1,
            of.PdmDevicePixelRatioScaled: _ONE,
        }
        return sizes.get(metric, _DPI)
