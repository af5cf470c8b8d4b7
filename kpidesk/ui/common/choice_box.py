"""A drop-down that is changed on purpose only."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

_MOST_LINES = 16


class ChoiceBox(QComboBox):
    """The wheel turns it only while it has the focus: otherwise what lies around it scrolls."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Qt's own policy takes the focus by the wheel, too.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMaxVisibleItems(_MOST_LINES)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page while she is elsewhere."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
