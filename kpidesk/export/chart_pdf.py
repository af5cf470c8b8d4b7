"""Writes a chart as a PDF page of the chart's size."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QPageSize, QPdfWriter

from kpidesk.charts.sizes import PER_INCH, Size
from kpidesk.charts.spec import ChartSpec
from kpidesk.drawing.chart_style import ChartStyle
from kpidesk.drawing.frame.header import title_of
from kpidesk.drawing.paint_chart import paint_chart
from kpidesk.export.device_painter import device_painter
from kpidesk.export.pdf_update import with_language

CREATOR = "KPI Desk"


def write_pdf(device: QIODevice, spec: ChartSpec, style: ChartStyle, size: Size) -> bool:
    """Write vectors, embedded fonts and searchable text. Returns False on failure."""
    return write_pdf_pages(device, [(spec, style)], size, title_of(spec, style.words))


def write_pdf_pages(
    device: QIODevice, charts: Sequence[tuple[ChartSpec, ChartStyle]], size: Size, title: str
) -> bool:
    """Write a page for each chart, as `write_pdf`; there is at least one, in one language."""
    page = QBuffer()
    page.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(page)
    writer.setResolution(PER_INCH)
    writer.setPageSize(QPageSize(QSizeF(*size.millimetres), QPageSize.Unit.Millimeter))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setTitle(title)
    writer.setCreator(CREATOR)
    rect = QRectF(0, 0, size.width, size.height)
    with device_painter(writer) as painter:
        if not painter.isActive():
            return False
        # A page has a whole number of points: the scale takes up the fraction.
        painter.scale(writer.width() / size.width, writer.height() / size.height)
        for number, (spec, style) in enumerate(charts):
            if number and not writer.newPage():
                return False
            paint_chart(painter, rect, spec, style.sized(size.text))
        if not painter.end():
            return False
    data = with_language(bytes(page.data().data()), charts[0][1].words.language)
    return device.write(data) == len(data)
