"""The base class of the program's dialogs."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QScrollArea, QVBoxLayout, QWidget

#: What the frame of a dialog takes.
FRAME = QSize(16, 40)


class Dialog(QDialog):
    """A dialog that is no larger than the screen: contents that need more room scroll."""

    def showEvent(self, event: QShowEvent) -> None:
        self.fit_to(self.screen().availableSize() - FRAME)
        super().showEvent(event)

    def fit_to(self, room: QSize) -> None:
        """Shrink the dialog to this size, and let its contents scroll if they need more."""
        layout, least = self.layout(), self.minimumSizeHint()
        if layout is not None and least.boundedTo(room) != least:
            inside, area = QWidget(), QScrollArea(self)
            inside.setLayout(layout)
            area.setWidgetResizable(True)
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            area.setWidget(inside)
            around = QVBoxLayout(self)
            around.setContentsMargins(0, 0, 0, 0)
            around.addWidget(area)
            self.setMinimumSize(self.minimumSize().boundedTo(room))
            if least.height() > room.height():
                bar = area.verticalScrollBar().sizeHint().width() + 2 * area.frameWidth()
                least.setWidth(least.width() + bar)
        # Qt takes two thirds of a small screen at most, however much the contents need.
        self.resize(self.size().expandedTo(least).boundedTo(room))
