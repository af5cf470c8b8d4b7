"""A bar that is filled to a share: how much of a sheet is entered, or of a package is used."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from kpidesk.ui.theme.colours import Colours


def paint_bar(
    painter: QPainter, bar: QRectF, share: float, colours: Colours, *, over: bool = False
) -> None:
    """Paint a bar that is filled to a share of 0 to 1 from its leading side.

    `over` fills it in the color of warnings. The painter's layout direction decides the side.
    """
    filling = QColor(colours.warning if over else colours.accent)
    radius = bar.height() / 2
    painter.setPen(QColor(colours.edge))
    painter.setBrush(QColor(colours.raised))
    painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    if share <= 0:
        return
    filled = QRectF(bar)
    filled.setWidth(max(bar.height(), bar.width() * min(share, 1.0)))
    if painter.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        filled.moveRight(bar.right())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(filling)
    painter.drawRoundedRect(filled, radius, radius)
