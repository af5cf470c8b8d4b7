"""The skeleton of a page: its header row, and the column with the same edges on every page."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QLayout,
    QLayoutItem,
    QSizePolicy,
    QStyle,
    QVBoxLayout,
    QWidget,
    QWidgetItem,
)

from kpidesk.ui.common.labels import plain_label
from kpidesk.ui.theme.metrics import GRID, TextSize

_GREATEST_WIDTH = 180 * GRID
#: The margin at each side from a width of the page on.
_MARGINS = ((126 * GRID, 3 * GRID), (88 * GRID, 2 * GRID), (0, GRID + GRID // 2))
_TITLE_WIDTH = 17 * GRID
_ROW, _SHORT_ROW = 7 * GRID, 5 * GRID
#: A page below this height has a lower header without a title, which the rail shows, too, and
#: is scrolled as a whole.
_SHORT_PAGE = 52 * GRID
_MOST_ROWS = 2


def is_short(height: int) -> bool:
    """Returns whether a page of this height has to save room."""
    return height < _SHORT_PAGE


def page_margin(width: int) -> int:
    """Returns the distance of the contents from each side of a page of this width."""
    least = next(margin for from_width, margin in _MARGINS if width >= from_width)
    return max(least, (width - _GREATEST_WIDTH) // 2)


class PageColumn(QVBoxLayout):
    """A column with the page's margins at its sides, and with the greatest width of the contents.

    `bar` returns the width of a scroll bar that stands beside the widget of this column, in the
    margin; the style may change it.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        bar: Callable[[], int] = lambda: 0,
        spacing: int = 2 * GRID,
    ) -> None:
        super().__init__()
        self._bar = bar
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)
        if parent is not None:
            parent.setLayout(self)

    def setGeometry(self, rect: QRect) -> None:
        leading, trailing = self._sides(rect.width())
        inner = rect.adjusted(leading, 0, -trailing, 0)
        parent = self.parentWidget()
        if parent is not None:
            inner = QStyle.visualRect(parent.layoutDirection(), rect, inner)
        super().setGeometry(inner)

    def heightForWidth(self, width: int) -> int:
        return super().heightForWidth(width - sum(self._sides(width)))

    def minimumHeightForWidth(self, width: int) -> int:
        return super().minimumHeightForWidth(width - sum(self._sides(width)))

    def minimumSize(self) -> QSize:
        return super().minimumSize() + QSize(2 * _MARGINS[-1][1] - self._bar(), 0)

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(2 * _MARGINS[0][1] - self._bar(), 0)

    def _sides(self, width: int) -> tuple[int, int]:
        bar = self._bar()
        margin = page_margin(width + bar)
        return margin, max(0, margin - bar)


class PageHeader(QWidget):
    """One row: the title, the filters beside it, the actions at the trailing end.

    Where the width is short the filters are in rows of their own. The keyboard goes through the
    filters, then the actions.

    `spare` are filters, actions or parts of them that are left out, the first one first, where
    there would be more than two rows; each has a function that returns whether it is wanted.
    """

    def __init__(
        self,
        title: str,
        filters: Sequence[QWidget] = (),
        actions: Sequence[QWidget] = (),
        spare: Mapping[QWidget, Callable[[], bool]] = MappingProxyType({}),
    ) -> None:
        super().__init__()
        self._spare = spare
        self.title = plain_label(title, TextSize.TITLE, self, wraps=False)
        for widget in (*filters, *actions):
            widget.setParent(self)
        self._row = _HeaderLayout(self.title, filters, actions)
        self.setLayout(self._row)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_short(self, *, short: bool) -> None:
        """Save room on a page of little height."""
        if short is not self._row.short:
            self._row.short = short
            self.title.setVisible(not short)
            self._row.invalidate()
            self.updateGeometry()

    @property
    def left_out(self) -> list[QWidget]:
        """The widgets that are wanted and for which there is no room."""
        return [each for each, wanted in self._spare.items() if wanted() and each.isHidden()]

    def fit_rows(self) -> None:
        """Leave out what would need a third row, and show again what has room."""
        shown = [each for each, wanted in self._spare.items() if wanted()]
        while shown and not self._row.fits(self.width(), self._spare, shown):
            del shown[0]
        changed = [each for each in self._spare if each.isHidden() is (each in shown)]
        for each in changed:
            each.setVisible(each in shown)
        if changed:
            self._row.invalidate()
            self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self.fit_rows()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_rows()


class _HeaderLayout(QLayout):
    def __init__(
        self, title: QWidget, filters: Sequence[QWidget], actions: Sequence[QWidget]
    ) -> None:
        super().__init__()
        self.short = False
        self._title = QWidgetItem(title)
        self._filters = [QWidgetItem(each) for each in filters]
        self._actions = [QWidgetItem(each) for each in actions]
        self._trial: Mapping[QWidget | None, bool] = {}
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(GRID)

    def fits(self, width: int, spare: Collection[QWidget], shown: Collection[QWidget]) -> bool:
        """Returns whether there are at most two rows with only these of the spare widgets."""
        self._trial = {each: each in shown for each in spare}
        rows = len(self._rows(width))
        self._trial = {}
        return rows <= _MOST_ROWS

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
        rows = self._rows(width)
        return max(GRID, sum(self._height(row) for row in rows) - self._overlap * (len(rows) - 1))

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
        item.setGeometry(QStyle.visualRect(direction, rect, box))
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
        least = widget.minimumSizeHint().expandedTo(widget.minimumSize())
        # Also that of a hidden one, which its item does not have.
        width = widget.sizeHint().expandedTo(least).boundedTo(widget.maximumSize()).width()
        for each, shown in self._trial.items():
            if each and each.isHidden() is shown and widget.isAncestorOf(each):
                change = each.sizeHint().width() + GRID
                width += change if shown else -change
        return max(width, _TITLE_WIDTH) if item is self._title else width

    def _height(self, row: Sequence[QLayoutItem]) -> int:
        if not row:
            return GRID
        least = _SHORT_ROW if self.short else _ROW
        return max([least, *(item.sizeHint().height() + GRID for item in row)])

    def _visible(self, items: Sequence[QWidgetItem]) -> list[QWidgetItem]:
        return [item for item in items if self._trial.get(item.widget(), not item.isEmpty())]
