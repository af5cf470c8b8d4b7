"""The marks of a chart: one shape for each level, the warning triangle and the gap cross."""

from __future__ import annotations

import math
from collections.abc import Iterable
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPainterPath,
    QPainterPathStroker,
    QPen,
    QPolygonF,
)

from kpidesk.domain.ladder import Level
from kpidesk.drawing.geometry import XY

_SQUARE, _DIAMOND, _STAR, _BAR = 0.88, 1.28, 1.42, 1.2
_STAR_POINTS, _STAR_WAIST = 5, 0.5
EXTENT = _STAR
_ANY = "black"


def level_shape(level: Level | None, centre: XY, radius: float) -> QPainterPath:
    """Returns a square, circle, diamond or star, from the worst level to the best.

    A lower bound, which may have no level, is a flat bar.
    """
    return _shape(level, radius).translated(*centre)


@lru_cache(maxsize=64)
def _shape(level: Level | None, radius: float) -> QPainterPath:
    path = QPainterPath()
    match level:
        case Level.BELOW:
            half = radius * _SQUARE
            path.addRect(QRectF(-half, -half, 2 * half, 2 * half))
        case Level.ABOVE_AVERAGE:
            path.addPolygon(_ring([radius * _DIAMOND] * 4))
            path.closeSubpath()
        case Level.EXCEPTIONAL:
            outer, inner = radius * _STAR, radius * _STAR * _STAR_WAIST
            path.addPolygon(_ring([outer, inner] * _STAR_POINTS))
            path.closeSubpath()
        case None:
            path.addRect(QRectF(-radius * _BAR, -radius / 3, 2 * radius * _BAR, 2 * radius / 3))
        case _:
            path.addEllipse(QPointF(0, 0), radius, radius)
    return path


def _ring(radii: list[float]) -> QPolygonF:
    """Returns a polygon with corners at equal angles, the first at the top."""
    turn = 2 * math.pi / len(radii)
    return QPolygonF(
        [QPointF(r * math.sin(n * turn), -r * math.cos(n * turn)) for n, r in enumerate(radii)]
    )


def draw_full_marks(
    painter: QPainter, marks: Iterable[tuple[Level | None, XY]], radius: float, colour: str
) -> None:
    """Draw filled marks of one size as a single path."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for level, centre in marks:
        path.addPath(_outlined(level, radius).translated(*centre))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawPath(path)


@lru_cache(maxsize=64)
def _outlined(level: Level | None, radius: float) -> QPainterPath:
    """Returns the shape united with its outline: filling it costs a quarter of drawing both."""
    shape = _shape(level, radius)
    stroker = QPainterPathStroker(_outline(radius, _ANY))
    return stroker.createStroke(shape).united(shape)


def _outline(radius: float, colour: str) -> QPen:
    pen = QPen(QColor(colour), max(1.0, radius * 0.36))
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    return pen


def draw_mark(
    painter: QPainter,
    centre: XY,
    radius: float,
    level: Level | None,
    colours: tuple[str, str],
    *,
    partial: bool = False,
    unfinished: bool = False,
) -> None:
    """Draw a point's mark: filled, half filled where partial, hollow where unfinished.

    A mark that is both is half filled and half dotted. `colours` are the line's and the
    background's.
    """
    line, ground = colours
    whole = level_shape(level, centre, radius)
    painter.setPen(_outline(radius, line))
    x, y = centre
    left_half = QPainterPath()
    left_half.addRect(QRectF(x - 3 * radius, y - 3 * radius, 3 * radius, 6 * radius))
    if partial and unfinished:
        dotted = _outline(radius, line)
        dotted.setWidthF(max(0.8, radius * 0.2))
        dotted.setCapStyle(Qt.PenCapStyle.FlatCap)
        dotted.setDashPattern([1.3, 1.3])
        painter.setPen(dotted)
        painter.setBrush(QColor(ground))
        painter.drawPath(whole)
        solid = _outline(radius, line)
        solid.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(solid)
        painter.setBrush(QColor(line))
        painter.drawPath(whole.intersected(left_half))
        return
    painter.setBrush(QColor(ground if partial or unfinished else line))
    painter.drawPath(whole)
    if partial:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(line))
        painter.drawPath(whole.intersected(left_half))


def draw_warning(painter: QPainter, top: XY, height: float, colours: tuple[str, str]) -> None:
    """Draw a triangle with an exclamation mark, its tip at `top`.

    `colours` are the triangle's and the background's.
    """
    own, ground = colours
    x, y = top
    half = height * 0.58
    pen = QPen(QColor(own), height * 0.12)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(QColor(ground))
    inset = height * 0.08
    painter.drawPolygon(
        QPolygonF(
            [
                QPointF(x, y + inset),
                QPointF(x + half - inset, y + height - inset),
                QPointF(x - half + inset, y + height - inset),
            ]
        )
    )
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(own))
    wide = height * 0.13
    painter.drawRect(QRectF(x - wide / 2, y + height * 0.38, wide, height * 0.28))
    painter.drawRect(QRectF(x - wide / 2, y + height * 0.73, wide, wide))


def draw_gap(painter: QPainter, centre: XY, radius: float, colour: str) -> None:
    """Draw a small cross for a period that has entries but no value."""
    x, y = centre
    painter.setPen(QPen(QColor(colour), max(1.0, radius * 0.4)))
    painter.drawLine(QPointF(x - radius, y - radius), QPointF(x + radius, y + radius))
    painter.drawLine(QPointF(x - radius, y + radius), QPointF(x + radius, y - radius))


def draw_arrow(painter: QPainter, centre: XY, radius: float, colour: str, side: int) -> None:
    """Draw an arrow beside a mark: up for a side of 1, down for -1."""
    x, y = centre
    base, tip = y - side * radius * 1.7, y - side * radius * 3.2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawPolygon(
        QPolygonF([QPointF(x - radius, base), QPointF(x + radius, base), QPointF(x, tip)])
    )
