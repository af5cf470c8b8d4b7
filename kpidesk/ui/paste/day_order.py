"""Asks whether dates such as 03/04/2026 begin with the day or with the month."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QRadioButton, QWidget

from kpidesk.i18n.words import Words
from kpidesk.ui.common.labels import plain_label
from kpidesk.ui.common.layouts import STRETCH, make_row
from kpidesk.ui.paste import texts
from kpidesk.ui.theme.metrics import GRID


class DayOrderQuestion(QWidget):
    """A question with two answers; `answered` is true where the day stands first."""

    answered = Signal(bool)

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._question = plain_label(wraps=False)
        self.day_first = QRadioButton(words(texts.DAY_FIRST))
        self.month_first = QRadioButton(words(texts.MONTH_FIRST))
        self.day_first.clicked.connect(lambda: self.answered.emit(True))
        self.month_first.clicked.connect(lambda: self.answered.emit(False))
        shown = self._question, self.day_first, self.month_first, STRETCH
        make_row(*shown, parent=self, spacing=2 * GRID)
        self.setVisible(False)

    @property
    def open(self) -> bool:
        """Whether it waits for an answer."""
        return not self.isHidden() and not (
            self.day_first.isChecked() or self.month_first.isChecked()
        )

    def ask(self, date: str | None) -> None:
        """Ask about a date; once asked, the question stays for another answer."""
        if date is not None:
            self._question.setText(self._words(texts.DAY, date=date))
            self.setVisible(True)
