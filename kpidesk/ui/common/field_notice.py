"""What must be said at a field: sentences by how much they matter, and buttons to answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum, auto
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from kpidesk.ui.common.buttons import Button, make_button
from kpidesk.ui.common.flow_layout import FlowLayout
from kpidesk.ui.common.labels import plain_label
from kpidesk.ui.theme.colours import Colours
from kpidesk.ui.theme.metrics import GRID, TextSize

_Key = Qt.Key
_COMMANDING = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class NoticeTone(Enum):
    """How much a line matters."""

    PLAIN = auto()
    WARNING = auto()
    ERROR = auto()


class NoticeLine(NamedTuple):
    """A sentence."""

    text: str
    tone: NoticeTone = NoticeTone.PLAIN


class NoticeAnswer(NamedTuple):
    """A button: what it says and what it does."""

    text: str
    act: Callable[[], object]


class FieldNotice(QWidget):
    """Lines and answers. Arrows go from answer to answer, Alt and a digit press one.

    `left` wishes to be back in the field: by Esc, and by Shift+Tab, as answers are behind it.
    `typed` carries the event of a key that is no answer: she is typing on.
    """

    left = Signal()
    typed = Signal(object)

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self._labels: list[QLabel] = []
        self._said: tuple[tuple[NoticeLine, ...], tuple[str, ...]] = ((), ())
        #: The answers that are offered now.
        self.buttons: list[Button] = []
        self._pool: list[Button] = []
        self._acts: list[Callable[[], object]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, GRID // 2)
        self._column.setSpacing(GRID // 2)
        self._answers = FlowLayout(GRID)
        self._column.addLayout(self._answers)
        self.setVisible(False)

    @property
    def text(self) -> str:
        """All that it says."""
        return "\n".join(line.text for line in self._said[0])

    def say(self, lines: Sequence[NoticeLine], answers: Sequence[NoticeAnswer] = ()) -> None:
        """Say these lines and offer these answers, in place of what was said before."""
        # The same words may be said of another figure: the answers are always the new ones.
        self._acts = [each.act for each in answers]
        said = tuple(lines), tuple(each.text for each in answers)
        if said != self._said:
            self._said = said
            self._show_lines(lines)
            self._show_answers(answers)
        self.setVisible(bool(lines) or bool(answers))

    def answers(self, event: QKeyEvent, *, act: bool = True) -> bool:
        """Whether a key is Alt with the number of an answer; with `act` that is pressed."""
        number = event.key() - _Key.Key_0
        alone = event.modifiers() & _COMMANDING == Qt.KeyboardModifier.AltModifier
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
            return event.type() is QEvent.Type.KeyPress and self._heard(event)
        backwards = Qt.FocusReason.BacktabFocusReason
        if isinstance(event, QFocusEvent) and event.gotFocus() and event.reason() is backwards:
            self.left.emit()
        return False

    def _heard(self, event: QKeyEvent) -> bool:
        forwards = _Key.Key_Left if self.isRightToLeft() else _Key.Key_Right
        key, text = event.key(), event.text()
        if key == _Key.Key_Escape:
            self.left.emit()
        elif key in (_Key.Key_Left, _Key.Key_Right, _Key.Key_Up, _Key.Key_Down):
            self._move(1 if key in (forwards, _Key.Key_Down) else -1)
        elif self.answers(event):
            return True
        elif text.strip() and text.isprintable() and not event.modifiers() & _COMMANDING:
            self.typed.emit(event)
        else:
            return False
        return True

    def _move(self, step: int) -> None:
        focused = QApplication.focusWidget()
        place = next((n for n, each in enumerate(self.buttons) if each is focused), 0) + step
        if 0 <= place < len(self.buttons):
            self.buttons[place].setFocus(Qt.FocusReason.OtherFocusReason)

    def _answer(self, place: int) -> None:
        self._acts[place]()

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
        for place, label in enumerate(self._labels):
            label.setVisible(place < len(lines))

    def _show_answers(self, answers: Sequence[NoticeAnswer]) -> None:
        while len(self._pool) < len(answers):
            place = len(self._pool)
            made = make_button("", partial(self._answer, place), self)
            self._pool.append(made)
            made.installEventFilter(self)
            self._answers.addWidget(made)
        self.buttons = self._pool[: len(answers)]
        for made, each in zip(self.buttons, answers, strict=True):
            made.setText(each.text)
        for place, made in enumerate(self._pool):
            made.setVisible(place < len(answers))
