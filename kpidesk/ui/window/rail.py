"""The rail: the places of the window, one below the other."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QVBoxLayout, QWidget

from kpidesk.ui.navigation import PageId
from kpidesk.ui.theme.colours import Colours
from kpidesk.ui.theme.metrics import GRID, TextSize, font
from kpidesk.ui.window.rail_icons import SIDE, rail_icon


class Rail(QWidget):
    """One button for each room; exactly one is chosen. Up and Down go from one to the next."""

    chosen = Signal(object)

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._buttons: dict[PageId, _RailButton] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        layout.setSpacing(GRID // 2)
        for room in PageId:
            button = _RailButton(room, colours, self)
            button.clicked.connect(lambda _=False, to=room: self.chosen.emit(to))
            self._group.addButton(button)
            self._buttons[room] = button
            layout.addWidget(button)
        layout.addStretch(1)
        self._group.setExclusive(True)

    def name(self, room: PageId, text: str) -> None:
        """What the button of a room says."""
        self._buttons[room].setText(text)
        self._buttons[room].setAccessibleName(text)

    def hint(self, room: PageId, keys: str) -> None:
        """Which keys go to a room."""
        self._buttons[room].setToolTip(keys)

    def choose(self, room: PageId) -> None:
        """Mark a room as the one that is shown."""
        self._buttons[room].setChecked(True)

    def recolour(self, colours: Colours) -> None:
        """Take other colours."""
        for button in self._buttons.values():
            button.colours = colours
            button.update()


class _RailButton(QAbstractButton):
    """A sign and a word."""

    def __init__(self, room: PageId, colours: Colours, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = room
        self.colours = colours
        self.setCheckable(True)
        self.setFont(font(TextSize.BODY))

    def sizeHint(self) -> QSize:
        """Room for the sign, the word and the grid around them."""
        metrics = QFontMetricsF(self.font())
        width = metrics.horizontalAdvance(self.text()) + SIDE + 5 * GRID
        return QSize(max(int(width), 17 * GRID), max(5 * GRID, int(metrics.height()) + 2 * GRID))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground where it is chosen, the sign, the word and the focus."""
        colours, mirrored = self.colours, self.isRightToLeft()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.isChecked() or self.underMouse():
            ground = colours.accent_soft if self.isChecked() else colours.raised
            path = QPainterPath()
            path.addRoundedRect(box, 6, 6)
            painter.fillPath(path, QColor(ground))
        ink = QColor(self._ink())
        side = box.right() - 1.5 * GRID - SIDE if mirrored else box.left() + 1.5 * GRID
        painter.fillPath(rail_icon(self._room).translated(side, box.center().y() - SIDE / 2), ink)
        if self.isEnabled():
            # Before the first paint it is not, and the palette's own pen is the same colour.
            painter.setPen(ink)
        metrics, offset = QFontMetricsF(self.font()), 2.5 * GRID + SIDE
        far = box.right() - offset - metrics.horizontalAdvance(self.text())
        baseline = box.center().y() + (metrics.ascent() - metrics.descent()) / 2
        start = QPointF(far if mirrored else box.left() + offset, baseline)
        painter.drawText(start, self.text())
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRoundedRect(box, 6, 6)
        painter.end()

    def _ink(self) -> str:
        if not self.isEnabled():
            return self.colours.edge
        return self.colours.accent if self.isChecked() else self.colours.text
