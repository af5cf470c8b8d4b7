"""A field for hours that may stay empty."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from kpidesk.domain.amounts.parse_amount import LONGEST, Understood, read_amount
from kpidesk.domain.measure import Measure, Unit
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.i18n.words import Words
from kpidesk.ui.common.field_words import field_text
from kpidesk.ui.text_alignment import align_number
from kpidesk.ui.theme.metrics import GRID

_WRONG = QT_TRANSLATE_NOOP(
    "Clients", "“{typed}” is not a number of hours. Write 20, 17:30 or 17.5."
)


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
            raise ValueError(self._words(_WRONG, typed=typed))
        return found.amount
