"""An area that scrolls up and down over exactly what is in it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget


class Scroller(QScrollArea):
    """Gives its inside the area's width, and the height that its layout needs at that width.

    Qt's own resizing takes the heights that texts would have at another width, too: empty space
    at the end. The room of the bar stays free where there is nothing to scroll, so that nothing
    moves when it comes. `fitted` says that the inside has another size.
    """

    fitted = Signal()

    def __init__(self, inside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inside = inside
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._show_bar(shown=True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lay out again when the contents need another height."""
        if event.type() is QEvent.Type.LayoutRequest and watched is self._inside:
            self.fit()
        return super().eventFilter(watched, event)

    def fit(self) -> None:
        """Give the inside its size."""
        room, layout = self.viewport().size(), self._inside.layout()
        if layout is None:
            return
        width = min(room.width(), self._inside.maximumWidth())
        needed = layout.totalHeightForWidth(width)
        needed = needed if needed >= 0 else layout.totalSizeHint().height()
        self._show_bar(shown=needed > room.height())
        height = max(room.height(), needed)
        if (width, height) != (self._inside.width(), self._inside.height()):
            self._inside.resize(width, height)
            self.fitted.emit()

    def _show_bar(self, *, shown: bool) -> None:
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOn if shown else policy.ScrollBarAlwaysOff
        )
        free = 0 if shown else self.verticalScrollBar().sizeHint().width()
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.setViewportMargins(*((free, 0, 0, 0) if right_to_left else (0, 0, free, 0)))
