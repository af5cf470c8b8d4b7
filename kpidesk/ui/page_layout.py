"""The skeleton of a page: its header row, and the column with the same edges on every page."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from kpidesk.ui.common.labels import plain_label
from kpidesk.ui.common.layouts import visual_rect
from kpidesk.ui.header_layout import HeaderLayout
from kpidesk.ui.theme.metrics import GRID, TextSize

_GREATEST_WIDTH = 180 * GRID
#: The margin at each side from a width of the page on.
_MARGINS = ((126 * GRID, 3 * GRID), (88 * GRID, 2 * GRID), (0, GRID + GRID // 2))
#: A page below this height has a lower header without a title, which the rail shows, too, and
#: is scrolled as a whole.
_SHORT_PAGE = 52 * GRID


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
            inner = visual_rect(inner, rect, parent.layoutDirection())
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
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.title = plain_label(title, TextSize.TITLE, self, wraps=False)
        self._row = HeaderLayout(self.title)
        self.setLayout(self._row)
        self.place(filters, actions, spare)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def place(
        self,
        filters: Sequence[QWidget],
        actions: Sequence[QWidget],
        spare: Mapping[QWidget, Callable[[], bool]] = MappingProxyType({}),
    ) -> None:
        """Set the filters and actions of a header that was made without any."""
        self._spare = spare
        for widget in (*filters, *actions):
            widget.setParent(self)
        self._row.place(filters, actions, spare)

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
        shown = self._row.shown_spare(self.width())
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
