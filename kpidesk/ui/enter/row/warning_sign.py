"""A small triangle that says that there is a warning; its tool tip has the text."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kpidesk.drawing.marker_shapes import draw_warning
from kpidesk.ui.common.labels import plain_tip
from kpidesk.ui.theme.colours import Colours
from kpidesk.ui.theme.metrics import GRID

_HEIGHT = 12.0


class WarningSign(QWidget):
    """Shows nothing without a text."""

    def __init__(self, colours: Colours, parent: QWidget) -> None:
        super().__init__(parent)
        self._colours = colours
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setVisible(False)

    def show_text(self, text: str) -> None:
        self.setAccessibleName(text)
        self.setToolTip(plain_tip(text))
        self.setVisible(bool(text))

    def sizeHint(self) -> QSize:
        return QSize(2 * GRID, 2 * GRID)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = (self.width() / 2, (self.height() - _HEIGHT) / 2)
        draw_warning(painter, top, _HEIGHT, (self._colours.warning, self._colours.surface))
        painter.end()
