"""The History page: figures of all periods in one grid, edited in place."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from kpidesk.domain.change import Change, ClientChanged, NoteChanged
from kpidesk.domain.errors import NotDone
from kpidesk.domain.period import Length, Period, period_of
from kpidesk.services.entry.commit import Ask, Refused
from kpidesk.services.tables.context import PageTarget
from kpidesk.ui.common.buttons import make_button
from kpidesk.ui.common.cell_chooser import CellChooser
from kpidesk.ui.common.choice_box import ChoiceBox
from kpidesk.ui.common.labels import plain_label
from kpidesk.ui.common.layouts import make_column, make_row
from kpidesk.ui.history import texts
from kpidesk.ui.history.actions import HistoryActions
from kpidesk.ui.history.cell_detail import CellDetail
from kpidesk.ui.history.clipboard import copy_selection
from kpidesk.ui.history.delegate import FigureDelegate
from kpidesk.ui.history.dialog_openers import DialogOpeners
from kpidesk.ui.history.entry_committer import GridCommitter
from kpidesk.ui.history.grid_model import GridModel
from kpidesk.ui.history.grid_rows import may_change_rows
from kpidesk.ui.history.grid_view import GridView
from kpidesk.ui.history.legend import Legend
from kpidesk.ui.menu import Menu
from kpidesk.ui.navigation import Destination, PageId
from kpidesk.ui.page import Page
from kpidesk.ui.page_layout import PageHeader
from kpidesk.ui.print.printed_history import printed_history
from kpidesk.ui.print.printed_table import PrintedTable
from kpidesk.ui.tables.table_origin import clipboard_origin
from kpidesk.ui.theme.metrics import GRID, TextSize
from kpidesk.ui.workspace import Workspace


class HistoryPage(Page):
    """A grid of measures and periods, and below it the details of the current cell."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        words = workspace.words
        self.grid = GridModel(workspace)
        self.committer = GridCommitter(workspace, self.go.emit)
        colours = workspace.theme.colours
        self.view = GridView(self.grid, colours, self, mirrored=words.right_to_left)
        self.view.setAccessibleName(words(texts.GRID_NAME))
        delegate = FigureDelegate(workspace, self.grid, self.view)
        delegate.typed.connect(self._on_typed)
        self.view.setItemDelegate(delegate)
        self.detail = CellDetail(workspace, self.grid, self.committer, self._back, self)
        self.lengths = ChoiceBox()
        for length in Length:
            self.lengths.addItem(words(texts.LENGTHS[length]), length)
        self.lengths.setCurrentIndex(self.lengths.findData(Length.MONTH))
        self.lengths.activated.connect(lambda _: self._show_view())
        self.cells = CellChooser(workspace, self, all_together=True)
        self.cells.chosen.connect(lambda _: self._show_view())
        self.dialogs = DialogOpeners(workspace, self.grid, self)
        self.dialogs.period_chosen.connect(self._go_to)
        self.page_actions = HistoryActions(self, self.view, words)
        self._lay_out()
        self._connect_actions()
        workspace.unsaved_changed.connect(self._on_unsaved_changed)
        self.view.moved.connect(self._on_moved)
        self.view.refused.connect(self._say_why_not)
        self.view.blank_requested.connect(self.blank)
        self.view.drop_requested.connect(self.detail.drop)
        self.view.copy_requested.connect(self.copy)
        self.view.paste_requested.connect(self.paste)
        self.view.customContextMenuRequested.connect(self._show_context_menu)

    def _connect_actions(self) -> None:
        actions, dialogs, current = self.page_actions, self.dialogs, self.view.currentIndex
        actions.edit.triggered.connect(self.edit_figure)
        actions.blank.triggered.connect(self.blank)
        actions.note.triggered.connect(lambda: dialogs.edit_note(current()))
        actions.period_note.triggered.connect(lambda: dialogs.edit_period_note(current()))
        actions.changes.triggered.connect(lambda: dialogs.show_changes(current()))
        actions.copy.triggered.connect(self.copy)
        actions.paste.triggered.connect(self.paste)
        actions.go_to.triggered.connect(dialogs.ask_period)

    def _lay_out(self) -> None:
        words = self.workspace.words
        by = plain_label(words(texts.BY), muted=True, wraps=False)
        by.setBuddy(self.lengths)
        lengths = QWidget()
        make_row(by, self.lengths, parent=lengths)
        go_to = make_button(words(texts.GO_TO_PERIOD), self.dialogs.ask_period)
        changes = self.page_actions.changes_button()
        spare = {by: lambda: True, **self.cells.spare}
        header = PageHeader(words(texts.TITLE), (lengths, self.cells), (go_to, changes), spare)
        empty_page = QWidget()
        self.empty_text = plain_label(kind=TextSize.HEADING)
        self.empty_text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        overview = partial(self.go.emit, Destination(PageId.OVERVIEW))
        self.overview = make_button(words(texts.TO_OVERVIEW), overview, primary=True)
        middle = QVBoxLayout(empty_page)
        middle.addStretch(1)
        middle.addWidget(self.empty_text)
        middle.addWidget(self.overview, 0, Qt.AlignmentFlag.AlignHCenter)
        middle.addStretch(1)
        body = QWidget()
        self.legend = Legend(self.workspace, self.grid, self.view, body)
        self._rows_column = make_column(
            (self.legend, 1), self.detail, parent=body, spacing=2 * GRID
        )
        self._body, self._empty = body, empty_page
        self.lay_out(header, (body, 1), (empty_page, 1))

    def set_short(self, *, short: bool) -> None:
        super().set_short(short=short)
        self.legend.set_short(short=short)
        self.detail.set_short(short=short)
        self._rows_column.setSpacing(GRID if short else 2 * GRID)

    @property
    def length(self) -> Length:
        return Length(self.lengths.currentData())

    def refresh(self) -> None:
        self.cells.refresh()
        self._show_view()

    def update_for(self, changes: Sequence[Change]) -> None:
        if any(isinstance(change, ClientChanged) for change in changes):
            self.cells.refresh()
        self.grid.update_for(changes)
        grid, scope = self.grid, self.cells.scope
        if may_change_rows(grid.rows, scope, changes) or scope != grid.scope:
            self.refresh()
        if any(isinstance(change, NoteChanged) for change in changes):
            self.legend.refresh()
        self.detail.show_cell(self.view.currentIndex())

    def visit(self, destination: Destination) -> None:
        """Show the period and the cell, and go to the KPI's first measure."""
        self.cells.visit(destination)
        period = destination.period
        if period is not None:
            self.lengths.setCurrentIndex(self.lengths.findData(period.length))
        self._show_view()
        row = next(
            (
                n
                for n, each in enumerate(self.grid.rows)
                if each.measure and (destination.kpi in (None, each.kpi.id))
            ),
            None,
        )
        if row is not None and (period is not None or destination.kpi is not None):
            self.set_current_cell(row, period or self._period())

    def where(self) -> Destination | None:
        index = self.view.currentIndex()
        if not index.isValid():
            return None
        row = self.grid.rows[index.row()]
        period = self.grid.period(index.column())
        return Destination(PageId.HISTORY, row.kpi.id, period, scope=self.cells.scope)

    def take_focus(self) -> None:
        """Set the focus to the grid; where there are no rows, to the button."""
        (self.view if self.grid.rows else self.overview).setFocus()

    def commands(self) -> list[QAction]:
        return self.page_actions.all()

    def set_current_cell(self, row: int, period: Period) -> None:
        """Make a cell current and keep it visible; adds columns if needed."""
        column = self.grid.ensure_column(period)
        self.view.setCurrentIndex(self.grid.index(row, column))
        self.view.keep_visible(column)

    def copy(self) -> None:
        """Copy the selected block, or the selection in the open field."""
        if isinstance(QApplication.focusWidget(), QLineEdit):
            super().copy()
            return
        data = copy_selection(
            self.grid, self.view.selectionModel().selection(), self.workspace.words
        )
        if data is not None:
            QGuiApplication.clipboard().setMimeData(data)

    def paste(self) -> None:
        """Enter one figure, or preview a table from the current cell on."""
        if isinstance(QApplication.focusWidget(), QLineEdit):
            super().paste()
            return
        origin, index = clipboard_origin(), self.view.currentIndex()
        if not origin.is_single:
            self.table_pasted.emit(origin, self.table_target())
        elif self.grid.measure(index) is not None and self.grid.editable(index):
            self._on_typed(index, origin.text.strip())
        else:
            self._say_why_not()

    def table_to_print(self) -> PrintedTable | None:
        columns = self.view.visible_columns()
        if not self.grid.rows or not columns:
            return None
        return printed_history(self.workspace, self.grid, columns[-1])

    def table_target(self) -> PageTarget | None:
        return self.dialogs.target(self.view.currentIndex())

    def edit_figure(self) -> None:
        index = self.view.currentIndex()
        if index.isValid() and self.grid.editable(index):
            self.view.edit(index)

    def blank(self) -> None:
        """Blank the selected entries that can be edited."""
        chosen = filter(self._blankable, self.view.selectionModel().selectedIndexes())
        keys = [key for key in map(self.grid.key, chosen) if key is not None]
        if keys:
            self.committer.blank(keys)
            self.grid.touch(keys)
            self.detail.show_cell(self.view.currentIndex())

    def _show_view(self) -> None:
        row, period = self._row(), self._period()
        self.grid.show_view(self.length, self.cells.scope)
        words, rows = self.workspace.words, bool(self.grid.rows)
        self._body.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        tracked = bool(self.workspace.services.tracking.tracked())
        self.empty_text.setText(words(texts.NOTHING_HERE if tracked else texts.NOTHING_TRACKED))
        self.overview.setVisible(not tracked)
        if rows:
            measured = [n for n, each in enumerate(self.grid.rows) if each.measure]
            self.set_current_cell(row if row in measured else measured[0], period)

    def _row(self) -> int:
        current = self.view.currentIndex()
        first = next((n for n, each in enumerate(self.grid.rows) if each.measure), 0)
        return current.row() if current.isValid() else first

    def _period(self) -> Period:
        """Returns the current period in the chosen length; at first the last finished one."""
        current = self.view.currentIndex()
        if current.isValid() and self.grid.columnCount():
            return self.grid.period(current.column()).first_within(self.length)
        return period_of(self.workspace.today(), self.length).shifted(-1)

    def _on_moved(self) -> None:
        index = self.view.currentIndex()
        try:
            self.detail.show_cell(index)
        except NotDone as fault:
            self.workspace.tell(fault)
        self.page_actions.enable(
            measure=self.grid.measure(index) is not None,
            entry=self.grid.key(index) is not None,
            editable=index.isValid() and self.grid.editable(index),
            read_only=self.workspace.read_only,
        )

    def _on_typed(self, index: QModelIndex, text: str) -> None:
        key = self.grid.key(index)
        if key is not None:
            outcome = self.committer.type(key, text)
            # What is wrong is said below the grid of the current cell only.
            self.view.stays = isinstance(outcome, Ask | Refused)
            self.detail.show_cell(self.view.currentIndex())

    def _on_unsaved_changed(self) -> None:
        self.view.viewport().update()
        self.detail.show_cell(self.view.currentIndex())

    def _go_to(self, period: Period) -> None:
        self.set_current_cell(self._row(), period)
        self.view.setFocus()

    def _say_why_not(self) -> None:
        """Say in the message bar, too, why the current cell takes no figure."""
        if self.detail.reason:
            self.workspace.tell(self.detail.reason, until_change=True)

    def _blankable(self, index: QModelIndex) -> bool:
        return bool(self.grid.look(index).text) and self.grid.editable(index)

    def _back(self) -> None:
        self.detail.show_cell(self.view.currentIndex())
        self.view.setFocus()

    def _show_context_menu(self, at: QPoint) -> None:
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self.page_actions.all())
        menu.popup(self.view.viewport().mapToGlobal(at))
