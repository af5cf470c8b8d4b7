"""The table of the figures of a chart."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6 import QtWidgets
from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView

from kpidesk.export.data.plain_numbers import decimal_mark, plain_number
from kpidesk.i18n.kpi_words import measure_name
from kpidesk.i18n.sentences import side_by_side
from kpidesk.i18n.words import Words
from kpidesk.ui.charts import texts
from kpidesk.ui.charts.view.readout import Readout
from kpidesk.ui.list_model import ListColumn, ListModel
from kpidesk.ui.theme.metrics import GRID

_ROWS_MEASURED = 50
_MIN_CHARACTERS, _ROW_PADDING = 20, GRID


class FiguresModel(ListModel[Readout]):
    """A row for each period with entries: period, value, level, figures and remarks."""

    def __init__(self, words: Words) -> None:
        period, value, level, figures, remarks = texts.COLUMNS
        super().__init__(
            words,
            (
                ListColumn(period, lambda each: each.name),
                ListColumn(value, lambda each: each.value_with_count, is_number=True),
                ListColumn(level, lambda each: each.level_name),
                ListColumn(figures, lambda each: each.behind),
                ListColumn(remarks, lambda each: each.remarks),
            ),
        )

    def table(self, rows: Sequence[int]) -> list[list[str]]:
        """Returns these rows with headings, each figure as a number in a column of its own.

        Private notes are left out.
        """
        words, mark = self._words, decimal_mark(self._words)
        chosen = [self.rows[row] for row in rows]
        measures = dict.fromkeys(measure for each in chosen for measure, _ in each.figures)
        names = [measure_name(words, each.id) for each in measures]
        period, value, level, _, said = map(words, texts.COLUMNS)
        value = next((each.kpi for each in chosen if each.kpi), value)
        table = [[period, value, level, *names, said]]
        for each in chosen:
            amounts = dict(each.figures)
            numbers = [
                plain_number(measure.quantity(amounts[measure]), mark) if measure in amounts else ""
                for measure in measures
            ]
            remarks = side_by_side(each.likely, each.shareable)
            table.append([each.name, each.value, each.level_name, *numbers, remarks])
        return table


class FiguresTable(QTableView):
    """The table. `entered` carries the period whose figures the user wants to enter."""

    entered = Signal(object)

    def __init__(self, words: Words) -> None:
        super().__init__()
        self.figures = FiguresModel(words)
        self.setModel(self.figures)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self._row = int(self.fontMetrics().height() * 1.8)
        self.verticalHeader().setDefaultSectionSize(self._row)
        self.horizontalHeader().setResizeContentsPrecision(_ROWS_MEASURED)
        self.horizontalHeader().setHighlightSections(False)
        self.doubleClicked.connect(lambda index: self._enter(index.row()))

    def show_rows(self, rows: Sequence[Readout]) -> None:
        """Show these periods and scroll to the last one."""
        self.figures.show_rows(rows)
        self._fit()
        if rows:
            self.setCurrentIndex(self.figures.index(len(rows) - 1, 0))
        self.scrollToBottom()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        """Fit short columns to their texts; figures and remarks share the rest and wrap."""
        self.resizeColumnsToContents()
        last = self.figures.columnCount() - 1
        figures = last - 1
        rest = self.viewport().width() - sum(map(self.columnWidth, range(figures)))
        needs = self.columnWidth(figures), self.sizeHintForColumn(last)
        least = self.fontMetrics().averageCharWidth() * _MIN_CHARACTERS
        self.setColumnWidth(figures, min(needs[0], max(rest - min(needs[1], least), least)))
        left = rest - self.columnWidth(figures)
        self.setColumnWidth(last, max(left, min(needs[1], least)))
        self._break_lines((figures, last))

    def _break_lines(self, columns: Sequence[int]) -> None:
        """Increase the height of rows whose texts wrap."""
        # Not imported by name: a chart is painted before the class is created, in 5 ms.
        side = QtWidgets.QStyle.PixelMetric.PM_FocusFrameHMargin
        metrics, margin = self.fontMetrics(), 2 * self.style().pixelMetric(side) + 2
        for row in range(self.figures.rowCount()):
            wide = any(
                metrics.horizontalAdvance(self.figures.cell(row, column)) + margin
                > self.columnWidth(column)
                for column in columns
            )
            if wide:
                self.setRowHeight(row, self.sizeHintForRow(row) + _ROW_PADDING)
            elif self.rowHeight(row) != self._row:
                self.setRowHeight(row, self._row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._enter(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def selection_to_copy(self) -> QMimeData | None:
        """Returns the selected rows with headings, for spreadsheets and documents.

        All rows where one or none is selected; None for an empty table.
        """
        chosen = sorted(index.row() for index in self.selectionModel().selectedRows())
        rows = chosen if len(chosen) > 1 else list(range(self.figures.rowCount()))
        if not rows:
            return None
        table = self.figures.table(rows)
        data = QMimeData()
        data.setText("".join("\t".join(_safe_cell(cell) for cell in row) + "\n" for row in table))
        lines = (
            "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in table
        )
        direction = "rtl" if self.isRightToLeft() else "ltr"
        data.setHtml(f'<table dir="{direction}">{"".join(lines)}</table>')
        return data

    def _enter(self, row: int) -> None:
        self.entered.emit(self.figures.rows[row].period)


def _safe_cell(cell: str) -> str:
    """Returns a text that stays one cell in a spreadsheet, and no formula."""
    plain = " ".join(cell.split())
    return f"'{plain}" if plain.startswith(("=", "+", "@")) else plain
