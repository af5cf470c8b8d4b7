"""The preview of a pasted table: nothing is entered before she has seen what was understood."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QHeaderView,
    QTableView,
    QWidget,
)

from kpidesk.domain.cell import NOT_ASSIGNED, Cell
from kpidesk.domain.errors import Fault, WrongRequest
from kpidesk.domain.period import Period
from kpidesk.i18n.amount_words import amount_text
from kpidesk.i18n.kpi_words import measure_name
from kpidesk.i18n.period_words import period_name
from kpidesk.services.entry.commit import Held, Later, Refused, Saved
from kpidesk.services.entry.entry_service import Figure
from kpidesk.services.paste.proposal import PasteProposal, PasteTarget, SkipReason, propose
from kpidesk.ui.common.buttons import make_button
from kpidesk.ui.common.cell_words import cell_name
from kpidesk.ui.common.choice_box import ChoiceBox
from kpidesk.ui.common.labels import FaultLabel, plain_label
from kpidesk.ui.common.layouts import STRETCH, make_column, make_row
from kpidesk.ui.message import Message, Tone
from kpidesk.ui.paste import texts
from kpidesk.ui.paste.day_order import DayOrderQuestion
from kpidesk.ui.paste.preview_model import PreviewColumn, PreviewModel
from kpidesk.ui.paste.preview_rows import PreviewRow, blamed, lines_of
from kpidesk.ui.paste.vocabulary import vocabulary
from kpidesk.ui.theme.metrics import GRID, TextSize
from kpidesk.ui.workspace import Workspace

_LEAVE = -1
#: So many rows are made as high as their words need; measuring thousands takes seconds.
_FEW, _NARROWEST = 500, 24 * GRID


class PastePreview(QDialog):
    """Shows what a copied table would enter; accepted once that was entered.

    Rows without headings are the measures of `order` from `start` on. With `several_periods`
    columns without headings are `period` and those after it.
    """

    def __init__(
        self,
        workspace: Workspace,
        text: str,
        *,
        period: Period,
        cell: Cell,
        start: str | None,
        order: Sequence[str],
        several_periods: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._text = workspace, text
        self._aim = PasteTarget(period, tuple(order), start, cell, several_periods)
        self._vocabulary = vocabulary(workspace)
        words = workspace.words
        self.setWindowTitle(words(texts.TITLE))
        self.summary = plain_label(kind=TextSize.STRONG)
        self.fault = FaultLabel()
        self.days = DayOrderQuestion(words)
        self.days.answered.connect(self._read)
        self.model = PreviewModel(workspace)
        self.table = _table(self.model, words(texts.TITLE))
        self.cancel = make_button(words(texts.CANCEL), self.reject)
        self.apply = make_button("", self._apply, primary=True)
        self.apply.setDefault(True)
        where = plain_label(self._where(), muted=True)
        foot = make_row(STRETCH, self.cancel, self.apply)
        shown = self.summary, where, self.days, (self.table, 1), self.fault, foot
        make_column(*shown, parent=self, margins=2 * GRID)
        self.resize(110 * GRID, 64 * GRID)
        self._read(None)

    @property
    def lines(self) -> Sequence[PreviewRow]:
        return self.model.lines

    def answer(self, row: int, reading: int | None) -> None:
        """Settle a line that can be read in two ways; None leaves it out."""
        line = self.lines[row]
        line.answered = True
        line.amount = None if reading is None else line.readings[reading].amount
        self.model.line_changed(row)
        self._sum_up()

    def _where(self) -> str:
        words = self._workspace.words
        where = words(texts.WHERE, cell=cell_name(self._workspace, self._aim.cell))
        said = "" if self._aim.cell == NOT_ASSIGNED else where + " "
        return said + words(texts.BLANKS)

    def _read(self, day_first: bool | None) -> None:
        workspace = self._workspace
        proposal = propose(
            self._text, self._aim, self._vocabulary, workspace.catalogue, day_first=day_first
        )
        self.days.ask(_unclear(proposal))
        self.model.show_lines(lines_of(workspace, proposal))
        periods = {line.key.period for line in self.lines if line.key}
        self.table.setColumnHidden(PreviewColumn.PERIOD, periods <= {self._aim.period})
        for row, line in enumerate(self.lines):
            if line.readings and line.fault is None and line.key:
                self.table.setIndexWidget(
                    self.model.index(row, PreviewColumn.UNDERSTOOD), self._question(row, line)
                )
        self._fit()
        self._say(
            None if proposal.problem is None else workspace.words(texts.PROBLEM[proposal.problem])
        )
        self._sum_up()

    def showEvent(self, event: QShowEvent) -> None:
        """Fit the table to the width it has now, and begin at what is asked."""
        super().showEvent(event)
        self._fit()
        boxes = self.table.findChildren(QComboBox)
        first = self.days.day_first if self.days.open else (boxes[0] if boxes else self.apply)
        (first if first.isEnabled() else self.cancel).setFocus()

    def _fit(self) -> None:
        self.table.setVisible(bool(self.lines))
        self.table.resizeColumnsToContents()
        widest = self.width() // 3
        for column in (PreviewColumn.MEASURE, PreviewColumn.TYPED, PreviewColumn.UNDERSTOOD):
            self.table.setColumnWidth(column, min(self.table.columnWidth(column), widest))
        # Sentences take what is left, and wrap there.
        others = sum(
            self.table.columnWidth(each)
            for each in PreviewColumn
            if each is not PreviewColumn.REMARK
        )
        left = self.table.viewport().width() - others
        self.table.setColumnWidth(PreviewColumn.REMARK, max(left, _NARROWEST))
        if len(self.lines) <= _FEW:
            self.table.resizeRowsToContents()

    def _question(self, row: int, line: PreviewRow) -> QComboBox:
        words, key = self._workspace.words, line.key
        assert key is not None
        measure = self._workspace.catalogue.measure(key.measure)
        box = ChoiceBox()
        box.setPlaceholderText(words(texts.WHICH))
        for which, reading in enumerate(line.readings):
            box.addItem(amount_text(words, reading.amount, measure), which)
        box.addItem(words(texts.LEAVE), _LEAVE)
        box.setCurrentIndex(-1)
        name = words(
            texts.WHICH_FOR,
            measure=measure_name(words, key.measure),
            period=period_name(words, key.period),
            typed=line.typed,
        )
        box.setAccessibleName(name)
        box.activated.connect(
            lambda index: self.answer(row, index if box.itemData(index) != _LEAVE else None)
        )
        return box

    def _sum_up(self) -> None:
        words, number = self._workspace.words, self._workspace.words.formats.number
        enters = sum(line.enters for line in self.lines)
        asking = sum(line.asking for line in self.lines)
        out = sum(line.figures for line in self.lines if not line.enters and not line.asking)
        said = [words(texts.TOTAL, count=number(enters))]
        if out:
            said.append(words(texts.OUT, count=number(out)))
        if asking:
            said.append(words(texts.ASKING, count=number(asking)))
        self.summary.setText(" · ".join(said))
        self.apply.setText(words(texts.APPLY, count=number(enters)))
        ready = enters > 0 and not asking and not self.days.open and not self._workspace.read_only
        self.apply.setEnabled(ready)

    def _apply(self) -> None:
        figures = {
            line.key: Figure(line.key.measure, line.amount, line.typed)
            for line in self.lines
            if line.enters and line.key
        }
        match outcome := self._workspace.commits.save(figures):
            case Refused() | Later():
                self._refused(outcome.fault)
            case Saved() | Held():
                self._finish(outcome)

    def _refused(self, fault: Fault) -> None:
        """Nothing was entered. The line that is to blame is left out of the next attempt."""
        line = blamed(self.lines, fault) if isinstance(fault, WrongRequest) else None
        if line is not None and isinstance(fault, WrongRequest):
            line.fault = fault
            row = self.lines.index(line)
            self.model.line_changed(row)
            self.table.scrollTo(self.model.index(row, 0))
        self._say(self._workspace.sentence(fault))
        self._sum_up()

    def _finish(self, outcome: Saved | Held) -> None:
        workspace = self._workspace
        workspace.done(workspace.words(texts.DID), outcome.changes)
        if isinstance(outcome, Held):
            count = workspace.words.formats.number(len(outcome.held))
            workspace.message_posted.emit(
                Message(workspace.words(texts.HELD, count=count), Tone.WARNING)
            )
        self.accept()

    def _say(self, text: str | None) -> None:
        self.fault.say(text or "")


def _unclear(proposal: PasteProposal) -> str | None:
    """A heading of which day and month cannot be told apart."""
    unclear = [each.text for each in proposal.left_out if each.why is SkipReason.DAY_OR_MONTH]
    return unclear[0] if unclear else None


def _table(model: PreviewModel, name: str) -> QTableView:
    table = QTableView()
    table.setModel(model)
    table.setAccessibleName(name)
    table.setTabKeyNavigation(False)
    table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
    table.setWordWrap(True)
    table.verticalHeader().setVisible(False)
    header = table.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    header.setStretchLastSection(True)
    header.setHighlightSections(False)
    return table
