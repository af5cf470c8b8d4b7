"""A layout that wraps widgets into rows as text is wrapped into lines."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from kpidesk.ui.common.layouts import visual_rect


class FlowLayout(QLayout):
    """Widgets keep their size hints; rows begin at the leading side.

    The last `trailing` widgets stay together at the other end of the last row, or below it.
    """

    def __init__(self, spacing: int, trailing: int = 0) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._trailing = trailing
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
        for item, box in self._at_ends(self._boxes(rect.width()), rect.width()):
            item.setGeometry(visual_rect(box.translated(rect.topLeft()), rect, direction))

    def _boxes(self, width: int) -> list[tuple[QLayoutItem, QRect]]:
        """Returns the visible items with their geometry from left to right at a width."""
        boxes: list[tuple[QLayoutItem, QRect]] = []
        x = y = row_height = 0
        together = self._width_at_the_end()
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            needed = size.width()
            if together and item in self._ends():
                needed, together = together, 0
            if x and x + needed > width:
                x, y, row_height = 0, y + row_height + self.spacing(), 0
            size.setWidth(min(size.width(), width))
            boxes.append((item, QRect(QPoint(x, y), size)))
            x += size.width() + self.spacing()
            row_height = max(row_height, size.height())
        return boxes

    def _at_ends(
        self, boxes: list[tuple[QLayoutItem, QRect]], width: int
    ) -> list[tuple[QLayoutItem, QRect]]:
        """Returns the boxes with trailing ones at the right end, and all in the middle of rows."""
        if not self._trailing:
            return boxes
        ends = self._ends()
        rights: dict[int, int] = {}
        heights: dict[int, int] = {}
        for item, box in boxes:
            row = box.top()
            heights[row] = max(heights.get(row, 0), box.height())
            if item in ends:
                rights[row] = box.right()
        return [
            (
                item,
                box.translated(
                    width - 1 - rights[box.top()] if item in ends else 0,
                    (heights[box.top()] - box.height()) // 2,
                ),
            )
            for item, box in boxes
        ]

    def _ends(self) -> list[QLayoutItem]:
        return self._items[len(self._items) - self._trailing :]

    def _width_at_the_end(self) -> int:
        widths = [item.sizeHint().width() for item in self._ends() if not item.isEmpty()]
        return sum(widths) + self.spacing() * (len(widths) - 1) if widths else 0
