"""The bar below the chart: the period under the pointer, or the chosen one."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kpidesk.ui.charts import texts
from kpidesk.ui.charts.view.readout import Readout
from kpidesk.ui.common.buttons import make_button
from kpidesk.ui.common.card import Card
from kpidesk.ui.common.flow_layout import FlowLayout
from kpidesk.ui.common.labels import plain_label
from kpidesk.ui.common.layouts import make_column
from kpidesk.ui.common.level_badge import LevelBadge
from kpidesk.ui.theme.metrics import GRID, TextSize
from kpidesk.ui.workspace import Workspace

_LINES = 2


class ReadoutBar(Card):
    """Period, value and level, then a verdict on the chart, then figures and remarks.

    `enter_requested` carries the period whose figures the user wants to enter, `note_requested`
    that on which to write a note.
    """

    enter_requested = Signal(object)
    note_requested = Signal(object)

    def __init__(self, workspace: Workspace, controls: Iterable[QWidget] = ()) -> None:
        """Create the bar; `controls` are placed at the trailing end."""
        super().__init__()
        self.readout: Readout | None = None
        self._name = plain_label("", TextSize.STRONG, wraps=False)
        self._value = plain_label("", TextSize.STRONG, wraps=False)
        self._badge = LevelBadge(workspace)
        self._rest = plain_label("", TextSize.CAPTION, muted=True)
        self._rest.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._verdict = plain_label("", TextSize.STRONG)
        words = workspace.words
        self._enter = make_button(words(texts.CORRECT), self.go)
        self._note = make_button(words(texts.WRITE_NOTE), self.write)
        self.controls = (*controls, self._note, self._enter)
        top = QWidget()
        # The buttons go below where large text leaves the value no room beside them.
        flow = FlowLayout(2 * GRID, trailing=len(self.controls))
        top.setLayout(flow)
        for each in (self._name, self._value, self._badge):
            each.setMinimumHeight(self._badge.sizeHint().height())
            flow.addWidget(each)
        for control in self.controls:
            flow.addWidget(control)
        shown = top, self._verdict, self._rest
        # Inside of the frame.
        side, above = 2 * GRID - 1, GRID + GRID // 2 - 1
        margins = side, above, side, above
        make_column(*shown, parent=self, margins=margins, spacing=GRID // 2)
        self._note.setVisible(not workspace.read_only)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def show_verdict(self, text: str) -> None:
        """Say what has changed; an empty text takes no room."""
        self._verdict.setText(text)
        self._verdict.setVisible(bool(text))
        self._keep_lines()

    def show_readout(self, readout: Readout | None) -> None:
        """Show a readout; None clears the bar."""
        self.readout = readout
        self._name.setText(readout.name if readout else "")
        self._value.setText(readout.value_with_count if readout else "")
        self._badge.show_level(readout and readout.level, readout.level_name if readout else "")
        self._badge.setVisible(readout is not None and bool(readout.level_name))
        self._rest.setText(readout.rest if readout else "")
        if self._rest.heightForWidth(self._rest.width()) > self._rest.minimumHeight():
            self._rest.setMinimumHeight(self._rest.heightForWidth(self._rest.width()))
        for button in (self._enter, self._note):
            button.setEnabled(readout is not None)
        if readout:
            self._enter.setAccessibleDescription(readout.name)
            self._note.setAccessibleDescription(readout.name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._keep_lines()

    def _keep_lines(self) -> None:
        """Keep room for two lines; more are added as readouts need them, and then kept."""
        self._rest.setMinimumHeight(self._rest.fontMetrics().lineSpacing() * _LINES + 2)

    def go(self) -> None:
        """Ask for the figures of the period."""
        if self.readout:
            self.enter_requested.emit(self.readout.period)

    def write(self) -> None:
        """Ask for a note on the period."""
        if self.readout:
            self.note_requested.emit(self.readout.period)
