"""Sections of a form: a heading above rows of a name and a control, in one column or two."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from kpidesk.ui.common.labels import plain_label
from kpidesk.ui.common.layouts import STRETCH, Item, add_items, make_column, make_row
from kpidesk.ui.theme.metrics import GRID, TextSize

#: From this width on, and for so many characters, the sections are in two columns.
_WIDE, _WIDE_CHARACTERS = 84 * GRID, 80
#: Below this width, or for fewer characters, the names are above the controls.
_NARROW, _NARROW_CHARACTERS = 40 * GRID, 30
_NAME_WIDTH = 15 * GRID


class FormSection(QWidget):
    """A heading, if there is one, and below it rows of a name and a control."""

    def __init__(self, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(2 * GRID)
        self._grid.setVerticalSpacing(GRID)
        self._grid.setColumnMinimumWidth(0, _NAME_WIDTH)
        self._grid.setColumnStretch(1, 1)
        self._rows: dict[int, tuple[QLabel, QWidget, QLabel]] = {}
        if heading:
            self._grid.addWidget(plain_label(heading, TextSize.STRONG, self), 0, 0, 1, 2)

    def add_row(self, name: str, control: QWidget, *beside: Item, hint: str = "") -> QLabel:
        """Add a control with its name, and a hint below it. Returns the label of the hint."""
        row = QWidget(self)
        label = plain_label(name, parent=self, muted=True)
        label.setBuddy(control)
        add_items(make_row(parent=row), [(control, 1), *beside])
        below = plain_label(hint, TextSize.CAPTION, self, muted=True)
        below.setVisible(bool(hint))
        if hint:
            control.setAccessibleDescription(hint)
        number = self._grid.rowCount()
        self._rows[number] = label, row, below
        self._place(number, stacked=False)
        return below

    def add_changed(self, name: str, label: QLabel, button: QPushButton, what: str) -> None:
        """Add a text and below it the button that changes it; `what` describes the button."""
        both = QWidget()
        make_column(label, make_row(button, STRETCH), parent=both)
        button.setAccessibleDescription(what)
        self.add_row(name, both)

    def end(self) -> None:
        """Keep the rows at the top of the section."""
        self._grid.setRowStretch(self._grid.rowCount(), 1)

    def set_stacked(self, stacked: bool) -> None:
        """Put each name above its control, or beside it."""
        self._grid.setColumnMinimumWidth(0, 0 if stacked else _NAME_WIDTH)
        for number in self._rows:
            self._place(number, stacked=stacked)

    def _place(self, number: int, *, stacked: bool) -> None:
        """Place a name, its control and the hint; a row of the grid stays free for either form."""
        label, control, below = self._rows[number]
        for each in (label, control, below):
            self._grid.removeWidget(each)
        # The name is beside the first line of a control of several lines.
        label.setMinimumHeight(0 if stacked else 4 * GRID)
        label.setVisible(bool(label.text()))
        first, columns = (0, 2) if stacked else (1, 1)
        self._grid.addWidget(label, number, 0, 1, columns, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(control, number + stacked, first, 1, columns)
        self._grid.addWidget(below, number + 2, first, 1, columns)


class SectionColumns(QWidget):
    """Sections in two columns, row by row, or in one where the width is short."""

    def __init__(self, sections: Sequence[FormSection], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sections = sections
        self._wide: bool | None = None
        self._stacked = False
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(5 * GRID)
        self._grid.setVerticalSpacing(3 * GRID)
        for section in sections:
            section.setParent(self)
            section.end()
        self._arrange(wide=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width, character = self.width(), self.fontMetrics().averageCharWidth()
        self._arrange(wide=width >= max(_WIDE, character * _WIDE_CHARACTERS))
        narrow = max(_NARROW, character * _NARROW_CHARACTERS)
        if (stacked := width < narrow) is not self._stacked:
            self._stacked = stacked
            for each in self._sections:
                each.set_stacked(stacked)

    def _arrange(self, *, wide: bool) -> None:
        if wide is self._wide:
            return
        self._wide = wide
        columns = 2 if wide else 1
        for number, section in enumerate(self._sections):
            self._grid.removeWidget(section)
            self._grid.addWidget(section, number // columns, number % columns)
        for column in range(2):
            self._grid.setColumnStretch(column, int(column < columns))
