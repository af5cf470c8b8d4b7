"""The icons of the rail: line drawings as outlines to be filled.

They are filled because a pen makes PySide build all of the `Qt` namespace, which takes a tenth of
the time until the empty window is painted.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPainterPathStroker

from kpidesk.ui.navigation import PageId

#: Width and height of an icon in pixels.
SIDE = 20
_STROKE, _ROUND = 1.75, 2.0

#: Corners of lines as fractions of the side.
_LINES = {
    PageId.ENTER: (
        ((0.15, 0.85), (0.2, 0.62), (0.72, 0.1), (0.9, 0.28), (0.38, 0.8), (0.15, 0.85)),
        ((0.55, 0.9), (0.9, 0.9)),
    ),
    PageId.HISTORY: (
        ((0.1, 0.38), (0.9, 0.38)),
        ((0.1, 0.62), (0.9, 0.62)),
        ((0.4, 0.14), (0.4, 0.86)),
    ),
    PageId.CHARTS: (
        ((0.1, 0.1), (0.1, 0.9), (0.92, 0.9)),
        ((0.24, 0.7), (0.45, 0.45), (0.6, 0.56), (0.88, 0.2)),
    ),
    PageId.CLIENTS: (
        ((0.06, 0.88), (0.06, 0.72), (0.16, 0.62), (0.56, 0.62), (0.66, 0.72), (0.66, 0.88)),
        ((0.62, 0.16), (0.74, 0.24), (0.74, 0.38), (0.62, 0.46)),
        ((0.78, 0.62), (0.92, 0.72), (0.92, 0.88)),
    ),
    PageId.UPDATES: (
        ((0.6, 0.06), (0.2, 0.06), (0.2, 0.94), (0.82, 0.94), (0.82, 0.28), (0.6, 0.06)),
        ((0.58, 0.08), (0.58, 0.3), (0.8, 0.3)),
        ((0.36, 0.52), (0.66, 0.52)),
        ((0.36, 0.72), (0.66, 0.72)),
    ),
    PageId.SETTINGS: (
        ((0.08, 0.28), (0.52, 0.28)),
        ((0.8, 0.28), (0.92, 0.28)),
        ((0.08, 0.72), (0.2, 0.72)),
        ((0.48, 0.72), (0.92, 0.72)),
    ),
}
#: Rounded boxes: left, top, width and height.
_BOXES = {
    PageId.OVERVIEW: tuple((x, y, 0.34, 0.34) for x in (0.1, 0.56) for y in (0.1, 0.56)),
    PageId.HISTORY: ((0.1, 0.14, 0.8, 0.72),),
    PageId.CLIENTS: ((0.2, 0.12, 0.32, 0.36),),
    PageId.SETTINGS: ((0.52, 0.14, 0.28, 0.28), (0.2, 0.58, 0.28, 0.28)),
}


@lru_cache(maxsize=len(PageId))
def rail_icon(page_id: PageId) -> QPainterPath:
    """Returns the outline of a page's icon; its top left corner is (0, 0)."""
    drawn = QPainterPath()
    for corners in _LINES.get(page_id, ()):
        first, *rest = (QPointF(x * SIDE, y * SIDE) for x, y in corners)
        drawn.moveTo(first)
        for corner in rest:
            drawn.lineTo(corner)
    for sides in _BOXES.get(page_id, ()):
        drawn.addRoundedRect(QRectF(*(each * SIDE for each in sides)), _ROUND, _ROUND)
    stroker = QPainterPathStroker()
    stroker.setWidth(_STROKE)
    return stroker.createStroke(drawn)
