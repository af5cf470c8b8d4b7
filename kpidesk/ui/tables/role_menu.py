"""The menu that changes what a row or column of a table is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from kpidesk.i18n.tables.import_words import line_name
from kpidesk.i18n.text import Text
from kpidesk.services.tables.roles import (
    AMOUNTS,
    Axis,
    IgnoreReason,
    Role,
    RoleKind,
    TableRoles,
    ignored,
)
from kpidesk.ui.tables import texts
from kpidesk.ui.tables.figure_names import names_with_kpi
from kpidesk.ui.tables.planned_table import PlannedTable
from kpidesk.ui.workspace import Workspace

_ROLES: tuple[tuple[Text, Role], ...] = (
    (texts.PERIODS, Role(RoleKind.PERIOD)),
    (texts.CLIENTS, Role(RoleKind.CLIENT)),
    (texts.LANGUAGES, Role(RoleKind.SERVICE_LANGUAGE)),
    (texts.NAMES, Role(RoleKind.MEASURE)),
    (texts.AS_NAMED, AMOUNTS),
)
Choose = Callable[[TableRoles], object]


def line_menu(
    workspace: Workspace,
    table: PlannedTable,
    line: tuple[Axis, int],
    choose: Choose,
    parent: QWidget,
) -> QMenu:
    """Returns a menu of the roles of one row or column; `choose` gets the table's new roles."""
    words, (axis, index) = workspace.words, line
    menu = QMenu(line_name(words, axis, index), parent)
    roles = table.plan.roles
    present = _role_at(roles, axis, index)

    def add(to: QMenu, text: str, role: Role, *, checked: bool) -> None:
        action = QAction(text, to)
        action.setCheckable(True)
        action.setChecked(checked)
        action.triggered.connect(lambda: choose(_with_role(roles, axis, index, role)))
        to.addAction(action)

    for text, role in _ROLES:
        same = role.kind is present.kind and present.measure is None
        add(menu, words(text), role, checked=same)
    measures = menu.addMenu(words(texts.FIGURES_OF))
    names = names_with_kpi(workspace)
    for measure in sorted(names, key=lambda each: names[each].casefold()):
        role = Role(RoleKind.AMOUNT, measure)
        name = names[measure].replace("&", "&&")
        add(measures, name, role, checked=present.measure == measure)
    ignore = ignored(IgnoreReason.CHOSEN)
    add(menu, words(texts.LEAVE_OUT), ignore, checked=present.kind is RoleKind.IGNORE)
    menu.addSeparator()
    recognised = _role_at(table.recognised, axis, index)
    add(menu, words(texts.AS_RECOGNIZED), recognised, checked=present == recognised)
    return menu


def cell_menu(
    workspace: Workspace,
    table: PlannedTable,
    cell: tuple[int, int],
    choose: Choose,
    parent: QWidget,
) -> QMenu:
    """Returns a menu with those of the row and the column of a cell."""
    menu = QMenu(parent)
    for line in ((Axis.COLUMN, cell[1]), (Axis.ROW, cell[0])):
        menu.addMenu(line_menu(workspace, table, line, choose, menu))
    return menu


def _role_at(roles: TableRoles, axis: Axis, index: int) -> Role:
    return roles.rows[index] if axis is Axis.ROW else roles.columns[index]


def _with_role(roles: TableRoles, axis: Axis, index: int, role: Role) -> TableRoles:
    if axis is Axis.ROW:
        return roles.with_row(index, role)
    return roles.with_column(index, role)
