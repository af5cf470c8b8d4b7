"""A card of the Settings page: a heading, and rows of a name, a control and a hint."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLabel, QWidget

from kpidesk.ui.common.card import Card
from kpidesk.ui.common.labels import plain_label
from kpidesk.ui.common.layouts import STRETCH, Item, add_items, make_row
from kpidesk.ui.theme.metrics import GRID, TextSize

_GREATEST_WIDTH = 130 * GRID
#: Below this width the heading is above the rows.
_WIDE = 96 * GRID
_HEADING_WIDTH, _NAME_WIDTH = 20 * GRID, 22 * GRID


class SettingsCard(Card):
    """Heading and hints are beside the controls; above and below where the card is narrow."""

    def __init__(self, heading: str) -> None:
        super().__init__()
        self.setMaximumWidth(_GREATEST_WIDTH)
        self._heading = plain_label(heading, TextSize.STRONG, self)
        self._rows: list[tuple[QLabel, QWidget]] = []
        self._hinted: list[QBoxLayout] = []
        self._wide: bool | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        self._grid.setHorizontalSpacing(2 * GRID)
        self._grid.setVerticalSpacing(GRID)
        self._grid.setColumnStretch(2, 1)

    def add_row(self, name: str, control: QWidget, *beside: Item, hint: str = "") -> None:
        """Add a control with its name; a hint is beside it, and described to screen readers."""
        label = plain_label(name, parent=self, muted=True)
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
        self._rows.append((label, row))
        self._wide = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        wide = self.width() >= _WIDE
        if wide is self._wide:
            return
        self._wide = wide
        for widget in (self._heading, *(each for row in self._rows for each in row)):
            self._grid.removeWidget(widget)
        top = Qt.AlignmentFlag.AlignTop
        self._grid.setColumnMinimumWidth(0, _HEADING_WIDTH if wide else 0)
        self._grid.setColumnMinimumWidth(1, _NAME_WIDTH if wide else 0)
        self._heading.setMinimumHeight(4 * GRID)
        for line in self._hinted:
            line.setDirection(
                QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
            )
        if wide:
            self._grid.addWidget(self._heading, 0, 0, len(self._rows), 1, top)
        else:
            self._grid.addWidget(self._heading, 0, 0, 1, 3)
        for number, (label, row) in enumerate(self._rows, start=0 if wide else 1):
            self._grid.addWidget(label, number, 1)
            self._grid.addWidget(row, number, 2)
