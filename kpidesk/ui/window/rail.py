"""The rail: a column of buttons, one for each page of the window."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QVBoxLayout, QWidget

from kpidesk.ui.navigation import PageId
from kpidesk.ui.theme.colours import Colours
from kpidesk.ui.theme.metrics import GRID, TextSize, font
from kpidesk.ui.window.rail_icons import SIDE, rail_icon


class Rail(QWidget):
    """Exactly one button is checked. Up and Down go from one to the next."""

    chosen = Signal(object)

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._buttons: dict[PageId, _RailButton] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        layout.setSpacing(GRID // 2)
        for page_id in PageId:
            button = _RailButton(page_id, colours, self)
            button.clicked.connect(lambda _=False, to=page_id: self.chosen.emit(to))
            self._group.addButton(button)
            self._buttons[page_id] = button
            layout.addWidget(button)
        layout.addStretch(1)
        self._group.setExclusive(True)

    def name(self, page_id: PageId, text: str) -> None:
        """Set the text of a page's button."""
        self._buttons[page_id].setText(text)
        self._buttons[page_id].setAccessibleName(text)

    def hint(self, page_id: PageId, keys: str) -> None:
        """Show as a tool tip which keys go to a page."""
        self._buttons[page_id].setToolTip(keys)

    def choose(self, page_id: PageId) -> None:
        self._buttons[page_id].setChecked(True)

    def recolour(self, colours: Colours) -> None:
        for button in self._buttons.values():
            button.colours = colours
            button.update()


class _RailButton(QAbstractButton):
    def __init__(self, page_id: PageId, colours: Colours, parent: QWidget) -> None:
        super().__init__(parent)
        self._page_id = page_id
        self.colours = colours
        self.setCheckable(True)
        self.setFont(font(TextSize.BODY))

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self.font())
        width = metrics.horizontalAdvance(self.text()) + SIDE + 5 * GRID
        return QSize(max(int(width), 17 * GRID), max(5 * GRID, int(metrics.height()) + 2 * GRID))

    def paintEvent(self, event: QPaintEvent) -> None:
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
        painter.fillPath(
            rail_icon(self._page_id).translated(side, box.center().y() - SIDE / 2), ink
        )
        if self.isEnabled():
            # Disabled until after the first paint, when the palette's pen has the same colour.
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
