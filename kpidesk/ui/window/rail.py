"""The rail: a column of icons with names, one for each page of the window."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from kpidesk.ui.navigation import PageId
from kpidesk.ui.theme.colours import Colours
from kpidesk.ui.theme.metrics import GRID, TextSize, font
from kpidesk.ui.window.rail_icons import SIDE, rail_icon

_WIDTH, _HEIGHT = 9 * GRID, 7 * GRID
_COMPACT_WIDTH, _COMPACT_HEIGHT = 4 * GRID, 4 * GRID + GRID // 4
_RADIUS = 4
_BAR = 3
_GAP = 3


class Rail(QWidget):
    """Exactly one button is checked. Up and Down go from one to the next.

    The settings are at the foot. A compact rail shows icons only.
    """

    chosen = Signal(object)

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
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
            if page_id is PageId.SETTINGS:
                layout.addStretch(1)
            layout.addWidget(button)
        self._group.setExclusive(True)

    def name(self, page_id: PageId, text: str) -> None:
        """Set the text of a page's button."""
        self._buttons[page_id].setText(text)
        self._buttons[page_id].setAccessibleName(text)
        self.hint(page_id, text)

    def hint(self, page_id: PageId, tip: str) -> None:
        """Show a tool tip on a page's button."""
        self._buttons[page_id].setToolTip(tip)

    def choose(self, page_id: PageId) -> None:
        self._buttons[page_id].setChecked(True)

    def set_compact(self, *, compact: bool) -> None:
        """Show icons only, or icons with names."""
        for button in self._buttons.values():
            if button.compact is not compact:
                button.compact = compact
                button.updateGeometry()
                button.update()

    def recolour(self, colours: Colours) -> None:
        """Use other colors, and the application's font."""
        self._colours = colours
        for button in self._buttons.values():
            button.colours = colours
            button.setFont(font(TextSize.CAPTION))
            button.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ground, line = QPainterPath(), QPainterPath()
        ground.addRect(QRectF(self.rect()))
        line.addRect(0 if self.isRightToLeft() else self.width() - 1, 0, 1, self.height())
        painter.fillPath(ground, _brush(self._colours.surface))
        painter.fillPath(line, _brush(self._colours.line))
        painter.end()


def _brush(colour: str) -> QBrush:
    """Returns a solid brush.

    From a palette: a brush made from a color creates the whole namespace `Qt`, which takes a
    tenth of the time until the first paint.
    """
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Window, QColor(colour))
    return palette.brush(QPalette.ColorRole.Window)


class _RailButton(QRadioButton):
    """Painted as an entry of the rail; a radio button to screen readers."""

    def __init__(self, page_id: PageId, colours: Colours, parent: QWidget) -> None:
        super().__init__(parent)
        self._page_id = page_id
        self.colours = colours
        self.compact = False
        self.setFont(font(TextSize.CAPTION))

    def sizeHint(self) -> QSize:
        if self.compact:
            return QSize(_COMPACT_WIDTH, _COMPACT_HEIGHT)
        metrics, lines = QFontMetricsF(self.font()), self._lines()
        width = max(metrics.horizontalAdvance(each) for each in lines)
        height = SIDE + _GAP + metrics.height() * len(lines)
        return QSize(max(int(width) + GRID, _WIDTH), max(int(height) + GRID, _HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, place: QPoint) -> bool:
        return self.rect().contains(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, chosen = self.colours, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        if chosen or self.underMouse():
            path = QPainterPath()
            path.addRoundedRect(box, _RADIUS, _RADIUS)
            painter.fillPath(path, QColor(colours.accent_soft if chosen else colours.raised))
        if chosen:
            x = box.right() - _BAR if self.isRightToLeft() else box.left()
            bar = QRectF(x, GRID, _BAR, box.height() - 2 * GRID)
            # Not `fillRect`, for which PySide6 would create QGradient, in two milliseconds.
            painter.setBackground(QColor(colours.accent))
            painter.eraseRect(bar)
        self._paint_icon_and_name(painter, box)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.focus), 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
        painter.end()

    def _paint_icon_and_name(self, painter: QPainter, box: QRectF) -> None:
        ink, metrics = self._ink(), QFontMetricsF(self.font())
        lines = [] if self.compact else self._lines()
        text_height = _GAP + metrics.height() * len(lines) if lines else 0
        y = box.center().y() - (SIDE + text_height) / 2
        icon = rail_icon(self._page_id).translated(box.center().x() - SIDE / 2, y)
        painter.fillPath(icon, _brush(ink))
        if self.isEnabled():
            # Disabled until after the first paint, when the palette's pen has the same colour.
            painter.setPen(QColor(ink))
        y += SIDE + _GAP + metrics.ascent()
        for line in lines:
            x = box.center().x() - metrics.horizontalAdvance(line) / 2
            painter.drawText(QPointF(x, y), line)
            y += metrics.height()

    def _lines(self) -> list[str]:
        """Returns the name in one line, or in two where it is wide and has a space."""
        name = self.text()
        metrics = QFontMetricsF(self.font())
        if " " not in name or metrics.horizontalAdvance(name) <= _WIDTH - GRID:
            return [name]
        spaces = [index for index, letter in enumerate(name) if letter == " "]
        middle = min(spaces, key=lambda index: abs(2 * index - len(name)))
        return [name[:middle], name[middle + 1 :]]

    def _ink(self) -> str:
        if not self.isEnabled():
            return self.colours.edge
        return self.colours.accent if self.isChecked() else self.colours.text
