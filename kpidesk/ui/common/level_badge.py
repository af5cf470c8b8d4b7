"""A widget that shows a level: its marker shape and its name."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kpidesk.domain.ladder import Level
from kpidesk.drawing.marker_shapes import level_shape
from kpidesk.i18n.charts.level_words import level_name
from kpidesk.ui.accessible_graphic import show_as_graphic
from kpidesk.ui.theme.metrics import TextSize, font
from kpidesk.ui.workspace import Workspace

_RADIUS, _GAP, _RISE = 0.3, 0.5, 0.35


class LevelBadge(QWidget):
    """Shows the shape that the level has on charts, and its name or another text."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._level: Level | None = None
        self.text = ""
        show_as_graphic(self)
        self.setFont(font(TextSize.BODY))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_level(self, level: Level | None, text: str = "") -> None:
        """Show a level by its name or by `text`; without a level there is no shape."""
        shown = text or ("" if level is None else level_name(self._workspace.words, level))
        if (level, shown) == (self._level, self.text):
            return
        wider = shown != self.text
        self._level, self.text = level, shown
        self.setAccessibleName(shown)
        if wider:
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self.font())
        width = metrics.horizontalAdvance(self.text) + self._indent(metrics)
        return QSize(int(width) + 2, int(metrics.height()) + 2)

    def minimumSizeHint(self) -> QSize:
        full = self.sizeHint()
        return QSize(min(full.width(), full.height() * 4), full.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, metrics = self._workspace.theme.colours, QFontMetricsF(self.font())
        indent, mirrored = self._indent(metrics), self.isRightToLeft()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._level is not None:
            radius = metrics.height() * _RADIUS
            x = self.width() - radius * 1.5 if mirrored else radius * 1.5
            shape = level_shape(self._level, (x, self.height() / 2), radius)
            painter.fillPath(shape, QColor(self._workspace.theme.chart.edges[self._level]))
        box = QRectF(self.rect()).adjusted(
            0 if mirrored else indent, 0, -indent if mirrored else 0, 0
        )
        text = metrics.elidedText(self.text, Qt.TextElideMode.ElideRight, box.width())
        painter.setPen(QColor(colours.muted if self._level is None else colours.text))
        leading = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        painter.drawText(box, leading | Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()

    def _indent(self, metrics: QFontMetricsF) -> float:
        return 0.0 if self._level is None else metrics.height() * (_RADIUS * 3 + _GAP * _RISE)
