"""The area of the window that holds the pages, and scrolls where one needs more room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget

from kpidesk.ui.common.scroller import use_own_viewport


class PageArea(QScrollArea):
    """Scrolls the stack where the page in it needs at least more than the window has.

    QScrollArea's own resizing gives each page the height that the highest one would like.
    """

    def __init__(self, stack: QStackedWidget) -> None:
        super().__init__()
        self._stack = stack
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        use_own_viewport(self)
        # As large as the window had it, it would be painted with scroll bars first.
        stack.resize(0, 0)
        self.setWidget(stack)

    def show_page(self, page: QWidget) -> None:
        """Show a page of the stack. Raises what it raises when it is shown."""
        # Not by the stack's signal: Qt would report the page's fault from there.
        self._stack.setCurrentWidget(page)
        self._refit()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        # First: QScrollArea would show scroll bars for the size that the page had before.
        self._fit()
        super().resizeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit again when the page needs another size."""
        if event.type() is QEvent.Type.LayoutRequest and watched is self._stack:
            self._refit()
        return super().eventFilter(watched, event)

    def _refit(self) -> None:
        # The area of a window that is being built gets its size, and fits, when it is shown.
        if not self.testAttribute(Qt.WidgetAttribute.WA_PendingResizeEvent):
            self._fit()

    def _fit(self) -> None:
        room = self.maximumViewportSize()
        least = self._least(room.width())
        bar = self.verticalScrollBar().sizeHint().width()
        if least.height() > room.height():
            room.setWidth(room.width() - bar)
            least = self._least(room.width())
        if least.width() > room.width():
            room.setHeight(room.height() - bar)
        self._stack.resize(least.expandedTo(room))

    def _least(self, width: int) -> QSize:
        """Returns the least size of the page in an area of this width."""
        page = self._stack.currentWidget()
        if page is None:
            return QSize(0, 0)
        least, layout = page.minimumSizeHint(), page.layout()
        if layout is not None and layout.hasHeightForWidth():
            width = max(width, least.width())
            least.setHeight(layout.totalMinimumHeightForWidth(width))
        return least
