"""The delegate of the grid: paints cells and creates the field that edits one."""

from __future__ import annotations

import re

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import (
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from kpidesk.domain.amounts.parse_amount import LONGEST
from kpidesk.domain.ladder import Level
from kpidesk.drawing.marker_shapes import level_shape
from kpidesk.i18n.kpi_words import measure_name
from kpidesk.i18n.period_words import period_name
from kpidesk.ui.history import texts
from kpidesk.ui.history.cell_look import CellLook, CellState
from kpidesk.ui.history.grid_model import GridModel
from kpidesk.ui.notes.note_corner import paint_note_corner
from kpidesk.ui.theme.metrics import GRID, TextSize, font
from kpidesk.ui.workspace import Workspace

_Index = QModelIndex | QPersistentModelIndex
_UNSAVED = (CellState.HELD, CellState.DRAFT)
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
_SIDE = Qt.AlignmentFlag.AlignRight | _MIDDLE
_MARK_RADIUS = 4.5
#: The share of a level's tint in the ground of a value.
_TINT = 0.65
#: Painted before a figure that is not saved.
_MARK = "!"

#: Hebrew and Arabic have no slanted faces: many fonts would show boxes.
_UPRIGHT = re.compile("[\u0590-\u08ff]")


class FigureDelegate(QStyledItemDelegate):
    """Paints figures at the right; `typed` carries an index and the text typed there."""

    typed = Signal(QModelIndex, str)

    def __init__(self, workspace: Workspace, grid: GridModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._grid = grid
        colours = workspace.theme.colours
        self._text, self._muted = QColor(colours.text), QColor(colours.muted)
        self._error, self._accent = QColor(colours.error), QColor(colours.accent)
        self._focus = QColor(colours.focus)
        self._grounds = {
            CellState.DRAFT: QColor(colours.error_soft),
        }
        self._grounds[CellState.HELD] = QColor(colours.warning_soft)
        self._warning = QColor(colours.warning)
        self._chosen = QColor(colours.accent_soft)
        self._line = QColor(colours.line)
        chart = workspace.theme.chart
        self._bands = {level: _blended(chart.bands[level], colours.surface) for level in Level}
        self._marks = {level: QColor(chart.edges[level]) for level in Level}
        self._strong = font(TextSize.STRONG)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        # Each attribute of an option is a call into Qt: read it once.
        rect: QRect = option.rect
        state = option.state
        look = self._grid.look(index)
        ground = self._bands[look.level] if look.level else self._grounds.get(look.state)
        if state & QStyle.StateFlag.State_Selected:
            ground = self._chosen
        if ground is not None:
            painter.fillRect(rect, ground)
        if look.state is CellState.VALUE:
            painter.setPen(self._line)
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if look.text:
            value = look.state is CellState.VALUE
            self._paint_text(painter, rect, look, self._strong if value else option.font)
        if look.noted:
            # Inside of the focus ring.
            inset = 2 if state & QStyle.StateFlag.State_HasFocus else 0
            corner = QPointF(rect.topRight()) + QPointF(1 - inset, inset)
            paint_note_corner(painter, corner, look.noted, self._accent)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._focus, 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))

    def _paint_text(self, painter: QPainter, rect: QRect, look: CellLook, font: QFont) -> None:
        inner = rect.adjusted(GRID // 2, 0, -GRID, 0)
        unsaved = look.state in _UNSAVED
        if (unsaved or look.partial) and not _UPRIGHT.search(look.text):
            font = QFont(font)
            font.setItalic(True)
        painter.setFont(font)
        if unsaved:
            painter.setPen(self._error if look.state is CellState.DRAFT else self._warning)
            painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | _MIDDLE, _MARK)
            inner = inner.adjusted(GRID, 0, 0, 0)
        else:
            rolled = look.state in (CellState.ROLLED_UP, CellState.LOADING)
            painter.setPen(self._muted if rolled else self._text)
        metrics = painter.fontMetrics()
        text = metrics.elidedText(look.text, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, _SIDE, text)
        if look.level is not None:
            left = inner.right() - metrics.horizontalAdvance(text) - GRID - _MARK_RADIUS
            if left >= rect.left() + _MARK_RADIUS:
                middle = (left, inner.top() + inner.height() / 2)
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                shape = level_shape(look.level, middle, _MARK_RADIUS)
                painter.fillPath(shape, self._marks[look.level])

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        field = QLineEdit(parent)
        field.setMaxLength(4 * LONGEST)
        field.setAlignment(_SIDE)
        field.setStyleSheet("border-radius: 0; padding: 0 4px;")
        measure = self._grid.measure(index)
        if measure is not None:
            words = self._workspace.words
            name = words(
                texts.PLACE,
                measure=measure_name(words, measure.id),
                period=period_name(words, self._grid.period(index.column())),
            )
            field.setAccessibleName(name)
        return field

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        assert isinstance(editor, QLineEdit)
        if not editor.isModified():
            editor.setText(self._grid.edit_text(index))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        """Pass on the text if it was changed."""
        assert isinstance(editor, QLineEdit)
        if editor.isModified() and editor.text() != self._grid.edit_text(index):
            self.typed.emit(model.index(index.row(), index.column()), editor.text())


def _blended(tint: str, ground: str) -> QColor:
    """Returns a tint on a ground, paler than the tint itself."""
    one, other = QColor(tint), QColor(ground)
    parts = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    return QColor(*(round(_TINT * a + (1 - _TINT) * b) for a, b in parts))
