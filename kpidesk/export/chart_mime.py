"""Makes the clipboard data of a chart: an image, PNG and SVG."""

from __future__ import annotations

from PySide6.QtCore import QMimeData

from kpidesk.charts.sizes import MAIL, Size
from kpidesk.charts.spec import ChartSpec
from kpidesk.drawing.chart_style import ChartStyle
from kpidesk.export.chart_bytes import written_bytes
from kpidesk.export.chart_png import chart_image, save_image
from kpidesk.export.chart_svg import write_svg

PNG, SVG = "image/png", "image/svg+xml"


def chart_mime(
    spec: ChartSpec, style: ChartStyle, *, size: Size = MAIL, description: str = ""
) -> QMimeData:
    """Returns the chart as an image, as PNG with its resolution and as SVG.

    A QGuiApplication must be running. Raises NotDone `memory_short`.
    """
    image = chart_image(spec, style, size)
    data = QMimeData()
    data.setImageData(image)
    data.setData(PNG, written_bytes(lambda device: save_image(device, image)))
    data.setData(
        SVG, written_bytes(lambda device: write_svg(device, spec, style, size, description))
    )
    return data
