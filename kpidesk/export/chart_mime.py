"""Makes the clipboard data of a chart: an image, PNG and SVG."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QIODevice, QMimeData

from kpidesk.charts.sizes import MAIL, Size
from kpidesk.charts.spec import ChartSpec
from kpidesk.domain.errors import NotDone
from kpidesk.drawing.chart_style import ChartStyle
from kpidesk.export.chart_png import chart_image, save_image
from kpidesk.export.chart_svg import write_svg

PNG, SVG = "image/png", "image/svg+xml"


def chart_mime(
    spec: ChartSpec, style: ChartStyle, *, size: Size = MAIL, description: str = ""
) -> QMimeData:
    """Returns the chart as an image, as PNG with its resolution and as SVG.

    A QGuiApplication must be running. Raises NotDone `copy_failed` when out of memory.
    """
    image = chart_image(spec, style, size)
    data = QMimeData()
    data.setImageData(image)
    data.setData(PNG, _bytes(lambda device: save_image(device, image)))
    data.setData(SVG, _bytes(lambda device: write_svg(device, spec, style, size, description)))
    return data


def _bytes(write: Callable[[QIODevice], bool]) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not write(buffer):
        raise NotDone("copy_failed")
    return bytes(buffer.data().data())
