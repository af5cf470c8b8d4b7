"""The chart on the screen: pyqtgraph's ViewBox owns the visible range, our painter draws it.

The view box covers the plot and paints nothing; it turns drags and the wheel into a range of
periods. Positions of the pointer are mapped by the axes that the painter uses.
"""

from __future__ import annotations

from collections.abc import Callable

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QRectF, QSignalBlocker, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from kpidesk.charts.spec import ChartSpec
from kpidesk.drawing.chart_layout import ChartLayout
from kpidesk.drawing.chart_style import ChartStyle
from kpidesk.drawing.geometry import Box
from kpidesk.drawing.plot.axes import View, full_view
from kpidesk.ui.accessible_graphic import show_as_graphic
from kpidesk.ui.charts.view.chart_item import ChartItem
from kpidesk.ui.charts.view.period_marker import PeriodMarker
from kpidesk.ui.common.scroller import use_own_viewport

_MIN_PERIODS = 3.0
#: The factor by which a step of zooming changes the number of periods.
ZOOM = 1.5
_LIMITS = ("xMin", "xMax", "yMin", "yMax", "minXRange", "maxXRange")
_BY_KEY = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_ZOOM_KEYS = dict.fromkeys((Qt.Key.Key_Plus, Qt.Key.Key_Equal), 1 / ZOOM)
_ZOOM_KEYS |= dict.fromkeys((Qt.Key.Key_Minus, Qt.Key.Key_Underscore), ZOOM)


class ChartView(pg.GraphicsView):  # type: ignore[misc] # the package has no types
    """One chart with pan, zoom and a chosen position.

    `chosen` carries the position under the pointer or chosen by key, or None; `entered` the one
    whose figures the user wants to enter; `zoomed` whether only a part is visible;
    `menu_requested` the point on the screen for a menu about the pinned position.
    """

    chosen = Signal(object)
    entered = Signal(int)
    zoomed = Signal(bool)
    menu_requested = Signal(object)

    def __init__(self, spec: ChartSpec, style: ChartStyle, accent: str, parent: QWidget) -> None:
        super().__init__(parent, background=None)
        show_as_graphic(self)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setMinimumSize(240, 160)
        self._accent = QColor(accent)
        self._item, self._marker = ChartItem(spec, style), PeriodMarker(accent)
        self._item.setZValue(-200)
        self._marker.setZValue(200)
        #: Returns what the chart shows, once a screen reader asks for it.
        self.describe: Callable[[], str] = str
        #: The position that the user chose; hovering does not change it.
        self.pinned: int | None = None
        self._hovered: int | None = None
        self._pressed, self._placed = QPointF(), False
        self._box = pg.ViewBox(enableMenu=False, defaultPadding=0)
        self._box.setMouseEnabled(x=True, y=False)
        self._box.disableAutoRange()
        self.setCentralItem(None)
        for item in (self._item, self._box, self._marker):
            self.scene().addItem(item)
        self._box.sigRangeChanged.connect(self._on_range_changed)
        # A page that is laid out resizes the chart several times before it is painted.
        self.scene().sigPrepareForPaint.connect(self._place)
        self._fit()

    def accessibleDescription(self) -> str:
        return self.describe()

    def useOpenGL(self, b: bool = True) -> None:
        """Use a viewport without OpenGL."""
        use_own_viewport(self, filled=True)

    @property
    def spec(self) -> ChartSpec:
        return self._item.spec

    @property
    def chart_layout(self) -> ChartLayout:
        return self._item.layout

    @property
    def visible_range(self) -> View:
        return self._item.view

    @property
    def is_zoomed(self) -> bool:
        whole, view = full_view(self.spec), self.visible_range
        return view.last - view.first < (whole.last - whole.first) * 0.999

    @property
    def position(self) -> int | None:
        """The position that is read out: under the pointer, else the pinned one."""
        return self.pinned if self._hovered is None else self._hovered

    def show_chart(self, spec: ChartSpec) -> None:
        """Show another chart; the range stays where it has the same periods."""
        before, now = ((each.kpi.id, each.first, each.period_count) for each in (self.spec, spec))
        same = before == now
        seen = self.visible_range if same and self.is_zoomed else None
        self._item.show_chart(spec)
        if not same:
            self.pinned = None
        self._hovered = None
        self._fit()
        if seen:
            self._box.setXRange(seen.first, seen.last, padding=0)
        self._mark()

    def reset(self) -> None:
        whole = full_view(self.spec)
        self._box.setXRange(whole.first, whole.last, padding=0)

    def zoom(self, factor: float) -> None:
        """Show `factor` times as many periods around the one that is read out."""
        view = self.visible_range
        read = self._start_position()
        middle = read if view.first <= read <= view.last else (view.first + view.last) / 2
        first, last = (middle + (end - middle) * factor for end in (view.first, view.last))
        self._box.setXRange(first, last, padding=0)

    def choose(self, position: int | None) -> None:
        """Pin a position and scroll to it; None pins none."""
        if position is not None:
            position = max(0, min(position, self.spec.period_count - 1))
        self.pinned, self._hovered = position, None
        if position is not None:
            self._scroll_to(position)
        self._mark()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Home and End choose a period, Enter opens its figures, + and - zoom."""
        key, last = Qt.Key(event.key()), self.spec.period_count - 1
        factor = _ZOOM_KEYS.get(key)
        if last < 0:
            QWidget.keyPressEvent(self, event)
        elif key in _STEPS:
            start = self._start_position()
            self.choose(start if self.position is None else start + _STEPS[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.choose(0 if key == Qt.Key.Key_Home else last)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.position is not None:
            self.entered.emit(self.position)
        elif factor is not None:
            self.zoom(factor)
        elif key == Qt.Key.Key_0 or (key == Qt.Key.Key_Escape and self.is_zoomed):
            self.reset()
        else:
            QWidget.keyPressEvent(self, event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read out the period under the pointer, except while the chart is dragged."""
        super().mouseMoveEvent(event)
        if not event.buttons():
            self._hover(self._position_at(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # pyqtgraph zooms by a drag with the right button, which opens the menu here.
        if event.button() is not Qt.MouseButton.RightButton:
            super().mousePressEvent(event)
        self._pressed = event.position()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click pins the period under the pointer; the end of a drag does not."""
        if event.button() is not Qt.MouseButton.RightButton:
            super().mouseReleaseEvent(event)
        position = self._position_at(event.position())
        distance = (event.position() - self._pressed).manhattanLength()
        still = distance < QApplication.startDragDistance()
        if position is not None and still and event.button() is Qt.MouseButton.LeftButton:
            self.pinned = position
            self._hover(position)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        self.reset()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Pin the position under the pointer, or the one that was chosen by key."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        position = self._start_position() if by_key else self._position_at(QPointF(event.pos()))
        if position is not None and self.spec.period_count:
            self.choose(position)
            self.menu_requested.emit(event.globalPos())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Read out the last period when the focus comes by keyboard."""
        super().focusInEvent(event)
        if event.reason() in _BY_KEY and self.position is None and self.spec.period_count:
            self.choose(self._start_position())
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        super().resizeEvent(event)
        if hasattr(self, "_box"):  # the base class resizes in its constructor
            self._resize_item()

    def drawForeground(self, painter: QPainter, rect: QRectF | object) -> None:
        if self.hasFocus():
            painter.setPen(QPen(self._accent, 2.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1))

    def _start_position(self) -> int:
        """Returns the position that is read out, else that of the last finished value."""
        if self.position is not None:
            return self.position
        final = self.spec.final
        return final.position if final else self.spec.period_count - 1

    def _fit(self) -> None:
        """Show a new chart as a whole, and limit the range to it."""
        whole, box = full_view(self.spec), self._box
        with QSignalBlocker(box):
            box.setLimits(**dict.fromkeys(_LIMITS))
            box.setRange(xRange=whole[:2], yRange=whole[2:], padding=0)
            wide = whole.last - whole.first
            limits = (*whole, min(_MIN_PERIODS, wide), wide)
            box.setLimits(**dict(zip(_LIMITS, limits, strict=True)))
            self._item.show_range(None)
        self._resize_item()
        self.zoomed.emit(False)

    def _resize_item(self) -> None:
        self._item.resize(self.width(), self.height())
        self._placed = False

    def _place(self) -> None:
        """Move the view box onto the plot, and the marker to its position."""
        if not self._placed:
            self._placed = True
            plot = self._item.layout.axes.plot
            self._box.setGeometry(QRectF(plot.left, plot.top, plot.width, plot.height))
            self._place_marker()

    def _on_range_changed(self, *_: object) -> None:
        """Paint the range that the view box has."""
        (first, last), _ = self._box.viewRange()
        whole = full_view(self.spec)
        slack = (whole.last - whole.first) * 1e-6
        all_seen = first <= whole.first + slack and last >= whole.last - slack
        if last - first > 0:
            seen = None if all_seen else View(first, last, whole.low, whole.high)
            self._item.show_range(seen)
            self._mark()
            self.zoomed.emit(self.is_zoomed)

    def _scroll_to(self, position: int) -> None:
        view = self.visible_range
        if not view.first <= position <= view.last:
            wide = view.last - view.first
            first = position - 0.5 if position < view.first else position + 0.5 - wide
            self._box.setXRange(first, first + wide, padding=0)

    def _position_at(self, point: QPointF) -> int | None:
        axes = self.chart_layout.axes
        near = Box(*axes.plot).grown(4)
        if not self.spec.period_count or not near.contains((point.x(), point.y())):
            return None
        return max(0, min(round(axes.position_at(point.x())), self.spec.period_count - 1))

    def _hover(self, position: int | None) -> None:
        if position != self._hovered:
            self._hovered = position
            self._mark()

    def _mark(self) -> None:
        if self._placed:
            self._place_marker()
        self.chosen.emit(self.position)

    def _place_marker(self) -> None:
        position = self.position
        value = None if position is None else self.spec.heights.get(position)
        self._marker.show_at(self.chart_layout.axes, position, value)
