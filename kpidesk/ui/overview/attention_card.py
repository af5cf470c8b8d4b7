"""The card on the Overview of what needs the user: bad values, unsaved and due figures."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from kpidesk.domain.ladder import Level
from kpidesk.drawing.marker_shapes import draw_warning, level_shape
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.ui.common.buttons import make_button
from kpidesk.ui.common.card import Card
from kpidesk.ui.common.labels import plain_label
from kpidesk.ui.common.layouts import make_column, visual_rect
from kpidesk.ui.navigation import Destination
from kpidesk.ui.theme.metrics import GRID, TextSize
from kpidesk.ui.theme.theme import Theme
from kpidesk.ui.workspace import Workspace

_ATTENTION = QT_TRANSLATE_NOOP("Overview", "Needs attention", "a heading: bad values")
_DUE = QT_TRANSLATE_NOOP("Overview", "Due", "a heading: figures to be entered")
_NOTHING = QT_TRANSLATE_NOOP("Overview", "Nothing needs your attention.")
_ROW_HEIGHT = 4 * GRID
_HEADING_WIDTH = 17 * GRID
_SIGN = 2 * GRID
#: Below this width the headings are above their lines.
_WIDE = 80 * GRID


class Sign(StrEnum):
    """What a line is about, as the sign before it."""

    BELOW = "below"
    UNSAVED = "unsaved"
    DUE = "due"
    NOTHING = "nothing"


class AttentionLine(NamedTuple):
    """A sentence, and beside it the text of the button that leads somewhere."""

    sign: Sign
    text: str
    action: str = ""
    destination: Destination | None = None


class AttentionCard(Card):
    """Shows what needs attention above what is due; `opened` carries a Destination."""

    opened = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._words, self._theme = workspace.words, workspace.theme
        self._column: QVBoxLayout = make_column(
            parent=self, margins=(2 * GRID, GRID, 2 * GRID, GRID), spacing=GRID
        )
        self._sections: list[_Section] = []
        self._shown: tuple[Sequence[AttentionLine], ...] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    @property
    def text(self) -> str:
        return "\n".join(line.text for lines in self._shown or () for line in lines if line.text)

    def show_lines(self, attention: Sequence[AttentionLine], due: Sequence[AttentionLine]) -> None:
        """Show these lines; a part without lines is left out."""
        if (attention, due) == self._shown:
            return
        self._shown = attention, due
        for section in self._sections:
            self._column.removeWidget(section)
            section.hide()
            section.deleteLater()
        parts = [(_ATTENTION, attention), (_DUE, due)]
        if not attention and not due:
            nothing = self._words(_NOTHING)
            self._shown = ((), (AttentionLine(Sign.NOTHING, nothing),))
            parts = [(_DUE, self._shown[1])]
        self._sections = [
            self._section(self._words(heading), lines) for heading, lines in parts if lines
        ]
        for number, section in enumerate(self._sections):
            section.lined = number > 0
            self._column.addWidget(section)

    def _section(self, heading: str, lines: Sequence[AttentionLine]) -> _Section:
        shown = "" if lines[0].sign is Sign.NOTHING else heading
        rows = [_Row(line, self._theme) for line in lines]
        for row in rows:
            row.opened.connect(self.opened)
        return _Section(shown, rows, self._theme, self)


class _Section(QWidget):
    """A heading, and beside it rows; above them where the width is short."""

    def __init__(self, heading: str, rows: Sequence[_Row], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        #: Whether there is a line above it.
        self.lined = False
        self._rows = rows
        for row in rows:
            row.setParent(self)
        self._heading = plain_label(heading, TextSize.STRONG, self, wraps=False)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._places(width)[-1].bottom() + 1

    def sizeHint(self) -> QSize:
        return QSize(_WIDE, self.heightForWidth(_WIDE))

    def minimumSizeHint(self) -> QSize:
        return QSize(24 * GRID, _ROW_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        places = self._places(self.width())
        for widget, box in zip((self._heading, *self._rows), places, strict=True):
            widget.setGeometry(visual_rect(box, self.rect(), self.layoutDirection()))

    def _places(self, width: int) -> list[QRect]:
        """Returns the boxes of the heading and the rows at a width, from the leading side."""
        heading = self._heading.sizeHint()
        column = max(_HEADING_WIDTH, heading.width() + 2 * GRID) if self._heading.text() else 0
        wide = width >= _WIDE
        left = column if wide else 0
        # As much as there is above the line.
        top, high = GRID if self.lined else 0, max(_ROW_HEIGHT, heading.height())
        boxes = [QRect(0, top, column if wide else width, high)]
        top += 0 if wide or not column else high
        for row in self._rows:
            height = row.heightForWidth(width - left)
            boxes.append(QRect(left, top, width - left, height))
            top += height
        return boxes

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.lined:
            painter = QPainter(self)
            # Not `fillRect`, for which PySide6 would create QGradient, in two milliseconds.
            painter.setBackground(QColor(self._theme.colours.line))
            painter.eraseRect(0, 0, self.width(), 1)
            painter.end()


class _Row(QWidget):
    """A sign, a sentence, and right behind its last word a button."""

    opened = Signal(object)

    def __init__(self, line: AttentionLine, theme: Theme) -> None:
        super().__init__()
        self._line, self._theme = line, theme
        # Both have mnemonics, and texts name clients.
        self._label = plain_label(line.text.replace("&", "&&"), parent=self)
        self._button = make_button(line.action.replace("&", "&&"), self._open, self, quiet=True)
        self._button.setVisible(bool(line.action))
        self._button.setAccessibleDescription(line.text)
        self._label.setBuddy(self._button)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        needed = self._label.heightForWidth(self._text_width(width))
        return max(_ROW_HEIGHT, self._button_size().height(), needed + GRID)

    def sizeHint(self) -> QSize:
        return QSize(64 * GRID, self.heightForWidth(64 * GRID))

    def minimumSizeHint(self) -> QSize:
        return QSize(24 * GRID, _ROW_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        height, text_width = self.height(), self._text_width(self.width())
        text_height = self._label.heightForWidth(text_width)
        size, left = self._button_size(), _SIGN + GRID
        text = QRect(left, (height - text_height) // 2, text_width, text_height)
        behind = QRect(left + text_width + GRID, (height - size.height()) // 2, *size.toTuple())
        for widget, box in ((self._label, text), (self._button, behind)):
            widget.setGeometry(visual_rect(box, self.rect(), self.layoutDirection()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x = self.width() - _SIGN / 2 if self.isRightToLeft() else _SIGN / 2
        self._paint_sign(painter, QPointF(x, self.height() / 2))
        painter.end()

    def _paint_sign(self, painter: QPainter, centre: QPointF) -> None:
        colours, x, y = self._theme.colours, centre.x(), centre.y()
        match self._line.sign:
            case Sign.BELOW:
                edge = QColor(self._theme.chart.edges[Level.BELOW])
                painter.fillPath(level_shape(Level.BELOW, (x, y), 5.0), edge)
            case Sign.UNSAVED:
                draw_warning(painter, (x, y - 7), 14.0, (colours.error, colours.surface))
            case Sign.DUE:
                painter.setPen(QPen(QColor(colours.muted), 1.5))
                painter.drawEllipse(QRectF(x - 6.5, y - 6.5, 13, 13))
                painter.drawPolyline([QPointF(x, y - 4), centre, QPointF(x + 3, y + 1.5)])
            case Sign.NOTHING:
                painter.setPen(QPen(QColor(colours.focus), 2))
                painter.drawPolyline(
                    [QPointF(x - 5, y), QPointF(x - 1, y + 4), QPointF(x + 6, y - 5)]
                )

    def _text_width(self, width: int) -> int:
        """Returns the width of the sentence at a width of the row; it is never stretched."""
        button = self._button_size().width() + GRID if self._line.action else 0
        most = max(8 * GRID, width - _SIGN - GRID - button)
        natural = self._label.fontMetrics().horizontalAdvance(self._line.text) + 2
        return min(most, natural)

    def _button_size(self) -> QSize:
        return self._button.sizeHint()

    def _open(self) -> None:
        if self._line.destination is not None:
            self.opened.emit(self._line.destination)
