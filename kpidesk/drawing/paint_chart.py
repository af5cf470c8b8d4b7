"""Lays out and paints a chart."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from kpidesk.charts.spec import ChartSpec
from kpidesk.drawing.chart_layout import ChartLayout
from kpidesk.drawing.chart_style import ChartStyle
from kpidesk.drawing.geometry import Box
from kpidesk.drawing.layout import lay_out
from kpidesk.drawing.paint_layout import paint_layout


def paint_chart(painter: QPainter, rect: QRectF, spec: ChartSpec, style: ChartStyle) -> ChartLayout:
    """Paint a chart into a rectangle of CSS pixels and return its layout."""
    box = Box(rect.left(), rect.top(), rect.right(), rect.bottom())
    layout = lay_out(box, spec, style)
    paint_layout(painter, rect, spec, style, layout)
    return layout
