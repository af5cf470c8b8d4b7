"""A field for a day that may stay empty."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QLineEdit

from kpidesk.i18n.locales.day_text import read_day, short_day
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.i18n.words import Words
from kpidesk.ui.text_alignment import align_number

_WRONG = QT_TRANSLATE_NOOP("Clients", "“{typed}” is not a date. Write it like this: {example}")
_PLACEHOLDER = QT_TRANSLATE_NOOP("Clients", "Example: {day}", "in an empty field for a date")
_EXAMPLE = date(2026, 3, 31)


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
            raise ValueError(self._words(_WRONG, typed=typed, example=example)) from None
