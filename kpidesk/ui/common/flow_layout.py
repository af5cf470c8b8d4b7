"""A layout that wraps widgets into rows as text is wrapped into lines."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from kpidesk.ui.common.layouts import visual_rect


class FlowLayout(QLayout):
    """Widgets keep their size hints; rows begin at the leading side."""

    def __init__(self, spacing: int) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        boxes = self._boxes(width)
        return max((box.bottom() + 1 for _, box in boxes), default=0)

    def sizeHint(self) -> QSize:
        boxes = self._boxes(1 << 20)
        return QSize(
            max((box.right() + 1 for _, box in boxes), default=0),
            max((box.bottom() + 1 for _, box in boxes), default=0),
        )

    def minimumSize(self) -> QSize:
        sizes = [item.sizeHint() for item in self._items if not item.isEmpty()]
        return QSize(
            max((size.width() for size in sizes), default=0),
            max((size.height() for size in sizes), default=0),
        )

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        parent = self.parentWidget()
        direction = (
            parent.layoutDirection()
            if isinstance(parent, QWidget)
            else Qt.LayoutDirection.LeftToRight
        )
        for item, box in self._boxes(rect.width()):
            item.setGeometry(visual_rect(box.translated(rect.topLeft()), rect, direction))

    def _boxes(self, width: int) -> list[tuple[QLayoutItem, QRect]]:
        """Returns the visible items with their geometry from left to right at a width."""
        boxes: list[tuple[QLayoutItem, QRect]] = []
        x = y = row_height = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if x and x + size.width() > width:
                x, y, row_height = 0, y + row_height + self.spacing(), 0
            size.setWidth(min(size.width(), width))
            boxes.append((item, QRect(QPoint(x, y), size)))
            x += size.width() + self.spacing()
            row_height = max(row_height, size.height())
        return boxes
