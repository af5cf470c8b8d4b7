"""A list delegate of two lines: a name, and a muted second line."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kpidesk.ui.theme.metrics import GRID

_ROLE = QPalette.ColorRole


class TwoLineDelegate(QStyledItemDelegate):
    """Paints an item's text, which has one line break; lines that are too long are elided."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Let the style draw background, selection and focus; then draw the text."""
        row = QStyleOptionViewItem(option)
        self.initStyleOption(row, index)
        # initStyleOption() has replaced the line break in row.text.
        lines, row.text = str(index.data()).partition("\n"), ""
        control = QStyle.ControlElement.CE_ItemViewItem
        row.widget.style().drawControl(control, row, painter, row.widget)
        chosen = bool(row.state & QStyle.StateFlag.State_Selected)
        roles = (_ROLE.Text, _ROLE.PlaceholderText) if not chosen else (_ROLE.HighlightedText,) * 2
        painter.save()
        painter.setFont(row.font)
        height = row.fontMetrics.height()
        inner: QRect = row.rect.adjusted(GRID, GRID // 2, -GRID, 0)
        alignment = QStyle.visualAlignment(
            row.direction,
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
        )
        for number, (text, role) in enumerate(zip((lines[0], lines[2]), roles, strict=True)):
            line = QRect(inner.x(), inner.y() + number * height, inner.width(), height)
            shown = row.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, line.width())
            painter.setPen(row.palette.color(role))
            painter.drawText(line, alignment, shown)
        painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(0, 2 * option.fontMetrics.height() + GRID)
