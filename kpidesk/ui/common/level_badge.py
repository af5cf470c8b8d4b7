"""A widget that shows a level as a pill, or a text in place of one."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kpidesk.domain.ladder import Level
from kpidesk.i18n.charts.level_words import level_name
from kpidesk.ui.accessible_graphic import show_as_graphic
from kpidesk.ui.common.level_pill import paint_pill, pill_height, pill_width
from kpidesk.ui.theme.metrics import TextSize, font
from kpidesk.ui.workspace import Workspace


class LevelBadge(QWidget):
    """Shows a level's pill with its name or another text; without a level only the text."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._level: Level | None = None
        self.text = ""
        show_as_graphic(self)
        self.setFont(font(TextSize.CAPTION))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_level(self, level: Level | None, text: str = "") -> None:
        """Show a level by its name or by `text`; without a level there is no pill."""
        shown = text or ("" if level is None else level_name(self._workspace.words, level))
        if (level, shown) == (self._level, self.text):
            return
        self._level, self.text = level, shown
        self.setAccessibleName(shown)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(ceil(self._full_width), ceil(pill_height(self.font())))

    def minimumSizeHint(self) -> QSize:
        full = self.sizeHint()
        return QSize(min(full.width(), full.height() * 4), full.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, mirrored = QPainter(self), self.isRightToLeft()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box, theme = QRectF(self.rect()), self._workspace.theme
        if self._level is not None:
            over = max(0.0, box.width() - self._full_width)
            pill = box.adjusted(over, 0, 0, 0) if mirrored else box.adjusted(0, 0, -over, 0)
            strong = self._level is Level.BELOW
            paint_pill(
                painter,
                pill,
                self.text,
                self._level,
                theme,
                self.font(),
                mirrored=mirrored,
                strong=strong,
            )
        else:
            metrics = self.fontMetrics()
            text = metrics.elidedText(self.text, Qt.TextElideMode.ElideRight, self.width())
            painter.setPen(QColor(theme.colours.muted))
            leading = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
            painter.drawText(box, leading | Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()

    @property
    def _full_width(self) -> float:
        return pill_width(self.font(), self.text, self._level)
