"""Fields of a client's card: a day, hours, a private note."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from kpidesk.domain.amounts.parse_amount import LONGEST, Understood, read_amount
from kpidesk.domain.measure import Measure, Unit
from kpidesk.i18n.locales.day_text import read_day, short_day
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.i18n.words import Words
from kpidesk.ui.common.field_words import field_text
from kpidesk.ui.text_alignment import align_number, align_text
from kpidesk.ui.theme.metrics import GRID

_WRONG_DAY = QT_TRANSLATE_NOOP("Clients", "“{typed}” is not a date. Write it like this: {example}")
_PLACEHOLDER = QT_TRANSLATE_NOOP("Clients", "Example: {day}", "in an empty field for a date")
_EXAMPLE = date(2026, 3, 31)
_WRONG_HOURS = QT_TRANSLATE_NOOP(
    "Clients", "“{typed}” is not a number of hours. Write 20, 17:30 or 17.5."
)
_REMARK_HEIGHT = 9 * GRID
#: Milliseconds from a key until what was typed is saved, though the field is not left.
_PAUSE = 1_000


class DayField(QLineEdit):
    """Shows a day in the short form of the language. A month can be typed, too: 2026-03.

    `last` reads a period as its last day in place of its first.
    """

    def __init__(self, words: Words, name: str, *, last: bool = False) -> None:
        super().__init__()
        self._words, self._last = words, last
        align_number(self)
        self.setAccessibleName(name)
        example = short_day(words, _EXAMPLE.replace(day=31 if last else 1))
        self.setPlaceholderText(words(_PLACEHOLDER, day=example))

    def show_day(self, day: date | None) -> None:
        self.setText(short_day(self._words, day))

    @property
    def day(self) -> date | None:
        """The typed day. Raises ValueError with a sentence for the user."""
        try:
            return read_day(self._words, self.text(), last=self._last)
        except ValueError:
            example = short_day(self._words, _EXAMPLE)
            typed = self.text().strip()
            raise ValueError(self._words(_WRONG_DAY, typed=typed, example=example)) from None


class HoursField(QLineEdit):
    """Shows hours in ms as the sheet does."""

    def __init__(self, words: Words, name: str, measure: Measure) -> None:
        super().__init__()
        self._words, self._measure = words, measure
        self.setAccessibleName(name)
        self.setMaxLength(LONGEST)
        align_number(self)
        self.setFixedWidth(12 * GRID)

    def setPlaceholderText(self, text: str) -> None:
        super().setPlaceholderText(text)
        needed = self.fontMetrics().horizontalAdvance(text) + 4 * GRID
        self.setFixedWidth(max(12 * GRID, needed))

    def show_hours(self, hours: int | None) -> None:
        self.setText(field_text(self._words, hours, self._measure))

    @property
    def hours(self) -> int | None:
        """The typed hours in ms, None for a blank field. Raises ValueError with a sentence."""
        typed = self.text().strip()
        if not typed:
            return None
        found = read_amount(typed, Unit.HOURS)
        if not isinstance(found, Understood):
            raise ValueError(self._words(_WRONG_HOURS, typed=typed))
        return found.amount


class RemarkField(QPlainTextEdit):
    """A text of several lines; Tab leaves it.

    `left` is emitted when it loses the focus, and a while after a key: the program may be killed.
    `entered` says that it gets the focus.
    """

    entered = Signal()
    left = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setFixedHeight(_REMARK_HEIGHT)
        align_text(self)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.left)
        self.textChanged.connect(self._on_changed)

    def show_text(self, text: str) -> None:
        """Show a text; the cursor and spaces at the end stay where it is the same."""
        if self.toPlainText().strip() != text:
            self.setPlainText(text)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def _on_changed(self) -> None:
        if self.hasFocus() and not self._pause.isActive():
            self._pause.start()
