"""The dialog that shows what a table would enter, before anything is entered."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QWidget

from kpidesk.domain.cell import NOT_ASSIGNED, Cell
from kpidesk.domain.errors import Fault
from kpidesk.i18n.sentences import sentences, side_by_side
from kpidesk.i18n.tables.import_words import problem_sentence
from kpidesk.services.tables.context import PageTarget
from kpidesk.services.tables.import_plan import FigureState, QuestionKey
from kpidesk.services.tables.roles import TableRoles
from kpidesk.ui.announcement import announce
from kpidesk.ui.common.buttons import make_button
from kpidesk.ui.common.labels import plain_label
from kpidesk.ui.common.layouts import STRETCH, make_column, make_row
from kpidesk.ui.dialog import Dialog
from kpidesk.ui.message import Message
from kpidesk.ui.tables import texts
from kpidesk.ui.tables.pasted_view import PastedView
from kpidesk.ui.tables.plan_lists import PlanLists
from kpidesk.ui.tables.planned_table import PlannedTable
from kpidesk.ui.tables.question_list import QuestionList
from kpidesk.ui.tables.source_choices import SourceChoices
from kpidesk.ui.tables.table_committer import enter_table, not_entered, remember_choices
from kpidesk.ui.tables.table_origin import TableOrigin
from kpidesk.ui.tables.table_planner import TablePlanner
from kpidesk.ui.theme.metrics import GRID, TextSize
from kpidesk.ui.workspace import Workspace

_USUAL = QSize(148 * GRID, 82 * GRID)
#: Pixels of the screen around the dialog.
_AROUND = 6 * GRID
#: In a narrower dialog the lists are below the table.
_BESIDE = 105 * GRID
#: So many figures take longer to enter than a click should.
_MANY_FIGURES = 5_000
_COUNTS = {
    FigureState.NEW: texts.NEW,
    FigureState.CHANGED: texts.CHANGED,
    FigureState.SAME: texts.SAME,
}


class TableDialog(Dialog):
    """Reads a table and shows its plan; accepted once that was entered.

    `page` is where the user is; without it, figures are proposed for `cell`. The Enter key enters
    only a table that is read to the end and replaces no figure.
    """

    def __init__(
        self,
        workspace: Workspace,
        origin: TableOrigin,
        page: PageTarget | None,
        parent: QWidget | None = None,
        *,
        cell: Cell = NOT_ASSIGNED,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._origin = workspace, origin
        self.table: PlannedTable | None = None
        self._entered: set[int] = set()
        #: All sheets of a workbook are undone together.
        self._step = workspace.new_step()
        #: What was entered of the sheet before, in words.
        self._done = ""
        #: Whether the origin could not be read.
        self.is_unreadable = False
        words = workspace.words
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self._title())
        self.planner = TablePlanner(workspace, origin, page, self, cell=cell)
        self.summary = plain_label(words(texts.READING), TextSize.STRONG)
        self.note = plain_label()
        self.choices = SourceChoices(workspace)
        self.questions = QuestionList(workspace)
        self.pasted = PastedView(workspace)
        self.lists = PlanLists(workspace)
        #: The remark or the reason of the current line in whole.
        self.explanation = plain_label()
        self.cancel = make_button(words(texts.CANCEL), self.reject)
        self.enter = make_button("", self._enter, primary=True)
        self._lay_out()
        self._connect()
        self._show(None)
        self.planner.read()

    def _title(self) -> str:
        words, origin = self._workspace.words, self._origin
        if origin.name is None:
            return words(texts.TITLE)
        number = words.formats.number
        if origin.total == 1:
            return words(texts.TITLE_OF, file=origin.name)
        place, total = number(origin.number), number(origin.total)
        return words(texts.TITLE_NUMBERED, file=origin.name, number=place, total=total)

    def _lay_out(self) -> None:
        words = self._workspace.words
        hint = plain_label(words(texts.HINT), muted=True)
        left, right = QWidget(), QWidget()
        make_column((self.pasted, 1), hint, parent=left)
        make_column((self.lists, 1), self.explanation, parent=right)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        for each in (left, right):
            self.splitter.addWidget(each)
            self.splitter.setStretchFactor(self.splitter.count() - 1, 1)
        blanks = plain_label(words(texts.BLANKS), muted=True, wraps=False)
        foot = make_row(blanks, STRETCH, self.cancel, self.enter)
        shown = self.summary, self.note, self.choices, self.questions, (self.splitter, 1), foot
        make_column(*shown, parent=self, margins=2 * GRID)
        parent = self.parentWidget()
        screen = (parent.window() if parent is not None else self).screen().availableSize()
        self.resize(_USUAL.boundedTo(screen - QSize(_AROUND, _AROUND)))

    def _connect(self) -> None:
        planner = self.planner
        planner.planned.connect(self._on_planned)
        planner.failed.connect(self._on_failed)
        self.questions.answered.connect(self._on_answered)
        self.pasted.roles_chosen.connect(self._on_roles_chosen)
        self.lists.cell_chosen.connect(self.pasted.show_cell)
        self.lists.explained.connect(self._explain)
        self.choices.sheet_chosen.connect(self._on_sheet_chosen)
        self.choices.reading_chosen.connect(planner.read)
        self.choices.client_chosen.connect(self._on_client_chosen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.questions.fit_rows()
        beside = self.width() >= _BESIDE
        orientation = Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical
        if self.splitter.orientation() is not orientation:
            self.splitter.setOrientation(orientation)
            self._share()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._share()

    def _share(self) -> None:
        """Give the lists more room than the table beside them, whose cells are known."""
        self.splitter.setSizes([3 * self.width(), 4 * self.width()])

    def _on_planned(self, table: PlannedTable) -> None:
        is_first = self.table is None
        self._show(table)
        if is_first:
            self._set_first_focus()
        announce(self, self.summary.text())

    def _on_failed(self, fault: Fault) -> None:
        self.is_unreadable = True
        self._show(None)
        self.summary.setText(self._workspace.sentence(fault))
        self.cancel.setText(self._workspace.words(texts.CLOSE))
        self.cancel.setFocus()
        announce(self, self.summary.text())

    def _on_answered(self, key: QuestionKey, code: str) -> None:
        if self.table is not None:
            answers = {**self.table.answers, key: code}
            self._plan(self.table.plan.roles, answers)

    def _on_roles_chosen(self, roles: TableRoles) -> None:
        if self.table is not None:
            self._plan(roles, dict(self.table.answers))

    def _on_client_chosen(self, client: int | None) -> None:
        self.planner.client = client
        if self.table is not None:
            self._plan(self.table.plan.roles, dict(self.table.answers))

    def _plan(self, roles: TableRoles, answers: dict[QuestionKey, str]) -> None:
        assert self.table is not None
        self.enter.setEnabled(False)
        self.planner.plan_again(self.table, roles, answers)

    def _on_sheet_chosen(self, position: int) -> None:
        if self.table is not None:
            self._done = ""
            self.enter.setEnabled(False)
            self.planner.show_table(self.table.source, position)

    def _show(self, table: PlannedTable | None) -> None:
        self.table = table
        self.choices.show_table(table, self.planner.client)
        self.questions.show_table(table)
        for one, two in pairwise((self.choices.clients, *self.questions.boxes.values())):
            QWidget.setTabOrder(one, two)
        self.pasted.show_table(table)
        self.lists.show_table(table)
        self.splitter.setVisible(table is not None)
        self._say(self._note(table) if table is not None else "")
        if table is not None:
            self.summary.setText(self._summary(table))
        self._show_button(table)

    def _show_button(self, table: PlannedTable | None) -> None:
        words, number = self._workspace.words, self._workspace.words.formats.number
        new = table.count(FigureState.NEW) if table else 0
        changed = table.count(FigureState.CHANGED) if table else 0
        text = texts.ENTER if not changed else texts.ENTER_AND_REPLACE if new else texts.REPLACE
        self.enter.setText(words(text, count=number(new), changed=number(changed)))
        writable = not self._workspace.read_only
        self.enter.setEnabled(writable and bool(new + changed))
        # The Enter key must never replace figures, nor pass over what is unread or not certain.
        is_certain = table is not None and not (table.is_unassigned or table.is_assumed)
        is_default = table is not None and table.plan.complete and not changed and is_certain
        self.enter.setDefault(is_default and self.enter.isEnabled())

    def _summary(self, table: PlannedTable) -> str:
        words, number = self._workspace.words, self._workspace.words.formats.number
        counts = {text: table.count(state) for state, text in _COUNTS.items()}
        said = [words(text, count=number(n)) for text, n in counts.items() if n]
        text = words.formats.capitalized(side_by_side(*said, *not_entered(words, table)))
        if table.plan.problem is not None:
            return problem_sentence(words, table.plan.problem)
        only_same = not table.plan.entered and table.plan.complete
        return words(texts.ALL_SAME) if only_same else text

    def _note(self, table: PlannedTable) -> str:
        words = self._workspace.words
        if self._workspace.read_only:
            return words(texts.READ_ONLY)
        if self._done:
            return sentences(words, self._done, words(texts.NEXT_SHEET))
        return words(texts.REMEMBERED) if table.is_remembered else ""

    def _explain(self, text: str) -> None:
        self.explanation.setText(text)
        self.explanation.setVisible(bool(text))

    def _say(self, text: str) -> None:
        self.note.setText(text)
        self.note.setVisible(bool(text))

    def _say_entering(self, figures: int) -> None:
        if figures >= _MANY_FIGURES:
            words = self._workspace.words
            self._say(words(texts.ENTERING, figures))

    def _set_first_focus(self) -> None:
        first = self.questions.first_open
        if first is not None:
            first.setFocus()
        elif self.enter.isDefault():
            self.enter.setFocus()
        elif self.table is not None and self.table.is_unassigned:
            self.choices.clients.setFocus()
        else:
            self.lists.figure_table.setFocus()

    def reject(self) -> None:
        """Close without entering anything; what was chosen is there again the next time."""
        if self.table is not None and not self._workspace.read_only:
            remember_choices(self._workspace, self.table)
        super().reject()

    def _enter(self) -> None:
        table = self.table
        if table is None or self.planner.busy:
            return
        self._say_entering(len(table.plan.entered))
        done = enter_table(self._workspace, self._origin, table, self._step)
        if not done.is_entered:
            self._say(done.sentence)
            announce(self, done.sentence)
            return
        self._entered.add(table.position)
        rest = [each for each in table.source.suggested if each not in self._entered]
        if rest:
            self._done = done.sentence
            self.planner.show_table(table.source, rest[0])
            return
        entered = Message(done.sentence, done.tone, until_change=True)
        self._workspace.message_posted.emit(entered)
        self.accept()
