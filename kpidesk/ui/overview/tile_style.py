"""Fonts, colours and distances that all tiles share."""

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
    """Measures and draws the texts of tiles, aligned to the leading side."""

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
        if not text:
            return 0.0
        box = QRectF(0, 0, width, _MOST_HEIGHT)
        return self.metrics[kind].boundingRect(box, self._flags, text).height()

    def draw_text(self, painter: QPainter, box: QRectF, kind: TextSize, text: str) -> None:
        painter.setFont(self.fonts[kind])
        painter.drawText(box, self._flags, text)
