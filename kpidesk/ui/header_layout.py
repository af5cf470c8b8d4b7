"""The layout of a page's header: title, filters and actions in one row, or in two."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem

from kpidesk.ui.common.layouts import visual_rect
from kpidesk.ui.theme.metrics import GRID

_TITLE_WIDTH = 17 * GRID
_ROW, _SHORT_ROW = 7 * GRID, 5 * GRID
_MOST_ROWS = 2


class HeaderLayout(QLayout):
    """One row, or the filters in rows below title and actions, without what is left out."""

    def __init__(self, title: QWidget) -> None:
        self._heights: dict[int, int] = {}
        self._asked: dict[QWidget, tuple[int, list[tuple[QWidget, bool, int]]]] = {}
        self._filters: list[QWidgetItem] = []
        self._actions: list[QWidgetItem] = []
        self._spare: Mapping[QWidget, Callable[[], bool]] = {}
        super().__init__()
        self.short = False
        self._title = QWidgetItem(title)
        self._trial: Mapping[QWidget, bool] = {}
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(GRID)

    def place(
        self,
        filters: Sequence[QWidget],
        actions: Sequence[QWidget],
        spare: Mapping[QWidget, Callable[[], bool]],
    ) -> None:
        """Set what is beside the title."""
        self._spare = spare
        self._filters = [QWidgetItem(each) for each in filters]
        self._actions = [QWidgetItem(each) for each in actions]
        self.invalidate()

    def shown_spare(self, width: int) -> list[QWidget]:
        """Returns the spare widgets that are shown in this width."""
        # A hidden widget that changes does not invalidate the layout.
        self._forget()
        return self._fitted(width)[0]

    def _fitted(self, width: int) -> tuple[list[QWidget], list[list[QWidgetItem]]]:
        """Returns the spare widgets that are shown in this width, and the rows with them."""
        shown = [each for each, wanted in self._spare.items() if wanted()]
        rows = self._rows_with(shown, width)
        while shown and len(rows) > _MOST_ROWS:
            del shown[0]
            rows = self._rows_with(shown, width)
        return shown, rows

    def _rows_with(self, shown: Collection[QWidget], width: int) -> list[list[QWidgetItem]]:
        self._trial = {each: each in shown for each in self._spare}
        rows = self._rows(width)
        self._trial = {}
        return rows

    def addItem(self, item: QLayoutItem) -> None:
        raise NotImplementedError

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < self.count() else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        item = self.itemAt(index)
        for items in (self._filters, self._actions):
            if item in items:
                items.remove(item)
                return item
        return None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        height = self._heights.get(width)
        if height is None:
            height = self._heights[width] = self._height_for(width)
        return height

    def _height_for(self, width: int) -> int:
        # Not by what is shown now, which is fitted to another width.
        _, rows = self._fitted(width)
        return max(GRID, sum(self._height(row) for row in rows) - self._overlap * (len(rows) - 1))

    def invalidate(self) -> None:
        self._forget()
        super().invalidate()

    def _forget(self) -> None:
        """Forget what was measured."""
        self._heights.clear()
        self._asked.clear()

    def sizeHint(self) -> QSize:
        row = self._visible(self._items)
        width = sum(self._width(item) + GRID for item in row) - GRID
        return QSize(width, self._height(row))

    def minimumSize(self) -> QSize:
        widths = [item.minimumSize().width() for item in self._visible(self._items)]
        return QSize(max(widths, default=0), self._height(self._visible(self._items)))

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        top = rect.top()
        actions = self._visible(self._actions)
        for row in self._rows(rect.width()):
            height = self._height(row)
            x = rect.left()
            for item in row:
                if actions and item is actions[0]:
                    # The actions end where the row does.
                    rest = [each for each in actions if each in row]
                    needed = sum(self._width(each) + GRID for each in rest) - GRID
                    x = max(x, rect.right() + 1 - needed)
                x = self._place(item, rect, QPoint(x, top), height)
            top += height - self._overlap

    def _place(self, item: QLayoutItem, rect: QRect, at: QPoint, height: int) -> int:
        """Place an item in its row; returns where the next one begins."""
        width = min(self._width(item), rect.right() + 1 - at.x())
        high = min(item.sizeHint().height(), height)
        box = QRect(at.x(), at.y() + (height - high) // 2, width, high)
        parent = self.parentWidget()
        direction = (
            parent.layoutDirection()
            if isinstance(parent, QWidget)
            else Qt.LayoutDirection.LeftToRight
        )
        item.setGeometry(visual_rect(box, rect, direction))
        return at.x() + width + GRID

    @property
    def _items(self) -> list[QWidgetItem]:
        return [self._title, *self._filters, *self._actions]

    def _rows(self, width: int) -> list[list[QWidgetItem]]:
        """Returns the visible items in rows: in one, or the filters below title and actions.

        Without a title the actions are at the end of the last row of filters.
        """
        title = self._visible([self._title])
        filters, actions = self._visible(self._filters), self._visible(self._actions)
        everything = [*title, *filters, *actions]
        if self._fits(everything, width):
            return [everything] if everything else []
        if not title:
            rows = self._wrapped(filters, width)
            if rows and self._fits([*rows[-1], *actions], width):
                return [*rows[:-1], [*rows[-1], *actions]]
            return [*rows, actions] if actions else rows
        first = [[*title, *actions]] if self._fits([*title, *actions], width) else [title, actions]
        return [*(row for row in first if row), *self._wrapped(filters, width)]

    def _wrapped(self, items: Sequence[QWidgetItem], width: int) -> list[list[QWidgetItem]]:
        rows: list[list[QWidgetItem]] = []
        for item in items:
            if rows and self._fits([*rows[-1], item], width):
                rows[-1].append(item)
            else:
                rows.append([item])
        return rows

    @property
    def _overlap(self) -> int:
        """How far a row is over the one above it: high rows have room above and below."""
        return 0 if self.short else GRID

    def _fits(self, items: Sequence[QWidgetItem], width: int) -> bool:
        return sum(self._width(item) + GRID for item in items) - GRID <= width

    def _width(self, item: QLayoutItem) -> int:
        widget = item.widget()
        assert widget is not None
        asked = self._asked.get(widget)
        if asked is None:
            asked = self._asked[widget] = self._ask(widget)
        width, changes = asked
        width += sum(change for each, shown, change in changes if self._trial.get(each) is shown)
        return max(width, _TITLE_WIDTH) if item is self._title else width

    def _ask(self, widget: QWidget) -> tuple[int, list[tuple[QWidget, bool, int]]]:
        """Returns the width of a widget, and how spare ones in it change it when tried."""
        least = widget.minimumSizeHint().expandedTo(widget.minimumSize())
        # Also that of a hidden one, which its item does not have.
        width = widget.sizeHint().expandedTo(least).boundedTo(widget.maximumSize()).width()
        changes = []
        for each in self._spare:
            if each is not widget and widget.isAncestorOf(each):
                change, hidden = each.sizeHint().width() + GRID, each.isHidden()
                changes.append((each, hidden, change if hidden else -change))
        return width, changes

    def _height(self, row: Sequence[QLayoutItem]) -> int:
        if not row:
            return GRID
        least = _SHORT_ROW if self.short else _ROW
        return max([least, *(item.sizeHint().height() + GRID for item in row)])

    def _visible(self, items: Sequence[QWidgetItem]) -> list[QWidgetItem]:
        shown = []
        for item in items:
            widget = item.widget()
            tried = self._trial.get(widget) if widget else None
            if tried or (tried is None and not item.isEmpty()):
                shown.append(item)
        return shown
