"""A tile of the Overview: a button that shows one KPI and opens its chart."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from kpidesk.drawing.geometry import Box
from kpidesk.drawing.layout import ChartLayout
from kpidesk.drawing.marker_shapes import draw_warning, level_shape
from kpidesk.drawing.paint_chart import paint_chart
from kpidesk.drawing.sparkline import lay_out_sparkline
from kpidesk.ui.overview.tile_content import TileContent
from kpidesk.ui.overview.tile_style import PADDING, TileStyle
from kpidesk.ui.theme.metrics import GRID, TextSize

_RADIUS = 6.0
_MARK_RADIUS = 0.32
_TRIANGLE_HEIGHT = 0.78
_OPEN_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOVE_KEYS = (
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
)


class _Piece(NamedTuple):
    """A text and its box; `mark` is a level or `warning`, painted before the text."""

    box: QRectF
    kind: TextSize
    text: str
    colour: str
    mark: str = ""


class Tile(QAbstractButton):
    """Paints a TileContent. `moved` carries the arrow key that asks for another tile."""

    moved = Signal(object)

    def __init__(self, kpi: str, style: TileStyle, content: TileContent, parent: QWidget) -> None:
        super().__init__(parent)
        self.kpi = kpi
        self.filled = False
        self._style = style
        self.content = content
        self._chart: tuple[QRectF, ChartLayout] | None = None
        self._heights: dict[int, int] = {}
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._set_names()

    def show_content(self, content: TileContent) -> None:
        self.filled = True
        if content == self.content:
            return
        self.content = content
        self._chart = None
        self._heights.clear()
        self._set_names()
        self.update()

    def _set_names(self) -> None:
        self.setAccessibleName(self.content.name)
        self.setToolTip(self.content.tip)

    def sizeHint(self) -> QSize:
        width = int(self._style.least_width)
        return QSize(width, self.heightForWidth(width))

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = int(self._text_bottom(width) + self._chart_height) + 1
        return self._heights[width]

    @property
    def _chart_height(self) -> float:
        return GRID + self._style.spark_height + PADDING

    def _text_bottom(self, width: float) -> float:
        pieces = list(self._pieces(width))
        return max(piece.box.bottom() for piece in pieces)

    def _pieces(self, width: float) -> Iterator[_Piece]:
        """Yields the texts with their boxes from top to bottom, at a width of the tile."""
        content, style, colours = self.content, self._style, self._style.colours
        inner = width - 2 * PADDING
        y = float(PADDING)

        def piece(kind: TextSize, text: str, colour: str, mark: str = "") -> _Piece:
            nonlocal y
            inset = style.metrics[kind].height() if mark else 0.0
            high = style.height(kind, text or " ", inner - inset)
            left = PADDING if style.mirrored else PADDING + inset
            made = _Piece(QRectF(left, y, inner - inset, high), kind, text, colour, mark)
            y += high
            return made

        yield piece(TextSize.STRONG, content.title, colours.text)
        yield piece(TextSize.CAPTION, content.period, colours.muted)
        y += GRID / 2
        if content.value or not content.level_text:
            yield piece(TextSize.FIGURE, content.value, colours.text)
            y += GRID / 4
        mark = content.level.value if content.level else ""
        yield piece(TextSize.BODY, content.level_text, colours.text, mark)
        y += GRID / 2
        if content.change or not (content.remarks or content.hints):
            yield piece(TextSize.CAPTION, content.change, colours.muted)
        for text in content.remarks:
            y += GRID / 4
            yield piece(TextSize.CAPTION, text, colours.warning, "warning")
        for text in content.hints:
            y += GRID / 4
            yield piece(TextSize.CAPTION, text, colours.text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the KPI as a click does; arrows move to another tile."""
        key = Qt.Key(event.key())
        if key in _OPEN_KEYS:
            self.click()
        elif key in _MOVE_KEYS:
            self.moved.emit(key)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        self._paint_card(painter)
        for piece in self._pieces(self.width()):
            if piece.mark:
                self._paint_mark(painter, piece)
            painter.setPen(QColor(piece.colour))
            self._style.draw_text(painter, piece.box, piece.kind, piece.text)
        self._paint_chart(painter)
        painter.end()

    def _paint_card(self, painter: QPainter) -> None:
        colours = self._style.colours
        edge, width = colours.line, 1.0
        if self.hasFocus():
            edge, width = colours.accent, 2.0
        elif self.underMouse() or self.isDown():
            edge = colours.edge
        painter.setPen(QPen(QColor(edge), width))
        painter.setBrush(QColor(colours.surface))
        inset = width / 2
        card = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(card, _RADIUS, _RADIUS)

    def _paint_mark(self, painter: QPainter, piece: _Piece) -> None:
        """Paint a level's shape or a warning's triangle at the leading side."""
        style = self._style
        line = style.metrics[piece.kind].height()
        side = self.width() - PADDING - line / 2 if style.mirrored else PADDING + line / 2
        inset = line * (0.5 - _MARK_RADIUS)
        x = side + inset if style.mirrored else side - inset
        y = piece.box.top() + line / 2
        level = self.content.level
        if piece.mark == "warning":
            height = line * _TRIANGLE_HEIGHT
            colours = (style.colours.warning, style.colours.surface)
            draw_warning(painter, (x, y - height / 2), height, colours)
        elif level is not None:
            painter.fillPath(
                level_shape(level, (x, y), line * _MARK_RADIUS), QColor(style.chart.edges[level])
            )

    def _paint_chart(self, painter: QPainter) -> None:
        style, spec = self._style, self.content.spec
        top = self.height() - PADDING - style.spark_height
        box = QRectF(PADDING, top, self.width() - 2 * PADDING, style.spark_height)
        if spec is None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(style.colours.window))
            painter.drawRoundedRect(box, _RADIUS / 2, _RADIUS / 2)
            return
        if self._chart is None or self._chart[0] != box:
            bounds = Box(box.left(), box.top(), box.right(), box.bottom())
            self._chart = box, lay_out_sparkline(bounds, spec, style.chart_metrics)
        paint_chart(painter, box, spec, style.chart_style, self._chart[1])
