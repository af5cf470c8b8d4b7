"""One tile: a KPI at a glance. It paints itself; pressed, it opens the KPI's chart."""

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
_MARK = 0.32
_TRIANGLE = 0.78
_OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOVING = (
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
)


class _Piece(NamedTuple):
    """A text in its room; `mark` says what stands before it."""

    room: QRectF
    kind: TextSize
    text: str
    colour: str
    mark: str = ""


class Tile(QAbstractButton):
    """Shows a TileContent; `moved` carries the arrow key that wants another tile."""

    moved = Signal(object)

    def __init__(self, kpi: str, look: TileStyle, content: TileContent, parent: QWidget) -> None:
        super().__init__(parent)
        self.kpi = kpi
        self.filled = False
        self._look = look
        self._content = content
        self._chart: tuple[QRectF, ChartLayout] | None = None
        self._heights: dict[int, int] = {}
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._tell()

    @property
    def content(self) -> TileContent:
        """What it shows."""
        return self._content

    def show_content(self, content: TileContent) -> None:
        """Show other figures."""
        self.filled = True
        if content == self._content:
            return
        self._content = content
        self._chart = None
        self._heights.clear()
        self._tell()
        self.update()

    def _tell(self) -> None:
        self.setAccessibleName(self._content.name)
        self.setToolTip(self._content.tip)

    def sizeHint(self) -> QSize:
        width = int(self._look.least_width)
        return QSize(width, self.heightForWidth(width))

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = int(self._words_end(width) + self._foot) + 1
        return self._heights[width]

    @property
    def _foot(self) -> float:
        return GRID + self._look.spark_height + PADDING

    def _words_end(self, width: float) -> float:
        pieces = list(self._pieces(width))
        return max(piece.room.bottom() for piece in pieces)

    def _pieces(self, width: float) -> Iterator[_Piece]:
        """The texts in their rooms, from top to bottom, for a tile of that width."""
        said, look, colours = self._content, self._look, self._look.colours
        room = width - 2 * PADDING
        y = float(PADDING)

        def piece(kind: TextSize, text: str, colour: str, mark: str = "") -> _Piece:
            nonlocal y
            inset = look.metrics[kind].height() if mark else 0.0
            high = look.height(kind, text or " ", room - inset)
            left = PADDING if look.mirrored else PADDING + inset
            made = _Piece(QRectF(left, y, room - inset, high), kind, text, colour, mark)
            y += high
            return made

        yield piece(TextSize.STRONG, said.title, colours.text)
        yield piece(TextSize.CAPTION, said.period, colours.muted)
        y += GRID / 2
        if said.value or not said.level_text:
            yield piece(TextSize.FIGURE, said.value, colours.text)
            y += GRID / 4
        mark = said.level.value if said.level else ""
        yield piece(TextSize.BODY, said.level_text, colours.text, mark)
        y += GRID / 2
        if said.change or not (said.remarks or said.hints):
            yield piece(TextSize.CAPTION, said.change, colours.muted)
        for text in said.remarks:
            y += GRID / 4
            yield piece(TextSize.CAPTION, text, colours.warning, "warning")
        for text in said.hints:
            y += GRID / 4
            yield piece(TextSize.CAPTION, text, colours.text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the KPI as a click does; arrows move to another tile."""
        key = Qt.Key(event.key())
        if key in _OPENING:
            self.click()
        elif key in _MOVING:
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
            self._look.write(painter, piece.room, piece.kind, piece.text)
        self._paint_chart(painter)
        painter.end()

    def _paint_card(self, painter: QPainter) -> None:
        colours = self._look.colours
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
        """A level's shape or a warning's triangle, where reading begins."""
        look = self._look
        line = look.metrics[piece.kind].height()
        side = self.width() - PADDING - line / 2 if look.mirrored else PADDING + line / 2
        inset = line * (0.5 - _MARK)
        x = side + inset if look.mirrored else side - inset
        y = piece.room.top() + line / 2
        level = self._content.level
        if piece.mark == "warning":
            height = line * _TRIANGLE
            colours = (look.colours.warning, look.colours.surface)
            draw_warning(painter, (x, y - height / 2), height, colours)
        elif level is not None:
            painter.fillPath(
                level_shape(level, (x, y), line * _MARK), QColor(look.chart.edges[level])
            )

    def _paint_chart(self, painter: QPainter) -> None:
        look, spec = self._look, self._content.spec
        top = self.height() - PADDING - look.spark_height
        room = QRectF(PADDING, top, self.width() - 2 * PADDING, look.spark_height)
        if spec is None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(look.colours.window))
            painter.drawRoundedRect(room, _RADIUS / 2, _RADIUS / 2)
            return
        if self._chart is None or self._chart[0] != room:
            box = Box(room.left(), room.top(), room.right(), room.bottom())
            self._chart = room, lay_out_sparkline(box, spec, look.chart_metrics)
        paint_chart(painter, room, spec, look.chart_style, self._chart[1])
