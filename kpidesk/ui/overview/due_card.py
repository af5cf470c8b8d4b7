"""The card of what needs attention on the Overview: a sentence and a button for each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QSizePolicy

from kpidesk.domain.cell import Cell
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.period import Period
from kpidesk.i18n.period_words import period_name
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.i18n.words import Words
from kpidesk.services.entry.due import DuePeriod
from kpidesk.ui.common.buttons import make_button
from kpidesk.ui.common.card import Card
from kpidesk.ui.common.labels import plain_label
from kpidesk.ui.overview.due_words import due_sentence, unsaved_sentence
from kpidesk.ui.theme.metrics import GRID

_NOTHING_DUE = QT_TRANSLATE_NOOP("Overview", "Nothing is due at the moment.")
_ENTER = QT_TRANSLATE_NOOP("Overview", "Enter {period}", "a button")
_CHART = QT_TRANSLATE_NOOP("Overview", "See the Chart", "a button")
_SEE = QT_TRANSLATE_NOOP("Overview", "See {period}", "a button: to what is not saved")


class Attention(NamedTuple):
    """A KPI's id, and the sentence that says why it needs attention."""

    kpi: str
    text: str


class _Line(NamedTuple):
    """A sentence, the text of its button, and the sheet or the KPI's chart that it opens."""

    text: str
    action: str
    sheet: tuple[Period, Cell] | None = None
    kpi: str = ""


class DueCard(Card):
    """A row for each sheet with due or unsaved figures, and for each KPI that became worse.

    `entered` carries period and cell, `opened` a KPI's id.
    """

    entered = Signal(object, object)
    opened = Signal(str)

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._rows: list[tuple[QLabel, QPushButton | None]] = []
        self._shown: list[_Line] | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        self._grid.setHorizontalSpacing(2 * GRID)
        self._grid.setVerticalSpacing(GRID)
        self._grid.setColumnStretch(0, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    @property
    def text(self) -> str:
        return "\n".join(label.text() for label, _ in self._rows)

    def show_dues(
        self,
        dues: Sequence[DuePeriod],
        unsaved: Sequence[EntryKey] = (),
        attention: Sequence[Attention] = (),
    ) -> None:
        """Show figures that are not saved, what is due, and the KPIs that need attention."""
        see = self._words(_CHART)
        charts = [_Line(each.text, see, kpi=each.kpi) for each in attention]
        lines = [*self._unsaved_lines(unsaved), *self._due_lines(dues), *charts]
        if lines == self._shown:
            return
        self._shown = lines
        for row in self._rows:
            for widget in row:
                if widget is not None:
                    self._grid.removeWidget(widget)
                    widget.deleteLater()
        self._rows = [self._row(number, each) for number, each in enumerate(lines)]
        if not lines:
            label = plain_label(self._words(_NOTHING_DUE), parent=self, muted=True)
            self._grid.addWidget(label, 0, 0)
            self._rows = [(label, None)]

    def _unsaved_lines(self, unsaved: Sequence[EntryKey]) -> Iterator[_Line]:
        counts = Counter((each.period, each.cell) for each in unsaved)
        for (period, cell), count in counts.items():
            text = unsaved_sentence(self._words, period, count)
            see = self._words(_SEE, period=period_name(self._words, period))
            yield _Line(text, see, (period, cell))

    def _due_lines(self, dues: Sequence[DuePeriod]) -> Iterator[_Line]:
        for due in dues:
            period = period_name(self._words, due.period)
            enter = self._words(_ENTER, period=period)
            yield _Line(due_sentence(self._words, due), enter, (due.period, due.cell))

    def _row(self, number: int, line: _Line) -> tuple[QLabel, QPushButton]:
        label = plain_label(line.text, parent=self)
        enter = make_button(
            line.action,
            lambda: self._open(line),
            self,
            primary=number == 0 and line.sheet is not None,
        )
        label.setBuddy(enter)
        self._grid.addWidget(label, number, 0)
        self._grid.addWidget(enter, number, 1)
        return label, enter

    def _open(self, line: _Line) -> None:
        if line.sheet is None:
            self.opened.emit(line.kpi)
        else:
            self.entered.emit(*line.sheet)
