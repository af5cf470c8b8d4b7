"""Two fields for the first and last period of a range."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.period import Period, parse_period
from kpidesk.i18n.period_words import period_title
from kpidesk.i18n.text import Text
from kpidesk.ui.charts import texts
from kpidesk.ui.charts.chart_options import ChartOptions, RangeChoice
from kpidesk.ui.common.labels import FaultLabel, plain_label
from kpidesk.ui.common.layouts import make_column, make_row
from kpidesk.ui.theme.metrics import GRID, TextSize
from kpidesk.ui.workspace import Workspace

_CHARACTERS = 11


class RangeFields(QWidget):
    """An empty field means no limit. `chosen` carries both periods once they are valid."""

    chosen = Signal(object, object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        row = make_row()
        self.first, self._first_echo = self._field(row, texts.FROM)
        row.addSpacing(GRID)
        self.last, self._last_echo = self._field(row, texts.TO)
        row.addStretch(1)
        self.fault = FaultLabel(TextSize.CAPTION)
        make_column(row, self.fault, parent=self, spacing=GRID // 2)

    def show_choices(self, choices: ChartOptions) -> None:
        """Show the range where the user types one, else hide; nothing is emitted."""
        custom = choices.range is RangeChoice.FROM_TO
        if custom:
            self.first.setText(str(choices.first or ""))
            self.last.setText(str(choices.last or ""))
            self._read()
        self.setVisible(custom)

    def _read(self) -> tuple[Period | None, Period | None] | None:
        """Returns the range in the fields; shows a fault and returns None if it is invalid."""
        found: list[Period | None] = []
        self.fault.say("")
        for field, echo in ((self.first, self._first_echo), (self.last, self._last_echo)):
            text = field.text().strip()
            try:
                period = parse_period(text) if text else None
            except WrongRequest as fault:
                echo.clear()
                self._show_fault(self._workspace.sentence(fault))
                return None
            words = self._workspace.words
            echo.setText(period_title(words, period) if period else words(texts.NO_END))
            found.append(period)
        first, last = found
        if first and last and last.last_day < first.first_day:
            self._show_fault(self._workspace.words(texts.BACKWARDS))
            return None
        return first, last

    def _show_fault(self, sentence: str) -> None:
        self.fault.say(sentence)

    def _on_edited(self) -> None:
        found = self._read()
        if found is not None:
            self.chosen.emit(*found)

    def _field(self, row: QHBoxLayout, name: Text) -> tuple[QLineEdit, QLabel]:
        label = plain_label(self._workspace.words(name), wraps=False)
        field = QLineEdit()
        field.setFixedWidth(field.fontMetrics().averageCharWidth() * _CHARACTERS + 2 * GRID)
        field.setToolTip(self._workspace.words(texts.PERIOD_FORMS))
        field.setAccessibleDescription(self._workspace.words(texts.PERIOD_FORMS))
        label.setBuddy(field)
        echo = plain_label("", TextSize.CAPTION, muted=True, wraps=False)
        for widget in (label, field, echo):
            row.addWidget(widget)
        field.editingFinished.connect(self._on_edited)
        return field, echo
