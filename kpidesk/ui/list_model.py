"""A read-only table of texts over a list of objects, by columns."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, NamedTuple, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from kpidesk.i18n.text import Text
from kpidesk.i18n.words import Words
from kpidesk.ui.common.labels import plain_tip

_Role = Qt.ItemDataRole
_Index = QModelIndex | QPersistentModelIndex
_Row = TypeVar("_Row")


class ListColumn(NamedTuple, Generic[_Row]):
    """One column: its heading, the text of a row in it, and whether these are numbers."""

    heading: Text
    text: Callable[[_Row], str]
    is_number: bool = False


class ListModel(QAbstractTableModel, Generic[_Row]):
    """Makes each text when it is shown, so that long lists are shown at once."""

    def __init__(
        self,
        words: Words,
        columns: Sequence[ListColumn[_Row]],
        colour: Callable[[_Row], QColor | None] = lambda _: None,
    ) -> None:
        super().__init__()
        self._words, self._columns, self._colour = words, columns, colour
        self.rows: Sequence[_Row] = ()

    def show_rows(self, rows: Sequence[_Row]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == _Role.TextAlignmentRole:
            return self._alignment(section)
        return self._words(self._columns[section].heading) if role == _Role.DisplayRole else None

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object:
        row = self.rows[index.row()]
        match role:
            case _Role.DisplayRole:
                return self.cell(index.row(), index.column())
            case _Role.ToolTipRole:
                return plain_tip(self.cell(index.row(), index.column()))
            case _Role.TextAlignmentRole:
                return self._alignment(index.column())
            case _Role.BackgroundRole:
                return self._colour(row)
        return None

    def cell(self, row: int, column: int) -> str:
        """Returns the text of a cell."""
        return self._columns[column].text(self.rows[row])

    def _alignment(self, column: int) -> Qt.AlignmentFlag:
        number = self._columns[column].is_number
        side = Qt.AlignmentFlag.AlignTrailing if number else Qt.AlignmentFlag.AlignLeading
        return side | Qt.AlignmentFlag.AlignVCenter
