"""What must be said at a field: sentences by how much they matter, and buttons to answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum, auto
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPalette
from PySide6.QtWidgets import QBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from kpidesk.ui.common.buttons import button
from kpidesk.ui.common.labels import plain_label
from kpidesk.ui.theme.colours import Colours
from kpidesk.ui.theme.metrics import GRID, Type

_WIDE = 44 * GRID


class Tone(Enum):
    """How much a line matters."""

    PLAIN = auto()
    WARNING = auto()
    ERROR = auto()


class Line(NamedTuple):
    """A sentence."""

    text: str
    tone: Tone = Tone.PLAIN


class Answer(NamedTuple):
    """A button: what it says and what it does."""

    text: str
    act: Callable[[], object]


class Notice(QWidget):
    """Lines and answers; digits press the answers, Esc wishes to be back in the field."""

    left = Signal()

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self._labels: list[QLabel] = []
        self._said: tuple[tuple[Line, ...], tuple[str, ...]] = ((), ())
        #: The answers that are offered now.
        self.buttons: list[QPushButton] = []
        self._pool: list[QPushButton] = []
        self._acts: list[Callable[[], object]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, GRID // 2)
        self._column.setSpacing(GRID // 2)
        self._answers = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._answers.setSpacing(GRID)
        self._answers.addStretch(1)
        self._column.addLayout(self._answers)
        self.setVisible(False)

    @property
    def text(self) -> str:
        """All that it says."""
        return "\n".join(line.text for line in self._said[0])

    def say(self, lines: Sequence[Line], answers: Sequence[Answer] = ()) -> None:
        """Say these lines and offer these answers, in place of what was said before."""
        said = tuple(lines), tuple(each.text for each in answers)
        if said != self._said:
            self._said = said
            self._show_lines(lines)
            self._show_answers(answers)
        self.setVisible(bool(lines) or bool(answers))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer by a digit, go back by Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.text().isdecimal() and 1 <= int(event.text()) <= len(self.buttons):
            self.buttons[int(event.text()) - 1].click()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            for each in self.buttons:
                if each.hasFocus():
                    each.click()
                    return
        else:
            super().keyPressEvent(event)

    def _answer(self, place: int) -> None:
        self._acts[place]()

    def _show_lines(self, lines: Sequence[Line]) -> None:
        while len(self._labels) < len(lines):
            label = plain_label(kind=Type.CAPTION, parent=self)
            self._column.insertWidget(len(self._labels), label)
            self._labels.append(label)
        tones = {
            Tone.PLAIN: self._colours.muted,
            Tone.WARNING: self._colours.warning,
            Tone.ERROR: self._colours.error,
        }
        for label, line in zip(self._labels, lines, strict=False):
            palette = label.palette()
            palette.setColor(QPalette.ColorRole.WindowText, QColor(tones[line.tone]))
            label.setPalette(palette)
            label.setText(line.text)
        for place, label in enumerate(self._labels):
            label.setVisible(place < len(lines))

    def _show_answers(self, answers: Sequence[Answer]) -> None:
        self._acts = [each.act for each in answers]
        while len(self._pool) < len(answers):
            place = len(self._pool)
            made = button("", partial(self._answer, place), self)
            self._pool.append(made)
            self._answers.insertWidget(place, made, 0, Qt.AlignmentFlag.AlignLeading)
        self.buttons = self._pool[: len(answers)]
        for made, each in zip(self.buttons, answers, strict=True):
            made.setText(each.text)
        for place, made in enumerate(self._pool):
            made.setVisible(place < len(answers))
        needed = sum(each.sizeHint().width() + GRID for each in self.buttons)
        direction = QBoxLayout.Direction
        self._answers.setDirection(
            direction.TopToBottom if needed > _WIDE else direction.LeftToRight
        )
