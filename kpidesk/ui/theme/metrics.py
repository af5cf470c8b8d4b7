"""The grid and the type scale: what sizes there are, and no others."""

from __future__ import annotations

from enum import Enum

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

#: Distances are multiples of this many pixels.
GRID = 8


class TextSize(Enum):
    """What a text is for: its size against the system's own, and its weight."""

    CAPTION = (0.9, QFont.Weight.Normal)
    BODY = (1.0, QFont.Weight.Normal)
    STRONG = (1.0, QFont.Weight.DemiBold)
    HEADING = (1.25, QFont.Weight.DemiBold)
    TITLE = (1.6, QFont.Weight.DemiBold)
    FIGURE = (2.0, QFont.Weight.Normal)


def font(kind: TextSize) -> QFont:
    """The application's font in that size and weight: it follows what she set in her system."""
    size, weight = kind.value
    made = QFont(QApplication.font())
    made.setPointSizeF(made.pointSizeF() * size)
    made.setWeight(weight)
    return made
