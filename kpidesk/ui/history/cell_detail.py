"""The details under the grid: warnings, notes and questions about the current cell."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QWidget

from kpidesk.domain.entry import EntryKey
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.measure import Measure
from kpidesk.domain.period import Period
from kpidesk.domain.settings.double_counting import DOUBLE_COUNTING, counted_cells, double_counting
from kpidesk.i18n.amount_words import amount_text
from kpidesk.i18n.faults.entry_warning_words import entry_warning_sentence
from kpidesk.i18n.kpi_words import kpi_name, measure_name
from kpidesk.i18n.period_words import period_name
from kpidesk.i18n.sentences import side_by_side
from kpidesk.services.clients.clients import client_names
from kpidesk.services.entry.commit import Ask
from kpidesk.services.entry.period_amounts import period_amounts
from kpidesk.services.entry.sheet_row import Access, SheetRow
from kpidesk.services.series.history import ShownAmount
from kpidesk.ui.common.cell_words import cell_name, scope_name
from kpidesk.ui.common.field_notice import FieldNotice, NoticeAnswer, NoticeLine, NoticeTone
from kpidesk.ui.common.labels import plain_label
from kpidesk.ui.common.layouts import STRETCH, make_column
from kpidesk.ui.history import texts
from kpidesk.ui.history.cell_look import accessible_text
from kpidesk.ui.history.entry_committer import GridCommitter
from kpidesk.ui.history.grid_model import GridModel
from kpidesk.ui.notes.note_words import note_line
from kpidesk.ui.status_changes import StatusChanges
from kpidesk.ui.theme.metrics import GRID, TextSize
from kpidesk.ui.unsaved.notice import unsaved_notice
from kpidesk.ui.workspace import Workspace

#: Space for this many lines is kept, so that the grid does not jump from cell to cell.
_LINES = 4
#: A sum of more cells than these is shown without its parts.
_FEW = 6


class CellDetail(QWidget):
    """Shows one cell of the grid. `back` returns the focus to the grid after an answer."""

    def __init__(
        self,
        workspace: Workspace,
        grid: GridModel,
        committer: GridCommitter,
        back: Callable[[], object],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._grid, self._committer, self._back = workspace, grid, committer, back
        self.title = plain_label(kind=TextSize.STRONG)
        self.notice = FieldNotice(workspace.theme.colours)
        self.notice.left.connect(back)
        #: Why the cell cannot be edited, where it cannot.
        self.reason = ""
        make_column(self.title, self.notice, STRETCH, parent=self, spacing=GRID // 2)
        self.set_short(short=False)

    @property
    def text(self) -> str:
        return f"{self.title.text()}\n{self.notice.text}"

    def set_short(self, *, short: bool) -> None:
        """Keep no more space than the cell needs, or as much as most cells need."""
        self.setMinimumHeight(0 if short else self.fontMetrics().height() * (_LINES + 1))

    def show_cell(self, index: QModelIndex) -> None:
        """Show the details of a cell, or nothing for an invalid index."""
        measure, self.reason = self._grid.measure(index), ""
        if measure is None:
            if index.isValid():
                self.reason = self._workspace.words(texts.VALUE)
            self.title.setText(self._value_title(index) if index.isValid() else "")
            self.notice.say([])
            return
        period, shown = self._grid.period(index.column()), self._grid.shown(index)
        key = self._grid.key(index)
        self.title.setText(self._title(measure, period, shown, key))
        lines, answers = self._about(measure, period, shown, key)
        if lines:
            # Before the parts of a sum, and after warnings.
            self.reason = lines[0 if key is None else -1].text
        self.notice.say([*lines, *self._notes(measure, period)], answers)

    def drop(self, key: EntryKey) -> None:
        """Drop the text of a cell that is not saved."""
        self._answer("", partial(self._committer.discard, key, None), key).act()

    def _value_title(self, index: QModelIndex) -> str:
        words, period = self._workspace.words, self._grid.period(index.column())
        name = kpi_name(words, self._grid.rows[index.row()].kpi)
        place = words(texts.PLACE, measure=name, period=period_name(words, period))
        value = accessible_text(words, self._grid.look(index))
        return words(texts.STANDS, place=place, amount=value)

    def _title(
        self, measure: Measure, period: Period, shown: ShownAmount | None, key: EntryKey | None
    ) -> str:
        words = self._workspace.words
        name = words(
            texts.PLACE, measure=measure_name(words, measure.id), period=period_name(words, period)
        )
        owner = key.cell if key else None
        if shown is not None and shown.rolled_up:
            owner = shown.cell
        if owner is not None:
            cell = cell_name(self._workspace, owner)
        else:
            cell = scope_name(self._workspace, self._grid.scope, texts.ALL)
        if (
            self._workspace.services.records.clients()
            or len(self._workspace.services.records.cells()) > 1
        ):
            name = words(texts.IN_CELL, place=name, cell=cell)
        if shown is None:
            return words(texts.NO_FIGURE, place=name)
        return words(texts.STANDS, place=name, amount=amount_text(words, shown.amount, measure))

    def _about(
        self, measure: Measure, period: Period, shown: ShownAmount | None, key: EntryKey | None
    ) -> tuple[list[NoticeLine], list[NoticeAnswer]]:
        words = self._workspace.words
        if key is None:
            return self._several(measure, period), []
        draft = self._grid.marks.draft(key)
        if draft is not None:
            return self._unsaved(key) or self._draft(measure, key, draft)
        fault = self._grid.marks.closed_fault(key)
        if fault is not None:
            return self._closed(fault, key)
        row = self._workspace.services.sheets.rows(period, key.cell, [measure])[measure.id]
        if row.held is not None:
            return self._held(measure, key, row)
        lines = [
            NoticeLine(
                entry_warning_sentence(words, each, self._workspace.catalogue), NoticeTone.WARNING
            )
            for each in row.warnings
        ]
        source = self._source(row, shown)
        return [*lines, *([NoticeLine(source)] if source else [])], []

    def _closed(
        self, fault: WrongRequest, key: EntryKey
    ) -> tuple[list[NoticeLine], list[NoticeAnswer]]:
        closed = fault.values["closed"]
        assert isinstance(closed, Period)
        words, changes = self._workspace.words, StatusChanges(self._workspace)
        reopen = self._answer(
            words(texts.REOPEN, period=period_name(words, closed)),
            lambda: changes.reopen(closed, key.cell.client),
            key,
        )
        answers = [] if self._workspace.read_only else [reopen]
        return [NoticeLine(self._workspace.sentence(fault))], answers

    def _several(self, measure: Measure, period: Period) -> list[NoticeLine]:
        """Returns the parts of a sum over cells."""
        words, records = self._workspace.words, self._workspace.services.records
        scope, every = self._grid.scope, period_amounts(records, period, [measure.id])[measure.id]
        by_cell = {cell: amount for cell, amount in every.items() if scope.includes(cell)}
        answer = double_counting(records.setting(DOUBLE_COUNTING))
        counted = counted_cells(by_cell, answer, by_language=scope.cell.language is not None)
        lines = [NoticeLine(words(texts.SEVERAL))]
        if not 0 < len(by_cell) <= _FEW:
            return lines
        parts = [
            words(
                texts.SHARE,
                cell=cell_name(self._workspace, cell),
                amount=amount_text(words, amount, measure),
            )
            for cell, amount in by_cell.items()
            if cell in counted
        ]
        return [*lines, NoticeLine(side_by_side(*parts))]

    def _unsaved(self, key: EntryKey) -> tuple[list[NoticeLine], list[NoticeAnswer]] | None:
        """Returns what is said of a draft that would fit; None for another one."""
        notice = unsaved_notice(
            self._workspace,
            key,
            lambda amount: self._committer.record(key, amount),
            lambda: self._committer.discard(key, None),
        )
        if notice is None:
            return None
        answers = [self._answer(text, act, key) for text, act in notice.answers]
        if not answers and not self._workspace.read_only:
            drop = partial(self._committer.discard, key, None)
            answers = [self._answer(self._workspace.words(texts.LET_GO), drop, key)]
        return [NoticeLine(notice.text, NoticeTone.ERROR)], answers

    def _draft(
        self, measure: Measure, key: EntryKey, draft: str
    ) -> tuple[list[NoticeLine], list[NoticeAnswer]]:
        words, commits = self._workspace.words, self._workspace.commits
        parsed = commits.read(key, draft)
        problem = commits.check(key, parsed)
        discard = self._answer(words(texts.LET_GO), lambda: self._committer.discard(key, None), key)
        if isinstance(problem, Ask):
            question = texts.WHICH if len(problem.readings) > 1 else texts.UNSURE
            answers = [
                self._answer(
                    words(
                        texts.CHOICE,
                        number=number,
                        amount=amount_text(words, each.amount, measure),
                    ),
                    partial(self._committer.record, key, each.amount),
                    key,
                )
                for number, each in enumerate(problem.readings, start=1)
            ]
            return [NoticeLine(words(question, typed=draft.strip()), NoticeTone.WARNING)], [
                *answers,
                discard,
            ]
        reason = self._workspace.sentence(problem.fault) if problem else ""
        typed_text = draft.strip() or words(texts.BLANK_FIGURE)
        text = words(texts.KEPT, typed=typed_text, reason=reason)
        return [NoticeLine(text, NoticeTone.ERROR)], [discard]

    def _held(
        self, measure: Measure, key: EntryKey, row: SheetRow
    ) -> tuple[list[NoticeLine], list[NoticeAnswer]]:
        words, held = self._workspace.words, row.held
        assert held is not None
        answers = []
        if row.refusal is None:
            text = words(texts.HELD_FREE, typed=held.typed)
            now = words(texts.SAVE_NOW, amount=amount_text(words, held.amount, measure))
            save = self._answer(now, lambda: self._committer.record(key, held.amount), key)
            answers.append(save)
        else:
            reason = self._workspace.sentence(row.refusal)
            text = words(texts.HELD, typed=held.typed, reason=reason)
        back = self._answer(
            words(texts.LET_GO), lambda: self._committer.discard(key, row.amount), key
        )
        return [NoticeLine(text, NoticeTone.ERROR)], [] if self._workspace.read_only else [
            *answers,
            back,
        ]

    def _answer(self, text: str, act: Callable[[], object], key: EntryKey) -> NoticeAnswer:
        """Returns an answer that also updates the cell and returns to the grid."""

        def answered() -> None:
            act()
            self._grid.touch([key])
            self._back()

        return NoticeAnswer(text, answered)

    def _source(self, row: SheetRow, shown: ShownAmount | None) -> str:
        """Returns why the cell cannot be edited; empty where it can."""
        words = self._workspace.words
        if shown is not None and shown.rolled_up:
            return words(texts.PARTIAL if shown.partial else texts.ROLLED_UP)
        if row.access is Access.LONGER and row.elsewhere is not None:
            return words(texts.LONGER, period=period_name(words, row.elsewhere))
        if row.access is Access.ROLLED_UP:
            return words(texts.SHORTER)
        return words(texts.VIEWING) if self._workspace.read_only else ""

    def _notes(self, measure: Measure, period: Period) -> list[NoticeLine]:
        words, records = self._workspace.words, self._workspace.services.records
        clients = client_names(records) if self._grid.scope.every_client else None
        return [
            NoticeLine(note_line(words, each, clients, period))
            for each in self._grid.marks.notes_about(measure.id, period)
        ]
