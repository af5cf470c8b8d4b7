"""The table view of the grid: frozen headings, and the keys of a spreadsheet."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QTableView,
    QWidget,
)

from kpidesk.ui.history.grid import Grid
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


class GridView(QTableView):
    """Time runs from left to right in every language; the names stand where reading begins.

    Wishes: `blank_wished`, `copy_wished`, `paste_wished`; `moved` when another cell is current.
    """

    blank_wished = Signal()
    copy_wished = Signal()
    paste_wished = Signal()
    moved = Signal()

    def __init__(self, grid: Grid, colours: Colours, parent: QWidget, *, mirrored: bool) -> None:
        super().__init__(parent)
        self._grid = grid
        self._mirrored = mirrored
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
        """Room for the names, the headings and a few figures."""
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
        """Blank, copy, paste, go down; Tab leaves; anything else as tables do."""
        key = event.key()
        if self.state() is QAbstractItemView.State.EditingState:
            # What an open field leaves over, as Enter: its delegate closes it in a moment.
            event.accept()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wished.emit()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste_wished.emit()
        elif key in (_Key.Key_Delete, _Key.Key_Backspace):
            self.blank_wished.emit()
        elif key in (_Key.Key_Return, _Key.Key_Enter):
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.step(-1 if back else 1, 0)
        else:
            super().keyPressEvent(event)

    def closeEditor(self, editor: QWidget, hint: _Hint) -> None:
        """After Enter go down, after Tab along the row."""
        super().closeEditor(editor, _Hint.NoHint)
        match hint:
            case _Hint.SubmitModelCache:
                self.step(1, 0)
            case _Hint.EditNextItem:
                self.step(0, 1)
            case _Hint.EditPreviousItem:
                self.step(0, -1)

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
        """Tell that another cell is looked at."""
        super().currentChanged(current, previous)
        self.moved.emit()

    def updateGeometries(self) -> None:
        """Give the names the room they need, and put them where reading begins."""
        down = self.verticalHeader()
        down.setMaximumWidth(max(1, int(self.width() * _NAMES)))
        super().updateGeometries()
        if not self._mirrored or not down.isVisible():
            return
        across, width = self.horizontalHeader(), down.width()
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
