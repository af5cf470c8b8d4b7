"""The table view of the grid: frozen headings, and the keys of a spreadsheet."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QTableView,
    QWidget,
)

from kpidesk.ui.history.grid_model import GridModel
from kpidesk.ui.theme.colours import Colours
from kpidesk.ui.theme.metrics import GRID

_Index = QModelIndex | QPersistentModelIndex
_Hint = QAbstractItemDelegate.EndEditHint
_Key = Qt.Key
_Trigger = QAbstractItemView.EditTrigger
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
_WIDEST_FIGURE = "8,888,888.88"
#: The names of measures take at most this share of the width.
_NAMES = 0.4
#: So many columns after the last finished period are looked at with it: the one that runs.
_BESIDE = 2


class GridView(QTableView):
    """Time runs from left to right in every language; the names stand where reading begins.

    `moved` is sent when another cell is current, `across_changed` when other columns may be
    visible.
    """

    blank_requested = Signal()
    copy_requested = Signal()
    paste_requested = Signal()
    moved = Signal()
    across_changed = Signal()

    def __init__(
        self, grid: GridModel, colours: Colours, parent: QWidget, *, mirrored: bool
    ) -> None:
        super().__init__(parent)
        self._grid = grid
        self._mirrored = mirrored
        self._kept: int | None = None
        self.horizontalScrollBar().actionTriggered.connect(self._let_go)
        self.horizontalScrollBar().valueChanged.connect(self.across_changed)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setModel(grid)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setEditTriggers(
            _Trigger.AnyKeyPressed | _Trigger.EditKeyPressed | _Trigger.DoubleClicked
        )
        # Tab leaves the table, so that nobody is caught in it; while editing it goes on.
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setStyleSheet(
            f"QTableCornerButton::section {{ background: {colours.window}; border: none; "
            f"border-bottom: 1px solid {colours.line}; }}"
        )
        self.setWordWrap(False)
        metrics = self.fontMetrics()
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        across.setDefaultSectionSize(metrics.horizontalAdvance(_WIDEST_FIGURE) + 2 * GRID)
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | _MIDDLE)
        across.setHighlightSections(False)
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultSectionSize(metrics.height() + GRID + GRID // 2)
        leading = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        down.setDefaultAlignment(leading | _MIDDLE)
        down.setHighlightSections(False)
        down.setTextElideMode(Qt.TextElideMode.ElideRight)

    def minimumSizeHint(self) -> QSize:
        return QSize(40 * GRID, 20 * GRID)

    def edit(  # type: ignore[override]
        self, index: _Index, trigger: _Trigger | None = None, event: QEvent | None = None
    ) -> bool | None:
        """Open the field of a cell, where a figure can be typed."""
        if trigger is None:
            super().edit(index)
            return None
        if trigger is _Trigger.CurrentChanged or not self._grid.editable(index):
            return False
        return bool(super().edit(index, trigger, event))  # type: ignore[arg-type]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Blank, copy, paste and go down; Tab leaves the table."""
        key = event.key()
        if self.state() is QAbstractItemView.State.EditingState:
            # What an open field leaves over, as Enter: its delegate closes it in a moment.
            event.accept()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_requested.emit()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste_requested.emit()
        elif key in (_Key.Key_Delete, _Key.Key_Backspace):
            self.blank_requested.emit()
        elif key in (_Key.Key_Return, _Key.Key_Enter):
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.step(-1 if back else 1, 0)
        else:
            super().keyPressEvent(event)

    def closeEditor(self, editor: QWidget, hint: _Hint) -> None:
        """Go down after Enter, along the row after Tab."""
        super().closeEditor(editor, _Hint.NoHint)
        match hint:
            case _Hint.SubmitModelCache:
                self.step(1, 0)
            case _Hint.EditNextItem:
                self.step(0, 1)
            case _Hint.EditPreviousItem:
                self.step(0, -1)

    def columns_in_sight(self) -> range:
        """The columns of which anything is seen."""
        first = self.columnAt(0)
        last = self.columnAt(self.viewport().width() - 1)
        end = self._grid.columnCount() - 1 if last < 0 else last
        return range(first, end + 1) if first >= 0 else range(0)

    def keep_in_sight(self, column: int) -> None:
        """Show a column and, where there is room, what follows it, until she goes elsewhere."""
        self._kept = column
        self._follow()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.updateGeometries()
        self._follow()
        self.across_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._follow()
        self.across_changed.emit()

    def _follow(self) -> None:
        last = self._grid.columnCount() - 1
        if self._kept is None or last < 0:
            return
        row = max(0, self.currentIndex().row())
        for column in range(min(self._kept + _BESIDE, last), self._kept - 1, -1):
            self.scrollTo(self._grid.index(row, column))
        if row and self._grid.rows[row - 1].measure is None:
            # The heading of its KPI, too.
            self.scrollTo(self._grid.index(row - 1, self._kept))

    def _let_go(self) -> None:
        self._kept = None

    def hideEvent(self, event: QHideEvent) -> None:
        """Record what is being typed before the page or the window is left."""
        # A field that lost the focus by this has done so already.
        if self.state() is QAbstractItemView.State.EditingState:
            for field in self.viewport().findChildren(QLineEdit):
                self.commitData(field)
                self.closeEditor(field, _Hint.NoHint)
        super().hideEvent(event)

    def step(self, down: int, right: int) -> None:
        """Go to a neighbour, past the headings; nowhere at the edge."""
        index = self.currentIndex()
        row, column = index.row() + down, index.column() + right
        while 0 <= row < self._grid.rowCount() and self._grid.rows[row].measure is None and down:
            row += down
        there = self._grid.index(row, column)
        if there.isValid():
            self.setCurrentIndex(there)

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        self._let_go()
        self.moved.emit()

    def updateGeometries(self) -> None:
        down = self.verticalHeader()
        down.setMaximumWidth(max(1, int(self.width() * _NAMES)))
        super().updateGeometries()
        across, bar = self.horizontalHeader(), self.horizontalScrollBar()
        # What was scrolled before the headings had their size is still where it was then.
        if bar.value() == bar.maximum():
            across.setOffsetToLastSection()
        else:
            across.setOffsetToSectionPosition(bar.value())
        if not self._mirrored or not down.isVisible():
            return
        width = down.width()
        self.setViewportMargins(0, across.height(), width, 0)
        inner = self.viewport().geometry()
        down.setGeometry(inner.right() + 1, inner.top(), width, inner.height())
        across.setGeometry(
            inner.left(), inner.top() - across.height(), inner.width(), across.height()
        )
        for corner in self.findChildren(QAbstractButton):
            if corner.parent() is self:
                corner.setGeometry(
                    inner.right() + 1, inner.top() - across.height(), width, across.height()
                )
