"""The list of clients: the state of their sheet, the hours of their package, the last update."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from kpidesk.i18n.sentences import side_by_side
from kpidesk.ui.clients import texts
from kpidesk.ui.clients.card_words import present_packages
from kpidesk.ui.clients.client_state import (
    SHEET_STATES,
    ClientState,
    SheetState,
    language_words,
    update_words,
)
from kpidesk.ui.common.labels import plain_tip
from kpidesk.ui.theme.metrics import GRID, TextSize, font
from kpidesk.ui.theme.share_bar import paint_bar
from kpidesk.ui.workspace import Workspace

_Index = QModelIndex | QPersistentModelIndex
_ID, _LINE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_WIDTH = 40 * GRID
_NARROW_WIDTH = 26 * GRID
#: The most that long texts make of a narrow list.
_NARROW_MOST = 33 * GRID
#: The most that large texts make of a wide list.
_MOST_CHARACTERS = 28
#: So many characters of a name are shown at least.
_NAME_CHARACTERS = 13
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
_LEFT, _RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
_BAR_WIDTH, _BAR_HEIGHT = 12 * GRID, 6


class _Line(NamedTuple):
    """What a row shows: name and sheet's state, then the hours, then last update and language."""

    name: str
    sheet: str
    tone: SheetState
    hours: str
    share: float | None
    over: bool
    update: str
    language: str


class ClientList(QListWidget):
    """`picked` carries the id of the client that the user chose."""

    picked = Signal(int)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self.setAccessibleName(workspace.words(texts.TITLE))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_LineDelegate(workspace, self))
        self._narrow = False
        self.set_narrow(narrow=False)
        self.currentItemChanged.connect(self._on_current)

    @property
    def client(self) -> int | None:
        item = self.currentItem()
        return int(item.data(_ID)) if self.count() and self.currentRow() >= 0 else None

    def set_narrow(self, *, narrow: bool) -> None:
        self._narrow = narrow
        self.setFixedWidth(self._narrow_width if narrow else self.wide_width)

    @property
    def wide_width(self) -> int:
        """The usual width, larger where that shows more of names in large text."""
        most = QFontMetrics(font(TextSize.STRONG)).averageCharWidth() * _MOST_CHARACTERS
        return max(_WIDTH, min(self._needed, most), self._needed_for_hours + _BAR_WIDTH + GRID)

    @property
    def _narrow_width(self) -> int:
        """A width in which the longest state leaves room for a part of each name.

        It is larger where that shows all of the lines.
        """
        small, strong = QFontMetrics(font(TextSize.CAPTION)), QFontMetrics(font(TextSize.STRONG))
        words = self._workspace.words
        pill = max(small.horizontalAdvance(words(each)) for each in SHEET_STATES.values())
        name = strong.averageCharWidth() * _NAME_CHARACTERS
        least = max(_NARROW_WIDTH, name + pill + 3 * GRID + self._around)
        width = min(max(least, min(self._needed, _NARROW_MOST)), _WIDTH)
        return max(width, self._needed_for_hours)

    @property
    def _lines(self) -> list[_Line]:
        return [self.item(row).data(_LINE) for row in range(self.count())]

    @property
    def _needed(self) -> int:
        """The width that shows all of the lines."""
        small, strong = QFontMetrics(font(TextSize.CAPTION)), QFontMetrics(font(TextSize.STRONG))
        lines = self._lines
        first = (
            strong.horizontalAdvance(each.name) + small.horizontalAdvance(each.sheet) + 3 * GRID
            for each in lines
        )
        others = (
            small.horizontalAdvance(text) for each in lines for text in (each.hours, each.update)
        )
        return max((*first, *others), default=0) + self._around

    @property
    def _needed_for_hours(self) -> int:
        """The width that cuts no hours used: a part of their numbers would be another number."""
        small = QFontMetrics(font(TextSize.CAPTION))
        used = [each.hours for each in self._lines if each.share is not None]
        return max(map(small.horizontalAdvance, used), default=0) + self._around

    @property
    def _around(self) -> int:
        """What is beside the texts."""
        return self.verticalScrollBar().sizeHint().width() + 2 * self.frameWidth() + 4 * GRID

    def fill(self, states: Sequence[ClientState], chosen: int | None) -> None:
        """List these clients and choose one, or the first; nothing is emitted."""
        with QSignalBlocker(self):
            self.clear()
            for state in states:
                line = self._line(state)
                item = QListWidgetItem(line.name)
                item.setData(_ID, state.client.id)
                item.setData(_LINE, line)
                hours = line.hours if state.use else self._package(state, carry=True)
                said = (line.name, line.sheet, hours, line.update, line.language)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, side_by_side(*said))
                item.setToolTip("".join(map(plain_tip, filter(None, said))))
                self.addItem(item)
        self.choose(chosen)
        self.set_narrow(narrow=self._narrow)

    def choose(self, client: int | None) -> None:
        """Choose a client, or the first where that one is not listed; nothing is emitted."""
        ids = [self.item(row).data(_ID) for row in range(self.count())]
        with QSignalBlocker(self):
            if ids:
                self.setCurrentRow(ids.index(client) if client in ids else 0)

    def _line(self, state: ClientState) -> _Line:
        use = state.use
        return _Line(
            self._workspace.words.name(state.client.name),
            self._workspace.words(SHEET_STATES[state.sheet]),
            state.sheet,
            # Without figures in the period: what was bought, as short as the row is.
            use.short if use else self._package(state, carry=False),
            use.share if use else None,
            use is not None and use.over,
            update_words(self._workspace, state.last),
            language_words(self._workspace, state.client),
        )

    def _package(self, state: ClientState, *, carry: bool) -> str:
        return present_packages(self._workspace, state.card, carry=carry).splitlines()[0]

    def _on_current(self) -> None:
        if self.client is not None:
            self.picked.emit(self.client)


class _LineDelegate(QStyledItemDelegate):
    """Paints three lines for a client."""

    def __init__(self, workspace: Workspace, parent: QListWidget) -> None:
        super().__init__(parent)
        self._colours = workspace.theme.colours
        self._strong, self._small = font(TextSize.STRONG), font(TextSize.CAPTION)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        heights = QFontMetrics(self._strong).height() + 2 * QFontMetrics(self._small).height()
        return QSize(0, heights + 4 * GRID)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        line: _Line = index.data(_LINE)
        colours, state, rect = self._colours, option.state, QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(rect, QColor(colours.accent_soft))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(colours.hover))
        painter.setPen(QColor(colours.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        if selected:
            x = rect.right() - 3 if mirrored else rect.left()
            painter.fillRect(QRectF(x, rect.top(), 3, rect.height()), QColor(colours.accent))
        inner = rect.adjusted(2 * GRID, GRID, -2 * GRID, -GRID)
        third = QFontMetrics(self._small).height()
        last = QRectF(inner.left(), inner.bottom() - third, inner.width(), third)
        self._paint_last(painter, last, line, mirrored=mirrored)
        inner.adjust(0, 0, 0, -third)
        above = QRectF(inner)
        above.setHeight(inner.height() / 2)
        below = above.translated(0, above.height())
        name_box = self._paint_pill(painter, above, line, mirrored=mirrored)
        self._text(painter, name_box, line.name, self._strong, colours.text, mirrored=mirrored)
        self._paint_hours(painter, below, line, mirrored=mirrored)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.focus), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -2))
        painter.restore()

    def _paint_pill(self, painter: QPainter, box: QRectF, line: _Line, *, mirrored: bool) -> QRectF:
        """Paint the sheet's state at the end of the line; returns the room for the name."""
        colours, metrics = self._colours, QFontMetrics(self._small)
        width = min(metrics.horizontalAdvance(line.sheet) + 2 * GRID, box.width() * 0.6)
        height = metrics.height() + 4
        top = box.center().y() - height / 2
        x = box.left() if mirrored else box.right() - width
        pill = QRectF(x, top, width, height)
        fill, ink = {
            SheetState.OPEN: (colours.warning_soft, colours.warning),
            SheetState.CLOSED: (colours.accent_soft, colours.accent),
        }.get(line.tone, (colours.raised, colours.muted))
        painter.setPen(QColor(ink))
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(pill.adjusted(0.5, 0.5, -0.5, -0.5), height / 2, height / 2)
        painter.setFont(self._small)
        text = metrics.elidedText(line.sheet, Qt.TextElideMode.ElideRight, int(width - GRID))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)
        taken = width + GRID
        return box.adjusted(taken if mirrored else 0, 0, 0 if mirrored else -taken, 0)

    def _paint_hours(self, painter: QPainter, box: QRectF, line: _Line, *, mirrored: bool) -> None:
        colours, ends = self._colours, not mirrored
        needed = QFontMetrics(self._small).horizontalAdvance(line.hours)
        # The bar is left out rather than the hours cut.
        if line.share is not None and needed <= box.width() - _BAR_WIDTH - GRID:
            x = box.right() - _BAR_WIDTH if mirrored else box.left()
            bar = QRectF(x, box.center().y() - _BAR_HEIGHT / 2, _BAR_WIDTH, _BAR_HEIGHT)
            painter.setLayoutDirection(_RIGHT if mirrored else _LEFT)
            paint_bar(painter, bar, line.share, colours, over=line.over)
            taken = _BAR_WIDTH + GRID
            box = box.adjusted(taken if ends else 0, 0, 0 if ends else -taken, 0)
        ink = colours.warning if line.over else colours.muted
        self._text(painter, box, line.hours, self._small, ink, mirrored=mirrored)

    def _paint_last(self, painter: QPainter, box: QRectF, line: _Line, *, mirrored: bool) -> None:
        """Paint the last update, and the language at the other end."""
        metrics, muted, ends = QFontMetrics(self._small), self._colours.muted, not mirrored
        self._text(painter, box, line.update, self._small, muted, mirrored=mirrored)
        taken = metrics.horizontalAdvance(line.update) + 2 * GRID
        rest = box.adjusted(taken if ends else 0, 0, 0 if ends else -taken, 0)
        # The tool tip has the language, too, so it is left out rather than cut.
        if metrics.horizontalAdvance(line.language) <= rest.width():
            self._text(painter, rest, line.language, self._small, muted, mirrored=ends)

    def _text(
        self,
        painter: QPainter,
        box: QRectF,
        text: str,
        kind: QFont,
        ink: str,
        *,
        mirrored: bool,
    ) -> None:
        painter.setFont(kind)
        painter.setPen(QColor(ink))
        # One more: the advance counts whole pixels, and the text may need a part of one.
        room = int(box.width()) + 1
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        painter.drawText(box, int(side | _MIDDLE), shown)
