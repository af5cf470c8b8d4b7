"""The widget in place of a chart while there is none."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from kpidesk.ui.common.buttons import make_button
from kpidesk.ui.common.labels import plain_label
from kpidesk.ui.common.layouts import STRETCH, make_column, make_row
from kpidesk.ui.theme.metrics import GRID, TextSize

EmptyStateAction = tuple[str, Callable[[], object]]


class EmptyState(QWidget):
    """A sentence in the middle, and buttons below."""

    def __init__(self) -> None:
        super().__init__()
        self.label = plain_label("", TextSize.BODY)
        self.label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.buttons: list[QPushButton] = []
        self._row = make_row()
        shown = STRETCH, self.label, self._row, (None, 2)
        make_column(*shown, parent=self, margins=4 * GRID, spacing=2 * GRID)

    def show_message(self, sentence: str, actions: Sequence[EmptyStateAction] = ()) -> None:
        """Show a sentence and a button for each action, the first one as primary."""
        self.label.setText(sentence)
        while self._row.count():
            self._row.takeAt(0)
        for each in self.buttons:
            each.deleteLater()
        self.buttons = [
            make_button(text, act, primary=not n) for n, (text, act) in enumerate(actions)
        ]
        self._row.addStretch(1)
        for each in self.buttons:
            self._row.addWidget(each)
            each.show()
        self._row.addStretch(1)
