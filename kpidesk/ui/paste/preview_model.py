"""The preview's table: what was pasted, what was understood, what stands now."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from kpidesk.i18n.amount_words import amount_text
from kpidesk.i18n.kpi_words import measure_name
from kpidesk.i18n.period_words import period_name
from kpidesk.ui.common.labels import plain_tip
from kpidesk.ui.paste import texts
from kpidesk.ui.paste.preview_rows import PreviewRow
from kpidesk.ui.workspace import Workspace

_Role = Qt.ItemDataRole
_Index = QModelIndex | QPersistentModelIndex


class PreviewColumn(IntEnum):
    """The columns, in their order."""

    MEASURE = 0
    PERIOD = 1
    TYPED = 2
    UNDERSTOOD = 3
    NOW = 4
    REMARK = 5


_HEADINGS = {
    PreviewColumn.MEASURE: texts.MEASURE,
    PreviewColumn.PERIOD: texts.PERIOD,
    PreviewColumn.TYPED: texts.TYPED,
    PreviewColumn.UNDERSTOOD: texts.UNDERSTOOD,
    PreviewColumn.NOW: texts.NOW,
    PreviewColumn.REMARK: texts.REMARK,
}
_NUMBERS = (PreviewColumn.TYPED, PreviewColumn.UNDERSTOOD, PreviewColumn.NOW)


class PreviewModel(QAbstractTableModel):
    """Shows the lines; the dialog changes them and says which."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self.lines: Sequence[PreviewRow] = ()

    def show_lines(self, lines: Sequence[PreviewRow]) -> None:
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def line_changed(self, row: int) -> None:
        last = len(PreviewColumn) - 1
        self.dataChanged.emit(self.index(row, 0), self.index(row, last))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else len(PreviewColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Horizontal:
            if role == _Role.DisplayRole:
                return self._workspace.words(_HEADINGS[PreviewColumn(section)])
            if role == _Role.TextAlignmentRole:
                return _alignment(PreviewColumn(section))
        return None

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object:
        line, column = self.lines[index.row()], PreviewColumn(index.column())
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

    def _text(self, line: PreviewRow, column: PreviewColumn) -> str:
        words, key = self._workspace.words, line.key
        match column:
            case PreviewColumn.MEASURE:
                return measure_name(words, key.measure) if key else line.typed
            case PreviewColumn.PERIOD:
                return period_name(words, key.period) if key else ""
            case PreviewColumn.TYPED if key is None:
                return words(texts.SOME, count=words.formats.number(line.figures))
            case PreviewColumn.TYPED:
                return line.typed
            case PreviewColumn.UNDERSTOOD:
                return self._amount(line, line.amount if line.enters else None)
            case PreviewColumn.NOW:
                return self._amount(line, line.now)
        return self._remark(line)

    def _amount(self, line: PreviewRow, amount: int | None) -> str:
        if amount is None or line.key is None:
            return ""
        measure = self._workspace.catalogue.measure(line.key.measure)
        return amount_text(self._workspace.words, amount, measure)

    def _remark(self, line: PreviewRow) -> str:
        words = self._workspace.words
        if line.why is not None:
            return words(texts.LEFT_OUT, reason=words(texts.WHY[line.why]))
        if line.fault is not None:
            return words(texts.LEFT_OUT, reason=self._workspace.sentence(line.fault))
        if line.asking:
            return words(texts.ANSWER)
        return words(texts.SAME) if line.enters and line.amount == line.now else ""

    def _colour(self, line: PreviewRow, column: PreviewColumn) -> QColor | None:
        colours = self._workspace.theme.colours
        if column is PreviewColumn.REMARK and line.fault is not None:
            return QColor(colours.error)
        if column is PreviewColumn.REMARK and line.asking:
            return QColor(colours.warning)
        muted = column in (PreviewColumn.NOW, PreviewColumn.REMARK) or not (
            line.enters or line.asking
        )
        return QColor(colours.muted) if muted else None


def _alignment(column: PreviewColumn) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignTrailing if column in _NUMBERS else Qt.AlignmentFlag.AlignLeading
    return side | Qt.AlignmentFlag.AlignVCenter
