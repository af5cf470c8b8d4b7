"""Paints what stands on a page of an update."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtSvg import QSvgRenderer

from kpidesk.charts.updates.document import ItemMark
from kpidesk.domain.clients.logo import Logo, LogoFormat
from kpidesk.domain.updates.update import UpdateStatus
from kpidesk.drawing.chart_style import ChartStyle
from kpidesk.drawing.geometry import Box
from kpidesk.drawing.marker_shapes import level_shape
from kpidesk.drawing.paint_chart import paint_chart
from kpidesk.drawing.updates.mini_chart import paint_mini_chart
from kpidesk.drawing.updates.page_items import (
    ATTENTION_SHAPE,
    MM,
    NAVY,
    POINT,
    Filled,
    PageItem,
    PlacedBar,
    PlacedBullet,
    PlacedChart,
    PlacedLevel,
    PlacedLogo,
    PlacedStatus,
    PlacedText,
)
from kpidesk.drawing.updates.page_text import draw_text, page_family
from kpidesk.i18n.words import Words

_LEFT_GROUND, _LEFT_EDGE, _OVER_GROUND = "#eff0f2", "#757d86", "#fbe9de"
_STATUS_COLOURS = {
    UpdateStatus.ON_TRACK: "#0072b2",
    UpdateStatus.NEEDS_ATTENTION: "#c25400",
    UpdateStatus.OFF_TRACK: "#8f3a00",
}
#: A CSS pixel in units of a page.
_PIXEL = POINT * 72 / 96
#: The most pixels of a logo; they keep the file of an update small.
_LOGO_PIXELS = QSize(600, 240)
_CHART_TEXT, _PLOT_SHARE = 11.5, 0.4
#: The radius of a level's mark as a share of its box; a star is a little wider than it.
_RADIUS = 0.4


def paint_items(
    painter: QPainter, items: Iterable[PageItem], words: Words, *, right_to_left: bool
) -> None:
    """Paint the items of a page in units of a page."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for item in items:
        match item:
            case PlacedText():
                draw_text(painter, item, right_to_left=right_to_left)
            case Filled():
                painter.fillRect(_rect(item.box), QColor(item.colour))
            case PlacedBullet():
                _paint_mark(painter, item)
            case PlacedStatus():
                _paint_status(painter, item)
            case PlacedLevel():
                _paint_level(painter, item)
            case PlacedLogo():
                _paint_logo(painter, item)
            case PlacedBar():
                _paint_bar(painter, item, right_to_left=right_to_left)
            case PlacedChart():
                _paint_chart(painter, item, words)


def _rect(box: Box) -> QRectF:
    return QRectF(box.left, box.top, box.width, box.height)


def _paint_chart(painter: QPainter, item: PlacedChart, words: Words) -> None:
    painter.save()
    if item.full:
        painter.translate(item.box.left, item.box.top)
        painter.scale(_PIXEL, _PIXEL)
        rect = QRectF(0, 0, item.box.width / _PIXEL, item.box.height / _PIXEL)
        style = ChartStyle(
            words, family=page_family(), text=_CHART_TEXT, plot_share=_PLOT_SHARE, framed=False
        )
        paint_chart(painter, rect, item.spec, style)
    else:
        paint_mini_chart(painter, item.box, item.spec, words)
    painter.restore()


def _paint_level(painter: QPainter, item: PlacedLevel) -> None:
    box = item.box
    centre = ((box.left + box.right) / 2, (box.top + box.bottom) / 2)
    shape = level_shape(item.level, centre, box.width * _RADIUS)
    painter.fillPath(shape, QColor(item.colour))


def _paint_logo(painter: QPainter, item: PlacedLogo) -> None:
    if item.logo.format is LogoFormat.SVG:
        QSvgRenderer(QByteArray(item.logo.content)).render(painter, _rect(item.box))
    else:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(_rect(item.box), _image(item.logo))
        painter.restore()


@lru_cache(maxsize=8)
def _image(logo: Logo) -> QImage:
    """Returns a logo with as many pixels as its place on paper can show."""
    image = QImage.fromData(logo.content)
    if image.width() <= _LOGO_PIXELS.width() and image.height() <= _LOGO_PIXELS.height():
        return image
    smooth = Qt.TransformationMode.SmoothTransformation
    return image.scaled(_LOGO_PIXELS, Qt.AspectRatioMode.KeepAspectRatio, smooth)


def _stroked(painter: QPainter, colour: str, width: float) -> None:
    pen = QPen(QColor(colour), width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _paint_mark(painter: QPainter, item: PlacedBullet) -> None:
    box, size = item.box, item.box.width
    centre = QPointF((box.left + box.right) / 2, (box.top + box.bottom) / 2)
    if item.mark is ItemMark.DONE:
        _stroked(painter, NAVY, size * 0.13)
        painter.drawPolyline(_tick(box, 0.12, 0.82))
    elif item.mark is ItemMark.OPEN:
        _stroked(painter, NAVY, size * 0.12)
        painter.drawEllipse(centre, size * 0.3, size * 0.3)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(NAVY))
        painter.drawEllipse(centre, size * 0.19, size * 0.19)


def _tick(box: Box, low: float, high: float) -> QPolygonF:
    span = high - low
    corners = ((0.0, 0.55), (0.36, 0.92), (1.0, 0.12))
    return QPolygonF(
        [
            QPointF(
                box.left + box.width * (low + x * span), box.top + box.height * (low + y * span)
            )
            for x, y in corners
        ]
    )


def _paint_status(painter: QPainter, item: PlacedStatus) -> None:
    box, colour = item.box, _STATUS_COLOURS[item.status]
    size = box.width
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    centre = QPointF((box.left + box.right) / 2, (box.top + box.bottom) / 2)
    if item.status is UpdateStatus.ON_TRACK:
        painter.drawEllipse(centre, size / 2, size / 2)
        _stroked(painter, "#ffffff", size * 0.1)
        painter.drawPolyline(_tick(box, 0.28, 0.74))
    elif item.status is UpdateStatus.NEEDS_ATTENTION:
        painter.drawPolygon(
            QPolygonF(
                [
                    QPointF(centre.x(), box.top),
                    QPointF(box.right, box.bottom - size * 0.05),
                    QPointF(box.left, box.bottom - size * 0.05),
                ]
            )
        )
        painter.setBrush(QColor("#ffffff"))
        wide = size * 0.1
        painter.drawRect(QRectF(centre.x() - wide / 2, box.top + size * 0.34, wide, size * 0.3))
        painter.drawEllipse(QPointF(centre.x(), box.top + size * 0.78), wide * 0.6, wide * 0.6)
    else:
        painter.drawRect(_rect(box))
        _stroked(painter, "#ffffff", size * 0.11)
        inset = size * 0.28
        painter.drawLine(
            QPointF(box.left + inset, box.top + inset),
            QPointF(box.right - inset, box.bottom - inset),
        )
        painter.drawLine(
            QPointF(box.left + inset, box.bottom - inset),
            QPointF(box.right - inset, box.top + inset),
        )


def _paint_bar(painter: QPainter, item: PlacedBar, *, right_to_left: bool) -> None:
    """Paint the hours used, and those left or those that were too many, which are hatched."""
    box, share = item.box, float(item.share)
    inner = QRectF(box.left, box.top + 0.8 * MM, box.width, 3.6 * MM)
    painter.save()
    if right_to_left:
        painter.translate(box.left + box.right, 0)
        painter.scale(-1, 1)
    edge = 0.24 * MM
    outline = inner.adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2)
    if share <= 1:
        painter.fillRect(inner, QColor(_LEFT_GROUND))
        painter.fillRect(
            QRectF(inner.left(), inner.top(), inner.width() * max(share, 0.0), inner.height()),
            QColor(NAVY),
        )
        _outline(painter, outline, _LEFT_EDGE, edge)
    else:
        limit = inner.left() + inner.width() / share
        over = QRectF(limit, inner.top(), inner.right() - limit, inner.height())
        painter.fillRect(QRectF(inner.topLeft(), QPointF(limit, inner.bottom())), QColor(NAVY))
        painter.fillRect(over, QColor(_OVER_GROUND))
        _hatch(painter, over)
        _outline(painter, over.adjusted(0, edge / 2, -edge / 2, -edge / 2), ATTENTION_SHAPE, edge)
        painter.fillRect(QRectF(limit - 0.22 * MM, box.top, 0.45 * MM, 5.2 * MM), QColor(NAVY))
    painter.restore()


def _outline(painter: QPainter, rect: QRectF, colour: str, width: float) -> None:
    painter.setPen(QPen(QColor(colour), width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect)


def _hatch(painter: QPainter, rect: QRectF) -> None:
    """Fill a rectangle with stripes at 45°, cut at its edges."""
    step, wide, height = 1.1 * MM * 2**0.5, 0.5 * MM * 2**0.5, rect.height()
    stripes, inside = QPainterPath(), QPainterPath()
    inside.addRect(rect)
    x = rect.left() - height
    while x < rect.right():
        corners = ((x, 0.0), (x + wide, 0.0), (x + wide + height, height), (x + height, height))
        stripes.addPolygon(QPolygonF([QPointF(a, rect.bottom() - b) for a, b in corners]))
        stripes.closeSubpath()
        x += step
    painter.fillPath(stripes.intersected(inside), QColor(ATTENTION_SHAPE))
