"""The mark of a note in the corner of a figure: filled where it is shown to others."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from kpidesk.ui.notes.note_words import NoteMark

_SIZE = 7.0


def paint_note_corner(painter: QPainter, corner: QPointF, mark: NoteMark, colour: QColor) -> None:
    """Paint a triangle into the top right corner at `corner`; that of a private note is hollow."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1.0))
    if mark is NoteMark.SHOWN:
        painter.setBrush(colour)
    half = QPointF(-0.5, 0.5)
    down, back = QPointF(0, _SIZE), QPointF(-_SIZE, 0)
    painter.drawPolygon(QPolygonF([corner + half, corner + half + down, corner + half + back]))
    painter.restore()
