"""The table view of the grid, with the keys of a spreadsheet."""

from __future__ import annotations

from collections.abc import Sequence

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

from kpidesk.ui.history.cell_look import CellState
from kpidesk.ui.history.grid_model import GridModel
from kpidesk.ui.theme.colours import Colours
from kpidesk.ui.theme.metrics import GRID

_Index = QModelIndex | QPersistentModelIndex
_Hint = QAbstractItemDelegate.EndEditHint
_Key = Qt.Key
_Trigger = QAbstractItemView.EditTrigger
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
_WIDEST_FIGURE = "888,888.88"
#: The names of measures take at most this fraction of the width.
_NAMES = 0.4
#: How many columns after a period are kept visible with it, the running one among them.
_COLUMNS_AFTER = 1


class GridView(QTableView):
    """Time runs from left to right in every language; names are at the leading side.

    `moved` is sent when another cell is current, `refused` where one cannot be edited,
    `drop_requested` with its key by Esc or undo in a cell with a text that is not saved.
    """

    blank_requested = Signal()
    copy_requested = Signal()
    paste_requested = Signal()
    moved = Signal()
    refused = Signal()
    drop_requested = Signal(object)
    visible_columns_changed = Signal()

    def __init__(
        self, grid: GridModel, colours: Colours, parent: QWidget, *, mirrored: bool
    ) -> None:
        super().__init__(parent)
        self._grid = grid
        self._mirrored = mirrored
        self._followed: int | None = None
        #: Whether the current cell stays so when its field is closed next.
        self.stays = False
        figure = self.fontMetrics().horizontalAdvance(_WIDEST_FIGURE)
        self._least_width = figure + GRID + GRID // 2
        self.horizontalScrollBar().actionTriggered.connect(self._stop_following)
        self.horizontalScrollBar().valueChanged.connect(self.visible_columns_changed)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setModel(grid)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setEditTriggers(
            _Trigger.AnyKeyPressed | _Trigger.EditKeyPressed | _Trigger.DoubleClicked
        )
        # Tab leaves the table; while editing it goes to the next cell.
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
        across.setMinimumSectionSize(1)
        across.setDefaultSectionSize(self._least_width)
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | _MIDDLE)
        across.setHighlightSections(False)
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultSectionSize(metrics.height() + GRID + GRID // 2)
        leading = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        down.setDefaultAlignment(leading | _MIDDLE)
        down.setHighlightSections(False)
        down.setTextElideMode(Qt.TextElideMode.ElideRight)

    def dataChanged(self, first: _Index, last: _Index, roles: Sequence[int] = ()) -> None:
        """Paint only what has changed: for more than one cell Qt paints the whole viewport."""
        if first == last or self.state() is QAbstractItemView.State.EditingState:
            super().dataChanged(first, last, roles)
        else:
            self.viewport().update(self.visualRect(first).united(self.visualRect(last)))

    def minimumSizeHint(self) -> QSize:
        return QSize(40 * GRID, 20 * GRID)

    def edit(  # type: ignore[override]
        self, index: _Index, trigger: _Trigger | None = None, event: QEvent | None = None
    ) -> bool | None:
        if trigger is None:
            super().edit(index)
            return None
        if trigger is _Trigger.CurrentChanged:
            return False
        if not self._grid.editable(index):
            if trigger & self.editTriggers():
                self.refused.emit()
            return False
        return bool(super().edit(index, trigger, event))  # type: ignore[arg-type]

    def keyboardSearch(self, search: str) -> None:
        """Go nowhere: what is typed where no figure can be must not go on in another cell."""

    def event(self, event: QEvent) -> bool:
        """Take undo from the window while a text that is not saved can be dropped."""
        overrides = event.type() is QEvent.Type.ShortcutOverride
        if overrides and isinstance(event, QKeyEvent) and self._drops(event):
            event.accept()
            return True
        return super().event(event)

    def _drops(self, event: QKeyEvent) -> bool:
        undoes = event.matches(QKeySequence.StandardKey.Undo) or event.key() == _Key.Key_Escape
        index = self.currentIndex()
        return undoes and index.isValid() and self._grid.look(index).state is CellState.DRAFT

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Blank, copy, paste and go down; Tab leaves the table."""
        key = event.key()
        if self.state() is QAbstractItemView.State.EditingState:
            # Keys that an open field ignores, such as Enter: the delegate is closing it.
            event.accept()
        elif self._drops(event):
            self.drop_requested.emit(self._grid.key(self.currentIndex()))
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
        """Go down after Enter, along the row after Tab, unless the figure was refused."""
        super().closeEditor(editor, _Hint.NoHint)
        stays, self.stays = self.stays, False
        match None if stays else hint:
            case _Hint.SubmitModelCache:
                self.step(1, 0)
            case _Hint.EditNextItem:
                self.step(0, 1)
            case _Hint.EditPreviousItem:
                self.step(0, -1)

    def visible_columns(self) -> range:
        """Returns the columns that are at least partly visible."""
        first = self.columnAt(0)
        last = self.columnAt(self.viewport().width() - 1)
        end = self._grid.columnCount() - 1 if last < 0 else last
        return range(first, end + 1) if first >= 0 else range(0)

    def keep_visible(self, column: int) -> None:
        """Keep a column and those after it visible until the user goes elsewhere."""
        self._followed = column
        self._follow()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.updateGeometries()
        self._follow()
        self.visible_columns_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._follow()
        self.visible_columns_changed.emit()

    def _follow(self) -> None:
        last = self._grid.columnCount() - 1
        if self._followed is None or last < 0:
            return
        row = max(0, self.currentIndex().row())
        for column in range(min(self._followed + _COLUMNS_AFTER, last), self._followed - 1, -1):
            self.scrollTo(self._grid.index(row, column))
        value = next((n for n in range(row, len(self._grid.rows)) if self._is_value(n)), row)
        # The value of its KPI is kept visible, too.
        self.scrollTo(self._grid.index(value, self._followed))
        self.scrollTo(self._grid.index(row, self._followed))

    def _is_value(self, row: int) -> bool:
        return self._grid.rows[row].measure is None

    def _stop_following(self) -> None:
        self._followed = None

    def hideEvent(self, event: QHideEvent) -> None:
        """Record what is being typed before the page or the window is left."""
        # A field that has lost the focus has been committed already.
        if self.state() is QAbstractItemView.State.EditingState:
            for field in self.viewport().findChildren(QLineEdit):
                self.commitData(field)
                self.closeEditor(field, _Hint.NoHint)
        super().hideEvent(event)

    def step(self, down: int, right: int) -> None:
        """Go to a neighboring cell past the values of KPIs; stay at the edge."""
        index = self.currentIndex()
        row, column = index.row() + down, index.column() + right
        while 0 <= row < self._grid.rowCount() and down and self._is_value(row):
            row += down
        there = self._grid.index(row, column)
        if there.isValid():
            self.setCurrentIndex(there)

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        self._stop_following()
        self.moved.emit()

    def _fit_columns(self) -> None:
        """Show whole columns only: as many as fit, and what is left over widens the names."""
        down, across, bar = self.verticalHeader(), self.horizontalHeader(), self.verticalScrollBar()
        frame = 2 * self.frameWidth()
        room = self.width() - frame - (bar.sizeHint().width() if bar.maximum() > 0 else 0)
        names = max(1, min(down.sizeHint().width(), int(room * _NAMES)))
        columns = max(1, (room - names) // self._least_width)
        width = max(1, (room - names) // columns)
        if width != across.defaultSectionSize():
            across.setDefaultSectionSize(width)
        down.setFixedWidth(max(1, room - columns * width))

    def updateGeometries(self) -> None:
        down = self.verticalHeader()
        self._fit_columns()
        super().updateGeometries()
        across, bar = self.horizontalHeader(), self.horizontalScrollBar()
        # A view scrolled before the headings had their size keeps its old offset.
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
