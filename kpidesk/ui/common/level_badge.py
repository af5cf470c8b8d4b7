"""The pill of a level: its shape and name on its tint; and a widget that shows one."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kpidesk.domain.ladder import Level
from kpidesk.drawing.marker_shapes import level_shape
from kpidesk.i18n.charts.level_words import level_name
from kpidesk.ui.accessible_graphic import show_as_graphic
from kpidesk.ui.theme.metrics import GRID, TextSize, font
from kpidesk.ui.theme.theme import Theme
from kpidesk.ui.workspace import Workspace

_MARK_RADIUS = 5.0
_SIDE = 1.25 * GRID
_WRAPPED, _HIGHEST = int(Qt.TextFlag.TextWordWrap), 1 << 14


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
        policy = self.sizePolicy()
        # A sentence is wrapped, a pill is not.
        policy.setHeightForWidth(level is None)
        self.setSizePolicy(policy)
        self.setAccessibleName(shown)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(ceil(self._full_width), ceil(pill_height(self.font())))

    def minimumSizeHint(self) -> QSize:
        full = self.sizeHint()
        least = full.width() if self._level is not None else full.height() * 4
        return QSize(min(full.width(), least), full.height())

    def heightForWidth(self, width: int) -> int:
        least = ceil(pill_height(self.font()))
        if self._level is not None:
            return least
        room = QRect(0, 0, width, _HIGHEST)
        return max(least, self.fontMetrics().boundingRect(room, _WRAPPED, self.text).height())

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
            painter.setPen(QColor(theme.colours.muted))
            leading = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
            flags = leading | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
            painter.drawText(box, int(flags) | _WRAPPED, self.text)
        painter.end()

    @property
    def _full_width(self) -> float:
        return pill_width(self.font(), self.text, self._level)


def pill_width(font: QFont, text: str, level: Level | None) -> float:
    """Returns the width in which a pill shows all of its text."""
    return QFontMetricsF(font).horizontalAdvance(text) + _mark_width(level) + 2 * _SIDE


def pill_height(font: QFont) -> float:
    """Returns the height of a pill with the margins of a control."""
    return max(3 * GRID, QFontMetricsF(font).height() + GRID)


def paint_pill(
    painter: QPainter,
    pill: QRectF,
    text: str,
    level: Level | None,
    theme: Theme,
    font: QFont,
    *,
    mirrored: bool,
    strong: bool = False,
) -> None:
    """Paint a pill; a `strong` one has its edge in full color."""
    colours, chart = theme.colours, theme.chart
    pen = QPen(QColor(colours.edge), 1.0)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if level is None:
        pen.setStyle(Qt.PenStyle.DashLine)
    else:
        edge = QColor(chart.edges[level])
        # In high contrast the tint is that of the surface.
        full = strong or chart.bands[level] == colours.surface
        edge.setAlphaF(1.0 if full else 0.5)
        pen.setColor(edge)
        painter.setBrush(QColor(chart.bands[level]))
    painter.setPen(pen)
    radius = pill.height() / 2
    painter.drawRoundedRect(pill.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    mark = _mark_width(level)
    if level is not None:
        from_side = _SIDE + _MARK_RADIUS
        x = pill.right() - from_side if mirrored else pill.left() + from_side
        shape = level_shape(level, (x, pill.center().y()), _MARK_RADIUS)
        painter.fillPath(shape, QColor(chart.edges[level]))
    leading, trailing = _SIDE + mark, _SIDE - 1
    left, right = (trailing, leading) if mirrored else (leading, trailing)
    room = pill.adjusted(left, 0, -right, 0)
    painter.setFont(font)
    painter.setPen(QColor(colours.muted if level is None else colours.text))
    elided = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(room, int(flags) | int(Qt.TextFlag.TextSingleLine), elided)


def _mark_width(level: Level | None) -> float:
    return 0.0 if level is None else 2 * _MARK_RADIUS + GRID
