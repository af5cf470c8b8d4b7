"""The settings above the chart, in one row."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QWidget

from kpidesk.domain.cell import Client
from kpidesk.domain.period import Length
from kpidesk.i18n.chart_words import language_name
from kpidesk.i18n.marks import Text
from kpidesk.i18n.words import Words
from kpidesk.ui.charts import texts
from kpidesk.ui.charts.choices import Choices, Range
from kpidesk.ui.common.buttons import button
from kpidesk.ui.theme.metrics import GRID

_LEAST_LETTERS, _MOST_LETTERS = 10, 24


class Toolbar(QWidget):
    """Period length, range, client and language, and three buttons at the far end.

    `chosen` carries the new choices. The buttons are wired by the page.
    """

    chosen = Signal(object)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._choices = Choices()
        self.by = self._box(texts.GRANULARITY)
        self.by.addItem(words(texts.USUAL), None)
        for length in Length:
            self.by.addItem(words(texts.BY[length]), length.value)
        self.range = self._box(texts.RANGE)
        for kind in Range:
            self.range.addItem(words(texts.RANGES[kind]), kind.value)
        self.client = self._box(texts.CLIENT)
        self.language = self._box(texts.LANGUAGE)
        self.table = button(words(texts.TABLE), lambda: None)
        self.table.setCheckable(True)
        self.guidance = button(words(texts.GUIDANCE), lambda: None)
        self.guidance.setCheckable(True)
        self.export = button(words(texts.EXPORT_BUTTON), lambda: None)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        for box in (self.by, self.range, self.client, self.language):
            row.addWidget(box)
            box.activated.connect(self._on_activated)
        row.addStretch(1)
        for each in (self.table, self.guidance, self.export):
            row.addWidget(each)
        self.fill((), ())

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """The buttons at the far end."""
        return self.table, self.guidance, self.export

    @property
    def choices(self) -> Choices:
        """What is chosen."""
        return self._choices

    def fill(self, clients: Iterable[Client], languages: Sequence[str]) -> None:
        """Offer these clients and service languages; without any there is no such box."""
        words = self._words
        names = [each.name for each in clients if not each.archived]
        if self._choices.client is not None and self._choices.client not in names:
            names.append(self._choices.client)
        self._refill(self.client, words(texts.ALL_CLIENTS), [(name, name) for name in names])
        shown = sorted((language_name(code), code) for code in languages)
        self._refill(self.language, words(texts.ALL_LANGUAGES), shown)
        self._show()

    def choose(self, choices: Choices) -> None:
        """Show these choices; nothing is sent."""
        self._choices = choices
        if choices.client is not None and self.client.findData(choices.client) < 0:
            self.client.addItem(choices.client, choices.client)
            self.client.setVisible(True)
        self._show()

    def set_split(self, split: bool) -> None:
        """Whether the KPI can be asked for one client or language."""
        for box in (self.client, self.language):
            box.setEnabled(split)
            box.setToolTip("" if split else self._words(texts.NOT_SPLIT))

    def _show(self) -> None:
        choices = self._choices
        for box, value in (
            (self.by, choices.by.value if choices.by else None),
            (self.range, choices.range.value),
            (self.client, choices.client),
            (self.language, choices.language),
        ):
            with QSignalBlocker(box):
                box.setCurrentIndex(max(0, box.findData(value)))

    def _on_activated(self) -> None:
        by = self.by.currentData()
        chosen = self._choices._replace(
            by=Length(by) if by else None,
            range=Range(self.range.currentData()),
            client=self.client.currentData(),
            language=self.language.currentData(),
        )
        if chosen != self._choices:
            self._choices = chosen
            self.chosen.emit(chosen)

    def _box(self, name: Text) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(self._words(name))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        letter = box.fontMetrics().averageCharWidth()
        box.setMinimumWidth(letter * _LEAST_LETTERS)
        box.setMaximumWidth(letter * _MOST_LETTERS)
        return box

    def _refill(self, box: QComboBox, every: str, entries: Sequence[tuple[str, str]]) -> None:
        with QSignalBlocker(box):
            box.clear()
            box.addItem(every, None)
            for shown, value in entries:
                box.addItem(shown, value)
        box.setVisible(bool(entries))
