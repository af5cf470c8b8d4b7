"""The lists of what a table enters and of what it leaves out."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QTabWidget

from kpidesk.i18n.amount_words import amount_text
from kpidesk.i18n.language_names import language_in
from kpidesk.i18n.period_words import period_title
from kpidesk.i18n.sentences import sentences
from kpidesk.i18n.tables.import_words import (
    cell_place,
    left_out_reason,
    remark_sentences,
    state_name,
)
from kpidesk.services.tables.import_plan import (
    FigureState,
    LeftOutCell,
    PlannedFigure,
    QuestionKind,
)
from kpidesk.ui.common.cell_words import NO_CELL
from kpidesk.ui.list_model import ListColumn, ListModel
from kpidesk.ui.tables import texts
from kpidesk.ui.tables.column_widths import ColumnWidths
from kpidesk.ui.tables.figure_names import distinct_names
from kpidesk.ui.tables.planned_table import PlannedTable
from kpidesk.ui.theme.metrics import GRID
from kpidesk.ui.workspace import Workspace

_CLIENT, _MEASURE, _WAS, _REMARK = 1, 2, 3, 6
_NARROWEST, _WIDEST = 6 * GRID, 32 * GRID
_NARROW_MEASURE = 20 * GRID
_ABOUT_CLIENTS = (QuestionKind.CLIENT, QuestionKind.BLANKS)
#: What a question decides.
_OPEN = "?"


class PlanLists(QTabWidget):
    """Two tabs: figures to enter, and cells that are left out.

    `cell_chosen` carries row and column of the table that a line is about, `explained` the remark
    or the reason of the current line.
    """

    cell_chosen = Signal(int, int)
    explained = Signal(str)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._asks_client = False
        self._of_clients: Collection[str] = ()
        self._names = distinct_names(workspace)
        words, colours = workspace.words, workspace.theme.colours
        self._warning, self._error = QColor(colours.warning_soft), QColor(colours.error_soft)
        self.figures: ListModel[PlannedFigure] = ListModel(
            words,
            (
                ListColumn(texts.PERIOD, self._period),
                ListColumn(texts.CLIENT, self._client),
                ListColumn(texts.MEASURE, self._measure),
                ListColumn(texts.WAS, lambda each: self._amount(each, each.was), True),
                ListColumn(texts.BECOMES, self._becomes, True),
                ListColumn(texts.STATE, lambda each: state_name(words, each.state)),
                ListColumn(texts.REMARK, self._remark),
            ),
            self._colour,
        )
        self.left_out: ListModel[LeftOutCell] = ListModel(
            words,
            (
                ListColumn(texts.PLACE, lambda each: cell_place(each.row, each.column)),
                ListColumn(texts.TEXT, lambda each: each.text),
                ListColumn(texts.REASON, self._reason),
            ),
            lambda each: self._warning if each.may_be_figure else None,
        )
        self.figure_table = self._add(self.figures, words(texts.TO_ENTER, count=""))
        self.left_out_table = self._add(self.left_out, words(texts.NOT_ENTERED, count=""))
        self._widths = [
            ColumnWidths(each, _NARROWEST, _WIDEST)
            for each in (self.figure_table, self.left_out_table)
        ]
        self.setDocumentMode(True)
        self.currentChanged.connect(lambda _: self._explain())

    def show_table(self, table: PlannedTable | None) -> None:
        """List the figures of a plan; where there are none, what is left out is in front."""
        words, number = self._workspace.words, self._workspace.words.formats.number
        figures = table.figures if table else ()
        questions = table.plan.questions if table else ()
        self._asks_client = any(each.key.kind in _ABOUT_CLIENTS for each in questions)
        self._of_clients = table.of_clients if table else ()
        left_out = table.plan.left_out if table else ()
        self.figures.show_rows(figures)
        self.left_out.show_rows(left_out)
        entered = len(table.plan.entered) if table else 0
        self.setTabText(0, words(texts.TO_ENTER, count=number(entered)))
        self.setTabText(1, words(texts.NOT_ENTERED, count=number(len(left_out))))
        for n, view in enumerate((self.figure_table, self.left_out_table)):
            view.setAccessibleName(self.tabText(n))
        named = any(
            each.client or each.language or each.measure in self._of_clients
            for each in figures[:2000]
        )
        self.figure_table.setColumnHidden(_CLIENT, not (named or self._asks_client))
        was = any(each.was is not None for each in figures)
        self.figure_table.setColumnHidden(_WAS, not was)
        remarks = any(each.remarks or each.fault for each in figures[:2000])
        self.figure_table.setColumnHidden(_REMARK, not remarks)
        for each in self._widths:
            each.fit()
        self._share()
        if not figures and left_out:
            self.setCurrentIndex(1)
        elif figures and not self.isVisible():
            self.setCurrentIndex(0)
        self._explain()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """Share the width; names of measures are shortened before amounts are out of sight."""
        for each in self._widths:
            each.share()
        view = self.figure_table
        over = sum(map(view.columnWidth, range(_REMARK))) - view.viewport().width()
        width = view.columnWidth(_MEASURE)
        if over > 0:
            view.setColumnWidth(_MEASURE, max(min(width, _NARROW_MEASURE), width - over))

    def _add(
        self, model: ListModel[PlannedFigure] | ListModel[LeftOutCell], name: str
    ) -> QTableView:
        view = QTableView()
        view.setModel(model)
        view.setAccessibleName(name)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setTabKeyNavigation(False)
        view.setWordWrap(False)
        view.setShowGrid(False)
        view.verticalHeader().hide()
        header = view.horizontalHeader()
        header.setStretchLastSection(True)
        header.setHighlightSections(False)

        def chosen() -> None:
            row = view.currentIndex().row()
            if 0 <= row < len(model.rows):
                each = model.rows[row]
                self.cell_chosen.emit(each.row, each.column)
                self._explain()

        view.selectionModel().currentRowChanged.connect(lambda *_: chosen())
        self.addTab(view, "")
        return view

    def _explain(self) -> None:
        if self.currentWidget() is self.figure_table:
            row, figures = self.figure_table.currentIndex().row(), self.figures.rows
            self.explained.emit(self._remark(figures[row]) if 0 <= row < len(figures) else "")
        else:
            row, cells = self.left_out_table.currentIndex().row(), self.left_out.rows
            self.explained.emit(self._reason(cells[row]) if 0 <= row < len(cells) else "")

    def _period(self, figure: PlannedFigure) -> str:
        return period_title(self._workspace.words, figure.period) if figure.period else _OPEN

    def _client(self, figure: PlannedFigure) -> str:
        words, name = self._workspace.words, figure.client or ""
        if not name and self._asks_client and figure.state is FigureState.ASKED:
            name = _OPEN
        if figure.client and figure.cell is None:
            name = words(texts.NEW_CLIENT, client=figure.client)
        if not figure.language:
            return name or (words(NO_CELL) if figure.measure in self._of_clients else "")
        language = language_in(words, figure.language)
        return words(texts.WITH_LANGUAGE, client=name, language=language) if name else language

    def _measure(self, figure: PlannedFigure) -> str:
        return self._names[figure.measure] if figure.measure else _OPEN

    def _amount(self, figure: PlannedFigure, amount: int | None) -> str:
        if amount is None or figure.measure is None:
            return ""
        measure = self._workspace.catalogue.measure(figure.measure)
        return amount_text(self._workspace.words, amount, measure)

    def _becomes(self, figure: PlannedFigure) -> str:
        return self._amount(figure, figure.amount) or figure.typed

    def _remark(self, figure: PlannedFigure) -> str:
        remarks = remark_sentences(self._workspace.words, figure.remarks)
        fault = self._workspace.sentence(figure.fault) if figure.fault else ""
        return sentences(self._workspace.words, fault, remarks)

    def _reason(self, cell: LeftOutCell) -> str:
        words = self._workspace.words
        reason = left_out_reason(words, cell.reason, cell.detail)
        if cell.figures < 2:
            return reason
        return words(texts.SEVERAL, reason=reason, count=words.formats.number(cell.figures))

    def _colour(self, figure: PlannedFigure) -> QColor | None:
        match figure.state:
            case FigureState.REFUSED:
                return self._error
            case FigureState.ASKED | FigureState.CHANGED:
                return self._warning
        return None
