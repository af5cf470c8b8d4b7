"""The dialog that finds a KPI, client, period, figure or command by a few letters."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from kpidesk.i18n.sentences import side_by_side
from kpidesk.i18n.text import Text
from kpidesk.i18n.words import Words
from kpidesk.ui.announcement import announce
from kpidesk.ui.common.labels import plain_label, plain_tip
from kpidesk.ui.common.layouts import make_column
from kpidesk.ui.dialog import Dialog
from kpidesk.ui.find import texts
from kpidesk.ui.find.targets import FindTarget, matching
from kpidesk.ui.theme.colours import Colours
from kpidesk.ui.theme.metrics import GRID, TextSize, font

_DETAIL = Qt.ItemDataRole.UserRole
_ROW = 4 * GRID
_ELIDE = Qt.TextElideMode.ElideRight
_MOVES: dict[int, int] = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 5,
    Qt.Key.Key_PageUp: -5,
}


class FindDialog(Dialog):
    """Lists what fits the typed words, by groups. Enter goes to what is chosen."""

    def __init__(
        self, words: Words, colours: Colours, targets: Sequence[FindTarget], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._words, self._targets, self._window = words, targets, parent
        self._shown: dict[int, FindTarget] = {}
        self.setWindowTitle(words(texts.TITLE))
        self.field = QLineEdit(placeholderText=words(texts.FIELD))
        self.field.setAccessibleName(words(texts.TITLE))
        self.field.setAccessibleDescription(words(texts.FIELD))
        self.field.textEdited.connect(self._on_edited)
        self.list = QListWidget()
        self.list.setAccessibleName(words(texts.RESULTS))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setItemDelegate(_DetailDelegate(colours, self))
        self.list.itemClicked.connect(self._go)
        hint = plain_label(words(texts.HINT), TextSize.CAPTION, muted=True)
        make_column(self.field, (self.list, 1), hint, parent=self, margins=2 * GRID)
        self.resize(QSize(76 * GRID, 56 * GRID).boundedTo(parent.size()))
        self._show(matching(targets, ""))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with the arrows and go with Enter, also while typing."""
        if event.key() in _MOVES:
            self._move(_MOVES[event.key()])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go()
        else:
            super().keyPressEvent(event)

    @property
    def chosen(self) -> FindTarget | None:
        """Where Enter goes."""
        return self._shown.get(self.list.currentRow())

    def _on_edited(self, typed: str) -> None:
        self._show(matching(self._targets, typed))
        chosen = self.chosen
        announce(self.field, chosen.name if chosen else self._words(texts.NOTHING))

    def _show(self, found: Sequence[FindTarget]) -> None:
        self.list.clear()
        self._shown.clear()
        group: Text | None = None
        for each in found:
            if each.group is not group:
                group = each.group
                self._add(self._words(group), heading=True)
            self._shown[self.list.count()] = each
            item = self._add(each.name)
            item.setData(_DETAIL, each.detail)
            item.setToolTip(plain_tip(each.name))
            # The group is said, too: a heading is no row that the arrows go to.
            said = side_by_side(each.name, self._words(each.group), each.detail)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
        if not found:
            self._add(self._words(texts.NOTHING), heading=True)
        self._move(1)

    def _add(self, text: str, *, heading: bool = False) -> QListWidgetItem:
        item = QListWidgetItem(text, self.list)
        item.setSizeHint(QSize(0, max(_ROW, self.fontMetrics().height() + GRID)))
        if heading:
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            item.setFont(font(TextSize.CAPTION))
        return item

    def _move(self, by: int) -> None:
        """Choose another row, without the headings."""
        rows = list(self._shown)
        if rows:
            now = self.list.currentRow()
            at = rows.index(now) + by if now in rows else 0
            self.list.setCurrentRow(rows[min(max(at, 0), len(rows) - 1)])
            if rows.index(self.list.currentRow()) == 0:
                self.list.scrollToTop()
            if now in rows and self.chosen is not None:
                announce(self.field, self.chosen.name)

    def _go(self) -> None:
        chosen = self.chosen
        if chosen is not None:
            self.accept()
            # After the dialog has given the focus back.
            QTimer.singleShot(0, self._window, chosen.go)


class _DetailDelegate(QStyledItemDelegate):
    """Draws the detail of a row at its end, and headings in muted text."""

    def __init__(self, colours: Colours, parent: QWidget) -> None:
        super().__init__(parent)
        self._muted = colours.muted

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        room = option.rect.width() - self._taken(option, index) - 2 * GRID
        option.text = option.fontMetrics.elidedText(option.text, _ELIDE, room)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().paint(painter, option, index)
        detail = index.data(_DETAIL)
        if detail:
            painter.save()
            painter.setFont(font(TextSize.CAPTION))
            painter.setPen(self._muted)
            place = option.rect.adjusted(GRID, 0, -GRID, 0)
            end = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignRight)
            painter.drawText(place, end | Qt.AlignmentFlag.AlignVCenter, detail)
            painter.restore()

    @staticmethod
    def _taken(option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> int:
        """Returns the width of the detail with the distance before it."""
        detail = index.data(_DETAIL)
        return option.fontMetrics.horizontalAdvance(detail) + 2 * GRID if detail else 0
