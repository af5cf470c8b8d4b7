"""The view of the table as it was pasted; headings and cells open the menu of roles."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView

from kpidesk.services.tables.roles import Axis
from kpidesk.ui.tables import texts
from kpidesk.ui.tables.column_widths import ColumnWidths
from kpidesk.ui.tables.pasted_model import PastedModel
from kpidesk.ui.tables.planned_table import PlannedTable
from kpidesk.ui.tables.role_menu import cell_menu, line_menu
from kpidesk.ui.theme.metrics import GRID
from kpidesk.ui.workspace import Workspace

_MENU_KEYS = (Qt.Key.Key_Space, Qt.Key.Key_F2)
_NARROWEST, _WIDEST = 8 * GRID, 24 * GRID


class PastedView(QTableView):
    """Shows a table; `roles_chosen` carries its roles with a changed one."""

    roles_chosen = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._table: PlannedTable | None = None
        #: The menu that was opened last.
        self.menu: QMenu | None = None
        self.pasted = PastedModel(workspace)
        self.setModel(self.pasted)
        self._widths = ColumnWidths(self, _NARROWEST, _WIDEST)
        self.setAccessibleName(workspace.words(texts.PASTED))
        self.setAccessibleDescription(workspace.words(texts.HINT))
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_context_menu)
        across, down = self.horizontalHeader(), self.verticalHeader()
        for header, axis in ((across, Axis.COLUMN), (down, Axis.ROW)):
            header.setSectionsClickable(True)
            header.setHighlightSections(False)
            header.sectionClicked.connect(lambda at, axis=axis: self.open_line_menu(axis, at))
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def show_table(self, table: PlannedTable | None) -> None:
        new = table is None or self._table is None or table.grid is not self._table.grid
        self._table = table
        self.pasted.show_table(table)
        if table is not None and new:
            self.setCurrentIndex(self.pasted.index(0, 0))
        self._widths.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._widths.share()

    def show_cell(self, row: int, column: int) -> None:
        """Make a cell current, and scroll to it."""
        self.setCurrentIndex(self.pasted.index(row, column))

    def open_line_menu(self, axis: Axis, index: int) -> None:
        """Open the menu of a row or column at its heading."""
        if self._table is None:
            return
        menu = line_menu(self._workspace, self._table, (axis, index), self._choose, self)
        if axis is Axis.COLUMN:
            at = QPoint(self.columnViewportPosition(index), 0)
        else:
            at = QPoint(0, self.rowViewportPosition(index) + self.rowHeight(index))
        self._popup(menu, at)

    def open_cell_menu(self, row: int, column: int) -> None:
        """Open the menus of the row and the column of a cell."""
        if self._table is not None:
            menu = cell_menu(self._workspace, self._table, (row, column), self._choose, self)
            at = self.visualRect(self.pasted.index(row, column)).bottomLeft()
            self._popup(menu, at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in _MENU_KEYS and index.isValid():
            self.open_cell_menu(index.row(), index.column())
        else:
            super().keyPressEvent(event)

    def _on_context_menu(self, at: QPoint) -> None:
        index = self.indexAt(at)
        if index.isValid():
            self.open_cell_menu(index.row(), index.column())

    def _popup(self, menu: QMenu, at: QPoint) -> None:
        if self.menu is not None:
            self.menu.deleteLater()
        self.menu = menu
        menu.popup(self.viewport().mapToGlobal(at))

    def _choose(self, roles: object) -> None:
        self.roles_chosen.emit(roles)
