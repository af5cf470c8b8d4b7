"""What all tiles share: fonts, colours, distances, made once."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from kpidesk.drawing.chart_style import Look
from kpidesk.drawing.text_metrics import Letters
from kpidesk.ui.theme.metrics import GRID, Type, font
from kpidesk.ui.workspace import Desk

PADDING = 2 * GRID
_SPARKLINE_LINES = 3.2
_LETTERS_OF_WIDTH = 36
_MOST_HEIGHT = 10_000.0


class TileLook:
    """Measures and draws the texts of tiles along the side where reading begins."""

    def __init__(self, desk: Desk, *, mirrored: bool) -> None:
        self.colours, self.chart = desk.theme.colours, desk.theme.chart
        self.fonts = {kind: font(kind) for kind in Type}
        self.metrics = {kind: QFontMetricsF(each) for kind, each in self.fonts.items()}
        self.mirrored = mirrored
        body = self.metrics[Type.BODY]
        self.spark_height = round(body.height() * _SPARKLINE_LINES / GRID) * GRID
        self.least_width = body.averageCharWidth() * _LETTERS_OF_WIDTH + 2 * PADDING
        self.look = Look(desk.words, self.chart._replace(ground=self.colours.surface))
        self.letters = Letters(self.look, max(11.0, body.height() * 0.72))
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        wraps = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute | side
        self._flags = int(wraps) | int(Qt.TextFlag.TextWordWrap)

    def height(self, kind: Type, text: str, width: float) -> float:
        """How high the text stands, in as many lines as it needs."""
        if not text:
            return 0.0
        room = QRectF(0, 0, width, _MOST_HEIGHT)
        return self.metrics[kind].boundingRect(room, self._flags, text).height()

    def width(self, kind: Type, text: str) -> float:
        """How wide the text is in one line."""
        return self.metrics[kind].horizontalAdvance(text)

    def write(self, painter: QPainter, room: QRectF, kind: Type, text: str) -> None:
        """Draw the text into the room, in the painter's pen."""
        painter.setFont(self.fonts[kind])
        painter.drawText(room, self._flags, text)
