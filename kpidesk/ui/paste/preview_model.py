"""The preview's table: what was pasted, what was understood, what stands now."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from kpidesk.i18n.amount_words import amount_text
from kpidesk.i18n.chart_words import measure_name
from kpidesk.i18n.period_words import period_name
from kpidesk.ui.common.tips import plain_tip
from kpidesk.ui.paste import texts
from kpidesk.ui.paste.preview_rows import PasteLine
from kpidesk.ui.workspace import Desk

_Role = Qt.ItemDataRole
_Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns, in their order."""

    MEASURE = 0
    PERIOD = 1
    TYPED = 2
    UNDERSTOOD = 3
    NOW = 4
    REMARK = 5


_HEADINGS = {
    Column.MEASURE: texts.MEASURE,
    Column.PERIOD: texts.PERIOD,
    Column.TYPED: texts.TYPED,
    Column.UNDERSTOOD: texts.UNDERSTOOD,
    Column.NOW: texts.NOW,
    Column.REMARK: texts.REMARK,
}
_NUMBERS = (Column.TYPED, Column.UNDERSTOOD, Column.NOW)


class PasteTable(QAbstractTableModel):
    """Shows the lines; the dialog changes them and says which."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.lines: Sequence[PasteLine] = ()

    def show_lines(self, lines: Sequence[PasteLine]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def line_changed(self, row: int) -> None:
        """Show a line again."""
        last = len(Column) - 1
        self.dataChanged.emit(self.index(row, 0), self.index(row, last))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        """How many lines there are."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        """How many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object:
        """The columns' headings."""
        if orientation is Qt.Orientation.Horizontal:
            if role == _Role.DisplayRole:
                return self._desk.words(_HEADINGS[Column(section)])
            if role == _Role.TextAlignmentRole:
                return _alignment(Column(section))
        return None

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object:
        """A cell's text, side and colour."""
        line, column = self.lines[index.row()], Column(index.column())
        match role:
            case _Role.DisplayRole:
                return self._text(line, column)
            case _Role.ToolTipRole:
                return plain_tip(self._text(line, column))
            case _Role.TextAlignmentRole:
                return _alignment(column)
            case _Role.ForegroundRole:
                return self._colour(line, column)
        return None

    def _text(self, line: PasteLine, column: Column) -> str:
        words, place = self._desk.words, line.place
        match column:
            case Column.MEASURE:
                return measure_name(words, place.measure) if place else line.typed
            case Column.PERIOD:
                return period_name(words, place.period) if place else ""
            case Column.TYPED if place is None:
                return words(texts.SOME, count=words.formats.number(line.figures))
            case Column.TYPED:
                return line.typed
            case Column.UNDERSTOOD:
                return self._amount(line, line.amount if line.enters else None)
            case Column.NOW:
                return self._amount(line, line.now)
        return self._remark(line)

    def _amount(self, line: PasteLine, amount: int | None) -> str:
        if amount is None or line.place is None:
            return ""
        measure = self._desk.catalogue.measure(line.place.measure)
        return amount_text(self._desk.words, amount, measure)

    def _remark(self, line: PasteLine) -> str:
        words = self._desk.words
        if line.why is not None:
            return words(texts.LEFT_OUT, reason=words(texts.WHY[line.why]))
        if line.fault is not None:
            return words(texts.LEFT_OUT, reason=self._desk.sentence(line.fault))
        if line.asking:
            return words(texts.ANSWER)
        return words(texts.SAME) if line.enters and line.amount == line.now else ""

    def _colour(self, line: PasteLine, column: Column) -> QColor | None:
        colours = self._desk.theme.colours
        if column is Column.REMARK and line.fault is not None:
            return QColor(colours.error)
        if column is Column.REMARK and line.asking:
            return QColor(colours.warning)
        muted = column in (Column.NOW, Column.REMARK) or not (line.enters or line.asking)
        return QColor(colours.muted) if muted else None


def _alignment(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignTrailing if column in _NUMBERS else Qt.AlignmentFlag.AlignLeading
    return side | Qt.AlignmentFlag.AlignVCenter
