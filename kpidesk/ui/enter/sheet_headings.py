"""The row of headings above the columns of a sheet."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from kpidesk.domain.period import Period
from kpidesk.i18n.period_words import tick_name
from kpidesk.ui.common.labels import ElidedLabel
from kpidesk.ui.enter import texts
from kpidesk.ui.enter.row.columns import (
    BEFORE,
    COLUMNS,
    FIELD,
    FIGURE,
    KPI,
    LEVEL,
    SIDES,
    VALUE,
    set_columns,
)
from kpidesk.ui.enter.row.sheet_room import SheetRoom, sheet_room
from kpidesk.ui.theme.metrics import GRID, TextSize
from kpidesk.ui.workspace import Workspace

_TRAILING = (FIELD, BEFORE, VALUE)
#: Columns that a narrow sheet does not have.
_WIDE = (KPI, VALUE, LEVEL)


class SheetHeadings(QWidget):
    """Names the columns; `bar` is the width of the scroll bar beside the sheet below."""

    def __init__(self, workspace: Workspace, bar: int) -> None:
        super().__init__()
        self._workspace, words = workspace, workspace.words
        self._words = words
        self._labels = {each: ElidedLabel(TextSize.CAPTION, self, muted=True) for each in COLUMNS}
        for column, text in ((KPI, texts.KPI), (FIGURE, texts.FIGURE)):
            self._labels[column].setText(words(text))
        for column in _TRAILING:
            self._labels[column].setAlignment(Qt.AlignmentFlag.AlignTrailing)
        grid = self._grid = QGridLayout(self)
        self.set_bar(bar)
        for column, label in self._labels.items():
            grid.addWidget(label, 0, column)
        # The columns of a wide sheet must not keep the window wide.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.set_room(sheet_room(words, None, sums=False))

    def set_bar(self, bar: int) -> None:
        """Leave room at the end for a scroll bar of this width."""
        before, after = SIDES
        sides = (before, after + bar)
        left, right = sides[::-1] if self._words.right_to_left else sides
        self._grid.setContentsMargins(left, GRID // 2, right, GRID // 2)

    def set_room(self, room: SheetRoom) -> None:
        """Share the width in this way; a narrow sheet has no columns of the KPIs."""
        set_columns(self._grid, room.columns)
        for column in _WIDE:
            self._labels[column].setVisible(not room.narrow)

    def show_period(self, period: Period) -> None:
        """Name the period, and the one before it, and say whether values can still change."""
        over = period.last_day < self._workspace.today()
        self._labels[VALUE].setText(self._words(texts.VALUE if over else texts.SO_FAR))
        self._labels[FIELD].setText(tick_name(self._words, period))
        self._labels[BEFORE].setText(tick_name(self._words, period.shifted(-1)))
