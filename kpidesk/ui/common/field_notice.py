"""Messages about a figure: lines of text, and buttons to answer a question."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum, auto
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from kpidesk.ui.common.buttons import Button, make_button
from kpidesk.ui.common.flow_layout import FlowLayout
from kpidesk.ui.common.labels import PlainLabel, plain_label
from kpidesk.ui.common.layouts import make_column
from kpidesk.ui.theme.colours import Colours
from kpidesk.ui.theme.metrics import GRID, TextSize

_Key = Qt.Key
_COMMAND_KEYS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class NoticeTone(Enum):
    """How serious a line is."""

    PLAIN = auto()
    WARNING = auto()
    ERROR = auto()


class NoticeLine(NamedTuple):
    """A line of text."""

    text: str
    tone: NoticeTone = NoticeTone.PLAIN


class NoticeAnswer(NamedTuple):
    """The text of a button, and what it does."""

    text: str
    act: Callable[[], object]


class AnswerButtons(QWidget):
    """A widget with answers as buttons, and their keys.

    Arrows go from answer to answer, Alt and a digit press one. `left` asks to focus the field
    again, after Esc or Shift+Tab. `typed` carries the event of a key that belongs to the field.
    """

    left = Signal()
    typed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        #: The buttons of the present answers.
        self.buttons: list[Button] = []
        self._pool: list[Button] = []
        self._acts: list[Callable[[], object]] = []

    def _add_button(self, button: QWidget) -> None:
        """Place a new button in the layout."""
        raise NotImplementedError

    def show_answers(self, answers: Sequence[NoticeAnswer]) -> None:
        """Show these answers in place of those before."""
        # Equal texts may be about another figure: always use the new answers.
        self._acts = [each.act for each in answers]
        while len(self._pool) < len(answers):
            made = make_button("", partial(self._answer, len(self._pool)), self)
            self._pool.append(made)
            made.installEventFilter(self)
            self._add_button(made)
        self.buttons = self._pool[: len(answers)]
        for made, each in zip(self.buttons, answers, strict=True):
            made.setText(each.text)
        for n, made in enumerate(self._pool):
            made.setVisible(n < len(answers))

    def answers(self, event: QKeyEvent, *, act: bool = True) -> bool:
        """Returns whether a key is Alt with the number of an answer; with `act` also press it."""
        number = event.key() - _Key.Key_0
        alone = event.modifiers() & _COMMAND_KEYS == Qt.KeyboardModifier.AltModifier
        if not alone or not 1 <= number <= len(self.buttons) or not self.isVisible():
            return False
        if act:
            self.buttons[number - 1].click()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Handle the keys of the answer buttons before the buttons do."""
        if isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.ShortcutOverride and self.answers(event, act=False):
                event.accept()
                return True
            return event.type() is QEvent.Type.KeyPress and self._handle_key(event)
        backwards = Qt.FocusReason.BacktabFocusReason
        if isinstance(event, QFocusEvent) and event.gotFocus() and event.reason() is backwards:
            self.left.emit()
        return False

    def _handle_key(self, event: QKeyEvent) -> bool:
        forwards = _Key.Key_Left if self.isRightToLeft() else _Key.Key_Right
        key, text = event.key(), event.text()
        if key == _Key.Key_Escape:
            self.left.emit()
        elif key in (_Key.Key_Left, _Key.Key_Right, _Key.Key_Up, _Key.Key_Down):
            self._move(1 if key in (forwards, _Key.Key_Down) else -1)
        elif self.answers(event):
            return True
        elif text.strip() and text.isprintable() and not event.modifiers() & _COMMAND_KEYS:
            self.typed.emit(event)
        else:
            return False
        return True

    def _move(self, step: int) -> None:
        focused = QApplication.focusWidget()
        n = next((n for n, each in enumerate(self.buttons) if each is focused), 0) + step
        if 0 <= n < len(self.buttons):
            self.buttons[n].setFocus(Qt.FocusReason.OtherFocusReason)

    def _answer(self, n: int) -> None:
        self._acts[n]()


class FieldNotice(AnswerButtons):
    """Shows lines of text below each other, and answers below them."""

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self._labels: list[PlainLabel] = []
        self._shown: tuple[tuple[NoticeLine, ...], tuple[str, ...]] = ((), ())
        self._answers = FlowLayout(GRID)
        half = GRID // 2
        self._column = make_column(
            self._answers, parent=self, margins=(0, 0, 0, half), spacing=half
        )
        self.setVisible(False)

    @property
    def text(self) -> str:
        return "\n".join(line.text for line in self._shown[0])

    def say(self, lines: Sequence[NoticeLine], answers: Sequence[NoticeAnswer] = ()) -> None:
        """Show these lines and answers in place of those before."""
        shown = tuple(lines), tuple(each.text for each in answers)
        if shown != self._shown:
            self._show_lines(lines)
        self._shown = shown
        self.show_answers(answers)
        self.setVisible(bool(lines) or bool(answers))

    def _add_button(self, button: QWidget) -> None:
        self._answers.addWidget(button)

    def _show_lines(self, lines: Sequence[NoticeLine]) -> None:
        while len(self._labels) < len(lines):
            label = plain_label(kind=TextSize.CAPTION, parent=self)
            self._column.insertWidget(len(self._labels), label)
            self._labels.append(label)
        tones = {
            NoticeTone.PLAIN: self._colours.muted,
            NoticeTone.WARNING: self._colours.warning,
            NoticeTone.ERROR: self._colours.error,
        }
        for label, line in zip(self._labels, lines, strict=False):
            palette = label.palette()
            palette.setColor(QPalette.ColorRole.WindowText, QColor(tones[line.tone]))
            label.setPalette(palette)
            label.setText(line.text)
        for n, label in enumerate(self._labels):
            label.setVisible(n < len(lines))
