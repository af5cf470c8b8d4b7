"""A card of the Settings page: a heading, and rows of a name, a control and a hint."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLabel, QWidget

from kpidesk.ui.common.card import Card
from kpidesk.ui.common.labels import plain_label
from kpidesk.ui.common.layouts import STRETCH, Item, add_items, make_row
from kpidesk.ui.theme.metrics import GRID, TextSize

_GREATEST_WIDTH = 130 * GRID
#: Below this width the heading is above the rows.
_WIDE = 96 * GRID
#: The same in lines of text, for large text.
_WIDE_LINES = 45
_HEADING_WIDTH, _NAME_WIDTH, _NARROW_NAME_WIDTH = 20 * GRID, 22 * GRID, 18 * GRID


class _Rows(QGridLayout):
    """A grid whose height is that at the greatest width of its widget.

    A column asks for the height at its own width, also where the widget is narrower.
    """

    def heightForWidth(self, width: int) -> int:
        return super().heightForWidth(self._within(width))

    def minimumHeightForWidth(self, width: int) -> int:
        return super().minimumHeightForWidth(self._within(width))

    def _within(self, width: int) -> int:
        widget, margins = self.parentWidget(), self.contentsMargins()
        sides = margins.left() + margins.right()
        return width if widget is None else min(width, widget.maximumWidth() - sides)


class SettingsCard(Card):
    """Heading and hints are beside the controls; above and below where the card is narrow."""

    def __init__(self, heading: str) -> None:
        super().__init__()
        self.setMaximumWidth(_GREATEST_WIDTH)
        self.heading = plain_label(heading, TextSize.STRONG, self)
        #: The name and the controls of each row.
        self.rows: list[tuple[QLabel, QWidget]] = []
        self._hinted: list[QBoxLayout] = []
        self._wide: bool | None = None
        #: The width of the longest word of the names, also of other cards.
        self.least = 0
        #: The width of the widest heading, also of other cards.
        self.heading_width = _HEADING_WIDTH
        self._grid = _Rows(self)
        self._grid.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        self._grid.setHorizontalSpacing(2 * GRID)
        self._grid.setVerticalSpacing(GRID)
        self._grid.setColumnStretch(2, 1)

    def add_row(self, name: str, control: QWidget, *beside: Item, hint: str = "") -> None:
        """Add a control with its name; a hint is beside it, and described to screen readers."""
        label = plain_label(name, parent=self, muted=True)
        # The name is beside its control, not between the control and the hint.
        label.setMinimumHeight(4 * GRID)
        label.setBuddy(control)
        row = QWidget(self)
        line = make_row(parent=row)
        items: list[Item] = [control, *beside]
        if hint:
            items[0] = (control, 0, Qt.AlignmentFlag.AlignLeading)
            self._hinted.append(line)
            control.setAccessibleDescription(hint)
            items.append((plain_label(hint, TextSize.CAPTION, row, muted=True), 1))
        elif not beside:
            items.append(STRETCH)
        add_items(line, items)
        self.rows.append((label, row))
        self._wide = None

    def minimumSizeHint(self) -> QSize:
        # That of the wide arrangement would keep it wide.
        return QSize(40 * GRID, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        # Large text has no room for three columns.
        wide = self.width() >= max(_WIDE, _WIDE_LINES * self.fontMetrics().height())
        if wide is self._wide:
            return
        self._wide = wide
        for widget in (self.heading, *(each for row in self.rows for each in row)):
            self._grid.removeWidget(widget)
        top = Qt.AlignmentFlag.AlignTop
        self._grid.setColumnMinimumWidth(0, self.heading_width if wide else 0)
        for label, _ in self.rows:
            label.setFixedWidth(max(self.least, _NAME_WIDTH if wide else _NARROW_NAME_WIDTH))
        self.heading.setMinimumHeight(4 * GRID)
        for line in self._hinted:
            line.setDirection(
                QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
            )
        if wide:
            self._grid.addWidget(self.heading, 0, 0, len(self.rows), 1, top)
        else:
            self._grid.addWidget(self.heading, 0, 0, 1, 3)
        for number, (label, row) in enumerate(self.rows, start=0 if wide else 1):
            # Names are below a heading that is above them.
            self._grid.addWidget(label, number, *((1, 1, 1) if wide else (0, 1, 2)), top)
            self._grid.addWidget(row, number, 2)


def align(cards: Sequence[SettingsCard], boxes: Sequence[QWidget]) -> None:
    """Put the controls of all cards into one column, and make the boxes equally wide."""
    labels = [label for card in cards for label, _ in card.rows]
    headings = [card.heading for card in cards]
    for each in (*labels, *headings, *boxes):
        each.ensurePolished()
    words = [(label, word) for label in labels for word in label.text().split()]
    least = max(label.fontMetrics().horizontalAdvance(word) for label, word in words)
    widest = max(heading.sizeHint().width() for heading in headings)
    for card in cards:
        card.least, card.heading_width = least, max(widest, _HEADING_WIDTH)
    width = max(max(box.sizeHint().width(), box.minimumWidth()) for box in boxes)
    for box in boxes:
        box.setFixedWidth(width)
