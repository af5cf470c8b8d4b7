"""Writes a chart as SVG."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSize
from PySide6.QtGui import QFontInfo, QGuiApplication
from PySide6.QtSvg import QSvgGenerator

from kpidesk.charts.sizes import PER_INCH, Size
from kpidesk.charts.spec import ChartSpec
from kpidesk.drawing.chart_style import Anchor, ChartStyle
from kpidesk.drawing.frame.header import title_of
from kpidesk.drawing.paint_chart import paint_chart
from kpidesk.drawing.text_metrics import PLACEHOLDER
from kpidesk.export.device_painter import device_painter

_FAMILY = re.compile(r'font-family="[^"]*"')
_OTHER_FAMILIES = ("Noto Sans", "Segoe UI", "Helvetica", "Arial", "sans-serif")
_MILLIMETRES = re.compile(r'width="[0-9.]+mm" height="[0-9.]+mm"')
_PLACEHOLDER = re.compile(rf"<text([^>]*)>\s*{PLACEHOLDER}(\d+)\s*</text>")


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
    words, drawn = style.words, list[tuple[str, Anchor]]()
    sized = style.sized(size.text)._replace(
        outlines=words.right_to_left, drawn=None if words.right_to_left else drawn
    )
    with device_painter(generator) as painter:
        if not painter.isActive():
            return False
        paint_chart(painter, rect, spec, sized)
        if not painter.end():
            return False
    text = bytes(drawing.data().data()).decode()
    language = words.language.replace("_", "-")
    root = f'<svg role="img" lang="{language}" xml:lang="{language}" '
    text = _with_texts(_in_pixels(text, size).replace("<svg ", root, 1), drawn)
    # xml.sax would load what programs use for networks.
    families = f'"{escape(_families(style))}"'
    data = _FAMILY.sub(lambda _: f"font-family={families}", text).encode()
    return device.write(data) == len(data)


def _families(style: ChartStyle) -> str:
    """Returns the chart's font with those that other computers may have.

    Qt writes an alias as `Sans Serif`, which browsers do not know: they take one with serifs.
    """
    own = style.family or QFontInfo(QGuiApplication.font()).family()
    return ", ".join(dict.fromkeys((own, *_OTHER_FAMILIES)))


def _with_texts(svg: str, drawn: Sequence[tuple[str, Anchor]]) -> str:
    """Returns the SVG with the texts in place of their placeholders.

    Qt would write a text in pieces where its font lacks a character, and without an anchor: in a
    browser, with another font, the pieces would be apart and columns not aligned.
    """

    def text(found: re.Match[str]) -> str:
        shown, anchor = drawn[int(found[2])]
        return f'<text text-anchor="{anchor}"{found[1]}>{escape(shown, quote=False)}</text>'

    return _PLACEHOLDER.sub(text, svg)


def _in_pixels(svg: str, size: Size) -> str:
    """Returns the SVG with its size in CSS pixels: Qt writes millimetres, which viewers round."""
    sides = f'width="{size.width:g}" height="{size.height:g}"'
    return _MILLIMETRES.sub(sides, svg, count=1)
