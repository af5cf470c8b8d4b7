"""Writes a chart as SVG."""

from __future__ import annotations

import re

from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSize
from PySide6.QtSvg import QSvgGenerator

from kpidesk.charts.sizes import PER_INCH, Size
from kpidesk.charts.spec import ChartSpec
from kpidesk.drawing.chart_style import ChartStyle
from kpidesk.drawing.frame.header import title_of
from kpidesk.drawing.paint_chart import paint_chart
from kpidesk.export.device_painter import device_painter

_FAMILY = re.compile(rb'font-family="([^"]*)"')
_MILLIMETRES = re.compile(rb'width="[0-9.]+mm" height="[0-9.]+mm"')


def write_svg(
    device: QIODevice, spec: ChartSpec, style: ChartStyle, size: Size, description: str
) -> bool:
    """Write the chart; text stays text, except in right-to-left languages. False on failure.

    Other programs reorder mixed right-to-left text, so it becomes outlines.
    """
    drawing = QBuffer()
    generator = QSvgGenerator()
    generator.setOutputDevice(drawing)
    generator.setResolution(PER_INCH)
    generator.setSize(QSize(round(size.width), round(size.height)))
    rect = QRectF(0, 0, size.width, size.height)
    generator.setViewBox(rect)
    generator.setTitle(title_of(spec, style.words))
    generator.setDescription(description)
    sized = style.sized(size.text)
    with device_painter(generator) as painter:
        if not painter.isActive():
            return False
        paint_chart(painter, rect, spec, sized._replace(outlines=style.words.right_to_left))
        if not painter.end():
            return False
    data = _with_any_font(_in_pixels(bytes(drawing.data().data()), size))
    return device.write(data) == len(data)


def _with_any_font(data: bytes) -> bytes:
    """Returns the data with a family for viewers that do not have the chart's own.

    A browser does not know `Sans Serif`, and would take a font with serifs.
    """
    return _FAMILY.sub(rb'font-family="\1, sans-serif"', data)


def _in_pixels(data: bytes, size: Size) -> bytes:
    """Returns the data with its size in CSS pixels: Qt writes millimetres, which viewers round."""
    sides = f'width="{size.width:g}" height="{size.height:g}"'.encode()
    return _MILLIMETRES.sub(sides, data, count=1)
