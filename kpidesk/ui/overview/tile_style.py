"""What all tiles share: fonts, colours, distances, made once."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from kpidesk.drawing.chart_style import ChartStyle
from kpidesk.drawing.text_metrics import TextMetrics
from kpidesk.ui.theme.metrics import GRID, TextSize, font
from kpidesk.ui.workspace import Workspace

PADDING = 2 * GRID
_SPARKLINE_LINES = 3.2
_LETTERS_OF_WIDTH = 36
_MOST_HEIGHT = 10_000.0


class TileStyle:
    """Measures and draws the texts of tiles along the side where reading begins."""

    def __init__(self, workspace: Workspace, *, mirrored: bool) -> None:
        self.colours, self.chart = workspace.theme.colours, workspace.theme.chart
        self.fonts = {kind: font(kind) for kind in TextSize}
        self.metrics = {kind: QFontMetricsF(each) for kind, each in self.fonts.items()}
        self.mirrored = mirrored
        body = self.metrics[TextSize.BODY]
        self.spark_height = round(body.height() * _SPARKLINE_LINES / GRID) * GRID
        self.least_width = body.averageCharWidth() * _LETTERS_OF_WIDTH + 2 * PADDING
        self.chart_style = ChartStyle(
            workspace.words, self.chart._replace(ground=self.colours.surface)
        )
        self.chart_metrics = TextMetrics(self.chart_style, max(11.0, body.height() * 0.72))
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        wraps = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute | side
        self._flags = int(wraps) | int(Qt.TextFlag.TextWordWrap)

    def height(self, kind: TextSize, text: str, width: float) -> float:
        """How high the text stands, in as many lines as it needs."""
        if not text:
            return 0.0
        room = QRectF(0, 0, width, _MOST_HEIGHT)
        return self.metrics[kind].boundingRect(room, self._flags, text).height()

    def width(self, kind: TextSize, text: str) -> float:
        """How wide the text is in one line."""
        return self.metrics[kind].horizontalAdvance(text)

    def write(self, painter: QPainter, room: QRectF, kind: TextSize, text: str) -> None:
        """Draw the text into the room, in the painter's pen."""
        painter.setFont(self.fonts[kind])
        painter.drawText(room, self._flags, text)
