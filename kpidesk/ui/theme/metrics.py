"""The grid and the type scale."""

from __future__ import annotations

from enum import Enum

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

#: Distances are multiples of this many pixels.
GRID = 8


class TextSize(Enum):
    """Sizes of text by purpose: the factor on the system's size, and the weight."""

    CAPTION = (0.9, QFont.Weight.Normal)
    BODY = (1.0, QFont.Weight.Normal)
    STRONG = (1.0, QFont.Weight.DemiBold)
    HEADING = (1.25, QFont.Weight.DemiBold)
    TITLE = (1.6, QFont.Weight.DemiBold)
    FIGURE = (2.1, QFont.Weight.DemiBold)


def font(kind: TextSize) -> QFont:
    """Returns the application's font, which follows the system's, in a size and weight."""
    size, weight = kind.value
    scaled = QFont(QApplication.font())
    scaled.setPointSizeF(scaled.pointSizeF() * size)
    scaled.setWeight(weight)
    return scaled
