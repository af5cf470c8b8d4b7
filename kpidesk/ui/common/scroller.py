"""A scroll area for one widget whose height depends on its width."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


class Scroller(QScrollArea):
    """Resizes the widget to the area's width, and to the height its layout needs at that width.

    QScrollArea's own resizing uses heights for other widths, too, which leaves empty space at the
    end. Space for the scroll bar is always kept, so that nothing moves when it appears. `fitted`
    is emitted when the widget was resized.
    """

    fitted = Signal()

    def __init__(self, inside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inside = inside
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._show_bar(shown=True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)

    @property
    def bar_width(self) -> int:
        """The width of the scroll bar, for which there is always room."""
        return self.verticalScrollBar().sizeHint().width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
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
        self._show_bar(shown=needed > self.viewport().height())
        # Showing or hiding the bar may have changed the viewport, even twice.
        width, needed = self._needed(layout)
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
        free = 0 if shown else self.bar_width
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.setViewportMargins(*((free, 0, 0, 0) if right_to_left else (0, 0, free, 0)))
