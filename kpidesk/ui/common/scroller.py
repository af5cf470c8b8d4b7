"""A scroll area for one widget whose height depends on its width."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QLayout, QScrollArea, QWidget


def use_own_viewport(area: QAbstractScrollArea, *, filled: bool = False) -> None:
    """Replace the viewport that Qt made by an equal one; `filled` with the color of fields.

    PySide6 creates all classes of widgets to find the one of a widget that Qt made: a tenth of
    the time until the first page.
    """
    viewport = QWidget()
    viewport.setObjectName("qt_scrollarea_viewport")
    viewport.setAutoFillBackground(True)
    area.setViewport(viewport)
    role = QPalette.ColorRole
    viewport.setBackgroundRole(role.Base if filled else role.NoRole)


class Scroller(QScrollArea):
    """Resizes the widget to the area's width, and to the height its layout needs at that width.

    QScrollArea's own resizing uses heights for other widths, too, which leaves empty space at the
    end. Space for the scroll bar is always kept, so that nothing moves when it appears. `fitted`
    is emitted when the widget was resized.

    Where it is `whole`, it is as high as its widget, and the area around it scrolls.
    """

    fitted = Signal()

    def __init__(self, inside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inside = inside
        self._whole = False
        self._fitting = False
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._show_bar(shown=True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        use_own_viewport(self)
        self.setWidget(inside)

    @property
    def bar_width(self) -> int:
        """The width of the scroll bar, for which there is always room."""
        return self.verticalScrollBar().sizeHint().width()

    @property
    def seen_height(self) -> int:
        """The height in which a part of the widget is seen."""
        area = self._scrolling
        return area.viewport().height() if area else self.viewport().height()

    @property
    def _scrolling(self) -> QScrollArea | None:
        """The area around it that scrolls in its place, or None."""
        around = self.parentWidget() if self._whole else None
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        return around

    def set_whole(self, whole: bool) -> None:
        """Let the area around it scroll, or scroll itself."""
        if whole is not self._whole:
            self._whole = whole
            self.setMinimumHeight(0)
            self.fit()

    def ensureVisible(self, x: int, y: int, xmargin: int = 50, ymargin: int = 50) -> None:
        area = self._scrolling
        around = area.widget() if area else None
        if area is None or around is None:
            super().ensureVisible(x, y, xmargin, ymargin)
        else:
            at = self._inside.mapTo(around, QPoint(x, y))
            area.ensureVisible(at.x(), at.y(), xmargin, ymargin)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Showing or hiding the bar gives the viewport other widths for a moment: contents that
        # need another height there would show and hide it for ever.
        if not self._fitting:
            self.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lay out again when the contents need another height."""
        if event.type() is QEvent.Type.LayoutRequest and watched is self._inside:
            self.fit()
        return super().eventFilter(watched, event)

    def fit(self) -> None:
        """Resize the widget to what it needs."""
        layout = self._inside.layout()
        if layout is None:
            return
        _, needed = self._needed(layout)
        self._fitting = True
        self._show_bar(shown=not self._whole and needed > self.viewport().height())
        self._fitting = False
        # Showing or hiding the bar may have changed the viewport, even twice.
        width, needed = self._needed(layout)
        if self._whole:
            self.setMinimumHeight(needed)
        height = max(self.viewport().height(), needed)
        if (width, height) != (self._inside.width(), self._inside.height()):
            self._inside.resize(width, height)
            self.fitted.emit()

    def _needed(self, layout: QLayout) -> tuple[int, int]:
        """Returns the widget's width in the viewport, and the height that it needs there."""
        width = min(self.viewport().width(), self._inside.maximumWidth())
        needed = layout.totalHeightForWidth(width)
        return width, needed if needed >= 0 else layout.totalSizeHint().height()

    def _show_bar(self, *, shown: bool) -> None:
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOn if shown else policy.ScrollBarAlwaysOff
        )
        free = 0 if shown or self._whole else self.bar_width
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.setViewportMargins(*((free, 0, 0, 0) if right_to_left else (0, 0, free, 0)))
