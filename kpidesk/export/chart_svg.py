"""A chart as SVG."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QIODevice, QRectF, QSize
from PySide6.QtSvg import QSvgGenerator

from kpidesk.charts.sizes import PER_INCH, Size
from kpidesk.charts.spec import ChartSpec
from kpidesk.drawing.chart import paint_chart
from kpidesk.drawing.header import title_of
from kpidesk.drawing.look import Look
from kpidesk.export.painting import painting


def write_svg(device: QIODevice, spec: ChartSpec, look: Look, size: Size, description: str) -> bool:
    """Write the drawing; text stays text, but is drawn as shapes in right-to-left languages.

    Other programs lose the order of mixed right-to-left text. False where it failed.
    """
    generator = QSvgGenerator()
    generator.setOutputDevice(device)
    generator.setResolution(PER_INCH)
    generator.setSize(QSize(round(size.width), round(size.height)))
    rect = QRectF(0, 0, size.width, size.height)
    generator.setViewBox(rect)
    generator.setTitle(title_of(spec, look))
    generator.setDescription(description)
    sized = look.sized(size.text)
    with painting(generator) as painter:
        if not painter.isActive():
            return False
        paint_chart(painter, rect, spec, replace(sized, outlines=look.words.right_to_left))
        return painter.end()
