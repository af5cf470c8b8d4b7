"""A notice in the row of a figure: what is wrong or asked, and the answers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QSizePolicy, QWidget

from kpidesk.i18n.sentences import sentences
from kpidesk.i18n.words import Words
from kpidesk.ui.common.field_notice import AnswerButtons, NoticeAnswer, NoticeLine, NoticeTone
from kpidesk.ui.common.labels import wrapped_caption
from kpidesk.ui.common.layouts import STRETCH, make_row
from kpidesk.ui.enter.row.columns import FIGURE
from kpidesk.ui.theme.colours import Colours
from kpidesk.ui.theme.metrics import GRID

_Direction = QBoxLayout.Direction
_RADIUS = 4
#: Above and below it, in its rows: two lines of small text in a row must not be seen there.
_MARGIN = 1


class RowNotice(AnswerButtons):
    """Covers what follows the field in its row, so that no row moves when it comes.

    What needs more than the row covers what follows the fields of the rows beside it, too, and
    as whole rows: no text is cut by its edge. The answers are beside the words, or below them
    where that would be too high.
    """

    def __init__(self, words: Words, colours: Colours, parent: QWidget) -> None:
        super().__init__(parent)
        self._words, self._colours = words, colours
        self._ground = colours.surface
        self._label = wrapped_caption(self)
        self._answers = make_row(STRETCH)
        self._row = make_row(
            (self._label, 1), self._answers, parent=self, margins=(GRID, 0, GRID // 2, 0)
        )
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setVisible(False)
        self._grid: QGridLayout | None = None
        self._line = 0
        #: Ends when the layout has placed all names.
        self._settling = QTimer(self, singleShot=True, interval=0)
        self._settling.timeout.connect(self._grow)

    @property
    def text(self) -> str:
        return self._label.text()

    def place(self, grid: QGridLayout, line: int, *columns: int) -> None:
        """Place it on a line of the grid: from the first of the columns to the last one."""
        self._grid, self._line = grid, line
        first, last = columns
        middle = Qt.AlignmentFlag.AlignVCenter
        grid.addWidget(self, line, first, 1, last - first + 1, middle)

    def say(self, lines: Sequence[NoticeLine], answers: Sequence[NoticeAnswer]) -> None:
        """Show these lines as one, and the answers."""
        error = any(each.tone is NoticeTone.ERROR for each in lines)
        colours = self._colours
        self._ground = colours.error_soft if error else colours.warning_soft
        palette = self._label.palette()
        color = QColor(colours.error if error else colours.warning)
        palette.setColor(QPalette.ColorRole.WindowText, color)
        self._label.setPalette(palette)
        self._label.setText(sentences(self._words, *(each.text for each in lines)))
        self.show_answers(answers)
        self.setVisible(bool(lines))
        self.raise_()
        self._grow()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(0, self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hasHeightForWidth(self) -> bool:
        """The row must not grow with it."""
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()
        self._settling.start()

    def _grow(self) -> None:
        """Be as high as the words need, inside of the widget around it."""
        least, needed, group = self.minimumHeight(), 0, self.parentWidget()
        for direction in (_Direction.LeftToRight, _Direction.TopToBottom):
            self._row.setDirection(direction)
            needed = max(least, self._row.totalHeightForWidth(self.width()))
            if group is not None and needed <= group.height():
                break
        if group is None:
            return
        top, height = self._whole_rows(needed)
        if height != self.height():
            top = max(0, min(top, group.height() - height))
            self.setGeometry(self.x(), top, self.width(), height)
            # While it is being shown, Qt tells the layout of the size before this one only.
            self._row.setGeometry(self.rect())

    def _whole_rows(self, needed: int) -> tuple[int, int]:
        """Returns the top and the height of the fewest rows with room for it, its own among them.

        Where all rows together are too low, the height that it needs.
        """
        grid, line, least = self._grid, self._line, self.minimumHeight()
        if grid is None:
            return self.y(), needed
        # The names are as high as the rows. The grid's own places are wrong after a height for a
        # width was asked for.
        names = [grid.itemAtPosition(each, FIGURE) for each in range(grid.rowCount())]
        rows = [QRect() if not each or each.isEmpty() else each.geometry() for each in names]
        shown = [each for each in rows if each.height() >= least]
        own = rows[line]
        space = max(0, min(own.height() - least, 2 * _MARGIN))
        for number in range(1, len(shown) + 1):
            for first in range(len(shown) - number + 1):
                part = shown[first : first + number]
                height = part[-1].bottom() + 1 - part[0].top() - space
                if own in part and height >= needed:
                    return part[0].top() + space // 2, height
        return own.top() + space // 2, needed

    def _add_button(self, button: QWidget) -> None:
        button.setProperty("dense", True)
        button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Ignored)
        at = self._answers.count() - 1
        self._answers.insertWidget(at, button, 0, Qt.AlignmentFlag.AlignVCenter)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._ground))
        painter.drawRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
        painter.end()
