"""A tile of the Overview: a button that shows one KPI and opens its chart."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from kpidesk.domain.ladder import Level
from kpidesk.drawing.chart_layout import ChartLayout
from kpidesk.drawing.geometry import Box
from kpidesk.drawing.marker_shapes import draw_warning
from kpidesk.drawing.paint_layout import paint_layout
from kpidesk.drawing.sparkline import lay_out_sparkline
from kpidesk.ui.common.labels import plain_tip
from kpidesk.ui.common.level_badge import paint_pill, pill_width
from kpidesk.ui.overview.tile_content import TileContent
from kpidesk.ui.overview.tile_style import PADDING, TileStyle
from kpidesk.ui.theme.metrics import GRID, TextSize

_RADIUS = GRID
_MOST_LINES = 3
_ATTENTION_WIDTH = GRID / 2
_OPEN_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOVE_KEYS = (
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
)
_PLACE_KEYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class Tile(QAbstractButton):
    """Paints a TileContent.

    `moved` carries the arrow key that asks for another tile, `shifted` a number of places to move
    the tile, `dragged` where in its parent it is dragged to.
    """

    moved = Signal(object)
    shifted = Signal(int)
    dragged = Signal(QPoint)
    dropped = Signal()

    def __init__(self, kpi: str, style: TileStyle, content: TileContent, parent: QWidget) -> None:
        super().__init__(parent)
        self.kpi = kpi
        self.filled = False
        #: The period that most tiles are about, which is not repeated on each.
        self.usual_period = ""
        self._style = style
        self.content = content
        self._chart: tuple[QRectF, ChartLayout] | None = None
        #: The lines of the caption by the room for them: layouts ask for several widths.
        self._wrapped: dict[float, list[str]] = {}
        self._pressed_at: QPoint | None = None
        self._dragging = False
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
        self._wrapped.clear()
        self._set_names()
        self.update()

    def show_usual_period(self, period: str) -> None:
        if period != self.usual_period:
            self.usual_period = period
            self._wrapped.clear()
            self.update()

    def _set_names(self) -> None:
        self.setAccessibleName(self.content.name)
        self.setToolTip("".join(plain_tip(each) for each in self.content.details()))

    def sizeHint(self) -> QSize:
        return QSize(self._style.least_width, self._style.least_height(1))

    @property
    def caption(self) -> tuple[str, bool, bool, str, str]:
        """Its text, whether it has a warning sign and a chart is below it, the value and count."""
        said, text = self.content, self.content.caption(self.usual_period)
        return text, self._warns, said.spec is not None, said.value, said.counted

    def caption_lines(self, width: int) -> int:
        """Returns how many lines the caption needs in a tile of this width, at least one.

        The count is above it where the value leaves it no room.
        """
        lines = len(self._counted(width)) + min(_MOST_LINES, len(self._caption(width)))
        return max(1, lines)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the KPI as a click does; arrows go to another tile, with Alt move this."""
        key = Qt.Key(event.key())
        if key in _OPEN_KEYS:
            self.click()
        elif key in _PLACE_KEYS and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.shifted.emit(-_PLACE_KEYS[key] if self._style.mirrored else _PLACE_KEYS[key])
        elif key in _MOVE_KEYS:
            self.moved.emit(key)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at, start = event.position().toPoint(), self._pressed_at
        if start is not None and (
            self._dragging
            or (at - start).manhattanLength() >= QApplication.startDragDistance() + GRID
        ):
            self._dragging = True
            # Not a click any more.
            self.setDown(False)
            self.dragged.emit(self.mapToParent(at))
        else:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        dragged, self._dragging, self._pressed_at = self._dragging, False, None
        super().mouseReleaseEvent(event)
        if dragged:
            self.dropped.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        self._paint_card(painter)
        self._paint_texts(painter)
        self._paint_pill(painter)
        self._paint_caption(painter)
        self._paint_chart(painter)
        painter.end()

    def _paint_card(self, painter: QPainter) -> None:
        colours = self._style.colours
        edge, width = colours.line, 1.0
        if self.hasFocus():
            edge, width = colours.focus, 2.0
        elif self.underMouse() or self.isDown():
            edge = colours.edge
        inset = width / 2
        card = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        path = QPainterPath()
        path.addRoundedRect(card, _RADIUS, _RADIUS)
        painter.fillPath(path, QColor(colours.surface))
        if self.content.attention:
            strip = QPainterPath()
            strip.addRect(self._box(0, 0, _ATTENTION_WIDTH, self.height()))
            edge_colour = self._style.chart.edges[Level.BELOW]
            painter.fillPath(path.intersected(strip), QColor(edge_colour))
        painter.strokePath(path, QPen(QColor(edge), width))

    def _paint_texts(self, painter: QPainter) -> None:
        style, content = self._style, self.content
        inner = self.width() - 2 * PADDING
        self._text(painter, content.title, TextSize.STRONG, (PADDING, PADDING, inner))
        value, count = style.metrics[TextSize.FIGURE], style.metrics[TextSize.CAPTION]
        shown = content.value or ("–" if self.filled else "")
        self._text(painter, shown, TextSize.FIGURE, (PADDING, style.value_top, inner))
        if not self._counted(self.width()):
            beside = self._beside_value(self.width())
            on_baseline = style.value_top + value.ascent() - count.ascent()
            room = (PADDING + inner - beside, on_baseline, beside)
            self._text(painter, content.counted, TextSize.CAPTION, room, style.colours.muted)

    def _beside_value(self, width: int) -> float:
        """Returns the room beside the value in a tile of this width."""
        value = self._style.metrics[TextSize.FIGURE].horizontalAdvance(self.content.value)
        return width - 2 * PADDING - value - GRID

    def _counted(self, width: int) -> list[str]:
        """Returns the lines of the count if there is no room for it beside the value."""
        counted = self.content.counted
        needed = self._style.metrics[TextSize.CAPTION].horizontalAdvance(counted)
        if needed <= self._beside_value(width):
            return []
        return self._lines(counted, width - 2 * PADDING)

    def _paint_pill(self, painter: QPainter) -> None:
        """Paint the level on its tint, or in a dashed outline why there is none."""
        style, level, text = self._style, self.content.level, self.content.level_text
        if not text:
            return
        font = style.fonts[TextSize.CAPTION]
        width = min(self.width() - 2 * PADDING, pill_width(font, text, level))
        pill = self._box(PADDING, style.pill_top, width, style.pill_height)
        strong, mirrored = bool(self.content.attention), style.mirrored
        paint_pill(painter, pill, text, level, style.theme, font, mirrored=mirrored, strong=strong)

    def _paint_caption(self, painter: QPainter) -> None:
        style, colours = self._style, self._style.colours
        x, top = PADDING, style.caption_top
        ink, line = colours.muted, style.metrics[TextSize.CAPTION].height()
        for text in self._counted(self.width()):
            self._text(painter, text, TextSize.CAPTION, (x, top, self.width() - 2 * x), ink)
            top += line
        if self._warns:
            centre = self._box(x, top, line, line).center().x()
            draw_warning(
                painter,
                (centre, top + line * 0.1),
                line * 0.8,
                (colours.warning, colours.surface),
            )
            ink, x = colours.warning, x + line * 1.25
        for text in self._caption(self.width()):
            self._text(painter, text, TextSize.CAPTION, (x, top, self.width() - PADDING - x), ink)
            top += line

    @property
    def _warns(self) -> bool:
        return any(self.content.remarks)

    def _caption(self, width: int) -> list[str]:
        """Returns the lines of the caption; what is too long for them is left to the tool tip."""
        sign = self._style.metrics[TextSize.CAPTION].height() * 1.25 if self._warns else 0.0
        room = width - 2 * PADDING - sign
        if room not in self._wrapped:
            self._wrapped[room] = self._lines(self.content.caption(self.usual_period), room)
        return self._wrapped[room]

    def _lines(self, text: str, room: float) -> list[str]:
        metrics = self._style.metrics[TextSize.CAPTION]
        # Without a chart there is room below.
        most = _MOST_LINES if self.content.spec else 2 * _MOST_LINES
        lines: list[str] = []
        for word in text.split(" "):
            longer = f"{lines[-1]} {word}" if lines else word
            if lines and metrics.horizontalAdvance(longer) <= room:
                lines[-1] = longer
            elif len(lines) < most:
                lines.append(word)
            else:
                # Painting cuts the last line.
                lines[-1] = longer
        return lines

    def _text(
        self,
        painter: QPainter,
        text: str,
        kind: TextSize,
        room: tuple[float, float, float],
        colour: str = "",
    ) -> None:
        """Paint one line into its room, which is left, top and width from the leading side."""
        left, top, width = room
        if not text or width <= 0:
            return
        style = self._style
        metrics = style.metrics[kind]
        painter.setFont(style.fonts[kind])
        painter.setPen(QColor(colour or style.colours.text))
        elided = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
        box = self._box(left, top, width, metrics.height())
        x = box.right() - metrics.horizontalAdvance(elided) if style.mirrored else box.left()
        # In a box, a letter from a font with higher lines would move the text down and cut it.
        painter.drawText(QPointF(x, box.top() + metrics.ascent()), elided)

    def _box(self, left: float, top: float, width: float, height: float) -> QRectF:
        """Returns a box that is given from the leading side."""
        x = self.width() - left - width if self._style.mirrored else left
        return QRectF(x, top, width, height)

    def _paint_chart(self, painter: QPainter) -> None:
        style, spec = self._style, self.content.spec
        top = style.chart_top(self.caption_lines(self.width()))
        box = QRectF(PADDING, top, self.width() - 2 * PADDING, self.height() - PADDING - top)
        if spec is None:
            return
        if self._chart is None or self._chart[0] != box:
            bounds = Box(box.left(), box.top(), box.right(), box.bottom())
            self._chart = box, lay_out_sparkline(bounds, spec, style.chart_metrics)
        paint_layout(painter, box, spec, style.chart_style, self._chart[1])
