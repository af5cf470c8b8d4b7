"""The table as it was pasted, with the roles of its rows and columns marked on it."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from kpidesk.i18n.sentences import sentences, side_by_side
from kpidesk.i18n.tables.import_words import (
    column_letters,
    left_out_reason,
    remark_sentences,
    role_name,
    state_name,
)
from kpidesk.services.tables.import_plan import FigureState, LeftOutCell
from kpidesk.services.tables.roles import Role, RoleKind
from kpidesk.ui.common.labels import plain_tip
from kpidesk.ui.tables.planned_table import PlannedTable
from kpidesk.ui.theme.metrics import TextSize, font
from kpidesk.ui.workspace import Workspace

_Role = Qt.ItemDataRole
_Index = QModelIndex | QPersistentModelIndex
_NAMING = (RoleKind.PERIOD, RoleKind.CLIENT, RoleKind.SERVICE_LANGUAGE, RoleKind.MEASURE)
#: A cell shows one line of its text; what is longer is in its tool tip.
_MOST_SHOWN, _MOST_TIP = 200, 2_000


class PastedModel(QAbstractTableModel):
    """Cells as text. Colors follow roles and states, which tips and headings say in words."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._table: PlannedTable | None = None
        colours = workspace.theme.colours
        self._muted, self._naming = QColor(colours.muted), QColor(colours.raised)
        self._warning, self._error = QColor(colours.warning_soft), QColor(colours.error_soft)

    def show_table(self, table: PlannedTable | None) -> None:
        """Show a table; the same one with another plan keeps selection and scroll position."""
        same = table and self._table and table.grid is self._table.grid
        if not same:
            self.beginResetModel()
        self._table = table
        if not same:
            self.endResetModel()
            return
        rows, columns = self.rowCount(), self.columnCount()
        self.dataChanged.emit(self.index(0, 0), self.index(rows - 1, columns - 1))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, columns - 1)
        self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, rows - 1)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() or self._table is None else len(self._table.grid.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() or self._table is None else self._table.grid.width

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object:
        if self._table is None:
            return None
        across = orientation is Qt.Orientation.Horizontal
        roles = self._table.plan.roles
        own = roles.columns[section] if across else roles.rows[section]
        match role:
            case _Role.DisplayRole:
                name = self._role(own)
                if across:
                    return f"{column_letters(section)}\n{name}"
                plain = own.kind is RoleKind.AMOUNT and own.measure is None
                return str(section + 1) if plain else f"{section + 1}  {name}"
            case _Role.TextAlignmentRole:
                side = Qt.AlignmentFlag.AlignHCenter if across else Qt.AlignmentFlag.AlignLeading
                return side | Qt.AlignmentFlag.AlignVCenter
            case _Role.ToolTipRole:
                return plain_tip(self._role(own))
        return None

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object:
        table = self._table
        if table is None:
            return None
        row, column = index.row(), index.column()
        match role:
            case _Role.DisplayRole:
                text = table.grid.rows[row][column].text
                return text[:_MOST_SHOWN].replace("\n", " ")
            case _Role.BackgroundRole:
                return self._background(table, row, column)
            case _Role.FontRole:
                named = self._background(table, row, column) is self._naming
                return font(TextSize.STRONG) if named else None
            case _Role.ForegroundRole:
                ignored = RoleKind.IGNORE in self._kinds(table, row, column)
                return self._muted if ignored else None
            case _Role.ToolTipRole:
                text = table.grid.rows[row][column].text[:_MOST_TIP]
                remark = self.remark(row, column)
                return plain_tip(side_by_side(text, remark))
            case _Role.AccessibleTextRole:
                text = table.grid.rows[row][column].text[:_MOST_SHOWN]
                return side_by_side(text, self.remark(row, column))
            case _Role.TextAlignmentRole:
                figure = self._kinds(table, row, column) == (RoleKind.AMOUNT, RoleKind.AMOUNT)
                side = Qt.AlignmentFlag.AlignTrailing if figure else Qt.AlignmentFlag.AlignLeading
                return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def remark(self, row: int, column: int) -> str:
        """Returns what becomes of a cell, in words; nothing of a blank or a heading."""
        words = self._workspace.words
        found = self._table.cells.get((row, column)) if self._table else None
        if found is None:
            return ""
        if isinstance(found, LeftOutCell):
            return left_out_reason(words, found.reason, found.detail)
        fault = self._workspace.sentence(found.fault) if found.fault else ""
        said = state_name(words, found.state), remark_sentences(words, found.remarks)
        return sentences(words, *said, fault)

    def _role(self, role: Role) -> str:
        return role_name(self._workspace.words, role.kind, role.why, role.measure)

    def _background(self, table: PlannedTable, row: int, column: int) -> QColor | None:
        found = table.cells.get((row, column))
        if isinstance(found, LeftOutCell):
            return self._warning if found.may_be_figure else None
        if found is not None:
            match found.state:
                case FigureState.REFUSED:
                    return self._error
                case FigureState.ASKED | FigureState.CHANGED:
                    return self._warning
            return None
        kinds = self._kinds(table, row, column)
        named = any(each in _NAMING for each in kinds) and RoleKind.IGNORE not in kinds
        return self._naming if named and table.grid.rows[row][column].text else None

    def _kinds(self, table: PlannedTable, row: int, column: int) -> tuple[RoleKind, RoleKind]:
        roles = table.plan.roles
        return roles.rows[row].kind, roles.columns[column].kind
