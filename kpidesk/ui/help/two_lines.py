"""A row of a list in two lines: a name, and below it, muted, what belongs to it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kpidesk.ui.theme.metrics import GRID

_ROLE = QPalette.ColorRole


class TwoLineDelegate(QStyledItemDelegate):
    """Draws an item's text, which has one line break; what is too long ends in an ellipsis."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Have the style draw the ground, the choice and the focus; then write on it."""
        row = QStyleOptionViewItem(option)
        self.initStyleOption(row, index)
        # The style has got another sign for the line's end by now.
        lines, row.text = str(index.data()).partition("\n"), ""
        control = QStyle.ControlElement.CE_ItemViewItem
        row.widget.style().drawControl(control, row, painter, row.widget)
        chosen = bool(row.state & QStyle.StateFlag.State_Selected)
        roles = (_ROLE.Text, _ROLE.PlaceholderText) if not chosen else (_ROLE.HighlightedText,) * 2
        painter.save()
        painter.setFont(row.font)
        height = row.fontMetrics.height()
        room: QRect = row.rect.adjusted(GRID, GRID // 2, -GRID, 0)
        alignment = QStyle.visualAlignment(
            row.direction,
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
        )
        for place, (text, role) in enumerate(zip((lines[0], lines[2]), roles, strict=True)):
            line = QRect(room.x(), room.y() + place * height, room.width(), height)
            said = row.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, line.width())
            painter.setPen(row.palette.color(role))
            painter.drawText(line, alignment, said)
        painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(0, 2 * option.fontMetrics.height() + GRID)
