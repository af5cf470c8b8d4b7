"""The lines under the grid: all that is to be said of the current cell, and what can be done."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kpidesk.domain.entry import Place
from kpidesk.domain.measure import Measure
from kpidesk.domain.period import Period
from kpidesk.i18n.amount_words import amount_text
from kpidesk.i18n.chart_words import measure_name
from kpidesk.i18n.period_words import period_name
from kpidesk.i18n.remark_words import remark_sentence
from kpidesk.services.entry.sheet import Access, Row
from kpidesk.services.series.history import Shown
from kpidesk.ui.common.cell_words import cell_name
from kpidesk.ui.common.field_notice import Answer, Line, Notice, Tone
from kpidesk.ui.common.labels import plain_label
from kpidesk.ui.history import texts
from kpidesk.ui.history.entry_committer import Editing
from kpidesk.ui.history.grid_model import Grid
from kpidesk.ui.theme.metrics import GRID, Type
from kpidesk.ui.workspace import Desk

#: So many lines keep their room, so that the grid does not jump from cell to cell.
_LINES = 4
#: Of so many clients and languages are the parts of a sum named.
_FEW = 6


class Detail(QWidget):
    """Shows one cell of the grid. `back` gives the focus to the grid after an answer."""

    def __init__(
        self, desk: Desk, grid: Grid, editing: Editing, back: Callable[[], object], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._desk, self._grid, self._editing, self._back = desk, grid, editing, back
        self.title = plain_label(kind=Type.STRONG)
        self.notice = Notice(desk.theme.colours)
        self.notice.left.connect(back)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addWidget(self.title)
        layout.addWidget(self.notice)
        layout.addStretch(1)
        self.setMinimumHeight(self.fontMetrics().height() * (_LINES + 1))

    @property
    def text(self) -> str:
        """All that is said."""
        return f"{self.title.text()}\n{self.notice.text}"

    def show_cell(self, index: QModelIndex) -> None:
        """Say what there is to say of a cell; nothing where none is current."""
        measure = self._grid.measure(index)
        if measure is None:
            self.title.setText("")
            self.notice.say([])
            return
        period, shown = self._grid.period(index.column()), self._grid.shown(index)
        place = self._grid.place(index)
        self.title.setText(self._title(measure, period, shown, place))
        lines, answers = self._about(measure, period, shown, place)
        self.notice.say([*lines, *self._notes(measure, period)], answers)

    def _title(
        self, measure: Measure, period: Period, shown: Shown | None, place: Place | None
    ) -> str:
        words = self._desk.words
        name = words(
            texts.PLACE, measure=measure_name(words, measure.id), period=period_name(words, period)
        )
        owner = place.cell if place else None
        if shown is not None and shown.rolled_up:
            owner = shown.cell
        cell = words(texts.ALL) if owner is None else cell_name(self._desk, owner)
        if self._desk.services.records.clients() or len(self._desk.services.records.cells()) > 1:
            name = words(texts.IN_CELL, place=name, cell=cell)
        if shown is None:
            return words(texts.NO_FIGURE, place=name)
        return words(texts.STANDS, place=name, amount=amount_text(words, shown.amount, measure))

    def _about(
        self, measure: Measure, period: Period, shown: Shown | None, place: Place | None
    ) -> tuple[list[Line], list[Answer]]:
        words = self._desk.words
        if place is None:
            return self._several(measure, period), []
        draft = self._grid.beside.draft(place)
        if draft is not None:
            return self._draft(measure, place, draft)
        row = self._desk.services.sheets.rows(period, place.cell, [measure])[measure.id]
        if row.held is not None:
            return self._held(measure, place, row)
        lines = [
            Line(remark_sentence(words, each, self._desk.catalogue), Tone.WARNING)
            for each in row.remarks
        ]
        source = self._source(row, shown)
        return [*lines, *([Line(source)] if source else [])], []

    def _several(self, measure: Measure, period: Period) -> list[Line]:
        """The parts of a sum over cells."""
        words, records = self._desk.words, self._desk.services.records
        cells = records.cells()
        rows = records.amounts(measure.id, period.length, period, period)
        said = [Line(words(texts.SEVERAL))]
        if not 0 < len(rows) <= _FEW:
            return said
        parts = [
            words(
                texts.SHARE,
                cell=cell_name(self._desk, cells[key]),
                amount=amount_text(words, amount, measure),
            )
            for _, key, amount in rows
        ]
        return [*said, Line(" · ".join(parts))]

    def _draft(self, measure: Measure, place: Place, draft: str) -> tuple[list[Line], list[Answer]]:
        words, typed = self._desk.words, self._editing.typed(place, draft)
        let_go = self._answer(words(texts.LET_GO), lambda: self._editing.let_go(place, None), place)
        if typed.readings:
            question = texts.WHICH if len(typed.readings) > 1 else texts.UNSURE
            answers = [
                self._answer(
                    words(
                        texts.CHOICE,
                        number=number,
                        amount=amount_text(words, each.amount, measure),
                    ),
                    partial(self._editing.record, place, each.amount),
                    place,
                )
                for number, each in enumerate(typed.readings, start=1)
            ]
            return [Line(words(question, typed=draft.strip()), Tone.WARNING)], [*answers, let_go]
        fault = self._editing.trouble(place, draft)
        reason = self._desk.sentence(fault) if fault else ""
        answers = [let_go]
        if fault is None and typed.amount is not None:
            now = words(texts.SAVE_NOW, amount=amount_text(words, typed.amount, measure))
            save = self._answer(now, lambda: self._editing.type(place, draft), place)
            answers.insert(0, save)
        typed_text = draft.strip() or words(texts.BLANK_FIGURE)
        said = words(texts.KEPT, typed=typed_text, reason=reason)
        return [Line(said, Tone.ERROR)], answers

    def _held(self, measure: Measure, place: Place, row: Row) -> tuple[list[Line], list[Answer]]:
        words, held = self._desk.words, row.held
        assert held is not None
        answers = []
        if row.refusal is None:
            said = words(texts.HELD_FREE, typed=held.typed)
            text = words(texts.SAVE_NOW, amount=amount_text(words, held.amount, measure))
            save = self._answer(text, lambda: self._editing.record(place, held.amount), place)
            answers.append(save)
        else:
            reason = self._desk.sentence(row.refusal)
            said = words(texts.HELD, typed=held.typed, reason=reason)
        back = self._answer(
            words(texts.LET_GO), lambda: self._editing.let_go(place, row.amount), place
        )
        return [Line(said, Tone.ERROR)], [] if self._desk.read_only else [*answers, back]

    def _answer(self, text: str, act: Callable[[], object], place: Place) -> Answer:
        """Do it, show the cell again whatever came of it, and go back to the grid."""

        def answered() -> None:
            act()
            self._grid.touch(place)
            self._back()

        return Answer(text, answered)

    def _source(self, row: Row, shown: Shown | None) -> str:
        """Why a cell cannot be edited here."""
        words = self._desk.words
        if shown is not None and shown.rolled_up:
            return words(texts.PARTIAL if shown.partial else texts.ROLLED_UP)
        if row.access is Access.LONGER and row.elsewhere is not None:
            return words(texts.LONGER, period=period_name(words, row.elsewhere))
        if row.access is Access.ROLLED_UP:
            return words(texts.SHORTER)
        return words(texts.VIEWING) if self._desk.read_only else ""

    def _notes(self, measure: Measure, period: Period) -> list[Line]:
        words, beside = self._desk.words, self._grid.beside
        lines = [
            Line(words(texts.NOTE_IS, note=note.text)) for note in beside.notes(measure.id, period)
        ]
        on_period = beside.note_on(period)
        if on_period is not None:
            name = period_name(words, period)
            lines.append(Line(words(texts.PERIOD_NOTE_IS, period=name, note=on_period.text)))
        return lines
