"""A field for one end of a target."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtWidgets import QLineEdit

from kpidesk.domain.amounts.parse_amount import LONGEST
from kpidesk.domain.amounts.parse_bound import read_bound
from kpidesk.domain.kpi import KpiUnit
from kpidesk.i18n.words import Words
from kpidesk.ui.common.field_words import number_text
from kpidesk.ui.text_alignment import align_number
from kpidesk.ui.theme.metrics import GRID


class BoundField(QLineEdit):
    """Shows a value of a KPI without its unit."""

    def __init__(self, words: Words, name: str) -> None:
        super().__init__()
        self._words = words
        self.setAccessibleName(name)
        self.setMaxLength(LONGEST)
        align_number(self)
        self.setFixedWidth(11 * GRID)

    def show_value(self, value: Fraction | None) -> None:
        self.setText("" if value is None else number_text(self._words, value))

    def value(self, unit: KpiUnit) -> Fraction:
        """Returns the typed value. Raises WrongRequest as `read_bound`."""
        return read_bound(self.text(), unit)
